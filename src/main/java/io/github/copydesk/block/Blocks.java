package io.github.copydesk.block;

import java.util.List;

/**
 * A page or text, cut into blocks.
 *
 * @param blocks in reading order; each visible character of the page is in exactly one
 * @param tree the elements around them
 * @param pictures in reading order
 * @param markup whether it comes from HTML; if not, nothing is known from markup
 * @param truncated whether a limit cut the page short
 */
public record Blocks(
    List<Block> blocks, Tree tree, List<Picture> pictures, boolean markup, boolean truncated) {
  public Blocks {
    blocks = List.copyOf(blocks);
    pictures = List.copyOf(pictures);
  }

  /**
   * The pictures that stand right before blocks of a range.
   *
   * @param from first block
   * @param to the block after the last one
   */
  public List<Picture> picturesBefore(int from, int to) {
    int start = firstPicture(from);
    return pictures.subList(start, Math.max(start, firstPicture(to)));
  }

  private int firstPicture(int block) {
    int low = 0;
    int high = pictures.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pictures.get(middle).nextBlock() < block) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The block with this index. */
  public Block get(int index) {
    return blocks.get(index);
  }

  /** Number of blocks. */
  public int size() {
    return blocks.size();
  }
}
