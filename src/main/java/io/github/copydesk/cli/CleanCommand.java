package io.github.copydesk.cli;

import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.Outcome;
import io.github.copydesk.page.Limits;
import io.github.copydesk.write.EntryWriter;
import io.github.copydesk.write.Format;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "HTML or plain-text file, gzipped or not; a directory, searched with all below it for"
              + " files named *.html, *.htm, *.xhtml, *.shtml, *.txt, *.text or one of these plus"
              + " .gz, sorted by path, without hidden ones; - for standard input.")
  private List<String> paths;

  @ArgGroup(exclusive = true)
  private FormatChoice choice = new FormatChoice();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which is replaced as a whole at the end or not at all.")
  private Path output;

  @Option(
      names = "--input",
      paramLabel = "html|text",
      defaultValue = "auto",
      description = "What the inputs are. Default: decided by the content of each.")
  private Input.Kind kind;

  @Option(
      names = {"-u", "--url"},
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

  private final Console console;
  private final Function<Options, Function<Input, Outcome>> engines;

  CleanCommand(Console console, Function<Options, Function<Input, Outcome>> engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    boolean several = Sources.areSeveral(paths);
    if (several && url != null) {
      throw wrong("--url is for one input");
    }
    Format format = choice.format().orElse(several ? Format.JSONL : Format.TEXT);
    Run run = new Run(console, engines.apply(options()), hints(), maxBytes);
    try (Target target = target()) {
      EntryWriter writer = format.open(target.writer(), several);
      int code = run.write(paths, writer, target.writer());
      writer.finish();
      target.commit();
      return code;
    } catch (IOException e) {
      return console.unwritten(output == null ? "standard output" : output.toString(), e);
    }
  }

  private Options options() {
    Limits usual = Limits.DEFAULT;
    Limits limits = new Limits(maxBytes, usual.depth(), usual.blocks());
    return new Options(dateline == DatelineChoice.KEEP, limits);
  }

  private Hints hints() {
    String type = kind == Input.Kind.TEXT ? "text/plain" : "text/html";
    Optional<String> label = Optional.ofNullable(charset).map(c -> type + "; charset=" + c);
    return new Hints(kind, Optional.ofNullable(url), label);
  }

  private Target target() throws IOException {
    return output == null ? Target.stream(console.out()) : Target.file(output);
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
