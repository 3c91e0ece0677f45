package io.github.copydesk.label;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.Tree;
import io.github.copydesk.text.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the stories that a page appends for endless scrolling: further {@code article}
 * elements, each with a heading and paragraphs of its own.
 */
final class SecondStory {
  /** Paragraphs that make an element with a heading a story and no teaser. */
  private static final int PARAGRAPHS = 2;

  private SecondStory() {}

  /**
   * Gives the blocks of the second and every further story the role OTHER.
   *
   * @param labelled changed in place
   */
  static void apply(List<Labelled> labelled, Blocks blocks) {
    List<Integer> stories = stories(labelled, blocks);
    for (int n = 1; n < stories.size(); n++) {
      int story = stories.get(n);
      Reason reason = new Reason.Form("in a second story of the page");
      for (int i = blocks.tree().firstBlock(story); i < blocks.tree().endBlock(story); i++) {
        Labelled label = labelled.get(i);
        if (label.role().isBody()) {
          labelled.set(i, label.as(Role.OTHER, reason));
        }
      }
    }
  }

  private static List<Integer> stories(List<Labelled> labelled, Blocks blocks) {
    Tree tree = blocks.tree();
    List<Integer> stories = new ArrayList<>();
    int end = 0;
    for (int element = 1; element < tree.size(); element++) {
      // Elements come in document order: one that starts before the last story's end is inside it.
      if (tree.name(element).equals("article")
          && tree.firstBlock(element) >= end
          && isStory(element, labelled, blocks)) {
        stories.add(element);
        end = tree.endBlock(element);
      }
    }
    return stories;
  }

  private static boolean isStory(int element, List<Labelled> labelled, Blocks blocks) {
    Tree tree = blocks.tree();
    int paragraphs = 0;
    boolean headed = false;
    for (int i = tree.firstBlock(element); i < tree.endBlock(element); i++) {
      Labelled label = labelled.get(i);
      boolean heading = BodyRoles.of(label.block(), tree) == Role.HEADING;
      headed |= heading && paragraphs == 0;
      if (label.role().isBody() && !heading && Prose.isParagraph(label.block().text())) {
        paragraphs++;
      }
    }
    return headed && paragraphs >= PARAGRAPHS;
  }
}
