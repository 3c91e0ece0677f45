package io.github.copydesk.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/**
 * Undoes the encodings of an HTTP response. Crawlers often store the decoded content under the
 * header of the encoded one, so what cannot be decoded is taken as it is.
 */
final class Payload {
  private static final int BUFFER = 1 << 13;

  private Payload() {}

  /**
   * The content of a response in memory, at most {@code most} bytes; empty if it is no response.
   */
  static byte[] of(byte[] block, int most) {
    return decoded(block, most)
        .or(() -> transferred(block, most))
        .orElseGet(() -> afterHeader(block, most));
  }

  private static Optional<byte[]> decoded(byte[] block, int most) {
    try {
      return some(parse(block).bodyDecoded().stream(), most);
    } catch (IOException | RuntimeException | LinkageError e) {
      // LinkageError: an encoding whose library is not here.
      return Optional.empty();
    }
  }

  private static Optional<byte[]> transferred(byte[] block, int most) {
    try {
      return some(parse(block).body().stream(), most);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The header of a response, its content unread. */
  static HttpResponse parse(byte[] block) throws IOException {
    ByteBuffer none = ByteBuffer.allocate(BUFFER).flip();
    // With its length, since without it jwarc does not know where a response ends.
    return HttpResponse.parse(
        LengthedBody.create(
            Channels.newChannel(new ByteArrayInputStream(block)), none, block.length));
  }

  /** What can be read; empty if that is nothing and reading failed. */
  private static Optional<byte[]> some(InputStream in, int most) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try {
      int count = in.read(buffer, 0, Math.min(buffer.length, most));
      while (count > 0) {
        read.write(buffer, 0, count);
        count = in.read(buffer, 0, Math.min(buffer.length, most - read.size()));
      }
    } catch (IOException | RuntimeException e) {
      return read.size() == 0 ? Optional.empty() : Optional.of(read.toByteArray());
    }
    return Optional.of(read.toByteArray());
  }

  private static byte[] afterHeader(byte[] block, int most) {
    int start = 0;
    for (int i = 3; i < block.length && start == 0; i++) {
      boolean crlf = block[i - 3] == '\r' && block[i - 2] == '\n' && block[i - 1] == '\r';
      boolean lf = block[i - 1] == '\n';
      start = block[i] == '\n' && (crlf || lf) ? i + 1 : 0;
    }
    int length = Math.min(most, block.length - start);
    byte[] rest = new byte[length];
    System.arraycopy(block, start, rest, 0, length);
    return rest;
  }
}
