package io.github.copydesk.label;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.HintSenses;
import io.github.copydesk.block.Tree;

/** What the elements of a page tell of its kind: how many there are of some, and rows of cards. */
final class KindElements {
  private KindElements() {}

  static void fill(KindRow row, Blocks blocks, KindWords words) {
    Tree tree = blocks.tree();
    int[] counts = new int[5];
    for (int element = 0; element < tree.size(); element++) {
      count(tree.name(element), counts);
    }
    int[] senses = named(blocks, words);
    row.log(KindFeature.ARTICLES, counts[0]);
    row.log(KindFeature.FORMS, counts[1]);
    row.log(KindFeature.BUTTONS, counts[2]);
    row.log(KindFeature.TIMES, counts[3]);
    row.log(KindFeature.DEFINITIONS, counts[4]);
    row.log(KindFeature.NAMED_FORUM, senses[KindWords.Sense.FORUM.ordinal()]);
    row.log(KindFeature.NAMED_SHOP, senses[KindWords.Sense.SHOP.ordinal()]);
    row.log(KindFeature.NAMED_DOCUMENTATION, senses[KindWords.Sense.DOCUMENTATION.ordinal()]);
    row.log(KindFeature.NAMED_LIVE, senses[KindWords.Sense.LIVE.ordinal()]);
    row.log(KindFeature.NAMED_PAYWALL, senses[KindWords.Sense.PAYWALL.ordinal()]);
    row.log(KindFeature.NAMED_ERROR, senses[KindWords.Sense.ERROR.ordinal()]);
    alike(row, blocks);
  }

  /** Elements by what their names say: the ones that hold a block, and their parents. */
  private static int[] named(Blocks blocks, KindWords words) {
    Tree tree = blocks.tree();
    boolean[] seen = new boolean[tree.size()];
    int[] senses = new int[KindWords.Sense.values().length];
    HintSenses<KindWords.Sense> named = words.named(tree);
    for (Block block : blocks.blocks()) {
      int element = block.element();
      for (int step = 0; step < 2 && element >= 0 && !seen[element]; step++) {
        seen[element] = true;
        KindWords.Sense sense = named.of(element);
        if (sense != null) {
          senses[sense.ordinal()]++;
        }
        element = tree.parent(element);
      }
    }
    return senses;
  }

  private static void count(String name, int[] counts) {
    switch (name) {
      case "article" -> counts[0]++;
      case "form" -> counts[1]++;
      case "button" -> counts[2]++;
      case "time" -> counts[3]++;
      case "dl" -> counts[4]++;
      default -> {
        // Too common to tell anything.
      }
    }
  }

  /** The longest row of neighbours of one name and class with more than one block each: cards. */
  private static void alike(KindRow row, Blocks blocks) {
    Tree tree = blocks.tree();
    int[] last = new int[tree.size()];
    int[] length = new int[tree.size()];
    int best = 0;
    int end = 0;
    for (int element = 1; element < tree.size(); element++) {
      if (tree.endBlock(element) - tree.firstBlock(element) < 2) {
        continue;
      }
      int parent = tree.parent(element);
      int before = last[parent];
      boolean same =
          before > 0
              && tree.name(before).equals(tree.name(element))
              && tree.hintNumber(before) == tree.hintNumber(element);
      length[element] = same ? length[before] + 1 : 1;
      last[parent] = element;
      if (length[element] > best) {
        best = length[element];
        end = element;
      }
    }
    row.log(KindFeature.ALIKE, best);
    if (best > 1) {
      int from = tree.firstBlock(tree.parent(end));
      int all = Math.max(1, tree.endBlock(end) - from);
      row.put(KindFeature.ALIKE_WORDS, (double) all / best);
      row.put(KindFeature.ALIKE_SHARE, (double) all / Math.max(1, blocks.size()));
    }
  }
}
