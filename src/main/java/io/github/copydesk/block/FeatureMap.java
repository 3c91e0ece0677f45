package io.github.copydesk.block;

/** A hash table from int keys to int values with linear probing; a key that is absent has 0. */
final class FeatureMap {
  private int[] keys;
  private int[] values;
  private boolean[] used;
  private int size;

  FeatureMap(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 2;
    keys = new int[capacity];
    values = new int[capacity];
    used = new boolean[capacity];
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = spread(key) & mask;
    while (used[slot] && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int spread(int key) {
    int mixed = key * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  int get(int key) {
    int slot = slot(key);
    return used[slot] ? values[slot] : 0;
  }

  boolean has(int key) {
    return used[slot(key)];
  }

  void put(int key, int value) {
    int slot = slot(key);
    if (!used[slot]) {
      used[slot] = true;
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  /** Adds to the value of a key and returns the sum. */
  int add(int key, int by) {
    int slot = slot(key);
    if (used[slot]) {
      values[slot] += by;
      return values[slot];
    }
    put(key, by);
    return by;
  }

  int size() {
    return size;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    boolean[] oldUsed = used;
    keys = new int[oldKeys.length * 2];
    values = new int[keys.length];
    used = new boolean[keys.length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldUsed[i]) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }
}
