package io.github.copydesk.text;

/** What the shape of a line says: a sentence, a label, a teaser that was cut. */
public final class Prose {
  /** Words from which a line that ends as a sentence is a paragraph rather than a label. */
  private static final int PARAGRAPH_WORDS = 12;

  private static final String CLOSERS = "\"'”’»«›‹“‘)]}）】」』*_ ";
  private static final String STOPS = ".!?。！？؟।॥።…．:;";

  private Prose() {}

  /**
   * Whether the line is long enough for a paragraph and ends as a sentence, not with an ellipsis.
   */
  public static boolean isParagraph(String line) {
    return endsSentence(line) && !trailsOff(line) && Words.reaches(line, PARAGRAPH_WORDS);
  }

  /** Whether the line ends with a mark that ends sentences, closing quotes and brackets aside. */
  public static boolean endsSentence(String line) {
    int last = lastMark(line);
    return last >= 0 && STOPS.indexOf(line.charAt(last)) >= 0;
  }

  /** Whether that mark is a question or exclamation mark. */
  public static boolean asksOrCalls(String line) {
    int last = lastMark(line);
    return last >= 0 && "?!？！؟".indexOf(line.charAt(last)) >= 0;
  }

  /** Whether the line was cut: it ends with an ellipsis. */
  public static boolean trailsOff(String line) {
    int last = lastMark(line);
    if (last < 0) {
      return false;
    }
    return line.charAt(last) == '…'
        || last >= 2 && line.charAt(last) == '.' && line.startsWith("..", last - 2);
  }

  /**
   * The line for comparing: letters and digits only, lower case, one blank between words. Two lines
   * with the same key say the same.
   */
  public static String key(String line) {
    StringBuilder key = new StringBuilder(line.length());
    boolean gap = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Words.isWordy(c)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        key.append(Character.toLowerCase(c));
      } else {
        gap = true;
      }
    }
    return key.toString();
  }

  /** Whether the text has no character that Unicode's normal forms could change. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int lastMark(String line) {
    int i = line.length() - 1;
    while (i >= 0 && CLOSERS.indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    return i;
  }
}
