package io.github.copydesk.write;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Removed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The output formats. */
public enum Format {
  /** Headline, deck and body, a blank line between paragraphs. */
  TEXT {
    @Override
    public EntryWriter open(Appendable out, Style style) {
      return new TextWriter(out, style);
    }
  },
  /** One indented JSON object; an array of objects for several entries. */
  JSON {
    @Override
    public EntryWriter open(Appendable out, Style style) throws IOException {
      return JsonWriter.document(out, style);
    }
  },
  /** One JSON object on each line. */
  JSONL {
    @Override
    public EntryWriter open(Appendable out, Style style) throws IOException {
      return JsonWriter.lines(out, style);
    }
  },
  /** CommonMark. */
  MARKDOWN {
    @Override
    public EntryWriter open(Appendable out, Style style) {
      return new MarkdownWriter(out, style);
    }
  },
  /** A complete HTML document, made anew: no markup of the page is in it. */
  HTML {
    @Override
    public EntryWriter open(Appendable out, Style style) {
      return new HtmlWriter(out, style);
    }
  },
  /** TEI P5, for text corpora. */
  TEI {
    @Override
    public EntryWriter open(Appendable out, Style style) {
      return new TeiWriter(out, style);
    }
  };

  /** Characters that most entries have room in, their texts aside. */
  private static final int USUAL = 4_096;

  /** The same for what JSON says of a removed text or a paragraph. */
  private static final int EACH = 80;

  /**
   * Starts writing.
   *
   * @param out where to; never closed
   * @param style what to show
   */
  public abstract EntryWriter open(Appendable out, Style style) throws IOException;

  /** Starts writing one entry or several, nothing unusual. */
  public EntryWriter open(Appendable out, boolean several) throws IOException {
    return open(out, Style.ONE.several(several));
  }

  /** The name on the command line, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The usual extension of files, with its dot. */
  public String extension() {
    return switch (this) {
      case TEXT -> ".txt";
      case MARKDOWN -> ".md";
      case TEI -> ".xml";
      default -> "." + id();
    };
  }

  /** Characters that the longest format needs, about: copying what has grown costs most. */
  private static int room(Entry entry) {
    int room = USUAL;
    if (entry.article().isPresent()) {
      Article article = entry.article().get();
      for (Paragraph paragraph : article.body()) {
        room += 2 * paragraph.text().length() + EACH;
      }
      for (Removed removed : article.removed()) {
        room += removed.text().length() + EACH;
      }
    }
    return room;
  }

  /** One entry in this format. */
  public String render(Entry entry) {
    StringBuilder out = new StringBuilder(room(entry));
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
