package io.github.copydesk.label;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.Tree;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.text.Prose;
import io.github.copydesk.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the stories that a page appends for endless scrolling: further {@code article}
 * elements, each with a heading and paragraphs of its own, after one that has the page's headline.
 * Where the headline stands above them all, they are the parts of one story, the posts of a thread
 * or the entries of a list.
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
  static void apply(List<Labelled> labelled, Blocks blocks, PageFacts facts) {
    List<Integer> stories = stories(labelled, blocks);
    if (stories.size() < 2 || !hasHeadline(stories.get(0), blocks, facts)) {
      return;
    }
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

  private static boolean hasHeadline(int story, Blocks blocks, PageFacts facts) {
    Tree tree = blocks.tree();
    for (int i = 0; i < tree.firstBlock(story); i++) {
      if (isFirstLevel(blocks.get(i), tree)) {
        return false;
      }
    }
    String title = Prose.key(facts.meta("og:title").or(facts::title).orElse(""));
    for (int i = tree.firstBlock(story); i < tree.endBlock(story); i++) {
      Block block = blocks.get(i);
      if (isFirstLevel(block, tree)
          || BodyRoles.of(block, tree) == Role.HEADING
              && Words.any(block.text())
              && title.startsWith(Prose.key(block.text()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirstLevel(Block block, Tree tree) {
    int element = block.element();
    return tree.name(element).equals("h1")
        || tree.name(Math.max(0, tree.parent(element))).equals("h1");
  }

  private static List<Integer> stories(List<Labelled> labelled, Blocks blocks) {
    Tree tree = blocks.tree();
    List<Integer> stories = new ArrayList<>();
    Outline outline = null;
    int end = 0;
    for (int element = 1; element < tree.size(); element++) {
      // Elements come in document order: one that starts before the last story's end is inside it.
      if (tree.name(element).equals("article") && tree.firstBlock(element) >= end) {
        outline = outline == null ? Outline.of(labelled, tree) : outline;
        if (outline.isStory(tree.firstBlock(element), tree.endBlock(element))) {
          stories.add(element);
          end = tree.endBlock(element);
        }
      }
    }
    return stories;
  }

  /**
   * Headings and paragraphs of a page, so that an article inside an article is not read again for
   * each of them.
   *
   * @param heading by block the first heading from there on
   * @param paragraph the same for paragraphs
   * @param before by block the number of paragraphs before it
   */
  private record Outline(int[] heading, int[] paragraph, int[] before) {
    static Outline of(List<Labelled> labelled, Tree tree) {
      int size = labelled.size();
      int[] heading = new int[size + 1];
      int[] paragraph = new int[size + 1];
      int[] before = new int[size + 1];
      heading[size] = size;
      paragraph[size] = size;
      for (int i = size - 1; i >= 0; i--) {
        Labelled label = labelled.get(i);
        boolean head = BodyRoles.of(label.block(), tree) == Role.HEADING;
        boolean text = !head && label.role().isBody() && Prose.isParagraph(label.block().text());
        heading[i] = head ? i : heading[i + 1];
        paragraph[i] = text ? i : paragraph[i + 1];
        before[i] = text ? 1 : 0;
      }
      for (int i = 0, sum = 0; i <= size; i++) {
        int own = before[i];
        before[i] = sum;
        sum += own;
      }
      return new Outline(heading, paragraph, before);
    }

    /** A heading, and enough paragraphs after it. */
    boolean isStory(int from, int to) {
      return heading[from] < to
          && heading[from] < paragraph[from]
          && before[to] - before[from] >= PARAGRAPHS;
    }
  }
}
