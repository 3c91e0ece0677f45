package io.github.copydesk.text;

import java.util.Set;

/** Words by number, which is the slot of each in a table with open addressing. Immutable. */
final class WordSlots {
  /** Null is a free place. */
  private final String[] words;

  /** The hash of each word, so that others are told apart without reading them. */
  private final int[] hashes;

  WordSlots(Set<String> all) {
    words = new String[Integer.highestOneBit(Math.max(4, all.size())) * 4];
    hashes = new int[words.length];
    // In one order, whatever the set's is.
    all.stream().sorted().forEach(this::put);
  }

  private void put(String word) {
    int slot = slot(word, word.hashCode());
    words[slot] = word;
    hashes[slot] = word.hashCode();
  }

  /** The slot of a word, or the free one where it would be. */
  private int slot(String word, int hash) {
    int slot = hash * 0x9E3779B9 >>> 7 & words.length - 1;
    while (words[slot] != null && (hashes[slot] != hash || !words[slot].equals(word))) {
      slot = slot + 1 & words.length - 1;
    }
    return slot;
  }

  /** The number of a word; -1 if it is not one of them. */
  int of(String word) {
    int slot = slot(word, word.hashCode());
    return words[slot] == null ? -1 : slot;
  }

  /** The word with a number. */
  String at(int number) {
    return words[number];
  }
}
