package io.github.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The three standard streams. What goes to {@code out} is UTF-8 whatever the platform says, so that
 * the same input gives the same bytes.
 */
record Console(InputStream in, OutputStream out, PrintWriter err) {

  static Console of(InputStream in, OutputStream out, OutputStream err) {
    return new Console(in, out, new PrintWriter(err, true, StandardCharsets.UTF_8));
  }

  /** Tells the user one line; control characters of file names and pages are made visible. */
  void warn(String line) {
    StringBuilder safe = new StringBuilder("copydesk: ");
    line.codePoints()
        .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
        .forEach(safe::appendCodePoint);
    err.println(safe);
  }

  /**
   * Tells the user that the output could not be written. A reader of our output that went away, as
   * {@code head} does, is no error.
   *
   * @return the exit code
   */
  int unwritten(String where, IOException e) {
    if (Failures.isClosedPipe(e)) {
      return ExitCode.OK;
    }
    warn(where + ": " + Failures.explain(e));
    return ExitCode.FAILED;
  }
}
