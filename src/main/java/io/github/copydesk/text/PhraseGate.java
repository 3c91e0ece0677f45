package io.github.copydesk.text;

import java.util.Collection;

/**
 * Tells without reading tokens that no phrase can begin with the first word of a text, or end with
 * its last one: most texts begin and end with a word that no phrase knows. Only asks where that
 * word is Latin; says "may be" to anything else. Immutable.
 */
final class PhraseGate {
  private static final int LONGEST_WORD = 64;

  /** Signs that no phrase asks for and that no drawn line is made of. */
  private static final String FREE = ".,;!?\"'()[] ";

  /** From here on a letter may belong to the next one, or fold in some other way. */
  private static final char FOREIGN = 0x250;

  /** Latin letters by their code, folded; null for what is no letter. */
  private static final String[] LATIN = latin();

  /** Hashes of the words, open addressing; 0 is a free place. */
  private final int[] hashes;

  /** Whether any word will do. */
  private final boolean open;

  PhraseGate(Collection<String> words, boolean open) {
    this.open = open;
    hashes = new int[Integer.highestOneBit(Math.max(4, words.size())) * 4];
    for (String word : words) {
      hashes[slot(word.hashCode())] = word.hashCode();
    }
  }

  private static String[] latin() {
    String[] folded = new String[FOREIGN];
    for (char c = 'A'; c < FOREIGN; c++) {
      folded[c] = Character.isLetter(c) ? Fold.word(String.valueOf(c)) : null;
    }
    return folded;
  }

  private static int add(int hash, String letters) {
    int sum = hash;
    for (int i = 0; i < letters.length(); i++) {
      sum = sum * 31 + letters.charAt(i);
    }
    return sum;
  }

  private int slot(int hash) {
    int slot = hash * 0x9E3779B9 >>> 7 & hashes.length - 1;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }

  private boolean has(int hash) {
    return hash == 0 || hashes[slot(hash)] == hash;
  }

  /** Whether a phrase may begin with the first word of the text. */
  boolean mayOpen(String text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    int hash = 0;
    int end = from;
    while (end < text.length() && isLatin(text.charAt(end))) {
      hash = add(hash, LATIN[text.charAt(end++)]);
    }
    boolean plain = end > from && (end == text.length() || !mayBelong(text.charAt(end)));
    return open || !plain || end - from > LONGEST_WORD || has(hash);
  }

  /**
   * Whether one of the words may be among the first ones of the text. Counts neither numbers nor
   * single letters, which may be a number's: "10k".
   */
  boolean mayHold(String text, int most) {
    if (open) {
      return true;
    }
    int hash = 0;
    int start = -1;
    int words = 0;
    for (int i = 0; i < text.length() && words < most; i++) {
      char c = text.charAt(i);
      if (isLatin(c)) {
        start = start < 0 ? i : start;
        hash = add(hash, LATIN[c]);
      } else if (mayBelong(c)) {
        return true;
      } else if (start >= 0) {
        if (has(hash)) {
          return true;
        }
        words += i - start > 1 ? 1 : 0;
        start = -1;
        hash = 0;
      }
    }
    return start >= 0 && words < most && has(hash);
  }

  private static boolean isLatin(char c) {
    return c < FOREIGN && LATIN[c] != null;
  }

  /** Whether a word may go on with a character beyond Latin: a letter, or what shows nothing. */
  private static boolean mayBelong(char c) {
    return c >= 0x80 && (Words.isWordy(c) || Scripts.isInvisible(c));
  }

  /** Whether a phrase may end with the last word of the text. */
  boolean mayClose(String text) {
    int end = text.length();
    while (end > 0 && FREE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = end;
    while (from > 0 && isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean plain = from < end && (from == 0 || FREE.indexOf(text.charAt(from - 1)) >= 0);
    if (open || !plain || text.length() - from > LONGEST_WORD) {
      return true;
    }
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = hash * 31 + (text.charAt(i) | 0x20);
    }
    return has(hash);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
