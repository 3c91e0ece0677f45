package io.github.copydesk.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells whether bytes are sound UTF-8, eight at a time where they are ASCII: nearly all of a page
 * is.
 */
final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;

  private Utf8() {}

  /** Number of UTF-16 units that the first bytes are, or -1 if a sequence is damaged. */
  static int units(byte[] bytes, int length) {
    int count = 0;
    int i = 0;
    while (i < length) {
      int lead = bytes[i];
      if (lead >= 0) {
        int stop = ascii(bytes, i, length);
        count += stop - i;
        i = stop;
        continue;
      }
      int width = width(lead);
      if (width == 0 || i + width > length || !isSound(bytes, i, width)) {
        return -1;
      }
      count += width == 4 ? 2 : 1;
      i += width;
    }
    return count;
  }

  /** Bytes of the sequence that begins with this one; 0 if none does. */
  static int width(int lead) {
    return lead >> 5 == -2 ? 2 : lead >> 4 == -2 ? 3 : lead >> 3 == -2 ? 4 : 0;
  }

  /** The code point of a sound sequence of two bytes or more. */
  static int point(byte[] bytes, int at, int width) {
    int point = bytes[at] & 0x7F >> width;
    for (int i = at + 1; i < at + width; i++) {
      point = point << 6 | bytes[i] & 0x3F;
    }
    return point;
  }

  /** Where the run of ASCII that begins here ends. */
  static int ascii(byte[] bytes, int from, int end) {
    int i = from;
    while (i + Long.BYTES <= end && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
      i += Long.BYTES;
    }
    while (i < end && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** The first place of an ASCII byte, or the length. */
  static int indexOf(byte wanted, byte[] bytes, int from, int length) {
    long pattern = wanted * ONES;
    int i = from;
    while (i + Long.BYTES <= length) {
      long unlike = (long) EIGHT.get(bytes, i) ^ pattern;
      if ((unlike - ONES & ~unlike & HIGH_BITS) != 0) {
        break;
      }
      i += Long.BYTES;
    }
    while (i < length && bytes[i] != wanted) {
      i++;
    }
    return i;
  }

  /** Whether a sequence is neither cut, nor longer than it need be, nor half a surrogate pair. */
  private static boolean isSound(byte[] bytes, int at, int width) {
    for (int i = at + 1; i < at + width; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    int point = point(bytes, at, width);
    int least = width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000;
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point >= least && !surrogate && point <= Character.MAX_CODE_POINT;
  }
}
