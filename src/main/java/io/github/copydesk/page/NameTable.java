package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.Collections;
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

  /** By slot; 0 where there is none. */
  private final long[] keys;

  private final List<T> values;
  private final int shift;

  /**
   * @param names in lower case
   * @param other what all other names stand for
   */
  NameTable(Map<String, T> names, T other) {
    int bits = Integer.SIZE + 2 - Integer.numberOfLeadingZeros(names.size());
    this.keys = new long[1 << bits];
    this.shift = Long.SIZE - bits;
    this.values = new ArrayList<>(Collections.nCopies(1 << bits, other));
    names.forEach(this::add);
  }

  /** Notes what several names, with blanks between them, stand for. */
  static <T> void put(Map<String, T> into, T value, String names) {
    for (String name : names.split(" ")) {
      into.put(name, value);
    }
  }

  private void add(String name, T value) {
    long letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters = letters(letters, i, (byte) name.charAt(i));
    }
    long key = key(letters, name.length());
    int slot = slot(key);
    keys[slot] = key;
    values.set(slot, value);
  }

  /** The letters of a name with one more, which is the so many-th. */
  static long letters(long before, int count, byte letter) {
    return count < Long.BYTES ? before << Byte.SIZE | (letter | 0x20) & 0xFF : before;
  }

  /** The key of a whole name. */
  static long key(long letters, int length) {
    return length < Long.BYTES ? letters : letters ^ (long) length << Long.SIZE - Byte.SIZE;
  }

  /** Where the key is, or the free slot for it. */
  private int slot(long key) {
    int slot = (int) (key * GOLDEN >>> shift);
    while (keys[slot] != key && keys[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** What a name stands for. */
  T get(long key) {
    return values.get(slot(key));
  }
}
