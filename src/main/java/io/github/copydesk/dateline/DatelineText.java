package io.github.copydesk.dateline;

import java.util.Arrays;

/**
 * The first code points of a paragraph, with the classes of characters the dateline grammar knows.
 * Positions are code points of the paragraph. Looking outside gives {@link #NOTHING}. For one
 * thread.
 */
final class DatelineText {

  /** What stands outside the text; no code point. */
  static final int NOTHING = -1;

  /**
   * Code points that are looked at. A dateline of the annotated pages has at most 62; the limit
   * bounds the work on hostile text.
   */
  private static final int WINDOW = 200;

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\u30FC";
  private static final String COLONS = ":\uFF1A\uFE55\uA789";
  private static final String OPENING = "([\uFF08\u3010\u3014\uFF3B\uFE5D";
  private static final String CLOSING = ")]\uFF09\u3011\u3015\uFF3D\uFE5E";

  private static final int FIRST_ARABIC = 0x600;

  /** Keys that are kept, a power of two. */
  private static final int KEPT = 32;

  /** Word characters up to the signs after the alphabets. */
  private static final boolean[] WORD_POINTS = new boolean[0x2100];

  static {
    for (int c = 0; c < WORD_POINTS.length; c++) {
      WORD_POINTS[c] = isWordPointAbove(c);
    }
  }

  private final int[] points;
  private final boolean whole;
  private final String[] keys = new String[KEPT];
  private final int[] keyStarts = new int[KEPT];
  private final int[] keyEnds = new int[KEPT];

  private DatelineText(int[] points, boolean whole) {
    this.points = points;
    this.whole = whole;
  }

  /** The head of a paragraph. */
  static DatelineText head(String paragraph) {
    int[] points = new int[Math.min(WINDOW, paragraph.length())];
    int length = 0;
    int at = 0;
    while (length < points.length && at < paragraph.length()) {
      points[length] = paragraph.codePointAt(at);
      at += Character.charCount(points[length++]);
    }
    return new DatelineText(Arrays.copyOf(points, length), at == paragraph.length());
  }

  /**
   * {@link DatelineWords#key} of a range. The grammar asks for the same few words again and again,
   * so that the last answers are kept.
   */
  String key(int start, int end) {
    int slot = (start * 31 + end) & KEPT - 1;
    if (keys[slot] == null || keyStarts[slot] != start || keyEnds[slot] != end) {
      keys[slot] = DatelineWords.key(text(start, end));
      keyStarts[slot] = start;
      keyEnds[slot] = end;
    }
    return keys[slot];
  }

  int length() {
    return points.length;
  }

  /** Whether nothing of the paragraph was left off. */
  boolean whole() {
    return whole;
  }

  int at(int index) {
    return index >= 0 && index < points.length ? points[index] : NOTHING;
  }

  /** The text of a range inside the window, runs of white space as one blank, none at its ends. */
  String text(int start, int end) {
    int last = Math.min(end, points.length);
    StringBuilder text = new StringBuilder(Math.max(0, last - start));
    for (int i = start; i < last; i++) {
      if (!isSpace(i)) {
        text.appendCodePoint(points[i]);
      } else if (text.length() > 0 && i + 1 < last && !isSpace(i + 1)) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** A range as printed, runs of white space as one blank, also at its ends. */
  String spaced(int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!isSpace(i)) {
        text.appendCodePoint(points[i]);
      } else if (i == start || !isSpace(i - 1)) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  int skipSpaces(int from) {
    int i = from;
    while (isSpace(i)) {
      i++;
    }
    return i;
  }

  boolean isSpace(int index) {
    return isSpacePoint(at(index));
  }

  static boolean isSpacePoint(int c) {
    return c == ' '
        || c >= '\t' && c <= '\r'
        || c == 0xA0
        || c == 0x1680
        || c >= 0x2000 && c <= 0x200B
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000
        || c == 0xFEFF;
  }

  boolean is(int index, char c) {
    return at(index) == c;
  }

  boolean isDash(int index) {
    return in(DASHES, at(index));
  }

  boolean isColon(int index) {
    int c = at(index);
    // The visarga stands for a colon at the end of a Gujarati or Hindi word.
    return in(COLONS, c) || (c == 0x0A83 || c == 0x0903) && isSpace(index + 1);
  }

  boolean isOpening(int index) {
    return in(OPENING, at(index));
  }

  boolean isClosing(int index) {
    return in(CLOSING, at(index));
  }

  /** The index of the bracket that closes the one at {@code open}, or -1. */
  int closing(int open, int within) {
    for (int i = open + 1; i < Math.min(points.length, open + within); i++) {
      if (in(CLOSING, at(i))) {
        return i;
      }
      if (in(OPENING, at(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** The bracket that closes the one at {@code open}, past brackets inside it, or -1. */
  int outerClosing(int open, int within) {
    int depth = 0;
    for (int i = open; i < Math.min(points.length, open + within); i++) {
      if (in(OPENING, at(i))) {
        depth++;
      } else if (in(CLOSING, at(i))) {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  boolean isLetter(int index) {
    int c = at(index);
    return c != NOTHING && Character.isLetter(c);
  }

  boolean isUpper(int index) {
    int c = at(index);
    return c != NOTHING && (Character.isUpperCase(c) || Character.isTitleCase(c));
  }

  boolean isLower(int index) {
    int c = at(index);
    return c != NOTHING && Character.isLowerCase(c);
  }

  /** A letter of a script without capitals. */
  boolean isCaseless(int index) {
    return isLetter(index) && !isUpper(index) && !isLower(index);
  }

  /** Value of a decimal digit of any script, or -1. */
  int digit(int index) {
    int c = at(index);
    return c == NOTHING || Character.isLetter(c) ? -1 : Character.digit(c, 10);
  }

  /** The end of the word that starts here; {@code from} when none does. */
  int wordEnd(int from) {
    int i = from;
    while (isWordPoint(i) || i > from && joins(i)) {
      i++;
    }
    return i;
  }

  private boolean isWordPoint(int index) {
    int c = at(index);
    if (c < 0x80) {
      return c != NOTHING && WORD_POINTS[c];
    }
    return !isColon(index) && (c < WORD_POINTS.length ? WORD_POINTS[c] : isWordPointAbove(c));
  }

  private static boolean isWordPointAbove(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0x200C
        || c == 0x200D;
  }

  /** An apostrophe, hyphen, dot or ampersand inside a word. */
  private boolean joins(int index) {
    int c = at(index);
    boolean inside = isWordPoint(index - 1) && isWordPoint(index + 1);
    boolean hyphen = c == '-' || c == 0x2010 || c == 0x2011;
    if (hyphen) {
      return inside && !isArabic(at(index - 1));
    }
    return inside && (c == '\'' || c == 0x2019 || c == '.' || c == '&' || c == '`');
  }

  static boolean isArabic(int c) {
    return c >= FIRST_ARABIC && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  /** A letter of Devanagari, Bengali, Gujarati and their neighbours. */
  boolean isIndic(int index) {
    return at(index) >= 0x900 && at(index) <= 0xD7F;
  }

  static boolean in(String set, int c) {
    return c != NOTHING && set.indexOf(c) >= 0;
  }
}
