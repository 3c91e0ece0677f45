package io.github.copydesk.write;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Removed;
import java.io.IOException;

/** What was removed from an article, after it, for readers who want to check. */
final class RemovedPieces {
  private RemovedPieces() {}

  static void text(Appendable out, Article article) throws IOException {
    if (!article.removed().isEmpty()) {
      out.append("\nRemoved:\n");
    }
    for (Removed piece : article.removed()) {
      out.append("[").append(piece.role().id()).append("] ");
      out.append(Printable.line(piece.text())).append('\n');
    }
  }

  static void markdown(Appendable out, Article article) throws IOException {
    if (!article.removed().isEmpty()) {
      out.append("\n## Removed\n\n");
    }
    for (Removed piece : article.removed()) {
      out.append("- ").append(piece.role().id()).append(": ");
      out.append(Markdown.escape(piece.text())).append('\n');
    }
  }

  static void html(Appendable out, Article article) throws IOException {
    if (article.removed().isEmpty()) {
      return;
    }
    out.append("<aside class=\"removed\">\n");
    for (Removed piece : article.removed()) {
      String detail = HtmlWriter.escape(Printable.line(piece.reason().explain()));
      String tag = "p class=\"" + piece.role().id() + "\" title=\"" + detail + "\"";
      HtmlBody.element(out, tag, piece.text());
    }
    out.append("</aside>\n");
  }
}
