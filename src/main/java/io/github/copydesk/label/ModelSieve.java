package io.github.copydesk.label;

import java.util.Arrays;

/**
 * {@link ModelTrees} laid out for speed: up to 64 rows fall through a tree together, as the bits of
 * a word that each node parts in two. Gives the same sums as the trees, to the last bit. Immutable.
 */
final class ModelSieve {
  /** Rows that fall together: the bits of a word. */
  private static final int TOGETHER = Long.SIZE;

  private final SieveLimits limits;

  /** Number of nodes of each tree. It has a place for every node, then one for every leaf. */
  private final int[] sizes;

  private final int largest;

  /** By node, tree after tree, parents first: its limit and the places of its children. */
  private final int[] asked;

  private final int[] lefts;
  private final int[] rights;

  /** Values by leaf, tree after tree. */
  private final float[] leaves;

  ModelSieve(ModelTrees trees) {
    int[] nodes = new int[trees.features().length];
    sizes = new int[trees.roots().length];
    int count = 0;
    for (int tree = 0; tree < sizes.length; tree++) {
      int end = collect(trees, trees.roots()[tree], nodes, count);
      sizes[tree] = end - count;
      count = end;
    }
    largest = Arrays.stream(sizes).max().orElse(0);
    limits = new SieveLimits(trees, Arrays.copyOf(nodes, count));
    asked = new int[count];
    lefts = new int[count];
    rights = new int[count];
    leaves = new float[count + sizes.length];
    int first = 0;
    for (int tree = 0; tree < sizes.length; tree++) {
      lay(trees, trees.roots()[tree], nodes, first, tree);
      first += sizes[tree];
    }
  }

  /** Adds the nodes of a tree, level by level; returns the end of them all. */
  private static int collect(ModelTrees trees, int root, int[] nodes, int from) {
    int to = from;
    if (root >= 0) {
      nodes[to++] = root;
    }
    for (int at = from; at < to; at++) {
      int left = trees.lefts()[nodes[at]];
      int right = trees.rights()[nodes[at]];
      if (left >= 0) {
        nodes[to++] = left;
      }
      if (right >= 0) {
        nodes[to++] = right;
      }
    }
    return to;
  }

  /** Gives the children of each node their places, in the order in which they were collected. */
  private void lay(ModelTrees trees, int root, int[] nodes, int first, int tree) {
    int size = sizes[tree];
    int leaf = first + tree;
    if (size == 0) {
      leaves[leaf] = trees.leaves()[~root];
    }
    int inner = 0;
    int outer = size;
    for (int at = first; at < first + size; at++) {
      asked[at] = limits.of(trees, nodes[at]);
      for (boolean isLeft : new boolean[] {true, false}) {
        int child = (isLeft ? trees.lefts() : trees.rights())[nodes[at]];
        (isLeft ? lefts : rights)[at] = child >= 0 ? ++inner : outer++;
        if (child < 0) {
          leaves[leaf++] = trees.leaves()[~child];
        }
      }
    }
  }

  /** Log odds of the rows of a table. */
  double[] scores(SieveTable table) {
    double[] sums = new double[table.rows()];
    long[] below = new long[limits.size()];
    long[] reached = new long[2 * largest + 1];
    for (int from = 0; from < sums.length; from += TOGETHER) {
      int to = Math.min(sums.length, from + TOGETHER);
      limits.part(table, from, to, below);
      int first = 0;
      for (int tree = 0; tree < sizes.length; tree++) {
        reached[0] = -1L >>> from - to;
        fall(first, sizes[tree], below, reached);
        collect(first + tree, sizes[tree], reached, from, sums);
        first += sizes[tree];
      }
    }
    return sums;
  }

  /** Lets rows fall from the root to all places of a tree, without a branch to guess wrong. */
  private void fall(int first, int size, long[] below, long[] reached) {
    for (int i = 0; i < size; i++) {
      long here = reached[i];
      long left = here & below[asked[first + i]];
      reached[lefts[first + i]] = left;
      reached[rights[first + i]] = here ^ left;
    }
  }

  /** Adds to the sum of each row the leaf that it has reached. */
  private void collect(int leaf, int size, long[] reached, int from, double[] sums) {
    for (int i = 0; i <= size; i++) {
      float value = leaves[leaf + i];
      for (long rest = reached[size + i]; rest != 0; rest &= rest - 1) {
        sums[from + Long.numberOfTrailingZeros(rest)] += value;
      }
    }
  }
}
