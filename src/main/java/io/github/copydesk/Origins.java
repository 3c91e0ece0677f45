package io.github.copydesk;

import io.github.copydesk.Explanation.Provenance;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Role;
import io.github.copydesk.credit.Edited;
import io.github.copydesk.credit.Editor;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Story;
import io.github.copydesk.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of each field which source won and which lost. */
final class Origins {
  private static final String[] TITLES = {"og:title", "headline", "twitter:title", "dc.title"};

  /** Paragraphs whose heads were looked at for a dateline. */
  private static final int HEADS = 4;

  private static final String SHOWN = "taken: what the page shows";
  private static final String TOLD = "taken: JSON-LD articleBody; the page shows no prose";

  private Origins() {}

  /** What a page calls itself. */
  static List<String> declared(PageFacts facts) {
    List<String> declared = new ArrayList<>();
    facts
        .story()
        .map(Story::type)
        .filter(type -> !type.isBlank())
        .ifPresent(type -> declared.add("JSON-LD " + type));
    facts.meta("og:type").ifPresent(type -> declared.add("og:type " + type));
    return declared;
  }

  static List<Provenance> of(PageFacts facts, Edited edited, Editor editor, boolean told) {
    List<Provenance> all = new ArrayList<>();
    all.add(new Provenance("text", List.of(told ? TOLD : SHOWN)));
    all.add(new Provenance("headline", headline(facts, edited)));
    all.add(new Provenance("byline", editor.explainAuthors(edited, facts)));
    all.add(new Provenance("dateline", dateline(edited, editor)));
    all.add(new Provenance("dates", dates(edited)));
    all.add(new Provenance("language", language(facts)));
    return all;
  }

  private static List<String> headline(PageFacts facts, Edited edited) {
    Optional<String> headline = edited.article().headline();
    List<String> lines = new ArrayList<>();
    lines.add(headline.map(text -> shown(edited)).orElse("no source names one"));
    facts
        .story()
        .map(Story::headline)
        .filter(text -> !text.isBlank())
        .ifPresent(text -> lines.add(compared("JSON-LD headline", text, headline)));
    for (String name : TITLES) {
      facts.meta(name).ifPresent(text -> lines.add(compared("meta " + name, text, headline)));
    }
    facts.title().ifPresent(text -> lines.add(compared("title element", text, headline)));
    return lines;
  }

  private static String shown(Edited edited) {
    for (int i = 0; i < edited.blocks().size(); i++) {
      if (edited.blocks().get(i).role() == Role.HEADLINE) {
        return "taken: block " + i + " shows it";
      }
    }
    return "taken from the page's data: no block shows it";
  }

  private static String compared(String source, String text, Optional<String> headline) {
    boolean same = headline.map(h -> Prose.key(h).equals(Prose.key(text))).orElse(false);
    return source + (same ? " agrees: " : " passed over: ") + text;
  }

  private static List<String> dateline(Edited edited, Editor editor) {
    Article article = edited.article();
    List<String> lines = new ArrayList<>();
    lines.add(
        article
            .dateline()
            .map(found -> "taken: " + found.where().id() + ", \"" + found.raw() + "\"")
            .orElse("no line has the form and enough evidence"));
    edited.blocks().stream()
        .filter(label -> label.role() == Role.BODY)
        .limit(HEADS)
        .forEach(label -> lines.addAll(editor.explainDateline(label.block().text(), edited)));
    return lines;
  }

  private static List<String> dates(Edited edited) {
    List<String> lines = edited.published().provenance();
    return lines.isEmpty() ? List.of("no source names one") : lines;
  }

  private static List<String> language(PageFacts facts) {
    return List.of(
        facts
            .language()
            .map(tag -> "the page says " + tag)
            .orElse("the page does not say it; rules of all languages apply"));
  }
}
