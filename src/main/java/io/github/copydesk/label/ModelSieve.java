package io.github.copydesk.label;

/**
 * {@link ModelTrees} laid out for speed: up to 64 rows fall through a tree together, as the bits of
 * a word that each node parts in two. Gives the same sums as the trees, to the last bit. Immutable.
 */
final class ModelSieve {
  private final double hopeless;
  private final SieveStage early;
  private final SieveStage late;

  ModelSieve(ModelTrees trees) {
    hopeless = trees.hopeless();
    early = new SieveStage(trees, 0, trees.pause());
    late = new SieveStage(trees, trees.pause(), trees.roots().length);
  }

  /**
   * Log odds of the rows of a table; {@link ModelTrees#HOPELESS} for those that the first trees say
   * are furniture.
   */
  double[] scores(SieveTable table) {
    int[] rows = new int[table.rows()];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row;
    }
    double[] scores = new double[rows.length];
    early.add(table, rows, rows.length, scores);
    int hopeful = 0;
    for (int row = 0; row < rows.length; row++) {
      if (scores[row] < hopeless) {
        scores[row] = ModelTrees.HOPELESS;
      } else {
        rows[hopeful++] = row;
      }
    }
    double[] more = new double[hopeful];
    late.add(table, rows, hopeful, more);
    for (int i = 0; i < hopeful; i++) {
      scores[rows[i]] += more[i];
    }
    return scores;
  }
}
