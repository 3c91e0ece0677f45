package io.github.copydesk.label;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the first of several copies of a paragraph: pages carry one for small screens and one for
 * large ones, threads quote the post that they answer. A refrain stays, whose lines stand side by
 * side, and so do code and tables, which say the same thing often.
 */
final class Repeats {
  /** Words from which on it is no chance. From 6 to 12 tie out of fold. */
  private static final int TELLING = 8;

  private Repeats() {}

  /**
   * Gives the second and every further copy the role REPEAT.
   *
   * @param labelled changed in place
   */
  static void apply(List<Labelled> labelled, Tree tree) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < labelled.size(); i++) {
      Labelled label = labelled.get(i);
      Block block = label.block();
      if (isText(label.role()) && block.words() >= TELLING) {
        Integer copied = first.putIfAbsent(block.text(), i);
        if (copied != null && !areSiblings(block, labelled.get(copied).block(), tree)) {
          labelled.set(i, label.as(Role.REPEAT, new Reason.Repeat(copied)));
        }
      }
    }
  }

  private static boolean isText(Role role) {
    return role.isBody() && role != Role.CODE && role != Role.TABLE;
  }

  private static boolean areSiblings(Block a, Block b, Tree tree) {
    return a.element() == b.element() || tree.parent(a.element()) == tree.parent(b.element());
  }
}
