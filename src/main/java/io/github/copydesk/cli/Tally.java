package io.github.copydesk.cli;

/** Counts inputs and says what the process should end with. */
final class Tally {
  /** Per cent of failed inputs above which a run counts as failed altogether; as trafilatura. */
  private static final int NEARLY_ALL = 99;

  private long inputs;
  private long failed;
  private boolean nothing;

  void good() {
    inputs++;
  }

  /** Counts an input that could not be read. */
  void failed() {
    inputs++;
    failed++;
  }

  /** Counts an input that was read and holds no article. */
  void nothing() {
    failed();
    nothing = true;
  }

  int exitCode() {
    if (failed == 0) {
      return ExitCode.OK;
    }
    if (inputs == 1) {
      return nothing ? ExitCode.NOTHING : ExitCode.FAILED;
    }
    return failed * 100 > inputs * NEARLY_ALL ? ExitCode.NEARLY_ALL_FAILED : ExitCode.FAILED;
  }
}
