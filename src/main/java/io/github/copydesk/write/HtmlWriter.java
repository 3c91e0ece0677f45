package io.github.copydesk.write;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Caption;
import io.github.copydesk.article.Note;
import io.github.copydesk.article.Paragraph;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A complete HTML document of our own elements. What the page says goes in as escaped text, so no
 * element, script, style, address or picture of the page can be in it.
 */
final class HtmlWriter implements EntryWriter {
  private final Appendable out;
  private final Style style;
  private final boolean several;
  private boolean open;

  HtmlWriter(Appendable out, Style style) {
    this.out = out;
    this.style = style;
    this.several = style.several();
  }

  @Override
  public void write(Entry entry) throws IOException {
    if (entry.article().isPresent()) {
      Article article = entry.article().get();
      if (!open) {
        open = true;
        head(article);
      }
      article(article);
    }
  }

  @Override
  public void finish() throws IOException {
    if (open) {
      out.append("</body>\n</html>\n");
    }
  }

  private void head(Article article) throws IOException {
    String title = several ? "Articles" : article.headline().orElse("Article");
    out.append("<!DOCTYPE html>\n<html").append(several ? "" : language(article)).append(">\n");
    out.append("<head>\n<meta charset=\"utf-8\">\n");
    out.append("<title>").append(escape(Printable.line(title))).append("</title>\n");
    out.append("</head>\n<body>\n");
  }

  private void article(Article article) throws IOException {
    out.append("<article").append(several ? language(article) : "").append(">\n");
    line("p class=\"kicker\"", article.kicker());
    line("h1", article.headline());
    line("p class=\"deck\"", article.deckAboveBody());
    List<String> signature = Signature.of(article);
    if (!signature.isEmpty()) {
      line("p class=\"byline\"", Optional.of(String.join(" · ", signature)));
    }
    HtmlBody body = new HtmlBody(out);
    for (List<Paragraph> run : Runs.of(article.body())) {
      body.run(run);
    }
    for (Note note : article.notes()) {
      line("p class=\"note " + note.type().id() + "\"", Optional.of(note.text()));
    }
    for (Caption caption : article.captions()) {
      figure(caption);
    }
    if (style.removed()) {
      RemovedPieces.html(out, article);
    }
    out.append("</article>\n");
  }

  private void line(String tag, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      HtmlBody.element(out, tag, text.get());
    }
  }

  private void figure(Caption caption) throws IOException {
    out.append("<figure><figcaption>").append(escape(Printable.line(caption.text())));
    if (caption.credit().isPresent()) {
      out.append(" <small>").append(escape(Printable.line(caption.credit().get())));
      out.append("</small>");
    }
    out.append("</figcaption></figure>\n");
  }

  /** With an unknown language the browser decides the direction by the first letter. */
  private static String language(Article article) {
    return article
        .imprint()
        .inLanguage()
        .map(tag -> " lang=\"" + escape(tag) + "\" dir=\"" + Direction.of(tag) + "\"")
        .orElse(" dir=\"auto\"");
  }

  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
