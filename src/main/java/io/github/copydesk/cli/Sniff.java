package io.github.copydesk.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Tells archives from pages by their first bytes. */
final class Sniff {
  /** Enough of a gzip member for its header and the first bytes of its content. */
  private static final int LOOK = 1 << 10;

  private static final int START = "filedesc://".length();

  private Sniff() {}

  static boolean isArchive(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return isArchive(in.readNBytes(LOOK));
    }
  }

  /** The stream is left where it was. */
  static boolean isArchive(BufferedInputStream in) throws IOException {
    in.mark(LOOK);
    byte[] start = in.readNBytes(LOOK);
    in.reset();
    return isArchive(start);
  }

  private static boolean isArchive(byte[] bytes) {
    boolean zipped =
        bytes.length > 1 && (bytes[0] & 0xff) == Gunzip.FIRST && (bytes[1] & 0xff) == Gunzip.SECOND;
    String start = new String(zipped ? unzipped(bytes) : bytes, StandardCharsets.ISO_8859_1);
    return start.startsWith("WARC/") || start.startsWith("filedesc://");
  }

  private static byte[] unzipped(byte[] bytes) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readNBytes(START);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
