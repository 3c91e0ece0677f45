package io.github.copydesk.write;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Caption;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Removed;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * TEI P5: a {@code TEI} document for one article, a {@code teiCorpus} for several. Headline, deck
 * and body are the text, everything else is in the header.
 */
final class TeiWriter implements EntryWriter {
  private static final String NAMESPACE = " xmlns=\"http://www.tei-c.org/ns/1.0\"";

  private final Appendable out;
  private final Style style;
  private boolean open;

  TeiWriter(Appendable out, Style style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void write(Entry entry) throws IOException {
    if (entry.article().isEmpty()) {
      return;
    }
    if (!open) {
      open = true;
      out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      if (style.several()) {
        out.append("<teiCorpus").append(NAMESPACE).append(">\n<teiHeader>\n<fileDesc>\n");
        out.append("<titleStmt>\n<title>Articles</title>\n</titleStmt>\n");
        out.append("<publicationStmt>\n<p>Cleaned by Copydesk</p>\n</publicationStmt>\n");
        out.append("<sourceDesc>\n<p>News pages</p>\n</sourceDesc>\n</fileDesc>\n</teiHeader>\n");
      }
    }
    document(entry, entry.article().get());
  }

  @Override
  public void finish() throws IOException {
    if (open && style.several()) {
      out.append("</teiCorpus>\n");
    }
  }

  private void document(Entry entry, Article article) throws IOException {
    out.append("<TEI").append(style.several() ? "" : NAMESPACE);
    attribute("xml:lang", article.imprint().inLanguage());
    out.append(">\n<teiHeader>\n<fileDesc>\n");
    titles(article);
    out.append("<publicationStmt>\n");
    element("publisher", article.imprint().siteName().or(() -> Optional.of("unknown")));
    date("published", article.published());
    out.append("</publicationStmt>\n<sourceDesc>\n<bibl>\n");
    element("ref", article.imprint().canonicalUrl().or(entry::url));
    element("idno", Optional.of(entry.source()));
    out.append("</bibl>\n</sourceDesc>\n</fileDesc>\n");
    profile(article);
    out.append("</teiHeader>\n<text>\n");
    front(article);
    body(article);
    out.append("</text>\n</TEI>\n");
  }

  private void titles(Article article) throws IOException {
    out.append("<titleStmt>\n");
    element("title", Optional.of(article.headline().orElse("")));
    for (Byline.Author author : article.byline().map(Byline::authors).orElse(List.of())) {
      element("author", Optional.of(author.name()));
    }
    out.append("</titleStmt>\n");
  }

  private void profile(Article article) throws IOException {
    out.append("<profileDesc>\n");
    if (article.dateline().isPresent()) {
      out.append("<creation>\n");
      for (String place : article.dateline().map(Dateline::places).orElse(List.of())) {
        element("placeName", Optional.of(place));
      }
      for (String agency : article.dateline().map(Dateline::agencies).orElse(List.of())) {
        element("orgName", Optional.of(agency));
      }
      out.append("</creation>\n");
    }
    if (!article.imprint().keywords().isEmpty()) {
      out.append("<textClass>\n<keywords>\n");
      for (String keyword : article.imprint().keywords()) {
        element("term", Optional.of(keyword));
      }
      out.append("</keywords>\n</textClass>\n");
    }
    out.append("</profileDesc>\n");
    if (article.modified().isPresent()) {
      out.append("<revisionDesc>\n<change");
      attribute("when", article.modified().map(Dated::iso));
      out.append("/>\n</revisionDesc>\n");
    }
  }

  private void front(Article article) throws IOException {
    if (article.byline().flatMap(Byline::raw).isEmpty() && article.deckAboveBody().isEmpty()) {
      return;
    }
    out.append("<front>\n");
    if (article.deckAboveBody().isPresent()) {
      out.append("<div type=\"deck\">\n");
      element("p", article.deckAboveBody());
      out.append("</div>\n");
    }
    element("byline", article.byline().flatMap(Byline::raw));
    out.append("</front>\n");
  }

  private void body(Article article) throws IOException {
    out.append("<body>\n<div type=\"article\">\n");
    element("head", article.headline());
    for (List<Paragraph> run : Runs.of(article.body())) {
      run(run);
    }
    for (Caption caption : article.captions()) {
      figure(caption);
    }
    out.append("</div>\n</body>\n");
    if (style.removed() && !article.removed().isEmpty()) {
      out.append("<back>\n<div type=\"removed\">\n");
      for (Removed removed : article.removed()) {
        out.append("<p");
        attribute("n", Optional.of(removed.role().id()));
        out.append('>').append(escape(removed.text())).append("</p>\n");
      }
      out.append("</div>\n</back>\n");
    }
  }

  private void run(List<Paragraph> run) throws IOException {
    switch (run.get(0).type()) {
      case PARAGRAPH -> element("p", Optional.of(run.get(0).text()));
      // TEI allows a head only where a division starts; rend says what it was.
      case HEADING -> rendered("p", "head", run.get(0));
      case CODE -> rendered("ab", "code", run.get(0));
      case QUOTE -> all("quote", "p", run);
      case LIST_ITEM -> all("list", "item", run);
      case TABLE_ROW -> table(run);
    }
  }

  private void rendered(String name, String rend, Paragraph paragraph) throws IOException {
    out.append('<').append(name);
    attribute("rend", Optional.of(rend));
    out.append('>').append(escape(paragraph.text()));
    out.append("</").append(name).append(">\n");
  }

  private void all(String outer, String inner, List<Paragraph> run) throws IOException {
    out.append('<').append(outer).append(">\n");
    for (Paragraph paragraph : run) {
      element(inner, Optional.of(paragraph.text()));
    }
    out.append("</").append(outer).append(">\n");
  }

  private void table(List<Paragraph> rows) throws IOException {
    out.append("<table>\n");
    for (Paragraph row : rows) {
      out.append("<row><cell>").append(escape(row.text())).append("</cell></row>\n");
    }
    out.append("</table>\n");
  }

  private void figure(Caption caption) throws IOException {
    out.append("<figure>\n");
    if (caption.image().isPresent()) {
      out.append("<graphic");
      attribute("url", caption.image());
      out.append("/>\n");
    }
    element("p", Optional.of(caption.text()));
    element("p", caption.credit());
    out.append("</figure>\n");
  }

  private void date(String type, Optional<Dated> date) throws IOException {
    if (date.isPresent()) {
      out.append("<date");
      attribute("type", Optional.of(type));
      attribute("when", Optional.of(date.get().iso()));
      out.append('>').append(escape(date.get().raw())).append("</date>\n");
    }
  }

  private void element(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      out.append('<').append(name).append('>').append(escape(text.get()));
      out.append("</").append(name).append(">\n");
    }
  }

  private void attribute(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.append(' ').append(name).append("=\"").append(escape(value.get())).append('"');
    }
  }

  /** Escaped, without the characters that no XML may hold. */
  private static String escape(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    Printable.lines(text)
        .codePoints()
        .filter(c -> c < 0xd800 || c > 0xdfff && c != 0xfffe && c != 0xffff)
        .forEach(legal::appendCodePoint);
    return HtmlWriter.escape(legal.toString());
  }
}
