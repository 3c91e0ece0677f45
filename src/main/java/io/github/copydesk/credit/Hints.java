package io.github.copydesk.credit;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.HintParts;
import io.github.copydesk.block.Tree;

/** Words in class names and ids around a block, looked up without regular expressions. */
final class Hints {
  /** Elements looked at above a block. */
  private static final int REACH = 4;

  private Hints() {}

  /**
   * Whether the block, or a near element around it that holds hardly more, names one of these words
   * in its class, id or itemprop. Names are compared by their parts: {@code article__sub-title} has
   * the parts article, sub, title and subtitle.
   *
   * @param most blocks that an element may hold to speak for this one
   */
  static boolean any(Block block, Tree tree, HintParts<Boolean> words, int most) {
    if (has(block.markup().hint(), words)) {
      return true;
    }
    int element = block.element();
    for (int step = 0; step < REACH && element > 0; step++) {
      if (tree.endBlock(element) - tree.firstBlock(element) > most) {
        return false;
      }
      if (has(tree.hints(element), words)) {
        return true;
      }
      element = tree.parent(element);
    }
    return false;
  }

  /** Whether an element of this name is among the near ones around the block. */
  static boolean inside(Block block, Tree tree, String name) {
    int element = block.element();
    for (int step = 0; step <= REACH && element > 0; step++) {
      if (tree.name(element).equals(name)) {
        return true;
      }
      element = tree.parent(element);
    }
    return false;
  }

  private static boolean has(String hints, HintParts<Boolean> words) {
    return words.find(hints) != null;
  }
}
