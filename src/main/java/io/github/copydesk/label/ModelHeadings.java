package io.github.copydesk.label;

import io.github.copydesk.block.FeatureTable;

/**
 * Raises the subheads that stand between kept paragraphs to the cut: the trees see a heading's
 * neighbours, but not what is thought of them. Out-of-fold +0.001 F1 and +0.03 exact pages on news,
 * +0.0005 on other pages.
 */
final class ModelHeadings {
  /** Least probability of a subhead; 0.05 to 0.3 tie. */
  private static final double LEAST = 0.15;

  /** Least probability of the block that it is the heading of. */
  private static final double SURE = 0.7;

  /** How far before it something must be kept. */
  private static final int BEFORE = 3;

  /** How far behind it the first block that is no heading may stand. */
  private static final int AFTER = 2;

  private ModelHeadings() {}

  /**
   * Raises subheads.
   *
   * @param table knows which lines are headings
   * @param keep probability of each line of the table; changed in place
   * @param cut probability from which on a line is kept
   */
  static void raise(FeatureTable table, double[] keep, double cut) {
    for (int row = 1; row < keep.length; row++) {
      boolean doubtful = keep[row] >= LEAST && keep[row] < cut;
      if (doubtful
          && table.headingLevel(row) > 1
          && follows(keep, row, cut)
          && heads(table, keep, row)) {
        keep[row] = cut;
      }
    }
  }

  private static boolean follows(double[] keep, int row, double cut) {
    for (int other = Math.max(0, row - BEFORE); other < row; other++) {
      if (keep[other] >= cut) {
        return true;
      }
    }
    return false;
  }

  private static boolean heads(FeatureTable table, double[] keep, int row) {
    int next = row + 1;
    while (next < keep.length && next <= row + AFTER && table.headingLevel(next) > 0) {
      next++;
    }
    return next < keep.length && next <= row + AFTER && keep[next] >= SURE;
  }
}
