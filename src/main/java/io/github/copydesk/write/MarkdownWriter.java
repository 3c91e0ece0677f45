package io.github.copydesk.write;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Paragraph;
import java.io.IOException;
import java.util.List;

/** CommonMark 0.31 that shows every character of the article as itself. */
final class MarkdownWriter implements EntryWriter {
  /** The headline is the only heading of level 1. */
  private static final int TOP_SUBHEAD = 2;

  private static final int DEEPEST_HEADING = 6;
  private static final int SHORTEST_FENCE = 3;

  private final Appendable out;
  private final Style style;
  private boolean first = true;
  private String gap = "";

  MarkdownWriter(Appendable out, Style style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void write(Entry entry) throws IOException {
    if (entry.article().isPresent()) {
      if (!first && !style.frontMatter()) {
        piece("---");
      }
      first = false;
      if (style.frontMatter()) {
        out.append(gap);
        gap = "";
        new FrontMatter(out).write(entry, entry.article().get());
      }
      article(entry.article().get());
      if (style.removed()) {
        RemovedPieces.markdown(out, entry.article().get());
      }
    }
  }

  @Override
  public void finish() {}

  private void article(Article article) throws IOException {
    if (article.headline().isPresent()) {
      piece(heading(1, article.headline().get()));
    }
    if (article.deckAboveBody().isPresent()) {
      piece("*" + Markdown.escape(article.deckAboveBody().get()) + "*");
    }
    List<String> signature = Signature.of(article);
    if (!signature.isEmpty()) {
      piece(Markdown.escape(String.join(" · ", signature)));
    }
    for (List<Paragraph> run : Runs.of(article.body())) {
      piece(run(run));
    }
  }

  private void piece(String text) throws IOException {
    out.append(gap).append(text).append('\n');
    gap = "\n";
  }

  private static String run(List<Paragraph> run) {
    Paragraph head = run.get(0);
    return switch (head.type()) {
      case PARAGRAPH -> Markdown.escape(head.text());
      case HEADING ->
          heading(Math.max(TOP_SUBHEAD, Math.min(head.level(), DEEPEST_HEADING)), head.text());
      case CODE -> fenced(Printable.lines(head.text()));
      case LIST_ITEM -> list(run);
      case QUOTE -> joined(run, "> ", "\n>\n");
      // A backslash at the end of a line keeps the next row from running on.
      case TABLE_ROW -> joined(run, "", "\\\n");
    };
  }

  private static String heading(int level, String text) {
    return "#".repeat(level) + " " + Markdown.escapeHeading(text);
  }

  private static String fenced(String code) {
    int longest = 0;
    int ticks = 0;
    for (int i = 0; i < code.length(); i++) {
      ticks = code.charAt(i) == '`' ? ticks + 1 : 0;
      longest = Math.max(longest, ticks);
    }
    String fence = "`".repeat(Math.max(SHORTEST_FENCE, longest + 1));
    return fence + "\n" + code + "\n" + fence;
  }

  private static String list(List<Paragraph> items) {
    int[] depths = Runs.depths(items);
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < depths.length; i++) {
      list.append(i == 0 ? "" : "\n").append("  ".repeat(depths[i] - 1)).append("- ");
      list.append(Markdown.escape(items.get(i).text()));
    }
    return list.toString();
  }

  private static String joined(List<Paragraph> run, String lead, String between) {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : run) {
      text.append(text.length() == 0 ? "" : between).append(lead);
      text.append(Markdown.escape(paragraph.text()));
    }
    return text.toString();
  }
}
