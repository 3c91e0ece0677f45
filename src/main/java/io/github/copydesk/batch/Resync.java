package io.github.copydesk.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Finds the next record after a damaged one: a gzip member or a line that starts a record. */
final class Resync {
  private static final int BUFFER = 1 << 16;

  /** Bytes of a gzip member that are looked at; a name in its header may take some. */
  private static final int LOOK = 1 << 10;

  private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ARC = "http".getBytes(StandardCharsets.US_ASCII);

  private Resync() {}

  /** The offset of the first record that starts after this place. */
  static Optional<Long> after(FileChannel file, long place) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    long base = place + 1;
    while (fill(file, buffer, base)) {
      byte[] bytes = buffer.array();
      int end = buffer.limit();
      // The last bytes are looked at again with what follows them.
      int last = end < BUFFER ? end : end - LOOK;
      for (int i = 0; i < last; i++) {
        if (startsMember(bytes, i, end) || startsLine(bytes, i, end)) {
          return Optional.of(base + i);
        }
      }
      base += Math.max(1, last);
    }
    return Optional.empty();
  }

  private static boolean fill(FileChannel file, ByteBuffer buffer, long from) throws IOException {
    buffer.clear();
    int count = 0;
    while (buffer.hasRemaining() && count >= 0) {
      count = file.read(buffer, from + buffer.position());
    }
    buffer.flip();
    return buffer.hasRemaining();
  }

  private static boolean startsLine(byte[] bytes, int i, int end) {
    return i > 0 && bytes[i - 1] == '\n' && has(bytes, i, end, WARC);
  }

  private static boolean startsMember(byte[] bytes, int i, int end) {
    boolean magic =
        i + 2 < end && bytes[i] == 0x1f && bytes[i + 1] == (byte) 0x8b && bytes[i + 2] == 8;
    return magic && startsRecord(bytes, i, Math.min(end, i + LOOK));
  }

  private static boolean startsRecord(byte[] bytes, int from, int to) {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(bytes, from, to - from))) {
      byte[] head = in.readNBytes(WARC.length);
      return has(head, 0, head.length, WARC) || has(head, 0, head.length, ARC);
    } catch (IOException e) {
      // Chance, or too damaged to be of use.
      return false;
    }
  }

  private static boolean has(byte[] bytes, int from, int end, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (from + i >= end || bytes[from + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
