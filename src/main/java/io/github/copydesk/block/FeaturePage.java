package io.github.copydesk.block;

import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Story;

/** The features of the whole page, the same for all its blocks. */
final class FeaturePage {
  private FeaturePage() {}

  static void fill(FeatureFrame frame, PageFacts facts, FeatureTable table) {
    int n = frame.size();
    FeatureElements elements = frame.elements;
    double paragraphWords = frame.paragraphWords[n];
    float longest = 0;
    int items = 0;
    int cells = 0;
    double copies = 0;
    double comments = 0;
    for (int r = 0; r < n; r++) {
      longest = Math.max(longest, frame.rowWords(r));
      items += table.value(r, Feature.IN_LIST) >= 0 ? 1 : 0;
      cells += table.value(r, Feature.IN_TABLE) >= 0 ? 1 : 0;
      copies += table.value(r, Feature.IS_COPY) * frame.rowWords(r);
      comments += table.value(r, Feature.CLASS_COMMENT) >= 0 ? frame.rowWords(r) : 0;
    }
    table.putAll(Feature.PAGE_WORDS, Math.log1p(frame.words[n]));
    table.putAll(Feature.PAGE_BLOCKS, Math.log1p(n));
    table.putAll(Feature.PAGE_PARAGRAPHS, Math.log1p(frame.paragraphs[n]));
    table.putAll(Feature.PAGE_PARAGRAPH_WORDS, Math.log1p(paragraphWords));
    table.putAll(Feature.PAGE_LINKS, frame.linkWords[n] / frame.words[n]);
    table.putAll(Feature.PAGE_LONGEST, Math.log1p(longest));
    table.putAll(Feature.PAGE_TOP, frame.paragraphShare(elements.top));
    table.putAll(Feature.PAGE_MOST, frame.wordShare(elements.most));
    table.putAll(Feature.PAGE_PICTURES, Math.log1p(frame.blocks.pictures().size()));
    table.putAll(Feature.PAGE_HEADINGS, (double) frame.headings[n] / n);
    table.putAll(Feature.PAGE_ITEMS, (double) items / n);
    table.putAll(Feature.PAGE_ARTICLES, Math.log1p(elements.count(FeatureTag.ARTICLE)));
    table.putAll(Feature.PAGE_TABLES, (double) cells / n);
    table.putAll(Feature.PAGE_COPIES, copies / frame.words[n]);
    table.putAll(Feature.PAGE_COMMENTS, comments / frame.words[n]);
    table.putAll(
        Feature.PAGE_OG_ARTICLE, facts.meta("og:type").map(FeaturePage::isArticle).orElse(0));
    table.putAll(
        Feature.PAGE_STORY, facts.story().map(Story::type).map(FeaturePage::isArticle).orElse(0));
  }

  private static int isArticle(String type) {
    return type.contains("rticle") || type.contains("osting") ? 1 : -1;
  }
}
