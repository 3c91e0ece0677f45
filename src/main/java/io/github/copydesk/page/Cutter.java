package io.github.copydesk.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The bytes of a page, and those of them that are kept. */
final class Cutter {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;

  /** The page; what is behind its end is no part of it. */
  final byte[] page;

  final int end;

  private byte[] kept;
  private int size;
  private int copied;

  Cutter(byte[] page, int end) {
    this.page = page;
    this.end = end;
    this.kept = new byte[end / 2];
  }

  /** Leaves out what is from here to there; cuts come in page order. */
  void cut(int from, int to) {
    int length = from - copied;
    if (kept.length < size + length) {
      kept = Arrays.copyOf(kept, end);
    }
    System.arraycopy(page, copied, kept, size, length);
    size += length;
    copied = to;
  }

  /** What was not cut; what is behind its {@link #size} is no part of it. */
  byte[] kept() {
    cut(end, end);
    return kept;
  }

  /** Number of bytes that were not cut so far. */
  int size() {
    return size;
  }

  /** Where this byte is next, or the end. */
  int indexOf(char wanted, int from) {
    long eightTimes = wanted * ONES;
    int i = from;
    while (i + 2 * Long.BYTES <= end) {
      long found = like(eightTimes, i);
      long more = like(eightTimes, i + Long.BYTES);
      if ((found | more) != 0) {
        return found != 0 ? i + first(found) : i + Long.BYTES + first(more);
      }
      i += 2 * Long.BYTES;
    }
    while (i < end && page[i] != wanted) {
      i++;
    }
    return i;
  }

  /** The lowest bit that is set is the highest of the first of eight bytes that is the wanted. */
  private long like(long eightTimes, int at) {
    long unlike = (long) EIGHT.get(page, at) ^ eightTimes;
    return unlike - ONES & ~unlike & HIGH_BITS;
  }

  private static int first(long found) {
    return Long.numberOfTrailingZeros(found) >> 3;
  }

  /** Where a letter, a digit, a sign is next, or the end. */
  int endOfSpace(int from) {
    int i = from;
    while (i < end && isSpace(page[i])) {
      i++;
    }
    return i;
  }

  /** White space as HTML has it. */
  static boolean isSpace(byte b) {
    return b <= ' ' && (b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f');
  }

  /** Whether this ends the name of an element. */
  static boolean endsName(byte b) {
    return b <= '>' && (b == '>' || b == '/' || isSpace(b));
  }

  static boolean isLetter(byte b) {
    return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  }

  /** Whether the same letters are in both places, capital or small. */
  boolean isSame(int one, int other, int length) {
    if (one + length > end) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if ((page[one + i] | 0x20) != (page[other + i] | 0x20)) {
        return false;
      }
    }
    return true;
  }
}
