package io.github.copydesk.text;

/**
 * Counting words: a run of letters and digits is one; scripts without spaces between words (Han,
 * kana, Thai, Lao, Burmese, Khmer) count one a character.
 */
public final class Words {
  private Words() {}

  /** Number of words of a text. */
  public static int count(CharSequence text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
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
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
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
