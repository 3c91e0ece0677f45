package io.github.copydesk.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells without reading tokens that no phrase can begin with the first two words of a text, or end
 * with its last one: most texts begin and end with words that no phrase knows. Only asks where
 * these words are of {@link Letters}; says "may be" to anything else. Immutable.
 */
final class PhraseGate {
  /** Stands for a sign among words. */
  static final String SIGN = "";

  private static final int LONGEST_WORD = 64;

  /** Signs that no phrase asks for and that no drawn line is made of. */
  private static final String FREE = ".,;!?\"'()[] ";

  private final WordHashes words;

  /** First words that say enough alone, and pairs of a first and a second word. */
  private final WordHashes alone;

  private final WordHashes pairs;

  /** Whether any word will do. */
  private final boolean open;

  /** A gate for words that each say enough alone. */
  PhraseGate(Collection<String> words, boolean open) {
    this.words = WordHashes.of(words);
    this.alone = this.words;
    this.pairs = WordHashes.of(Set.of());
    this.open = open;
  }

  /**
   * A gate for words of which some need a second one.
   *
   * @param seconds by word those that may follow, {@link #SIGN} among them for signs; none if it
   *     says enough alone
   * @param open whether any word will do
   */
  PhraseGate(Map<String, Set<String>> seconds, boolean open) {
    Set<String> single = new HashSet<>();
    Set<Integer> both = new HashSet<>();
    seconds.forEach(
        (first, next) -> {
          if (next.isEmpty()) {
            single.add(first);
          }
          next.forEach(second -> both.add(pair(first.hashCode(), second.hashCode())));
        });
    this.words = WordHashes.of(seconds.keySet());
    this.alone = WordHashes.of(single);
    this.pairs = new WordHashes(both);
    this.open = open;
  }

  private static int pair(int first, int second) {
    return first * 0x85EBCA6B + second;
  }

  /** Whether a phrase may begin with the first words of the text. */
  boolean mayOpen(String text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    int end = endOfWord(text, from);
    if (open || !isPlain(text, from, end)) {
      return true;
    }
    int first = hash(text, from, end);
    return words.has(first) && (alone.has(first) || mayGoOn(text, end, first));
  }

  /** Whether the next word, or a sign before it, may follow the first one; other signs are free. */
  private boolean mayGoOn(String text, int at, int first) {
    int from = at;
    while (from < text.length() && endOfWord(text, from) == from) {
      char c = text.charAt(from++);
      boolean sign = c != ' ' && pairs.has(pair(first, SIGN.hashCode()));
      if (sign || Words.isWordy(c) || mayBelong(c)) {
        return true;
      }
    }
    int end = endOfWord(text, from);
    return from < end
        && (!isPlain(text, from, end) || pairs.has(pair(first, hash(text, from, end))));
  }

  private static int endOfWord(String text, int from) {
    if (from < text.length() && Letters.isWord(text.charAt(from))) {
      return from + 1;
    }
    int end = from;
    while (end < text.length() && Letters.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int hash(String text, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = Letters.add(hash, text.charAt(i));
    }
    return hash;
  }

  /** Whether it is a word whose hash tells. */
  private static boolean isPlain(String text, int from, int end) {
    return end > from
        && end - from <= LONGEST_WORD
        && (end == text.length()
            || Letters.isWord(text.charAt(from))
            || !mayBelong(text.charAt(end)));
  }

  /**
   * Whether one of the words may be among the first ones of the text. Counts neither numbers nor
   * what may be a number's: single letters as in "10k", signs for thousands.
   *
   * @param most words that are looked at
   * @param mostSpaced how many of them may be written with blanks between them
   */
  boolean mayHold(String text, int most, int mostSpaced) {
    if (open) {
      return true;
    }
    int length = text.length();
    int read = 0;
    int spaced = 0;
    for (int i = 0; i < length && read < most && spaced < mostSpaced; i++) {
      char c = text.charAt(i);
      boolean whole = Letters.isWord(c);
      int hash = whole ? Letters.add(0, c) : 0;
      int end = whole ? i + 1 : i;
      while (!whole && end < length && Letters.isLetter(text.charAt(end))) {
        hash = Letters.add(hash, text.charAt(end++));
      }
      if (end > i) {
        if (!isPlain(text, i, end) || words.has(hash)) {
          return true;
        }
        read += end - i > 1 || Letters.isSurelyWord(c) ? 1 : 0;
        spaced += end - i > 1 ? 1 : 0;
        i = end - 1;
      } else if (mayBelong(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may go on with a character of no known letter: another, or an invisible one. */
  private static boolean mayBelong(char c) {
    return c >= 0x80 && (Words.isWordy(c) || Scripts.isInvisible(c));
  }

  /** Whether a phrase may end with the last word of the text. */
  boolean mayClose(String text) {
    int end = text.length();
    while (end > 0 && FREE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = startOfWord(text, end);
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    boolean plain = from < end && (Letters.isSurelyWord(text.charAt(from)) || !mayJoin(before));
    if (open || !plain || text.length() - from > LONGEST_WORD) {
      return true;
    }
    return words.has(hash(text, from, end));
  }

  private static int startOfWord(String text, int end) {
    if (end > 0 && Letters.isWord(text.charAt(end - 1))) {
      return end - 1;
    }
    int from = end;
    while (from > 0 && Letters.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** Whether a word may go on before its first known letter, or be a number's: "10k". */
  private static boolean mayJoin(char c) {
    return c >= '0' && c <= '9' || mayBelong(c) && !Letters.isWord(c);
  }
}
