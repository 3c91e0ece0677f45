package io.github.copydesk.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * UTF-8 as the JDK reads it, but for pages: nearly all of a page is ASCII, and nearly every page
 * has a typographic quote, after which the JDK goes on byte by byte.
 */
final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /** The characters of the first bytes; a damaged sequence becomes U+FFFD. */
  static String decode(byte[] bytes, int length) {
    int ascii = ascii(bytes, 0, length);
    if (ascii == length) {
      return new String(bytes, 0, length, UTF_8);
    }
    char[] chars = new char[length];
    widen(bytes, 0, ascii, chars, 0);
    int count = sound(bytes, ascii, length, chars, ascii);
    return count < 0 ? new String(bytes, 0, length, UTF_8) : new String(chars, 0, count);
  }

  /** Where the run of ASCII that begins here ends. */
  private static int ascii(byte[] bytes, int from, int end) {
    int i = from;
    while (i + Long.BYTES <= end && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
      i += Long.BYTES;
    }
    while (i < end && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  private static void widen(byte[] bytes, int from, int end, char[] chars, int to) {
    for (int i = from; i < end; i++) {
      chars[to + i - from] = (char) bytes[i];
    }
  }

  /** Number of characters, or -1 if a sequence is damaged. */
  private static int sound(byte[] bytes, int from, int end, char[] chars, int to) {
    int i = from;
    int count = to;
    while (i < end) {
      int lead = bytes[i];
      if (lead >= 0) {
        int stop = ascii(bytes, i, end);
        widen(bytes, i, stop, chars, count);
        count += stop - i;
        i = stop;
        continue;
      }
      int width = lead >> 5 == -2 ? 2 : lead >> 4 == -2 ? 3 : lead >> 3 == -2 ? 4 : 0;
      int point = width == 0 || i + width > end ? -1 : point(bytes, i, width);
      if (point < 0) {
        return -1;
      }
      count += Character.toChars(point, chars, count);
      i += width;
    }
    return count;
  }

  /** The code point of a sequence, or -1 if it is damaged, too long or half a surrogate pair. */
  private static int point(byte[] bytes, int at, int width) {
    int point = bytes[at] & 0x7F >> width;
    for (int i = at + 1; i < at + width; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return -1;
      }
      point = point << 6 | bytes[i] & 0x3F;
    }
    int least = width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000;
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point < least || surrogate || point > Character.MAX_CODE_POINT ? -1 : point;
  }
}
