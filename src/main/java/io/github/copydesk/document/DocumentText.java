package io.github.copydesk.document;

import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes the XHTML that a parser tells as plain text: a line a line, an empty one between. */
final class DocumentText extends DefaultHandler {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "table", "blockquote", "pre");

  private final int most;
  private final StringBuilder text = new StringBuilder();
  private boolean body;

  /**
   * An empty text.
   *
   * @param most largest number of characters; a document that has more ends the parsing
   */
  DocumentText(int most) {
    this.most = most;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String tag = name.toLowerCase(Locale.ROOT);
    body |= tag.equals("body");
    if (tag.equals("br")) {
      text.append('\n');
    } else if (tag.equals("td") || tag.equals("th")) {
      text.append('\t');
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (PARAGRAPHS.contains(name.toLowerCase(Locale.ROOT))) {
      text.append("\n\n");
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (!body) {
      return;
    }
    text.append(characters, start, length);
    if (isFull()) {
      throw new SAXException("long enough");
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
    characters(characters, start, length);
  }

  /** Whether there is more than wanted; what there is, is good. */
  boolean isFull() {
    return text.length() > most;
  }

  String text() {
    return text.toString();
  }
}
