package io.github.copydesk.cli;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Explanation;
import io.github.copydesk.Input;
import io.github.copydesk.explain.Changes;
import io.github.copydesk.explain.Report;
import io.github.copydesk.explain.ReportFormat;
import io.github.copydesk.explain.Snapshot;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Explains one input. */
final class ExplainPage implements ExplainInputs.Reader {
  private final Copydesk desk;
  private final ReportFormat format;
  private final Writer out;
  private final Console console;
  private final Optional<Snapshot> before;
  private int exitCode = ExitCode.OK;

  /**
   * A report.
   *
   * @param out where it is written; not closed
   * @param before an earlier report to compare with
   */
  ExplainPage(
      Copydesk desk, ReportFormat format, Writer out, Console console, Optional<Snapshot> before) {
    this.desk = desk;
    this.format = format;
    this.out = out;
    this.console = console;
    this.before = before;
  }

  @Override
  public void page(String name, Input input) throws IOException {
    Explanation explanation = desk.explain(input);
    Optional<Changes> changes = before.map(old -> Changes.between(old, Snapshot.of(explanation)));
    format.write(new Report(name, explanation, changes), out);
  }

  @Override
  public void unread(String name, String why) {
    console.warn(name + ": " + why);
    exitCode = ExitCode.FAILED;
  }

  int exitCode() {
    return exitCode;
  }
}
