package io.github.copydesk.text;

import java.util.Collection;

/** A set of hashes of words; 0 is always in it. Immutable. */
final class WordHashes {
  /** Open addressing; 0 is a free place. */
  private final int[] hashes;

  WordHashes(Collection<Integer> all) {
    hashes = new int[Integer.highestOneBit(Math.max(4, all.size())) * 4];
    for (int hash : all) {
      hashes[slot(hash)] = hash;
    }
  }

  /** The hashes of these words. */
  static WordHashes of(Collection<String> words) {
    return new WordHashes(words.stream().map(String::hashCode).toList());
  }

  private int slot(int hash) {
    int slot = hash * 0x9E3779B9 >>> 7 & hashes.length - 1;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }

  boolean has(int hash) {
    return hash == 0 || hashes[slot(hash)] == hash;
  }
}
