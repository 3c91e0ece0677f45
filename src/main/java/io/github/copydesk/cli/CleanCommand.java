package io.github.copydesk.cli;

import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.Outcome;
import io.github.copydesk.batch.Checkpoint;
import io.github.copydesk.batch.Journal;
import io.github.copydesk.language.RuleFileException;
import io.github.copydesk.write.Format;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code copydesk clean}: arguments in, a {@link Run} out. */
@Command(
    name = "clean",
    header = "Clean news pages and texts.",
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  copydesk clean page.html                    the article as plain text",
      "  copydesk clean --json page.html             with byline, dateline and dates",
      "  copydesk clean -o news.jsonl crawl/         all pages below crawl, one a line",
      "  copydesk clean --resume -o news.jsonl a.warc.gz b.warc.gz",
      "                                              web archives; go on after a break",
      "  copydesk clean --markdown --front-matter -o out/ crawl/",
      "                                              a file for each page",
      "  copydesk clean -p headline crawl/           only the headlines",
      "  curl -s URL | copydesk clean --url URL -    a page from the network",
      "  copydesk clean --input text wire.txt.gz     a plain text",
      "",
      "Exit codes:",
      "  0    every input gave an article",
      "  1    some inputs failed, or the only input could not be read",
      "  2    wrong usage",
      "  3    the only input holds no article",
      "  126  of several inputs more than 99 %% failed",
      "  130  interrupted",
    })
final class CleanCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Inputs inputs = new Inputs();

  @ArgGroup(exclusive = true)
  private FormatChoice choice = new FormatChoice();

  @Mixin private Cleaning cleaning = new Cleaning();

  @Mixin private Outputs outputs = new Outputs();

  @Mixin private Looks looks = new Looks();

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "Work on N inputs at a time; the order stays. Default: a thread a processor.")
  private int parallel;

  @Option(
      names = "--progress",
      paramLabel = "never|auto|always",
      defaultValue = "auto",
      description =
          "Whether to show a bar on standard error, and a line of counts at the end. Default: auto,"
              + " on a terminal.")
  private ProgressChoice progress;

  private final Console console;
  private final Function<Options, Function<Input, Outcome>> engines;
  private final Settings settings;

  CleanCommand(
      Console console, Function<Options, Function<Input, Outcome>> engines, Settings settings) {
    this.console = console;
    this.engines = engines;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    if (inputs.areNone()) {
      throw wrong("say what to clean: a PATH, - or -i LIST");
    }
    boolean several = inputs.areSeveral();
    Optional<String> bad = outputs.badName();
    if (bad.isPresent()) {
      throw wrong(bad.get());
    }
    Format format = choice.format().or(this::usualFormat).orElseGet(() -> ownFormat(several));
    Optional<String> fault =
        fault()
            .or(() -> cleaning.fault(several))
            .or(inputs::fault)
            .or(() -> outputs.fault(format))
            .or(() -> looks.fault(format, choice.format().isPresent()));
    if (fault.isPresent()) {
      throw wrong(fault.get());
    }
    try {
      return run(format, several);
    } catch (Journal.OtherRun | Feed.Changed | RuleFileException e) {
      console.warn(e.getMessage());
      return ExitCode.USAGE;
    } catch (IOException e) {
      return console.unwritten(outputs.name(), e);
    }
  }

  private Format ownFormat(boolean several) {
    if (!several) {
      return Format.TEXT;
    }
    return outputs.isFolder() ? Format.JSON : Format.JSONL;
  }

  private Optional<Format> usualFormat() {
    try {
      return settings.value("format").map(new FormatChoice.ByName()::convert);
    } catch (TypeConversionException e) {
      throw wrong("copydesk.format: " + e.getMessage());
    }
  }

  private Optional<String> fault() {
    if (parallel < 0) {
      return Optional.of("--parallel is 1 or more");
    }
    return outputs.resume() && !inputs.areFiles()
        ? Optional.of("--resume cannot read standard input twice")
        : Optional.empty();
  }

  private int run(Format format, boolean several) throws IOException {
    Optional<Journal> journal = outputs.journal(description(format));
    Optional<Checkpoint> reached = journal.flatMap(Journal::last);
    Desk desk = new Desk(engines.apply(cleaning.options()), cleaning.inlet());
    try (Output output = outputs.open(new Writing(format, looks, several), reached, console);
        Feed feed = new Feed(inputs.open(console), console.in(), cleaning.most(), reached);
        Progress bar = bar(several);
        Run run = new Run(console, desk, output, bar, journal)) {
      Tally tally = run.write(feed, threads(several));
      output.commit();
      run.forget();
      bar.end();
      if (several && progress != ProgressChoice.NEVER && (bar.isShown() || outputs.isGiven())) {
        console.warn(run.summary());
      }
      return tally.exitCode();
    }
  }

  private int threads(boolean several) {
    int all = parallel > 0 ? parallel : Runtime.getRuntime().availableProcessors();
    return several ? all : 1;
  }

  private Progress bar(boolean several) {
    if (!progress.shows(several)) {
      return Progress.none(console.err());
    }
    Progress bar = Progress.bar(console.err());
    if (inputs.areFiles()) {
      Thread census = new Thread(() -> inputs.count(console, bar::total), "census");
      census.setDaemon(true);
      census.start();
    }
    return bar;
  }

  /** What must be the same for a run to be gone on with. */
  private String description(Format format) {
    String all =
        String.join(
            " ", format.id(), cleaning.description(), looks.description(), inputs.description());
    return URLEncoder.encode(all, StandardCharsets.UTF_8);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
