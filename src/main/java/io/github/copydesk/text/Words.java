package io.github.copydesk.text;

/**
 * Counting words: a run of letters and digits is one; scripts without spaces between words (Han,
 * kana, Thai, Lao, Burmese, Khmer) count one a character.
 */
public final class Words {
  private static final boolean[] ASCII = new boolean[128];

  static {
    for (char c = '0'; c <= 'z'; c++) {
      ASCII[c] = c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a';
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
    boolean inside = false;
    int length = text.length();
    for (int i = 0; i < length && words < most; i++) {
      char c = text.charAt(i);
      if (isUnspaced(c)) {
        words++;
        inside = false;
      } else {
        boolean wordy = isWordy(c);
        if (wordy && !inside) {
          words++;
        }
        inside = wordy;
      }
    }
    return words;
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
    return c < ASCII.length ? ASCII[c] : isWordyAbove(c);
  }

  private static boolean isWordyAbove(char c) {
    return Character.isLetterOrDigit(c)
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
