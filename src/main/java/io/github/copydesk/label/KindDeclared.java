package io.github.copydesk.label;

import io.github.copydesk.page.PageFacts;
import java.util.List;
import java.util.Locale;

/** What a page calls itself, and what its address looks like. */
final class KindDeclared {
  private static final int LONGEST_ADDRESS = 300;

  private KindDeclared() {}

  static void fill(KindRow row, PageFacts facts, KindWords words) {
    String type = facts.meta("og:type").orElse("").toLowerCase(Locale.ROOT);
    flag(row, KindFeature.OG_ARTICLE, type.endsWith("article"));
    flag(row, KindFeature.OG_WEBSITE, type.equals("website"));
    flag(row, KindFeature.OG_PRODUCT, type.contains("product"));
    for (String name : facts.meta().getOrDefault("jsonld:type", List.of())) {
      type(row, name);
    }
    address(row, facts, words);
  }

  private static void type(KindRow row, String name) {
    switch (name) {
      case "liveblogposting" -> flag(row, KindFeature.TYPE_LIVE, true);
      case "product", "productgroup", "individualproduct" ->
          flag(row, KindFeature.TYPE_PRODUCT, true);
      case "discussionforumposting", "qapage", "question" ->
          flag(row, KindFeature.TYPE_FORUM, true);
      case "collectionpage", "searchresultspage", "itemlist", "blog" ->
          flag(row, KindFeature.TYPE_LISTING, true);
      case "localbusiness", "service", "professionalservice", "aboutpage", "contactpage" ->
          flag(row, KindFeature.TYPE_SERVICE, true);
      case "notfree" -> flag(row, KindFeature.NOT_FREE, true);
      default -> {
        if (name.endsWith("article") || name.equals("blogposting")) {
          flag(row, KindFeature.TYPE_ARTICLE, true);
        }
      }
    }
  }

  private static void address(KindRow row, PageFacts facts, KindWords words) {
    String url = facts.url().or(facts::canonical).or(() -> facts.meta("og:url")).orElse("");
    int host = url.indexOf("://");
    if (host < 0) {
      row.put(KindFeature.URL_DEPTH, -1);
      return;
    }
    int end = Math.min(url.length(), LONGEST_ADDRESS);
    int start = url.indexOf('/', host + 3);
    int depth = 0;
    int hyphens = 0;
    int digits = 0;
    int step = start < 0 ? end : start + 1;
    for (int i = step; i <= end; i++) {
      char c = i == end ? '?' : url.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        depth += i > step ? 1 : 0;
        sense(row, words.step(url.substring(step, Math.max(step, i)).toLowerCase(Locale.ROOT)));
        step = i + 1;
        if (c != '/') {
          break;
        }
      }
      hyphens += c == '-' || c == '_' ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    row.put(KindFeature.URL_DEPTH, depth);
    row.put(KindFeature.URL_HYPHENS, Math.min(20, hyphens));
    row.put(KindFeature.URL_DIGITS, Math.min(20, digits));
  }

  private static void sense(KindRow row, KindWords.Sense sense) {
    if (sense != null) {
      switch (sense) {
        case FORUM -> flag(row, KindFeature.URL_FORUM, true);
        case SHOP -> flag(row, KindFeature.URL_SHOP, true);
        case DOCUMENTATION -> flag(row, KindFeature.URL_DOCUMENTATION, true);
        case LISTING -> flag(row, KindFeature.URL_LISTING, true);
        case ARTICLE -> flag(row, KindFeature.URL_ARTICLE, true);
        default -> {
          // Of errors, consent and the like addresses tell nothing.
        }
      }
    }
  }

  private static void flag(KindRow row, KindFeature feature, boolean is) {
    row.put(feature, is ? 1 : 0);
  }
}
