package io.github.copydesk.text;

import java.util.Collection;

/** Says at once of most words that a list does not hold them. Immutable. */
public final class WordGate {
  /** Bits for each word of the list, at least: one word in sixteen of the others passes. */
  private static final int BITS = 16;

  /** A power of two of them. */
  private final long[] bits;

  /** The gate of a list of words. */
  public WordGate(Collection<String> words) {
    int least = Math.max(Long.SIZE, words.size() * BITS);
    bits = new long[Integer.highestOneBit(2 * least - 1) / Long.SIZE];
    for (String word : words) {
      int place = place(word);
      bits[place >>> 6 & bits.length - 1] |= 1L << place;
    }
  }

  /** Whether the list may hold the word; false is sure. */
  public boolean mayHold(String word) {
    int place = place(word);
    return (bits[place >>> 6 & bits.length - 1] & 1L << place) != 0;
  }

  private static int place(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    return hash >>> 8 ^ hash;
  }
}
