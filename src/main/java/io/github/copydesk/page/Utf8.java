package io.github.copydesk.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are sound UTF-8, read eight at a time where they are ASCII: nearly all of a page
 * is.
 *
 * @param units number of UTF-16 units that they are, or -1 if a sequence is damaged
 * @param mayEscape whether an escape may stand among them; true if not all were read
 * @param mayEnd whether U+FFFF stands among them, which the parser takes for the end of the page;
 *     true if not all were read
 */
record Utf8(int units, boolean mayEscape, boolean mayEnd) {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;

  private static final byte ESCAPE = 0x1B;
  private static final char END = '\uFFFF';

  /** Reads the first bytes. */
  static Utf8 of(byte[] bytes, int length) {
    int count = 0;
    int i = 0;
    long escapes = 0;
    boolean ends = false;
    while (i < length) {
      int lead = bytes[i];
      if (lead >= 0) {
        int from = i;
        while (i + 2 * Long.BYTES <= length) {
          long eight = (long) EIGHT.get(bytes, i);
          long more = (long) EIGHT.get(bytes, i + Long.BYTES);
          if (((eight | more) & HIGH_BITS) != 0) {
            break;
          }
          escapes |= like(ESCAPE, eight) | like(ESCAPE, more);
          i += 2 * Long.BYTES;
        }
        while (i < length && bytes[i] >= 0) {
          escapes |= bytes[i] == ESCAPE ? HIGH_BITS : 0;
          i++;
        }
        count += i - from;
        continue;
      }
      int width = width(lead);
      if (width == 0 || i + width > length || !isSound(bytes, i, width)) {
        return new Utf8(-1, true, true);
      }
      ends |= width == 3 && point(bytes, i, width) == END;
      count += width == 4 ? 2 : 1;
      i += width;
    }
    return new Utf8(count, (escapes & HIGH_BITS) != 0, ends);
  }

  /** Has a high bit if one of the eight is this byte; all are ASCII. */
  private static long like(byte wanted, long eight) {
    return (eight ^ wanted * ONES) - ONES;
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
