package io.github.copydesk.text;

/** What the shape of a line says: a sentence, a label, a teaser that was cut. */
public final class Prose {
  /** Words from which a line that ends as a sentence is a paragraph rather than a label. */
  private static final int PARAGRAPH_WORDS = 12;

  private static final String CLOSERS = "\"'”’»«›‹“‘)]}）】」』*_ ";
  private static final String STOPS = ".!?。！？؟।॥።…．:;";

  private static final char NO_LETTER = 0;

  /** What units become in a key, up to the signs after the alphabets. */
  private static final char[] FOLDED = new char[0x2100];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = foldedAbove(c);
    }
  }

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
    char[] key = new char[line.length()];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < line.length(); i++) {
      char c = folded(line.charAt(i));
      if (c == NO_LETTER) {
        gap = true;
      } else {
        if (gap && length > 0) {
          key[length++] = ' ';
        }
        gap = false;
        key[length++] = c;
      }
    }
    return new String(key, 0, length);
  }

  /** The first character of the {@link #key}, or 0 if it is empty: tells most lines apart. */
  public static char keyHead(String line) {
    int first = nextWordy(line, 0);
    return first < line.length() ? folded(line.charAt(first)) : NO_LETTER;
  }

  /** A unit of a word in lower case, or {@link #NO_LETTER}. */
  private static char folded(char c) {
    return c < FOLDED.length ? FOLDED[c] : foldedAbove(c);
  }

  private static char foldedAbove(char c) {
    return Words.isWordy(c) ? Character.toLowerCase(c) : NO_LETTER;
  }

  /** Whether two lines have the same {@link #key}: most differ in their first letters. */
  public static boolean isSame(String one, String other) {
    int a = nextWordy(one, 0);
    int b = nextWordy(other, 0);
    while (a < one.length() && b < other.length()) {
      if (folded(one.charAt(a)) != folded(other.charAt(b))) {
        return false;
      }
      int nextA = nextWordy(one, a + 1);
      int nextB = nextWordy(other, b + 1);
      boolean gapA = nextA > a + 1;
      boolean gapB = nextB > b + 1;
      if (gapA != gapB && nextA < one.length() && nextB < other.length()) {
        return false;
      }
      a = nextA;
      b = nextB;
    }
    return a >= one.length() && b >= other.length();
  }

  private static int nextWordy(String line, int from) {
    int i = from;
    while (i < line.length() && folded(line.charAt(i)) == NO_LETTER) {
      i++;
    }
    return i;
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
