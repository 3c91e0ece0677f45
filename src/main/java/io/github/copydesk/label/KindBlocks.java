package io.github.copydesk.label;

import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.Tree;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.text.Prose;
import java.util.List;
import java.util.Set;

/** What the blocks of a page tell of its kind. For one page and one thread. */
final class KindBlocks {
  /** Longest line that is compared with the phrases. */
  private static final int LINE = 14;

  /** Words from which on a block that ends as a sentence is a paragraph. */
  private static final int PARAGRAPH = 12;

  /** Longest line in which a price is one. */
  private static final int PRICE_LINE = 12;

  /** Blocks after a time of day in which the paragraph is its entry. */
  private static final int ENTRY = 3;

  private static final String CURRENCIES = "$€£¥₹₽₴₺₩";

  private final Blocks blocks;
  private final PageFacts facts;
  private final List<Labelled> labelled;
  private final KindWords words;

  /** Lines and titles by the number of the sense that their words have. */
  private final int[] lines = new int[KindWords.Sense.values().length];

  private final int[] titles = new int[lines.length];

  private long all;
  private long characters;
  private long linked;
  private int linkedBlocks;
  private int teasers;
  private int headings;
  private int linkedHeadings;
  private int firstHeadings;
  private int items;
  private int cells;
  private long code;
  private int codeBlocks;
  private long quotes;
  private int paragraphs;
  private long paragraphWords;
  private int longest;
  private int clocks;
  private int entries;
  private int prices;
  private long consent;
  private long comments;
  private int furniture;
  private int paywall;
  private long beforePaywall;

  KindBlocks(Blocks blocks, PageFacts facts, List<Labelled> labelled, KindWords words) {
    this.blocks = blocks;
    this.facts = facts;
    this.labelled = labelled;
    this.words = words;
  }

  void fill(KindRow row) {
    facts.title().ifPresent(title -> count(words.of(title), titles));
    int clock = -ENTRY - 1;
    for (Block block : blocks.blocks()) {
      int count = block.words();
      boolean link = block.markup().linkChars() * 2 > block.text().length();
      form(block, count, link);
      role(labelled.get(block.index()).role(), count);
      if (beginsWithClock(block.text())) {
        clocks++;
        clock = block.index();
      }
      if (!link && count >= PARAGRAPH && isProse(block.text())) {
        paragraphs++;
        paragraphWords += count;
        longest = Math.max(longest, count);
        entries += block.index() - clock <= ENTRY ? 1 : 0;
        clock = -ENTRY - 1;
      }
      prices += count <= PRICE_LINE && hasPrice(block.text()) ? 1 : 0;
    }
    write(row);
  }

  private static boolean isProse(String text) {
    return Prose.endsSentence(text) && !Prose.trailsOff(text);
  }

  private void form(Block block, int count, boolean link) {
    all += count;
    characters += block.text().length();
    linked += block.markup().linkChars();
    linkedBlocks += link ? 1 : 0;
    teasers += link && count >= 5 && count <= 30 ? 1 : 0;
    String name = blocks.tree().name(block.element());
    boolean heading = isHeading(name);
    headings += heading ? 1 : 0;
    linkedHeadings += heading && link ? 1 : 0;
    firstHeadings += name.equals("h1") ? 1 : 0;
    inside(block, count);
    if (count <= LINE && !link) {
      Set<KindWords.Sense> senses = words.of(block.text());
      count(senses, lines);
      if (heading) {
        count(senses, titles);
      }
    }
  }

  private static void count(Set<KindWords.Sense> senses, int[] counts) {
    for (KindWords.Sense sense : senses) {
      counts[sense.ordinal()]++;
    }
  }

  private void inside(Block block, int count) {
    Tree tree = blocks.tree();
    int element = block.element();
    for (int step = 0; step < 4 && element > 0; step++, element = tree.parent(element)) {
      switch (tree.name(element)) {
        case "li", "dd", "dt" -> {
          items++;
          return;
        }
        case "td", "th" -> {
          cells++;
          return;
        }
        case "pre", "code" -> {
          code += count;
          codeBlocks++;
          return;
        }
        case "blockquote" -> {
          quotes += count;
          return;
        }
        default -> {
          // Looked for further up.
        }
      }
    }
  }

  private void role(Role role, int count) {
    switch (role) {
      case CONSENT -> consent += count;
      case COMMENT -> comments += count;
      case RELATED, PROMO, SHARE, COUNTER -> furniture++;
      case PAYWALL -> {
        beforePaywall = paywall == 0 ? paragraphWords : beforePaywall;
        paywall++;
      }
      default -> {
        // Says nothing of the page.
      }
    }
  }

  private void write(KindRow row) {
    double n = Math.max(1, blocks.size());
    double total = Math.max(1, all);
    row.log(KindFeature.WORDS, all);
    row.log(KindFeature.BLOCKS, blocks.size());
    row.log(KindFeature.PARAGRAPHS, paragraphs);
    row.log(KindFeature.PARAGRAPH_WORDS, paragraphWords);
    row.put(KindFeature.PARAGRAPH_SHARE, paragraphWords / total);
    row.log(KindFeature.LONGEST, longest);
    row.put(KindFeature.MEAN_WORDS, all / n);
    row.put(KindFeature.LINKED, linked / (double) Math.max(1, characters));
    row.put(KindFeature.LINKED_BLOCKS, linkedBlocks / n);
    row.put(KindFeature.TEASERS, teasers / n);
    row.put(KindFeature.HEADINGS, headings / n);
    row.put(KindFeature.LINKED_HEADINGS, linkedHeadings / (double) Math.max(1, headings));
    row.log(KindFeature.FIRST_HEADINGS, firstHeadings);
    row.put(KindFeature.ITEMS, items / n);
    row.put(KindFeature.CELLS, cells / n);
    row.put(KindFeature.CODE, code / total);
    row.log(KindFeature.CODE_BLOCKS, codeBlocks);
    row.put(KindFeature.QUOTES, quotes / total);
    row.log(KindFeature.PICTURES, blocks.pictures().size());
    row.log(KindFeature.CLOCKS, clocks);
    row.log(KindFeature.ENTRIES, entries);
    row.log(KindFeature.PRICES, prices);
    row.put(KindFeature.PRICE_SHARE, prices / n);
    row.put(KindFeature.CONSENT, consent / total);
    row.log(KindFeature.CONSENT_WORDS, consent);
    row.put(KindFeature.COMMENTS, comments / total);
    row.put(KindFeature.NEWS_FURNITURE, furniture / n);
    row.log(KindFeature.PAYWALL, paywall);
    row.put(KindFeature.BEFORE_PAYWALL, paywall == 0 ? -1 : Math.log1p(beforePaywall));
    row.put(
        KindFeature.AFTER_PAYWALL, paywall == 0 ? -1 : Math.log1p(paragraphWords - beforePaywall));
    phrases(row);
  }

  private void phrases(KindRow row) {
    row.put(KindFeature.ERROR_TITLE, titles[KindWords.Sense.ERROR.ordinal()]);
    row.put(KindFeature.LIVE_TITLE, titles[KindWords.Sense.LIVE.ordinal()]);
    row.log(KindFeature.ERROR_LINES, lines[KindWords.Sense.ERROR.ordinal()]);
    row.log(KindFeature.CONSENT_LINES, lines[KindWords.Sense.CONSENT.ordinal()]);
    row.log(KindFeature.SHOP_LINES, lines[KindWords.Sense.SHOP.ordinal()]);
    row.log(KindFeature.FORUM_LINES, lines[KindWords.Sense.FORUM.ordinal()]);
    row.log(KindFeature.DOCUMENTATION_LINES, lines[KindWords.Sense.DOCUMENTATION.ordinal()]);
    row.log(KindFeature.SERVICE_LINES, lines[KindWords.Sense.SERVICE.ordinal()]);
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /** "14:05", "9.30 am", "14h05": one or two digits, a sign, two digits. */
  static boolean beginsWithClock(String text) {
    int i = 0;
    while (i < 2 && i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i > 0
        && i + 2 < text.length()
        && ":.h".indexOf(text.charAt(i)) >= 0
        && isDigit(text.charAt(i + 1))
        && isDigit(text.charAt(i + 2))
        && (i + 3 == text.length() || !isDigit(text.charAt(i + 3)) && text.charAt(i + 3) != '.');
  }

  private static boolean hasPrice(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = c == '$' || c >= '\u00a3' && CURRENCIES.indexOf(c) >= 0;
      if (sign && (isNear(text, i + 1) || isNear(text, i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(String text, int i) {
    return i >= 0 && i < text.length() && isDigit(text.charAt(i));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
