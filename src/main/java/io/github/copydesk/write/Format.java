package io.github.copydesk.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The output formats. */
public enum Format {
  /** Headline, deck and body, a blank line between paragraphs. */
  TEXT {
    @Override
    public EntryWriter open(Appendable out, boolean several) {
      return new TextWriter(out);
    }
  },
  /** One indented JSON object; an array of objects for several entries. */
  JSON {
    @Override
    public EntryWriter open(Appendable out, boolean several) throws IOException {
      return several ? JsonWriter.array(out) : JsonWriter.indented(out);
    }
  },
  /** One JSON object on each line. */
  JSONL {
    @Override
    public EntryWriter open(Appendable out, boolean several) throws IOException {
      return JsonWriter.lines(out);
    }
  },
  /** CommonMark. */
  MARKDOWN {
    @Override
    public EntryWriter open(Appendable out, boolean several) {
      return new MarkdownWriter(out);
    }
  },
  /** A complete HTML document, made anew: no markup of the page is in it. */
  HTML {
    @Override
    public EntryWriter open(Appendable out, boolean several) {
      return new HtmlWriter(out, several);
    }
  };

  /**
   * Starts writing.
   *
   * @param out where to; never closed
   * @param several whether more than one entry may come; decides the frame, not the entries
   */
  public abstract EntryWriter open(Appendable out, boolean several) throws IOException;

  /** The name on the command line, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The usual extension of files, with its dot. */
  public String extension() {
    return switch (this) {
      case TEXT -> ".txt";
      case MARKDOWN -> ".md";
      default -> "." + id();
    };
  }

  /** One entry in this format. */
  public String render(Entry entry) {
    StringBuilder out = new StringBuilder();
    try {
      EntryWriter writer = open(out, false);
      writer.write(entry);
      writer.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
