package io.github.copydesk.training;

import io.github.copydesk.page.FactsReader;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Story;
import io.github.copydesk.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Pages that are only trained on, never tested: articles in other clothes, and articles without
 * gold whose JSON-LD has the text.
 */
final class MoreSamples {
  private static final double VARIANT_WEIGHT = 0.5;
  private static final double WEAK_WEIGHT = 0.7;

  /** Words of a text in JSON-LD from which on it is an article. */
  private static final int STORY_WORDS = 120;

  /** Share of that text that must stand on the page. */
  private static final double FOUND = 0.93;

  private final Samples samples = new Samples();
  final List<Sample> html = new ArrayList<>();

  /** Adds a variant of each article of a corpus. */
  void variants(Path corpus, List<Variant.Change> changes) throws IOException {
    List<Gold> golds = Gold.read(corpus);
    Inserts inserts = new Inserts();
    golds.forEach(inserts::learn);
    for (Gold gold : golds) {
      Path file = file(corpus, gold);
      if (gold.hasText() && gold.type().equals("article") && Files.exists(file)) {
        Document page = samples.document(gold, file);
        Variant.apply(page.body(), inserts, changes, gold.id().hashCode());
        html.add(Samples.sample(gold, "variant", page).weighing(VARIANT_WEIGHT));
      }
    }
  }

  /** Adds the pages of a corpus that have no gold text, but one in their JSON-LD. */
  void weak(Path corpus) throws IOException {
    for (Gold gold : Gold.read(corpus)) {
      Path file = file(corpus, gold);
      if (!gold.hasText() && Files.exists(file)) {
        Document page = samples.document(gold, file);
        PageFacts facts = FactsReader.read(page, Optional.empty());
        String body = facts.story().map(Story::body).orElse("");
        if (Words.count(body) >= STORY_WORDS) {
          weak(Samples.sample(gold.withText(body), "weak", page));
        }
      }
    }
  }

  private static Path file(Path corpus, Gold gold) {
    return corpus.resolve("html").resolve(gold.id() + ".html.gz");
  }

  private void weak(Sample page) {
    int first = -1;
    int last = -1;
    double found = 0;
    for (int b = 0; b < page.label().length; b++) {
      if (page.label()[b] > 0) {
        first = first < 0 ? b : first;
        last = b;
        found += page.label()[b] * Words.count(page.blocks().get(b).text());
      }
    }
    if (found < FOUND * Words.count(page.gold().text())) {
      return;
    }
    forget(page, first, last);
    Sample told =
        new Sample(
            page.gold(),
            page.view(),
            page.fold(),
            page.blocks(),
            withoutStory(page.facts()),
            page.label(),
            page.weight());
    html.add(told.weighing(WEAK_WEIGHT));
  }

  /**
   * JSON-LD leaves out decks, subheads and lists that a gold text has: of short blocks that it does
   * not have between its others, and of those right before the first, nothing is known.
   */
  private static void forget(Sample page, int first, int last) {
    for (int b = Math.max(0, first - 6); b < last; b++) {
      if (page.label()[b] < 0.5 && (b < first || Words.count(page.blocks().get(b).text()) < 25)) {
        page.weight()[b] = 0;
      }
    }
  }

  /** With the text at hand, finding it on the page would be no skill. */
  private static PageFacts withoutStory(PageFacts facts) {
    return new PageFacts(
        facts.url(),
        facts.title(),
        facts.canonical(),
        facts.language(),
        facts.meta(),
        List.of(),
        facts.breadcrumbs());
  }
}
