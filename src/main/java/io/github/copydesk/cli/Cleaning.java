package io.github.copydesk.cli;

import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.document.Documents;
import io.github.copydesk.page.Limits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the inputs are read and cleaned. */
final class Cleaning {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

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

  @Mixin private Selecting selecting = new Selecting();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "16M",
      converter = ByteCount.class,
      description = "Read at most N bytes of each input, unzipped: 800k, 32M. Default: 16M.")
  private int maxBytes;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      split = ",",
      description =
          "Rules of your own on top of the built-in ones; pt.txt holds for pages in Portuguese, a"
              + " name that is no language code for all. May be given several times.")
  private List<Path> rules = List.of();

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
      names = {"--max-time", "--timeout"},
      paramLabel = "SECONDS",
      defaultValue = "30",
      description =
          "Give up a page that takes more processor time; it is an error, since half an article"
              + " would depend on the machine. Default: 30.")
  private int maxTime;

  @Option(
      names = {"--config", "--config-file"},
      paramLabel = "FILE",
      description =
          "Take defaults from FILE, such as copydesk.max.bytes=8M. Default:"
              + " ~/.config/copydesk/copydesk.properties. COPYDESK_MAX_BYTES in the environment"
              + " goes before it.")
  private String config;

  /** What is wrong with the options, if anything. */
  Optional<String> fault(boolean several) {
    if (several && url != null) {
      return Optional.of("--url is for one input");
    }
    return maxDepth < 1 || maxBlocks < 1 || maxTime < 1
        ? Optional.of("--max-depth, --max-blocks and --max-time are 1 or more")
        : selecting.fault();
  }

  /** Most bytes of one input that are used. */
  int most() {
    return maxBytes;
  }

  /** What must be the same for a run to be gone on with. */
  String description() {
    // The settings were read before the options, since they hold their defaults.
    return String.join(
        " ",
        kind.name(),
        dateline.name(),
        selecting.policy().toString(),
        limits().toString(),
        charset,
        config,
        String.valueOf(rules));
  }

  /** What the engine is told. */
  Options options() {
    return new Options(dateline == DatelineChoice.KEEP, limits(), ruleTexts(), selecting.policy());
  }

  private Limits limits() {
    return new Limits(maxBytes, maxDepth, maxBlocks, Duration.ofSeconds(maxTime));
  }

  private List<Options.RuleText> ruleTexts() {
    List<Options.RuleText> texts = new ArrayList<>();
    for (Path file : rules == null ? List.<Path>of() : rules) {
      try {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        texts.add(new Options.RuleText(file.getFileName().toString(), text));
      } catch (IOException e) {
        String why = "--rules " + file + ": " + Failures.explain(e);
        throw new ParameterException(spec.commandLine(), why, e);
      }
    }
    return texts;
  }

  /** How inputs come to the engine. */
  Inlet inlet() {
    return new Inlet(hints(), maxBytes, Documents.installed());
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
      throw new ParameterException(spec.commandLine(), "unknown charset '" + name + "'");
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

  /** What becomes of a dateline in the text. */
  private enum DatelineChoice {
    KEEP,
    STRIP
  }
}
