package io.github.copydesk.cli;

import io.github.copydesk.write.Format;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The format, by name or by a short option of its own; picocli lets only one of them pass. */
final class FormatChoice {
  @Option(
      names = {"-f", "--format", "--output-format"},
      paramLabel = "FORMAT",
      converter = ByName.class,
      description =
          "text, json (of several inputs one array), jsonl (a record a line), markdown, html or tei"
              + " (XML)."
              + " Default: text for one input, jsonl for several, json into a directory; a directory or"
              + " an archive counts as several."
              + " Inputs that fail have a record in json and jsonl only.")
  private Format named;

  // Fields, not methods: only fields have one order in every build, and help shows them in it.
  @Option(names = "--text", description = "The same as --format text.")
  private boolean text;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(names = "--jsonl", description = "The same as --format jsonl.")
  private boolean jsonl;

  @Option(names = "--markdown", description = "The same as --format markdown.")
  private boolean markdown;

  @Option(names = "--html", description = "The same as --format html.")
  private boolean html;

  @Option(
      names = {"--tei", "--xmltei"},
      description = "The same as --format tei.")
  private boolean tei;

  /** The format asked for, if any. */
  Optional<Format> format() {
    return Optional.ofNullable(named)
        .or(() -> when(text, Format.TEXT))
        .or(() -> when(json, Format.JSON))
        .or(() -> when(jsonl, Format.JSONL))
        .or(() -> when(markdown, Format.MARKDOWN))
        .or(() -> when(html, Format.HTML))
        .or(() -> when(tei, Format.TEI));
  }

  private static Optional<Format> when(boolean given, Format format) {
    return given ? Optional.of(format) : Optional.empty();
  }

  /** Accepts trafilatura's names too. */
  static final class ByName implements ITypeConverter<Format> {
    private static final Map<String, Format> ALIASES =
        Map.of("txt", Format.TEXT, "xmltei", Format.TEI, "md", Format.MARKDOWN);

    @Override
    public Format convert(String value) {
      String name = value.toLowerCase(Locale.ROOT);
      return Stream.of(Format.values())
          .filter(f -> f.id().equals(name) || f == ALIASES.get(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of " + names()));
    }

    private static String names() {
      return Stream.of(Format.values()).map(Format::id).collect(Collectors.joining(", "));
    }
  }
}
