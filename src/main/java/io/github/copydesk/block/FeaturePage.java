package io.github.copydesk.block;

import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Story;

/** The features of the whole page, the same for all its blocks. */
final class FeaturePage {
  private static final int LONGEST_ADDRESS = 300;
  private static final int ITEMS = FeatureTag.around(FeatureTag.LIST);
  private static final int CELLS = FeatureTag.around(FeatureTag.TABLE);

  /** The group of names that the first of the features about names asks for. */
  private static final long COMMENTS = 1;

  private FeaturePage() {}

  static void fill(
      FeatureFrame frame, FeatureWording wording, PageFacts facts, FeatureTable table) {
    int n = frame.size();
    FeatureElements elements = frame.elements;
    float longest = 0;
    int items = 0;
    int cells = 0;
    double copies = 0;
    double comments = 0;
    for (int r = 0; r < n; r++) {
      longest = Math.max(longest, frame.rowWords(r));
      int e = frame.element(r);
      items += (elements.kindsAround[e] & ITEMS) != 0 ? 1 : 0;
      cells += (elements.kindsAround[e] & CELLS) != 0 ? 1 : 0;
      copies += wording.isCopy(r) ? frame.rowWords(r) : 0;
      comments += (elements.namesAround[e] & COMMENTS) != 0 ? frame.rowWords(r) : 0;
    }
    table.putAll(Feature.PAGE_WORDS, FeatureTable.log(frame.words[n]));
    table.putAll(Feature.PAGE_BLOCKS, FeatureTable.log(n));
    table.putAll(Feature.PAGE_PARAGRAPHS, FeatureTable.log(frame.paragraphs[n]));
    table.putAll(Feature.PAGE_PARAGRAPH_WORDS, pageParagraphWords(frame));
    table.putAll(Feature.PAGE_LINKS, frame.linkWords[n] / frame.words[n]);
    table.putAll(Feature.PAGE_LONGEST, FeatureTable.log(longest));
    table.putAll(Feature.PAGE_TOP, pageTop(frame));
    table.putAll(Feature.PAGE_MOST, pageMost(frame));
    table.putAll(Feature.PAGE_PICTURES, FeatureTable.log(frame.blocks.pictures().size()));
    table.putAll(Feature.PAGE_HEADINGS, (double) frame.headings[n] / n);
    table.putAll(Feature.PAGE_ITEMS, (double) items / n);
    table.putAll(Feature.PAGE_ARTICLES, FeatureTable.log(elements.count(FeatureTag.ARTICLE)));
    table.putAll(Feature.PAGE_TABLES, (double) cells / n);
    table.putAll(Feature.PAGE_COPIES, copies / frame.words[n]);
    table.putAll(Feature.PAGE_COMMENTS, comments / frame.words[n]);
    address(facts, table);
    table.putAll(
        Feature.PAGE_OG_ARTICLE, facts.meta("og:type").map(FeaturePage::isArticle).orElse(0));
    table.putAll(
        Feature.PAGE_STORY, facts.story().map(Story::type).map(FeaturePage::isArticle).orElse(0));
  }

  /** log(1 + words) of the page's paragraphs. */
  static double pageParagraphWords(FeatureFrame frame) {
    return FeatureTable.log(frame.paragraphWords[frame.size()]);
  }

  /** Share of the paragraphs in the best container. */
  static double pageTop(FeatureFrame frame) {
    return frame.paragraphShare(frame.elements.top);
  }

  /** Share of the text in the smallest container of most paragraphs. */
  static double pageMost(FeatureFrame frame) {
    return frame.wordShare(frame.elements.most);
  }

  private static int isArticle(String type) {
    return type.contains("rticle") || type.contains("osting") ? 1 : -1;
  }

  /** How the path of the page's address looks: articles have long names, lists short ones. */
  private static void address(PageFacts facts, FeatureTable table) {
    String url = facts.url().or(facts::canonical).or(() -> facts.meta("og:url")).orElse("");
    int host = url.indexOf("://");
    if (host < 0) {
      table.putAll(Feature.URL_DEPTH, -1);
      table.putAll(Feature.URL_HYPHENS, -1);
      table.putAll(Feature.URL_DIGITS, -1);
      return;
    }
    int depth = 0;
    int hyphens = 0;
    int digits = 0;
    int end = Math.min(url.length(), LONGEST_ADDRESS);
    for (int i = host + 3; i < end && url.charAt(i) != '?' && url.charAt(i) != '#'; i++) {
      char c = url.charAt(i);
      depth += c == '/' && i + 1 < end ? 1 : 0;
      hyphens += depth > 0 && (c == '-' || c == '_') ? 1 : 0;
      digits += depth > 0 && c >= '0' && c <= '9' ? 1 : 0;
    }
    table.putAll(Feature.URL_DEPTH, depth);
    table.putAll(Feature.URL_HYPHENS, hyphens);
    table.putAll(Feature.URL_DIGITS, digits);
  }
}
