package io.github.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads an input into memory, never more than a limit, gzip undone. */
final class Content {
  private static final byte[] ZSTANDARD = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD};

  private Content() {}

  /**
   * The bytes of a file.
   *
   * @param most largest number of bytes to return; what is beyond stays unread
   */
  static byte[] of(Path file, int most) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("a directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return of(in, most);
    }
  }

  /** The bytes of a stream; the caller closes it. */
  static byte[] of(InputStream stream, int most) throws IOException {
    PushbackInputStream in = new PushbackInputStream(stream, Gunzip.BUFFER);
    byte[] start = in.readNBytes(ZSTANDARD.length);
    in.unread(start);
    if (Arrays.equals(start, ZSTANDARD)) {
      // Its library is native code, larger than all of this program.
      throw new IOException("packed by Zstandard; unpack it before: zstd -dc FILE | copydesk ...");
    }
    boolean zipped =
        start.length > 1 && (start[0] & 0xff) == Gunzip.FIRST && (start[1] & 0xff) == Gunzip.SECOND;
    return zipped ? Gunzip.read(in, most) : in.readNBytes(most);
  }
}
