package io.github.copydesk.label;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.Tree;
import io.github.copydesk.text.Words;
import java.util.Arrays;

/** Finds the element that holds the article by where the paragraph text is. */
final class MainText {
  /** Share of a page's paragraph text that the article's element holds at least. */
  private static final double SHARE = 0.6;

  /** Linked characters / all, above which a block is a link. */
  private static final double LINKED = 0.5;

  private MainText() {}

  /** For each block 0.9 if it is part of the article, else 0.1. */
  static double[] keep(Blocks blocks) {
    Tree tree = blocks.tree();
    long[] prose = prose(blocks);
    int element = 0;
    double needed = SHARE * prose[blocks.size()];
    for (int e = 1; e < tree.size(); e++) {
      if (prose[tree.endBlock(e)] - prose[tree.firstBlock(e)] >= needed) {
        element = e;
      }
    }
    double[] keep = new double[blocks.size()];
    Arrays.fill(keep, 0.1);
    for (int i = tree.firstBlock(element); i < tree.endBlock(element); i++) {
      Block block = blocks.get(i);
      boolean linked = block.markup().linkChars() > LINKED * block.text().length();
      keep[i] = linked ? 0.1 : 0.9;
    }
    return keep;
  }

  /** Running sums of the words in paragraphs. */
  private static long[] prose(Blocks blocks) {
    long[] sums = new long[blocks.size() + 1];
    for (Block block : blocks.blocks()) {
      int words = Words.count(block.text());
      boolean paragraph =
          words >= 10
              && block.markup().linkChars() < LINKED * block.text().length()
              && !blocks.tree().name(block.element()).equals("li");
      sums[block.index() + 1] = sums[block.index()] + (paragraph ? words : 0);
    }
    return sums;
  }
}
