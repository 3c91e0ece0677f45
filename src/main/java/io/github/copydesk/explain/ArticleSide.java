package io.github.copydesk.explain;

import io.github.copydesk.Explanation;
import io.github.copydesk.Explanation.Provenance;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Caption;
import io.github.copydesk.article.Credit;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Note;
import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clean article, each part with a way back to its block, and its fields with their sources. */
final class ArticleSide {
  /** Blocks that a field links back to. */
  private static final int MOST_LINKS = 12;

  private final Explanation explanation;
  private final Anchors anchors;
  private final Html html;

  ArticleSide(Explanation explanation, Anchors anchors, Html html) {
    this.explanation = explanation;
    this.anchors = anchors;
    this.html = html;
  }

  void write() throws IOException {
    if (explanation.article().isEmpty()) {
      html.element("p", "There is no article.", "class", "none");
      return;
    }
    Article article = explanation.article().get();
    article(article);
    html.element("h3", "Fields and where they come from").line();
    html.open("dl", "class", "fields").line();
    fields(article);
    html.close("dl").line();
  }

  private void article(Article article) throws IOException {
    String language = explanation.language();
    html.open("article", "lang", language).line();
    line("p", "kicker", Role.KICKER, article.kicker());
    line("h3", "headline", Role.HEADLINE, article.headline());
    line("p", "deck", Role.DECK, article.deck());
    line("p", "byline", Role.BYLINE, article.byline().flatMap(Byline::raw));
    for (int i = 0; i < article.body().size(); i++) {
      paragraph(article.body().get(i), i);
    }
    html.close("article").line();
  }

  private void line(String element, String name, Role role, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      String id = "field-" + role.id();
      String classes = "part k-" + name;
      html.open(element, "class", classes, "id", id, "tabindex", "-1", "dir", "auto");
      html.text(text.get());
      back(anchors.blocksOf(role));
      html.close(element).line();
    }
  }

  private void paragraph(Paragraph paragraph, int index) throws IOException {
    html.open(
        "p",
        "class",
        "part " + paragraph.type().id(),
        "id",
        Anchors.paragraph(index),
        "tabindex",
        "-1",
        "dir",
        "auto");
    html.text(paragraph.text());
    back(List.of(paragraph.block()));
    html.close("p").line();
  }

  private void fields(Article article) throws IOException {
    field("Text", "-1", Role.BODY, Optional.of(size(article)), "text");
    field("Byline", "", Role.BYLINE, article.byline().map(ArticleSide::lines), "byline");
    field("Dateline", "", Role.DATELINE, article.dateline().map(ArticleSide::lines), "dateline");
    field("Published", "", Role.DATE, article.published().map(ArticleSide::lines), "dates");
    field("Modified", "-2", Role.DATE, article.modified().map(ArticleSide::lines), "");
    field("Headline", "-2", Role.HEADLINE, article.headline().map(List::of), "headline");
    List<String> captions = article.captions().stream().map(ArticleSide::line).toList();
    field("Captions", "", Role.CAPTION, some(captions), "");
    List<String> credits = article.credits().stream().map(ArticleSide::line).toList();
    field("Credits", "", Role.CREDIT, some(credits), "");
    List<String> notes = article.notes().stream().map(ArticleSide::line).toList();
    field("Notes", "", Role.NOTE, some(notes), "");
    field("Language", "-2", Role.OTHER, Optional.of(List.of(explanation.language())), "language");
  }

  private static List<String> size(Article article) {
    return List.of(article.body().size() + " paragraphs");
  }

  private static Optional<List<String>> some(List<String> lines) {
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
  }

  private void field(
      String name, String suffix, Role role, Optional<List<String>> lines, String source)
      throws IOException {
    String id = "field-" + role.id() + (isTaken(role) ? "-data" : suffix);
    html.open("dt", "id", id, "class", "part k-" + role.id(), "tabindex", "-1").text(name);
    if (role.isField() && lines.isPresent()) {
      back(anchors.blocksOf(role));
    }
    html.close("dt").line();
    html.open("dd");
    for (String line : lines.orElse(List.of("none"))) {
      html.element("div", line, "dir", "auto");
    }
    provenance(source);
    html.close("dd").line();
  }

  /** Whether the article above has the id of this role already. */
  private boolean isTaken(Role role) {
    return role == Role.BYLINE
        && explanation.article().flatMap(Article::byline).flatMap(Byline::raw).isPresent();
  }

  private void provenance(String field) throws IOException {
    for (Provenance provenance : explanation.provenance()) {
      if (provenance.field().equals(field)) {
        html.open("ul", "class", "sources", "aria-label", "Sources of the " + field);
        for (String line : provenance.lines()) {
          boolean lost = line.contains(" passed over: ");
          html.element("li", line, "dir", "auto", "class", lost ? "lost" : "seen");
        }
        html.close("ul");
      }
    }
  }

  /** Links back to the blocks that a part was made of; to the first ones of many. */
  private void back(List<Integer> blocks) throws IOException {
    for (int block : blocks.subList(0, Math.min(MOST_LINKS, blocks.size()))) {
      html.raw(" ")
          .element(
              "a",
              "\u2190 #" + block,
              "class",
              "jump",
              "dir",
              "ltr",
              "href",
              "#" + Anchors.block(block),
              "aria-label",
              "Source: block " + block);
    }
  }

  private static List<String> lines(Byline byline) {
    List<String> lines = new ArrayList<>();
    byline.raw().ifPresent(raw -> lines.add("printed: " + raw));
    byline.authors().forEach(author -> lines.add("author: " + line(author)));
    byline.orgs().forEach(org -> lines.add("organisation: " + org));
    byline.places().forEach(place -> lines.add("place: " + place));
    byline
        .alternatives()
        .forEach(
            other ->
                lines.add(
                    "but " + other.source().id() + " says: " + String.join(", ", other.names())));
    return lines;
  }

  private static String line(Byline.Author author) {
    StringBuilder line = new StringBuilder(author.name());
    for (Optional<String> more :
        List.of(author.role(), author.org(), author.place(), author.handle(), author.email())) {
      more.ifPresent(text -> line.append(", ").append(text));
    }
    return line.toString();
  }

  private static List<String> lines(Dateline dateline) {
    List<String> lines = new ArrayList<>();
    lines.add("printed (" + dateline.where().id() + "): " + dateline.raw());
    dateline.places().forEach(place -> lines.add("place: " + place));
    dateline.date().ifPresent(date -> lines.add("date: " + date.iso()));
    dateline.agencies().forEach(agency -> lines.add("agency: " + agency));
    dateline.authors().forEach(author -> lines.add("author: " + author));
    return lines;
  }

  private static List<String> lines(Dated dated) {
    return List.of(dated.iso() + " (printed: " + dated.raw() + ")");
  }

  private static String line(Caption caption) {
    return caption.text() + caption.credit().map(credit -> " [" + credit + "]").orElse("");
  }

  private static String line(Note note) {
    return note.type().id() + ": " + note.text();
  }

  private static String line(Credit credit) {
    return credit.role().id() + ": " + String.join(", ", credit.names());
  }
}
