package io.github.copydesk.text;

/**
 * Counting words: a run of letters and digits is one; scripts without spaces between words (Han,
 * kana, Thai, Lao, Burmese, Khmer) count one a character.
 */
public final class Words {
  /** What units are, up to the signs after the alphabets. */
  private static final byte[] KINDS = new byte[0x2100];

  private static final char FIRST_HANGUL = '\uAC00';
  private static final char LAST_HANGUL = '\uD7A3';

  private static final int WORDY = 1;
  private static final int UNSPACED = 2;

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = (byte) ((isWordyAbove(c) ? WORDY : 0) | (isUnspaced(c) ? UNSPACED : 0));
    }
  }

  private Words() {}

  /** Number of words of a text. */
  public static int count(String text) {
    return count(text, Integer.MAX_VALUE);
  }

  /** Whether a text has so many words; reads no more of it than it has to. */
  public static boolean reaches(String text, int least) {
    return count(text, least) >= least;
  }

  private static int count(String text, int most) {
    int words = 0;
    int inside = 0;
    int length = text.length();
    for (int i = 0; i < length && words < most; i++) {
      char c = text.charAt(i);
      int kind = c < KINDS.length ? KINDS[c] : kindAbove(c);
      if (kind >= UNSPACED) {
        words++;
        inside = 0;
      } else {
        // No branch: a processor cannot foresee where words begin.
        words += kind & ~inside;
        inside = kind;
      }
    }
    return words;
  }

  private static int kindAbove(char c) {
    return isUnspaced(c) ? UNSPACED : isWordyAbove(c) ? WORDY : 0;
  }

  /** Whether the text has a letter or a digit. */
  public static boolean any(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWordy(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a UTF-16 unit belongs to a word: letters, digits, combining marks; surrogates count as
   * letters, since most that occur in text are ideographs.
   */
  public static boolean isWordy(char c) {
    return c < KINDS.length ? (KINDS[c] & WORDY) != 0 : isWordyAbove(c);
  }

  private static boolean isWordyAbove(char c) {
    return c >= FIRST_HANGUL && c <= LAST_HANGUL
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.isSurrogate(c);
  }

  /** Whether the character is of a script that is written without spaces between words. */
  public static boolean isUnspaced(char c) {
    if (c < '\u0E00') {
      return false;
    }
    return c <= '\u0EFF'
        || c >= '\u1000' && c <= '\u109F'
        || c >= '\u1780' && c <= '\u17FF'
        || c >= '\u3040' && c <= '\u30FF'
        || c >= '\u3400' && c <= '\u4DBF'
        || c >= '\u4E00' && c <= '\u9FFF'
        || c >= '\uF900' && c <= '\uFAFF';
  }
}
