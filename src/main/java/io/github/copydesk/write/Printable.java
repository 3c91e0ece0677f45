package io.github.copydesk.write;

/**
 * Text as it may be shown. Control characters are left out: a page must not be able to move the
 * cursor of the reader's terminal or to end a line that the format gives a meaning.
 */
final class Printable {
  private Printable() {}

  /** The text on one line: tabs and line breaks become spaces. */
  static String line(String text) {
    return keep(text, false).strip();
  }

  /** The text with its own line breaks and tabs. */
  static String lines(String text) {
    return keep(text.replace("\r\n", "\n").replace('\r', '\n'), true).stripTrailing();
  }

  private static String keep(String text, boolean breaks) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t' || c == '\r' || c == '\u2028' || c == '\u2029') {
        kept.append(breaks ? c : ' ');
      } else if (!Character.isISOControl(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
