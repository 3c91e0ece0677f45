package io.github.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.Copydesk;
import io.github.copydesk.explain.ReportFormat;
import io.github.copydesk.explain.Snapshot;
import io.github.copydesk.language.RuleFileException;
import java.io.IOException;
import java.io.Reader;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk explain}: why each block of a page was kept or removed. */
@Command(
    name = "explain",
    header = "Show why each block of a page was kept or removed.",
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  copydesk explain page.html                          in the terminal",
      "  copydesk explain page.html -o report.html           for a browser",
      "  copydesk explain page.html -o before.json           to compare with later",
      "  copydesk explain page.html --diff before.json       what changed since",
      "  copydesk explain page.html --rules en.txt --diff before.json",
      "  copydesk explain crawl/ -o index.html --pages all/  a table of all pages",
      "",
      "Exit codes:",
      "  0    every input was explained, also those that hold no article",
      "  1    an input could not be read",
      "  2    wrong usage",
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "What clean takes: files, directories, web archives, - for standard input.")
  private List<String> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE. Its ending .html, .json or .txt is the format's default.")
  private Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "html|json|text",
      description =
          "html: one file without anything outside it. json: for machines; of several inputs one"
              + " object a line. text: for a terminal. Default: by FILE, else text.")
  private ReportFormat format;

  @Option(
      names = "--diff",
      paramLabel = "OLD.json",
      description = "Tell what is different from an earlier report in JSON; for one input.")
  private Path earlier;

  @Option(
      names = "--pages",
      paramLabel = "DIR",
      description = "Of several inputs, write a report on each into DIR and link to it.")
  private Path pages;

  @Mixin private Cleaning cleaning;

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean several = Sources.areSeveral(paths);
    cleaning.fault(several).ifPresent(why -> refuse(true, why));
    refuse(several && earlier != null, "--diff is for one input");
    refuse(!several && pages != null, "--pages is for several inputs");
    Optional<Snapshot> before = earlier == null ? Optional.empty() : Optional.of(snapshot());
    try (Target target = output == null ? Target.stream(console.out()) : Target.file(output)) {
      int code = several ? index(target) : page(target, before);
      target.commit();
      return code;
    } catch (IOException e) {
      return console.unwritten(output == null ? "standard output" : output.toString(), e);
    }
  }

  private int page(Target target, Optional<Snapshot> before) throws IOException {
    ExplainPage page = new ExplainPage(desk(), format(), target.writer(), console, before);
    inputs().read(paths, page);
    return page.exitCode();
  }

  private int index(Target target) throws IOException {
    ExplainIndex index = new ExplainIndex(desk(), format(), target.writer(), console, folder());
    inputs().read(paths, index);
    return index.finish();
  }

  private Optional<ExplainIndex.Folder> folder() {
    if (pages == null) {
      return Optional.empty();
    }
    Path file = output == null ? Path.of("index.html") : output;
    Path from = file.toAbsolutePath().normalize().getParent();
    Path to = pages.toAbsolutePath().normalize();
    StringBuilder link = new StringBuilder();
    // The first step says that it is no scheme, whatever the name of the folder.
    link.append("./");
    from.relativize(to).forEach(step -> link.append(encoded(step.toString())).append('/'));
    return Optional.of(new ExplainIndex.Folder(pages, link.toString()));
  }

  private static String encoded(String step) {
    return URLEncoder.encode(step, UTF_8).replace("+", "%20");
  }

  private ReportFormat format() {
    if (format != null) {
      return format;
    }
    String name = output == null ? ".txt" : output.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".jsonl")
        ? ReportFormat.JSON
        : name.endsWith(".txt") ? ReportFormat.TEXT : ReportFormat.HTML;
  }

  private ExplainInputs inputs() {
    return new ExplainInputs(console, cleaning.inlet());
  }

  private Copydesk desk() {
    try {
      return new Copydesk(cleaning.options());
    } catch (RuleFileException e) {
      throw wrong(e.getMessage());
    }
  }

  private Snapshot snapshot() {
    try (Reader reader = Files.newBufferedReader(earlier, UTF_8)) {
      return Snapshot.read(reader);
    } catch (IOException e) {
      throw wrong("--diff " + earlier + ": " + Failures.explain(e));
    }
  }

  private void refuse(boolean is, String why) {
    if (is) {
      throw wrong(why);
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
