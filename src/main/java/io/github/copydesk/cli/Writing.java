package io.github.copydesk.cli;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.write.EntryWriter;
import io.github.copydesk.write.Format;
import java.io.IOException;

/**
 * How entries are written.
 *
 * @param format the format
 * @param looks what it shows
 * @param several whether more than one entry may come
 */
record Writing(Format format, Looks looks, boolean several) {
  Writing {
    requireNonNull(format, "format");
    requireNonNull(looks, "looks");
  }

  /** Starts writing one entry or several. */
  EntryWriter open(Appendable out, boolean many) throws IOException {
    return looks.open(format, many, out);
  }

  /** The extension of files, with its dot. */
  String extension() {
    return looks.extension(format);
  }
}
