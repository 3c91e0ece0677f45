package io.github.copydesk.cli;

import io.github.copydesk.write.EntryWriter;
import io.github.copydesk.write.Format;
import io.github.copydesk.write.PropertyWriter;
import io.github.copydesk.write.Style;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the output shows, whatever its format. */
final class Looks {
  @Option(
      names = {"--front-matter", "--frontmatter", "--with-metadata"},
      description = "Begin each article in Markdown with its metadata, as YAML.")
  private boolean frontMatter;

  @Option(
      names = "--with-removed",
      description =
          "End each article in text, Markdown, HTML and TEI with what was removed from the page;"
              + " JSON always has it.")
  private boolean removed;

  @Option(
      names = "--profile",
      paramLabel = "copydesk|ninjs",
      defaultValue = "copydesk",
      description = "The fields of JSON: our own or those of IPTC ninjs 3.1. Default: copydesk.")
  private Style.Profile profile;

  @Option(
      names = {"-p", "--property"},
      paramLabel = "NAME",
      description =
          "Print only this field of the JSON record, a value a line: headline, byline.authors.name,"
              + " dateline.places.")
  private String property;

  /** What is wrong with the options, if anything. */
  Optional<String> fault(Format format, boolean chosen) {
    boolean json = format == Format.JSON || format == Format.JSONL;
    if (property != null && (chosen || profile == Style.Profile.NINJS)) {
      return Optional.of("--property has a format of its own");
    }
    if (profile == Style.Profile.NINJS && !json) {
      return Optional.of("--profile ninjs is for json and jsonl");
    }
    return frontMatter && format != Format.MARKDOWN
        ? Optional.of("--front-matter is for markdown")
        : Optional.empty();
  }

  /** Opens a writer. */
  EntryWriter open(Format format, boolean several, Appendable out) throws IOException {
    return property == null
        ? format.open(out, new Style(several, frontMatter, removed, profile))
        : new PropertyWriter(out, property);
  }

  /** The extension of files, with its dot. */
  String extension(Format format) {
    return property == null ? format.extension() : Format.TEXT.extension();
  }

  /** What must be the same for a run to be gone on with. */
  String description() {
    return frontMatter + " " + removed + " " + profile + " " + property;
  }
}
