package io.github.copydesk.cli;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Explanation;
import io.github.copydesk.Input;
import io.github.copydesk.explain.IndexPage;
import io.github.copydesk.explain.Report;
import io.github.copydesk.explain.ReportFormat;
import io.github.copydesk.explain.Summary;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Explains many inputs: a line or a table row for each, and a report on each if wanted. */
final class ExplainIndex implements ExplainInputs.Reader {
  private final Copydesk desk;
  private final ReportFormat format;
  private final Writer out;
  private final Console console;
  private final Optional<Folder> folder;
  private final List<Summary> summaries = new ArrayList<>();
  private boolean failed;
  private int number;

  /**
   * Where the reports on single pages go.
   *
   * @param path the folder, made when the first report comes
   * @param link its address relative to the index, with a slash at the end
   */
  record Folder(Path path, String link) {}

  /**
   * An index.
   *
   * @param out where it is written; not closed
   * @param folder where the reports on single pages go
   */
  ExplainIndex(
      Copydesk desk, ReportFormat format, Writer out, Console console, Optional<Folder> folder) {
    this.desk = desk;
    this.format = format;
    this.out = out;
    this.console = console;
    this.folder = folder;
  }

  @Override
  public void page(String name, Input input) throws IOException {
    Explanation explanation = desk.explain(input);
    Optional<String> link = report(name, explanation);
    Summary summary = Summary.of(name, explanation, link);
    switch (format) {
      case JSON -> Report.of(name, explanation).writeLine(out);
      case TEXT -> out.append(summary.line()).append('\n');
      case HTML -> summaries.add(summary);
    }
  }

  @Override
  public void unread(String name, String why) {
    console.warn(name + ": " + why);
    failed = true;
    summaries.add(Summary.unread(name, why));
  }

  /** Writes what comes at the end and returns the exit code. */
  int finish() throws IOException {
    if (format == ReportFormat.HTML) {
      IndexPage.write(summaries, out);
    }
    return failed ? ExitCode.FAILED : ExitCode.OK;
  }

  private Optional<String> report(String name, Explanation explanation) throws IOException {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Files.createDirectories(folder.get().path());
    String file = String.format(Locale.ROOT, "%06d.html", number++);
    try (Target target = Target.file(folder.get().path().resolve(file))) {
      ReportFormat.HTML.write(Report.of(name, explanation), target.writer());
      target.commit();
    }
    return Optional.of(folder.get().link() + file);
  }
}
