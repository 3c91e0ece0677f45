package io.github.copydesk.credit;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.Picture;
import io.github.copydesk.block.Tree;
import io.github.copydesk.text.Prose;
import java.util.List;

/**
 * A small element around a picture and a line or two: the caption of themes that know no {@code
 * figcaption}.
 */
final class PictureBox {
  /** Elements looked at above a block. */
  private static final int REACH = 3;

  /** Blocks and words that such an element may hold; more is a story with a picture. */
  private static final int MOST_BLOCKS = 2;

  private static final int MOST_WORDS = 60;

  /** The element's words / the words of all body blocks, at most. */
  private static final double MOST_SHARE = 0.25;

  /** Pictures before a block that are looked at. */
  private static final int MOST_PICTURES = 8;

  /** Levels that a picture may stand below the element. */
  private static final int DEPTH = 6;

  private PictureBox() {}

  /** Whether the block stands in such an element. */
  static boolean holds(Draft draft, int i) {
    Block block = draft.block(i);
    Tree tree = draft.blocks().tree();
    int element = block.element();
    for (int step = 0; step < REACH && element > 0; step++, element = tree.parent(element)) {
      if (tree.endBlock(element) - tree.firstBlock(element) > MOST_BLOCKS) {
        return false;
      }
      if (hasPicture(draft, element)) {
        return isSmall(draft, element) && !isParagraphWithPicture(draft, i, element);
      }
    }
    return false;
  }

  private static boolean hasPicture(Draft draft, int element) {
    Tree tree = draft.blocks().tree();
    List<Picture> near =
        draft.blocks().picturesBefore(tree.firstBlock(element), tree.endBlock(element) + 1);
    for (Picture picture : near.subList(0, Math.min(MOST_PICTURES, near.size()))) {
      if (isInside(picture, element, tree)) {
        return true;
      }
    }
    return false;
  }

  /** The figure around a block, or the small element that stands for one; -1 if there is none. */
  static int figure(Block block, Tree tree) {
    int small = -1;
    int element = block.element();
    for (int step = 0; step < DEPTH && element > 0; step++, element = tree.parent(element)) {
      if (tree.name(element).equals("figure")) {
        return element;
      }
      if (tree.endBlock(element) - tree.firstBlock(element) <= MOST_BLOCKS) {
        small = element;
      }
    }
    return small;
  }

  /** Whether a picture stands inside an element, not too deep. */
  static boolean isInside(Picture picture, int outer, Tree tree) {
    int element = picture.element();
    for (int step = 0; step < DEPTH && element > outer; step++) {
      element = tree.parent(element);
    }
    return element == outer;
  }

  private static boolean isSmall(Draft draft, int element) {
    Tree tree = draft.blocks().tree();
    int words = 0;
    for (int i = tree.firstBlock(element); i < tree.endBlock(element); i++) {
      words += draft.words(i);
    }
    return words <= MOST_WORDS && words <= MOST_SHARE * draft.bodyWords();
  }

  /** A picture that floats inside a paragraph's own element leaves it a paragraph. */
  private static boolean isParagraphWithPicture(Draft draft, int i, int element) {
    return draft.block(i).element() == element
        && draft.blocks().tree().name(element).equals("p")
        && Prose.isParagraph(draft.text(i));
  }
}
