package io.github.copydesk.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/** One input; an archive is one too. */
sealed interface Source {

  /** The name in messages and records. */
  String name();

  /** A file. */
  record File(String name, Path path) implements Source {
    public File {
      requireNonNull(name, "name");
      requireNonNull(path, "path");
    }
  }

  /** Standard input. */
  record Standard() implements Source {
    @Override
    public String name() {
      return "-";
    }
  }

  /** Something that could not be looked into. */
  record Unusable(String name, String why) implements Source {
    public Unusable {
      requireNonNull(name, "name");
      requireNonNull(why, "why");
    }
  }
}
