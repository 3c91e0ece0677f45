package io.github.copydesk.training;

import io.github.copydesk.article.PageKind.Kind;
import io.github.copydesk.block.Block;
import io.github.copydesk.label.KindMeter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jsoup.nodes.Document;

/**
 * The pages that the model of page kinds is trained on: those of the corpora whose kind is known,
 * and pages made of them for the kinds that no corpus has.
 */
final class KindPages {
  private static final List<String> FEATURES = KindMeter.features();

  private static final Map<String, Kind> TYPES =
      Map.of(
          "article", Kind.ARTICLE,
          "listing", Kind.LISTING,
          "collection", Kind.LISTING,
          "forum", Kind.FORUM,
          "product", Kind.PRODUCT,
          "documentation", Kind.DOCUMENTATION,
          "service", Kind.SERVICE);

  /** Corpora of news, whose pages are articles without saying so. */
  private static final List<String> NEWS =
      List.of("fundus-news-dev", "snippets-dev", "datelines-dev");

  private static final Map<Kind, String> DECLARED =
      Map.of(
          Kind.ARTICLE, "TYPE_ARTICLE",
          Kind.LISTING, "TYPE_LISTING",
          Kind.FORUM, "TYPE_FORUM",
          Kind.PRODUCT, "TYPE_PRODUCT",
          Kind.SERVICE, "TYPE_SERVICE",
          Kind.LIVE_BLOG, "TYPE_LIVE",
          Kind.PAYWALL, "NOT_FREE");

  private static final List<String> DECLARATIONS =
      FEATURES.stream().filter(f -> f.startsWith("TYPE_") || f.equals("NOT_FREE")).toList();

  /** Fewest paragraphs of an article that pages are made of. */
  private static final int FEWEST = 5;

  /**
   * A page.
   *
   * @param name corpus and id
   * @param fold the part of cross-validation that it is tested in
   * @param made whether it was made, or is the plain text of one
   * @param row its features, kind and weight
   */
  record Page(String name, int fold, boolean made, Multiclass.Row row) {}

  private final Reading reading;
  private final KindMeter meter = new KindMeter();
  final List<Page> pages = new ArrayList<>();

  KindPages(Reading reading) {
    this.reading = reading;
  }

  void read(Path corpus) throws IOException {
    for (Gold gold : Gold.read(corpus)) {
      Kind kind =
          NEWS.contains(gold.corpus()) ? Kind.ARTICLE : TYPES.getOrDefault(gold.type(), Kind.OTHER);
      Optional<String> page = kind == Kind.OTHER ? Optional.empty() : reading.page(corpus, gold);
      if (page.isPresent()) {
        read(gold, kind, page.get());
      }
    }
  }

  private void read(Gold gold, Kind kind, String page) {
    Random chance = new Random(gold.id().hashCode());
    Optional<String> url =
        gold.url().isEmpty() || chance.nextInt(3) == 0 ? Optional.empty() : Optional.of(gold.url());
    boolean news = NEWS.contains(gold.corpus());
    Reading.Read read = reading.html(Reading.parse(page), url);
    float[] values = measured(read);
    add(gold, kind, values, false, gold.corpus().startsWith("snippets") ? 0.5f : 1);
    add(gold, kind, declared(values, kind, news || chance.nextInt(5) < 3), true, 0.5f);
    if (chance.nextBoolean()) {
      add(gold, kind, measured(reading.text(lines(read))), true, 0.5f);
    }
    if (kind == Kind.ARTICLE && gold.hasText()) {
      make(gold, page, url, chance);
    }
  }

  /**
   * Articles of news say what they are, the other corpora lost their scripts: neither is to tell.
   */
  private static float[] declared(float[] values, Kind kind, boolean silent) {
    float[] copy = values.clone();
    for (String name : DECLARATIONS) {
      copy[FEATURES.indexOf(name)] = 0;
    }
    if (!silent && DECLARED.containsKey(kind)) {
      copy[FEATURES.indexOf(DECLARED.get(kind))] = 1;
    }
    return copy;
  }

  private void make(Gold gold, String page, Optional<String> url, Random chance) {
    make(gold, Kind.ERROR, PageCopy::error, page, url, chance, 0.35);
    make(gold, Kind.CONSENT, PageCopy::consent, page, url, chance, 0.25);
    make(gold, Kind.PAYWALL, PageCopy::paywall, page, url, chance, 0.5);
    make(gold, Kind.LIVE_BLOG, PageCopy::live, page, url, chance, 0.35);
    make(gold, Kind.ARTICLE, PageCopy::articleWithPrompt, page, url, chance, 0.25);
    make(gold, Kind.ARTICLE, PageCopy::articleOnErrors, page, url, chance, 0.1);
    make(gold, Kind.ARTICLE, PageCopy::shortArticle, page, url, chance, 0.3);
    make(gold, Kind.ARTICLE, PageCopy::articleWithBanner, page, url, chance, 0.15);
  }

  private void make(
      Gold gold,
      Kind kind,
      Function<PageCopy, Document> change,
      String page,
      Optional<String> url,
      Random chance,
      double share) {
    if (chance.nextDouble() >= share) {
      return;
    }
    PageCopy copy = new PageCopy(Reading.parse(page), gold.text(), chance);
    if (copy.paragraphs() < FEWEST) {
      return;
    }
    Reading.Read read = reading.html(change.apply(copy), url);
    add(gold, kind, declared(measured(read), kind, chance.nextInt(5) < 3), true, 0.6f);
    if (chance.nextInt(3) == 0) {
      add(gold, kind, measured(reading.text(lines(read))), true, 0.3f);
    }
  }

  private float[] measured(Reading.Read read) {
    return meter.measure(
        read.blocks(), read.facts(), read.edited().blocks(), read.edited().article());
  }

  private static String lines(Reading.Read read) {
    StringBuilder lines = new StringBuilder();
    for (Block block : read.blocks().blocks()) {
      if (!Samples.isHidden(read.blocks().tree(), block.element())) {
        lines.append(block.text().replace('\n', ' ')).append('\n');
      }
    }
    return lines.toString();
  }

  private void add(Gold gold, Kind kind, float[] values, boolean made, float weight) {
    Multiclass.Row row = new Multiclass.Row(values, Kinds.CLASSES.indexOf(kind), weight);
    pages.add(new Page(gold.corpus() + "/" + gold.id(), Samples.fold(gold), made, row));
  }
}
