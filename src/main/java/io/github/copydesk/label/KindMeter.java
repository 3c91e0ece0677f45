package io.github.copydesk.label;

import io.github.copydesk.article.Article;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.page.PageFacts;
import java.util.List;
import java.util.stream.Stream;

/** Measures pages for {@link KindModel}. Immutable, safe for use by many threads. */
public final class KindMeter {
  private final KindWords words = new KindWords();

  /** The names of the features, in the order in which they are measured. */
  public static List<String> features() {
    return Stream.of(KindFeature.values()).map(Enum::name).toList();
  }

  /**
   * The features of a page.
   *
   * @param labelled its blocks with their last roles
   * @param article what was made of it, even if that is no article
   */
  public float[] measure(Blocks blocks, PageFacts facts, List<Labelled> labelled, Article article) {
    KindRow row = new KindRow();
    row.put(KindFeature.HAS_MARKUP, blocks.markup() ? 1 : 0);
    new KindBlocks(blocks, facts, labelled, words).fill(row);
    KindElements.fill(row, blocks, words);
    KindDeclared.fill(row, facts, words);
    row.put(KindFeature.BYLINE, article.byline().isPresent() ? 1 : 0);
    row.put(KindFeature.PUBLISHED, article.published().isPresent() ? 1 : 0);
    row.put(KindFeature.DATELINE, article.dateline().isPresent() ? 1 : 0);
    row.log(KindFeature.CAPTIONS, article.captions().size());
    return row.values;
  }
}
