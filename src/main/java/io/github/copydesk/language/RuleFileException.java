package io.github.copydesk.language;

/** A rule file that cannot be used; the message begins with file and line. */
public final class RuleFileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  RuleFileException(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }
}
