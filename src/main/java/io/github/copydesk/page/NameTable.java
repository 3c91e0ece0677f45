package io.github.copydesk.page;

import java.util.List;
import java.util.Map;

/**
 * Looks up names of elements and attributes in bytes, without making strings of them. A name is
 * told by its first eight letters and its length: a name that nobody uses may be taken for one of
 * the table.
 *
 * @param <T> what the names stand for
 */
final class NameTable<T> {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final List<T> values;
  private final int[] places;
  private final int shift;
  private final T other;

  /**
   * @param names in lower case
   * @param other what all other names stand for
   */
  NameTable(Map<String, T> names, T other) {
    int bits = Integer.SIZE + 2 - Integer.numberOfLeadingZeros(names.size());
    this.keys = new long[1 << bits];
    this.places = new int[1 << bits];
    this.shift = Long.SIZE - bits;
    this.values = List.copyOf(names.values());
    this.other = other;
    int place = 0;
    for (String name : names.keySet()) {
      add(name, place++);
    }
  }

  private void add(String name, int place) {
    long letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters = letters(letters, i, (byte) name.charAt(i));
    }
    long key = key(letters, name.length());
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    places[slot] = place;
  }

  /** The letters of a name with one more, which is the so many-th. */
  static long letters(long before, int count, byte letter) {
    return count < Long.BYTES ? before << Byte.SIZE | (letter | 0x20) & 0xFF : before;
  }

  /** The key of a whole name. */
  static long key(long letters, int length) {
    return length < Long.BYTES ? letters : letters ^ (long) length << Long.SIZE - Byte.SIZE;
  }

  private int slot(long key) {
    return (int) (key * GOLDEN >>> shift);
  }

  /** What a name stands for. */
  T get(long key) {
    int slot = slot(key);
    while (keys[slot] != key) {
      if (keys[slot] == 0) {
        return other;
      }
      slot = slot + 1 & keys.length - 1;
    }
    return values.get(places[slot]);
  }
}
