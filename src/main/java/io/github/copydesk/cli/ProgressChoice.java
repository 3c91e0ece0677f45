package io.github.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** When the bar is shown. */
enum ProgressChoice {
  NEVER,
  AUTO,
  ALWAYS;

  /** Whether to show it for this many inputs. */
  boolean shows(boolean several) {
    return this == ALWAYS || this == AUTO && several && isTerminal();
  }

  /** Whether standard error is a terminal. Java cannot tell; the launcher and Linux can. */
  private static boolean isTerminal() {
    String told = System.getenv("COPYDESK_TERMINAL");
    if (told != null) {
      return told.equals("2");
    }
    try {
      Path err = Files.readSymbolicLink(Path.of("/proc/self/fd/2"));
      return err.startsWith("/dev/pts") || err.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }
}
