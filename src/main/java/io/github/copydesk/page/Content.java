package io.github.copydesk.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells HTML, plain text and everything else apart by the bytes themselves. */
public final class Content {
  /** How many bytes are looked at. */
  private static final int HEAD = 64 << 10;

  /** How many characters tell most pages: they begin with a declaration. */
  private static final int START = 256;

  /** How far the root element of a feed may stand from the start: declarations, a comment. */
  private static final int FEED_HEAD = 2 << 10;

  /** Closing tags that make a text without a root element a fragment of HTML. */
  private static final int FRAGMENT_TAGS = 3;

  private static final Set<String> TAGS =
      Set.of(
          "p", "div", "a", "span", "h1", "h2", "h3", "li", "ul", "td", "tr", "table", "article",
          "section", "body", "html", "head", "title", "em", "strong", "b", "i", "figure");

  private static final String[] BINARY_STARTS = {
    "%PDF", "{\\rtf", "GIF8", "\u00FF\u00D8\u00FF", "PK\u0003\u0004", "\u0089PNG", "RIFF"
  };

  private final Sniffer sniffer = new Sniffer();

  /**
   * The media type of bytes that are neither HTML nor text.
   *
   * @return empty when they can be read as characters
   */
  public Optional<String> binaryType(byte[] bytes, int length) {
    return startsBinary(bytes, length) || hasControls(bytes, length) || isFeed(bytes, length)
        ? Optional.of(sniffer.mediaType(bytes, length))
        : Optional.empty();
  }

  /** A feed is many stories in one file, none of them whole. */
  private static boolean isFeed(byte[] bytes, int length) {
    String head = new String(bytes, 0, Math.min(length, FEED_HEAD), ISO_8859_1).stripLeading();
    if (!head.startsWith("<?xml") && !head.startsWith("<rss") && !head.startsWith("<feed")) {
      return false;
    }
    return head.contains("<rss") || head.contains("<feed ") || head.contains("<rdf:RDF");
  }

  /** Whether a page or text is HTML rather than plain text. */
  public static boolean isHtml(Decoded decoded) {
    String start = decoded.head(START);
    return isDeclared(start.substring(begin(start))) || isHtml(decoded.text());
  }

  /** Whether decoded text is HTML rather than plain text. */
  public static boolean isHtml(String text) {
    int start = begin(text);
    String head = text.substring(start, Math.min(text.length(), start + HEAD));
    return startsAsMarkup(head) || closingTags(head) >= FRAGMENT_TAGS;
  }

  private static int begin(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) <= ' ') {
      start++;
    }
    return start;
  }

  private static boolean isDeclared(String head) {
    return head.length() >= 3 && (head.startsWith("<!") || head.startsWith("<?"));
  }

  private static boolean startsAsMarkup(String head) {
    if (isDeclared(head)) {
      return true;
    }
    boolean tag = head.length() >= 3 && head.charAt(0) == '<' && TAGS.contains(tagAt(head, 1));
    return tag && head.indexOf('>') > 0;
  }

  private static int closingTags(String head) {
    int count = 0;
    for (int at = head.indexOf("</"); at >= 0; at = head.indexOf("</", at + 2)) {
      if (TAGS.contains(tagAt(head, at + 2))) {
        count++;
      }
    }
    return count;
  }

  private static String tagAt(String text, int from) {
    int end = from;
    while (end < text.length() && end < from + 8 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean startsBinary(byte[] bytes, int length) {
    for (String start : BINARY_STARTS) {
      if (startsWith(bytes, length, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int length, String start) {
    if (length < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if ((bytes[i] & 0xFF) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Text has no NUL outside UTF-16, and hardly any other control character. */
  private static boolean hasControls(byte[] bytes, int length) {
    boolean marked =
        length >= 2 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1);
    if (marked || Utf16.of(bytes, length).isPresent()) {
      return false;
    }
    int controls = 0;
    int end = Math.min(length, HEAD);
    for (int i = 0; i < end; i++) {
      if (bytes[i] < ' ' && isControl(bytes[i])) {
        controls++;
      }
    }
    return controls > end / 50;
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B;
  }
}
