package io.github.copydesk.label;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.text.Prose;
import java.util.List;

/**
 * Leaves out doubtful labels before the first and after the last paragraph of a story. A low cut is
 * for pages that are lists; where paragraphs are sure, the menu around them is as doubtful as any.
 */
final class Edges {
  /** Longest label in words. */
  private static final int MOST_WORDS = 3;

  /** Estimate from which on a label stays. */
  private static final double LIKELY = 0.5;

  /** Estimate that makes a paragraph the story's, and how many make a story. */
  private static final double SURE = 0.9;

  private static final int PARAGRAPHS = 3;

  private Edges() {}

  /**
   * Gives labels at the edges the role OTHER.
   *
   * @param labelled changed in place
   */
  static void apply(List<Labelled> labelled) {
    int first = -1;
    int last = -1;
    int count = 0;
    for (int i = 0; i < labelled.size(); i++) {
      if (isStory(labelled.get(i))) {
        first = first < 0 ? i : first;
        last = i;
        count++;
      }
    }
    for (int i = 0; count >= PARAGRAPHS && i < labelled.size(); i++) {
      Labelled label = labelled.get(i);
      if ((i < first || i > last) && label.role().isBody() && isDoubtfulLabel(label)) {
        labelled.set(i, label.as(Role.OTHER, new Reason.Form("doubtful label beside the story")));
      }
    }
  }

  private static boolean isStory(Labelled label) {
    return label.role().isBody() && label.keep() >= SURE && Prose.isParagraph(label.block().text());
  }

  private static boolean isDoubtfulLabel(Labelled label) {
    Block block = label.block();
    return label.keep() < LIKELY
        && block.words() <= MOST_WORDS
        && !Prose.endsSentence(block.text());
  }
}
