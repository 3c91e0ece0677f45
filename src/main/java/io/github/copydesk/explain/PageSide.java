package io.github.copydesk.explain;

import io.github.copydesk.Explanation;
import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.Explanation.Strength;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Role;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The page's blocks in reading order, each with what became of it and why. */
final class PageSide {
  private final Explanation explanation;
  private final Anchors anchors;
  private final Html html;
  private final Map<Integer, Changes.BlockChange> changed = new HashMap<>();
  private final Map<Integer, String> datelines = new HashMap<>();

  PageSide(Report report, Anchors anchors, Html html) {
    this.explanation = report.explanation();
    this.anchors = anchors;
    this.html = html;
    report.changes().ifPresent(c -> c.blocks().forEach(b -> changed.put(b.block(), b)));
    explanation.article().ifPresent(this::findDateline);
  }

  private void findDateline(Article article) {
    Optional<Dateline.Position> position = article.dateline().flatMap(Dateline::position);
    position.ifPresent(
        at ->
            datelines.put(
                article.body().get(at.paragraph()).block(), article.dateline().get().raw()));
  }

  void write() throws IOException {
    html.open("ol", "class", "blocks", "id", "blocks").line();
    for (Piece piece : explanation.pieces()) {
      block(piece);
    }
    html.close("ol").line();
  }

  /** Group of a role: what the reader filters by first. */
  static String group(Role role) {
    return role.isBody() ? "kept" : role.isField() ? "field" : "removed";
  }

  private void block(Piece piece) throws IOException {
    String id = Anchors.block(piece.block());
    String group = group(piece.last());
    String classes = "b " + group + " k-" + piece.last().id();
    boolean isChanged = changed.containsKey(piece.block());
    html.open(
        "li",
        "id",
        id,
        "class",
        isChanged ? classes + " changed" : classes,
        "data-kind",
        piece.last().id(),
        "data-group",
        group,
        "tabindex",
        "-1");
    html.open("p", "class", "t", "dir", "auto");
    new Marked(piece, Optional.ofNullable(datelines.get(piece.block()))).write(html);
    html.close("p");
    meta(piece);
    html.close("li").line();
  }

  private void meta(Piece piece) throws IOException {
    html.open("div", "class", "m");
    html.element(
        "a",
        "#" + piece.block(),
        "class",
        "n",
        "href",
        "#" + Anchors.block(piece.block()),
        "aria-label",
        "Block " + piece.block());
    html.raw(" ").element("span", Phrases.of(piece.last()), "class", "kind");
    if (!piece.last().isBody()) {
      html.raw(" ").element("span", piece.reason().explain(), "class", "why", "dir", "auto");
    }
    Optional<String> part = anchors.partOf(piece.block());
    if (part.isPresent()) {
      html.raw(" ")
          .element(
              "a",
              "article \u2192",
              "class",
              "jump",
              "dir",
              "ltr",
              "href",
              "#" + part.get(),
              "aria-label",
              "Block " + piece.block() + " in the article");
    }
    html.close("div");
    details(piece);
  }

  private void details(Piece piece) throws IOException {
    html.open("details").open("summary").raw("Why?").close("summary").open("ul");
    if (changed.containsKey(piece.block())) {
      change(changed.get(piece.block()));
    }
    item("Became " + Phrases.of(piece.last()) + ": " + piece.reason().explain());
    if (piece.first() != piece.last() || !piece.why().equals(piece.reason())) {
      item("First taken for " + Phrases.of(piece.first()) + ": " + piece.why().explain());
    }
    for (Removed cut : piece.cuts()) {
      item("Cut \u201C" + cut.text() + "\u201D: " + cut.reason().explain());
    }
    model(piece);
    html.close("ul").close("details");
  }

  private void change(Changes.BlockChange change) throws IOException {
    item(
        change
            .was()
            .map(was -> "Before: " + Phrases.ofRole(was.role()) + ", " + was.reason())
            .orElse("Before: not on the page"));
  }

  private void model(Piece piece) throws IOException {
    if (piece.strengths().isEmpty()) {
      return;
    }
    item("Looks like " + Phrases.ofLikely(piece));
    html.open("li").text("Model score " + Phrases.two(piece.keep()) + ", moved most by");
    html.open("ul", "class", "features");
    for (Strength strength : piece.strengths()) {
      html.open("li", "class", strength.logOdds() > 0 ? "for" : "against");
      html.text(strength.feature() + " = " + Phrases.two(strength.value()) + " ");
      html.element("span", "(" + strength.unit() + ")", "class", "unit");
      html.text(" " + Phrases.side(strength.logOdds())).close("li");
    }
    html.close("ul").close("li");
  }

  private void item(String text) throws IOException {
    html.element("li", text, "dir", "auto");
  }
}
