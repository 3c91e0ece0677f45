package io.github.copydesk.explain;

import java.io.IOException;

/**
 * Writes HTML of our own elements. Whatever comes from a page goes through {@link #text} or an
 * attribute and is text there.
 */
final class Html {
  private final Appendable out;

  Html(Appendable out) {
    this.out = out;
  }

  /** Markup of ours, as it is. */
  Html raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  /** Text of anybody. */
  Html text(String text) throws IOException {
    escape(text, 0, text.length());
    return this;
  }

  /** An element's begin, with names and values of attributes in turn. */
  Html open(String element, String... attributes) throws IOException {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  /** An element's end. */
  Html close(String element) throws IOException {
    out.append("</").append(element).append('>');
    return this;
  }

  /** A whole element with text in it. */
  Html element(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close(element);
  }

  Html line() throws IOException {
    out.append('\n');
    return this;
  }

  private void escape(String text, int from, int to) throws IOException {
    int start = from;
    for (int i = from; i < to; i++) {
      String instead = instead(text.charAt(i));
      if (instead != null) {
        out.append(text, start, i).append(instead);
        start = i + 1;
      }
    }
    out.append(text, start, to);
  }

  private static String instead(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      // Browsers read it as an error.
      case 0 -> "\uFFFD";
      default -> Character.isISOControl(c) && c != '\n' && c != '\t' ? "\uFFFD" : null;
    };
  }
}
