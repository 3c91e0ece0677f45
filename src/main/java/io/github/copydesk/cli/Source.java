package io.github.copydesk.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** One input. */
sealed interface Source {

  /** The name in messages and records. */
  String name();

  /**
   * The content, unzipped.
   *
   * @param standard standard input; not closed
   * @param most largest number of bytes to return
   */
  byte[] read(InputStream standard, int most) throws IOException;

  /** A file. */
  record File(String name, Path path) implements Source {
    public File {
      requireNonNull(name, "name");
      requireNonNull(path, "path");
    }

    @Override
    public byte[] read(InputStream standard, int most) throws IOException {
      return Content.of(path, most);
    }
  }

  /** Standard input. */
  record Standard() implements Source {
    @Override
    public String name() {
      return "-";
    }

    @Override
    public byte[] read(InputStream standard, int most) throws IOException {
      return Content.of(standard, most);
    }
  }

  /** Something that could not be looked into. */
  record Unusable(String name, String why) implements Source {
    public Unusable {
      requireNonNull(name, "name");
      requireNonNull(why, "why");
    }

    @Override
    public byte[] read(InputStream standard, int most) throws IOException {
      throw new IOException(why);
    }
  }
}
