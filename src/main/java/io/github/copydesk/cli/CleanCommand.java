package io.github.copydesk.cli;

import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.Outcome;
import io.github.copydesk.batch.Checkpoint;
import io.github.copydesk.batch.Journal;
import io.github.copydesk.page.Limits;
import io.github.copydesk.write.Format;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
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

  @Mixin private Outputs outputs = new Outputs();

  @Mixin private Looks looks = new Looks();

  @Option(
      names = "--input",
      paramLabel = "html|text",
      defaultValue = "auto",
      description = "What the inputs are. Default: decided by the content of each.")
  private Input.Kind kind;

  @Option(
      names = {"-u", "--url", "--URL"},
      paramLabel = "URL",
      description = "Where the page comes from; for one input.")
  private String url;

  private String charset;

  @Option(
      names = "--dateline",
      paramLabel = "keep|strip",
      defaultValue = "keep",
      description =
          "Whether a dateline (LONDON, May 3 (Agency) -) stays in the text. It is a JSON field"
              + " either way. Default: keep.")
  private DatelineChoice dateline;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "16M",
      converter = ByteCount.class,
      description = "Read at most N bytes of each input, unzipped: 800k, 32M. Default: 16M.")
  private int maxBytes;

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      defaultValue = "512",
      description = "Elements nested deeper than N become neighbours. Default: 512, as browsers.")
  private int maxDepth;

  @Option(
      names = "--max-blocks",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Read at most N blocks of a page. Default: 100000.")
  private int maxBlocks;

  @Option(
      names = {"--config", "--config-file"},
      paramLabel = "FILE",
      description =
          "Take defaults from FILE, such as copydesk.max.bytes=8M. Default:"
              + " ~/.config/copydesk/copydesk.properties. COPYDESK_MAX_BYTES in the environment"
              + " goes before it.")
  private String config;

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
    Format format =
        choice.format().or(this::usualFormat).orElse(several ? Format.JSONL : Format.TEXT);
    Optional<String> fault =
        fault(several)
            .or(inputs::fault)
            .or(() -> outputs.fault(format))
            .or(() -> looks.fault(format, choice.format().isPresent()));
    if (fault.isPresent()) {
      throw wrong(fault.get());
    }
    try {
      return run(format, several);
    } catch (Journal.OtherRun | Feed.Changed e) {
      console.warn(e.getMessage());
      return ExitCode.USAGE;
    } catch (IOException e) {
      return console.unwritten(outputs.name(), e);
    }
  }

  private Optional<Format> usualFormat() {
    try {
      return settings.value("format").map(new FormatChoice.ByName()::convert);
    } catch (TypeConversionException e) {
      throw wrong("copydesk.format: " + e.getMessage());
    }
  }

  private Optional<String> fault(boolean several) {
    if (several && url != null) {
      return Optional.of("--url is for one input");
    }
    if (parallel < 0 || maxDepth < 1 || maxBlocks < 1) {
      return Optional.of("--parallel, --max-depth and --max-blocks are 1 or more");
    }
    return outputs.resume() && !inputs.areFiles()
        ? Optional.of("--resume cannot read standard input twice")
        : Optional.empty();
  }

  private int run(Format format, boolean several) throws IOException {
    Optional<Journal> journal = outputs.journal(description(format));
    Optional<Checkpoint> reached = journal.flatMap(Journal::last);
    Desk desk = new Desk(engines.apply(options()), hints(), maxBytes);
    try (Output output = outputs.open(new Writing(format, looks, several), reached, console);
        Feed feed = new Feed(inputs.open(console), console.in(), maxBytes, reached);
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
            " ",
            format.id(),
            kind.name(),
            dateline.name(),
            Integer.toString(maxBytes),
            Integer.toString(maxDepth),
            Integer.toString(maxBlocks),
            // Read before the options, since it may hold their defaults.
            String.valueOf(config),
            String.valueOf(charset),
            looks.description(),
            inputs.description());
    return URLEncoder.encode(all, StandardCharsets.UTF_8);
  }

  private Options options() {
    Limits limits = new Limits(maxBytes, maxDepth, maxBlocks);
    return new Options(dateline == DatelineChoice.KEEP, limits);
  }

  private Hints hints() {
    String type = kind == Input.Kind.TEXT ? "text/plain" : "text/html";
    Optional<String> label = Optional.ofNullable(charset).map(c -> type + "; charset=" + c);
    return new Hints(kind, Optional.ofNullable(url), label);
  }

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "Charset of the inputs, as a server would name it.")
  private void charset(String name) {
    if (name != null && !isCharset(name)) {
      throw wrong("unknown charset '" + name + "'");
    }
    charset = name;
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** What becomes of a dateline in the text. */
  private enum DatelineChoice {
    KEEP,
    STRIP
  }
}
