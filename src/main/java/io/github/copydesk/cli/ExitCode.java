package io.github.copydesk.cli;

/** What the process ends with. */
final class ExitCode {
  static final int OK = 0;

  /** Some inputs failed, or the output could not be written. */
  static final int FAILED = 1;

  static final int USAGE = 2;

  /** The only input could be read, but holds nothing to extract. */
  static final int NOTHING = 3;

  /** Of several inputs more than 99 % failed; trafilatura's code. */
  static final int NEARLY_ALL_FAILED = 126;

  private ExitCode() {}
}
