package io.github.copydesk.label;

/**
 * {@link ModelTrees} laid out for speed: four rows go down a tree together, without a branch that a
 * processor could guess wrong. A node is one long: its threshold as an integer of the same order,
 * its column, and the place of its left child, which the right one follows. A leaf leads to itself.
 * Gives the same sums as the trees, to the last bit. Immutable.
 */
final class ModelWalk {
  /** Rows that go down a tree together: enough to hide the wait for memory. */
  private static final int ABREAST = 4;

  /** Rows that all trees see before the next rows come. */
  private static final int TOGETHER = 64;

  private static final int COLUMN_BITS = 10;
  private static final int CHILD_BITS = 22;
  private static final int COLUMN_MASK = (1 << COLUMN_BITS) - 1;
  private static final int CHILD_MASK = (1 << CHILD_BITS) - 1;

  private final ModelTrees trees;
  private final long[] nodes;
  private final float[] leaves;
  private final int[] roots;
  private int size;

  ModelWalk(ModelTrees trees) {
    this.trees = trees;
    int most = trees.roots().length + 2 * trees.features().length;
    nodes = new long[most];
    leaves = new float[most];
    roots = new int[trees.roots().length];
    if (most > CHILD_MASK) {
      throw new IllegalArgumentException("too many nodes: " + most);
    }
    for (int tree = 0; tree < roots.length; tree++) {
      roots[tree] = size++;
      lay(trees.roots()[tree], roots[tree]);
    }
  }

  private void lay(int node, int at) {
    if (node < 0) {
      leaves[at] = trees.leaves()[~node];
      nodes[at] = node(Integer.MAX_VALUE, 0, at);
      return;
    }
    int left = size;
    size += 2;
    int column = trees.features()[node];
    if (column > COLUMN_MASK) {
      throw new IllegalArgumentException("too many columns: " + column);
    }
    nodes[at] = node(ordered(trees.thresholds()[node]), column, left);
    lay(trees.lefts()[node], left);
    lay(trees.rights()[node], left + 1);
  }

  private static long node(int threshold, int column, int left) {
    return (long) threshold << 32 | (long) column << CHILD_BITS | left;
  }

  /** An integer that is greater exactly when the number is; a zero has no sign. */
  private static int ordered(float value) {
    int bits = Float.floatToIntBits(value + 0.0f);
    return bits ^ bits >> 31 & Integer.MAX_VALUE;
  }

  /**
   * Log odds of the rows of a table; {@link ModelTrees#HOPELESS} for those that the first trees say
   * are furniture.
   *
   * @param values row after row
   * @param rows how many
   * @param columns of a row
   */
  double[] scores(float[] values, int rows, int columns) {
    double[] scores = new double[rows];
    int[] keys = new int[Math.min(rows, TOGETHER) * columns];
    for (int from = 0; from < rows; from += TOGETHER) {
      int count = Math.min(TOGETHER, rows - from);
      for (int i = 0; i < count * columns; i++) {
        keys[i] = ordered(values[from * columns + i]);
      }
      score(keys, count, columns, scores, from);
    }
    return scores;
  }

  /** Scores a few rows, whose values fit into the processor's cache. */
  private void score(int[] keys, int rows, int columns, double[] scores, int from) {
    int[] offsets = new int[(rows + ABREAST - 1) / ABREAST * ABREAST];
    for (int row = 0; row < rows; row++) {
      offsets[row] = row * columns;
    }
    double[] sums = new double[offsets.length];
    add(keys, offsets, rows, 0, trees.pause(), sums);
    int[] hopeful = new int[rows];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      scores[from + row] = ModelTrees.HOPELESS;
      if (!(sums[row] < trees.hopeless())) {
        scores[from + row] = sums[row];
        offsets[count] = row * columns;
        hopeful[count++] = from + row;
      }
    }
    double[] rest = new double[offsets.length];
    add(keys, offsets, count, trees.pause(), roots.length, rest);
    for (int i = 0; i < count; i++) {
      scores[hopeful[i]] += rest[i];
    }
  }

  /** Adds up what trees say of rows; the places behind the last row repeat another one. */
  private void add(int[] keys, int[] offsets, int rows, int from, int to, double[] sums) {
    for (int tree = from; tree < to; tree++) {
      int root = roots[tree];
      for (int i = 0; i < rows; i += ABREAST) {
        int row0 = offsets[i];
        int row1 = offsets[i + 1];
        int row2 = offsets[i + 2];
        int row3 = offsets[i + 3];
        int at0 = root;
        int at1 = root;
        int at2 = root;
        int at3 = root;
        int moved;
        do {
          int to0 = step(nodes[at0], keys, row0);
          int to1 = step(nodes[at1], keys, row1);
          int to2 = step(nodes[at2], keys, row2);
          int to3 = step(nodes[at3], keys, row3);
          moved = to0 - at0 | to1 - at1 | to2 - at2 | to3 - at3;
          at0 = to0;
          at1 = to1;
          at2 = to2;
          at3 = to3;
        } while (moved != 0);
        sums[i] += leaves[at0];
        sums[i + 1] += leaves[at1];
        sums[i + 2] += leaves[at2];
        sums[i + 3] += leaves[at3];
      }
    }
  }

  /** The left child, or the one after it if the row's value is above the threshold. */
  private static int step(long node, int[] keys, int row) {
    int column = (int) (node >>> CHILD_BITS) & COLUMN_MASK;
    long gap = (node >> 32) - keys[row + column];
    return ((int) node & CHILD_MASK) + (int) (gap >>> 63);
  }
}
