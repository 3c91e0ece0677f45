package io.github.copydesk.page;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Reads sound UTF-8 straight into the buffer of whoever asks: a page is parsed without a second and
 * third copy of it. For one thread.
 */
final class Utf8Reader extends Reader {
  /** From here on a run of ASCII is worth the call that copies it at once. */
  private static final int RUN = 48;

  /** ASCII is Latin-1, and widening that is the fastest loop of the JDK. */
  private final CharsetDecoder widener = StandardCharsets.ISO_8859_1.newDecoder();

  private final byte[] bytes;
  private final ByteBuffer source;
  private final int length;
  private int at;

  /** The second half of a pair of surrogates that the last buffer had no place for; 0 if none. */
  private char half;

  /**
   * @param bytes not copied; the first of them are sound UTF-8
   * @param length how many of them
   */
  Utf8Reader(byte[] bytes, int length) {
    this.bytes = bytes;
    this.source = ByteBuffer.wrap(bytes, 0, length);
    this.length = length;
  }

  @Override
  public int read(char[] buffer, int offset, int most) {
    if (at >= length && half == 0) {
      return most == 0 ? 0 : -1;
    }
    CharBuffer target = CharBuffer.wrap(buffer);
    int end = offset + most;
    int to = offset;
    if (half != 0 && to < end) {
      buffer[to++] = half;
      half = 0;
    }
    while (at < length && to < end) {
      int stop = Utf8.ascii(bytes, at, Math.min(length, at + end - to));
      if (stop - at >= RUN) {
        source.limit(stop).position(at);
        target.limit(end).position(to);
        widener.decode(source, target, true);
        to += stop - at;
        at = stop;
      }
      while (at < stop) {
        buffer[to++] = (char) bytes[at++];
      }
      if (at < length && to < end && bytes[at] < 0) {
        to = sequence(buffer, to, end);
      }
    }
    return to - offset;
  }

  private int sequence(char[] buffer, int to, int end) {
    int width = Utf8.width(bytes[at]);
    int point = Utf8.point(bytes, at, width);
    at += width;
    if (width < 4) {
      buffer[to] = (char) point;
      return to + 1;
    }
    buffer[to] = Character.highSurrogate(point);
    if (to + 1 == end) {
      half = Character.lowSurrogate(point);
      return end;
    }
    buffer[to + 1] = Character.lowSurrogate(point);
    return to + 2;
  }

  @Override
  public void close() {
    // Bytes in memory.
  }
}
