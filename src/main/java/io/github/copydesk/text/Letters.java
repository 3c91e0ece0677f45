package io.github.copydesk.text;

/**
 * Letters whose folded form does not depend on what stands beside them: Latin, Greek, Cyrillic,
 * Hangul, and Han and kana, of which each is a word by itself.
 */
final class Letters {
  /** The first character after the Cyrillic ones. */
  static final char BEYOND = 0x530;

  private static final char KANA = 0x3041;
  private static final char AFTER_KANA = 0x3100;

  /** Han signs that may belong to the number before them. */
  private static final String COUNTS = "万萬亿億千";

  /** Letters by their code, folded; null for what is no letter. */
  private static final String[] FOLDED = folded('A', BEYOND);

  private static final String[] FOLDED_KANA = folded(KANA, AFTER_KANA);

  /** Stands for a letter that folds to several or to none. */
  private static final char SEVERAL = 1;

  /** The same for those that fold to one letter; {@link #SEVERAL}, or 0 for what is no letter. */
  private static final char[] SINGLE = new char[BEYOND];

  static {
    for (char c = 0; c < BEYOND; c++) {
      if (FOLDED[c] != null) {
        SINGLE[c] = FOLDED[c].length() == 1 ? FOLDED[c].charAt(0) : SEVERAL;
      }
    }
  }

  private Letters() {}

  private static String[] folded(char from, char to) {
    String[] folded = new String[to];
    for (char c = from; c < to; c++) {
      folded[c] = Character.isLetter(c) ? Fold.anyWord(String.valueOf(c)) : null;
    }
    return folded;
  }

  /** Most letters of most pages; they need no table. */
  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether it is a letter of a word. */
  static boolean isLetter(char c) {
    return isSmall(c) || (c < BEYOND ? SINGLE[c] != 0 : c >= 0xAC00 && c <= 0xD7A3);
  }

  /** Whether it is a word by itself. */
  static boolean isWord(char c) {
    return c >= 0x4E00 && c <= 0x9FA5 || c >= KANA && c < AFTER_KANA && FOLDED_KANA[c] != null;
  }

  /** Whether it is a word by itself and cannot be part of a number. */
  static boolean isSurelyWord(char c) {
    return isWord(c) && COUNTS.indexOf(c) < 0;
  }

  private static String folded(char c) {
    return c < BEYOND ? FOLDED[c] : c < AFTER_KANA ? FOLDED_KANA[c] : null;
  }

  /** The hash of a folded word with one more of its letters. */
  static int add(int hash, char c) {
    if (isSmall(c)) {
      return hash * 31 + c;
    }
    if (c < BEYOND && SINGLE[c] > SEVERAL) {
      return hash * 31 + SINGLE[c];
    }
    String folded = folded(c);
    if (folded == null) {
      return hash * 31 + c;
    }
    int sum = hash;
    for (int i = 0; i < folded.length(); i++) {
      sum = sum * 31 + folded.charAt(i);
    }
    return sum;
  }

  /** Whether a word has no other letters. */
  static boolean areAllOf(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isLetter(word.charAt(i)) && !isWord(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The folded form of a word that has no other letters. */
  static String fold(String word) {
    StringBuilder all = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      String folded = folded(word.charAt(i));
      if (folded == null) {
        all.append(word.charAt(i));
      } else {
        all.append(folded);
      }
    }
    return all.toString();
  }
}
