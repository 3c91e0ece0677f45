package io.github.copydesk.block;

/** A hash table from int keys to int values with linear probing; a key that is absent has 0. */
final class FeatureMap {
  /** Keys and, each one place behind, their values; side by side in memory. Key 0 is not here. */
  private int[] pairs;

  private boolean hasZero;
  private int zero;
  private int size;

  FeatureMap(int expected) {
    pairs = new int[Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 4];
  }

  /** The place of a key that is not 0, or the free one where it would be. */
  private int slot(int key) {
    int mask = pairs.length - 2;
    int slot = spread(key) << 1 & mask;
    while (pairs[slot] != key && pairs[slot] != 0) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private static int spread(int key) {
    int mixed = key * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  int get(int key) {
    // A free place has the value 0.
    return key == 0 ? zero : pairs[slot(key) + 1];
  }

  boolean has(int key) {
    return key == 0 ? hasZero : pairs[slot(key)] != 0;
  }

  void put(int key, int value) {
    if (key == 0) {
      size += hasZero ? 0 : 1;
      hasZero = true;
      zero = value;
      return;
    }
    int slot = slot(key);
    boolean fresh = pairs[slot] == 0;
    pairs[slot] = key;
    pairs[slot + 1] = value;
    if (fresh && ++size * 4 > pairs.length) {
      grow();
    }
  }

  /** Adds to the value of a key and returns the sum. */
  int add(int key, int by) {
    if (key != 0) {
      int slot = slot(key);
      if (pairs[slot] != 0) {
        return pairs[slot + 1] += by;
      }
    }
    int sum = get(key) + by;
    put(key, sum);
    return sum;
  }

  int size() {
    return size;
  }

  private void grow() {
    int[] old = pairs;
    pairs = new int[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        int slot = slot(old[i]);
        pairs[slot] = old[i];
        pairs[slot + 1] = old[i + 1];
      }
    }
  }
}
