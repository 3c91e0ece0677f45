package io.github.copydesk.write;

import io.github.copydesk.article.Paragraph;
import java.io.IOException;
import java.util.List;

/** The body's paragraphs as HTML elements. */
final class HtmlBody {
  private final Appendable out;

  HtmlBody(Appendable out) {
    this.out = out;
  }

  /** Writes neighbours of one type. */
  void run(List<Paragraph> run) throws IOException {
    Paragraph head = run.get(0);
    switch (head.type()) {
      case PARAGRAPH -> element(out, "p", head.text());
      case HEADING -> element(out, "h" + Math.max(2, Math.min(head.level(), 6)), head.text());
      case CODE -> code(head.text());
      case LIST_ITEM -> list(run);
      case QUOTE -> wrapped("blockquote", "p", run);
      case TABLE_ROW -> wrapped("div class=\"table\"", "p", run);
    }
  }

  /** Writes one element; the tag may have attributes. */
  static void element(Appendable out, String tag, String text) throws IOException {
    out.append('<').append(tag).append('>');
    out.append(HtmlWriter.escape(Printable.line(text)));
    out.append("</").append(name(tag)).append(">\n");
  }

  private void code(String text) throws IOException {
    out.append("<pre><code>").append(HtmlWriter.escape(Printable.lines(text)));
    out.append("</code></pre>\n");
  }

  private void wrapped(String outer, String inner, List<Paragraph> run) throws IOException {
    out.append('<').append(outer).append(">\n");
    for (Paragraph paragraph : run) {
      element(out, inner, paragraph.text());
    }
    out.append("</").append(name(outer)).append(">\n");
  }

  private void list(List<Paragraph> items) throws IOException {
    int[] depths = Runs.depths(items);
    int depth = 0;
    for (int i = 0; i < depths.length; i++) {
      if (depths[i] > depth) {
        out.append(depth == 0 ? "<ul>\n" : "\n<ul>\n");
        depth++;
      } else {
        depth = close(depth, depths[i]);
        out.append("</li>\n");
      }
      out.append("<li>").append(HtmlWriter.escape(Printable.line(items.get(i).text())));
    }
    close(depth, 1);
    out.append("</li>\n</ul>\n");
  }

  /** Ends the lists that are deeper than {@code to}; the item at {@code to} stays open. */
  private int close(int from, int to) throws IOException {
    for (int depth = from; depth > to; depth--) {
      out.append("</li>\n</ul>\n");
    }
    return Math.min(from, to);
  }

  private static String name(String tag) {
    int space = tag.indexOf(' ');
    return space < 0 ? tag : tag.substring(0, space);
  }
}
