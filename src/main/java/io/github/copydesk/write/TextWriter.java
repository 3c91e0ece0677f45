package io.github.copydesk.write;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Paragraph;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Plain text: what a reader came for, and nothing that has to be parsed. */
final class TextWriter implements EntryWriter {
  private final Appendable out;
  private final Style style;
  private boolean first = true;

  TextWriter(Appendable out, Style style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void write(Entry entry) throws IOException {
    if (entry.article().isPresent()) {
      // Two blank lines between articles, one inside.
      String before = first ? "" : "\n\n";
      first = false;
      article(entry.article().get(), before);
      if (style.removed()) {
        RemovedPieces.text(out, entry.article().get());
      }
    }
  }

  @Override
  public void finish() {}

  private void article(Article article, String before) throws IOException {
    String gap = before;
    for (Optional<String> line : List.of(article.headline(), article.deckAboveBody())) {
      if (line.isPresent()) {
        out.append(gap).append(Printable.line(line.get())).append('\n');
        gap = "\n";
      }
    }
    for (List<Paragraph> run : Runs.of(article.body())) {
      out.append(gap);
      run(run);
      gap = "\n";
    }
  }

  private void run(List<Paragraph> run) throws IOException {
    int[] depths = Runs.depths(run);
    for (int i = 0; i < run.size(); i++) {
      Paragraph paragraph = run.get(i);
      switch (paragraph.type()) {
        case LIST_ITEM -> line("  ".repeat(depths[i] - 1) + "- ", paragraph);
        case CODE -> out.append(Printable.lines(paragraph.text())).append('\n');
        case QUOTE -> line(i == 0 ? "" : "\n", paragraph);
        default -> line("", paragraph);
      }
    }
  }

  private void line(String lead, Paragraph paragraph) throws IOException {
    out.append(lead).append(Printable.line(paragraph.text())).append('\n');
  }
}
