package io.github.copydesk.credit;

import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.HintParts;
import io.github.copydesk.block.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A heading of a page. For one thread. */
final class HeadlineHeading {
  /** The level of an h1 that ends a trail of links: no headline where another heading is one. */
  static final int TRAIL = 4;

  /** Longest heading that can be a headline, in characters. */
  static final int LONGEST = 400;

  /** Headings that are looked at; pages with more are lists. */
  private static final int MOST = 200;

  /** Blocks that one heading may hold. */
  private static final int MOST_BLOCKS = 6;

  /** Elements looked at around an h1 for a trail. */
  private static final int REACH = 6;

  /** Words in class and id of headings that are the site's name plate. */
  private static final Set<String> PLATES =
      Set.of("logo", "site-title", "sitetitle", "site-name", "sitename", "branding", "blog-title");

  /** Parts of class names of a breadcrumb trail. */
  private static final HintParts<Boolean> TRAILS =
      HintParts.of(List.of("breadcrumb", "breadcrumbs", "crumb", "crumbs", "itemlistelement"));

  private final int block;
  private final String text;
  private final int level;

  /** Made when somebody asks: most pages show their title in the first heading. */
  private String key = "";

  private HeadlineHeading(int block, String text, int level) {
    this.block = block;
    this.text = text;
    this.level = level;
  }

  /** Its first block. */
  int block() {
    return block;
  }

  /** All that it says. */
  String text() {
    return text;
  }

  /** The letters and digits of the text. */
  String key() {
    if (key.isEmpty()) {
      key = HeadlineTitle.key(text);
    }
    return key;
  }

  /** 1 to 3, or {@link #TRAIL}. */
  int level() {
    return level;
  }

  /** The headings of a page in its order, h1 first and those of a trail last. */
  static List<HeadlineHeading> of(Blocks blocks) {
    List<HeadlineHeading> headings = new ArrayList<>();
    Tree tree = blocks.tree();
    int[] levels = levels(tree);
    for (int level = 1; level <= 3; level++) {
      for (int element = 0; element < levels.length && headings.size() < MOST; element++) {
        if (levels[element] == level && !isPlate(tree, element)) {
          add(headings, blocks, element, level == 1 && isTrail(tree, element) ? TRAIL : level);
        }
      }
    }
    headings.sort(Comparator.comparingInt(HeadlineHeading::level));
    return headings;
  }

  /** By element the level of a heading, 0 for what is none. */
  private static int[] levels(Tree tree) {
    int[] levels = new int[tree.size()];
    for (int element = 0; element < levels.length; element++) {
      String name = tree.name(element);
      boolean heading = name.length() == 2 && name.charAt(0) == 'h';
      levels[element] = heading ? "123".indexOf(name.charAt(1)) + 1 : 0;
    }
    return levels;
  }

  /**
   * The level of a headline: the first, or the next where a trail of links has all of the first.
   */
  static int top(List<HeadlineHeading> headings) {
    boolean trail = !headings.isEmpty() && headings.get(headings.size() - 1).level == TRAIL;
    return trail ? headings.get(0).level : 1;
  }

  /** Whether the heading is the last step of a breadcrumb trail. */
  private static boolean isTrail(Tree tree, int element) {
    int e = element;
    for (int step = 0; step < REACH && e > 0; step++, e = tree.parent(e)) {
      if (tree.name(e).equals("nav") || TRAILS.find(tree.hints(e)) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the heading or the element around it is marked as the site's name. */
  private static boolean isPlate(Tree tree, int element) {
    String around = tree.parent(element) < 0 ? "" : tree.hints(tree.parent(element));
    for (String word : (tree.hints(element) + " " + around).split(" ", 20)) {
      if (PLATES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<HeadlineHeading> headings, Blocks blocks, int element, int level) {
    int first = blocks.tree().firstBlock(element);
    int end = Math.min(blocks.tree().endBlock(element), first + MOST_BLOCKS);
    StringBuilder text = new StringBuilder();
    for (int block = first; block < end && text.length() <= LONGEST; block++) {
      text.append(text.isEmpty() ? "" : " ").append(blocks.get(block).text());
    }
    if (!text.isEmpty() && text.length() <= LONGEST) {
      headings.add(new HeadlineHeading(first, text.toString(), level));
    }
  }
}
