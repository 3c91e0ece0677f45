package io.github.copydesk.label;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Boosted regression trees in flat arrays. A node sends a row to the left if the value of its
 * feature is at most its threshold; a negative child is the complement of a leaf.
 *
 * @param roots first node of each tree; a negative one is a tree of a single leaf
 * @param features column by node
 * @param thresholds by node
 * @param lefts child by node
 * @param rights child by node
 * @param leaves value by leaf, in log odds
 */
record ModelTrees(
    int[] roots, short[] features, float[] thresholds, int[] lefts, int[] rights, float[] leaves) {

  /** Reads what the trainer wrote: counts, then the arrays one after the other. */
  static ModelTrees read(DataInputStream in) throws IOException {
    int[] roots = new int[in.readInt()];
    int nodes = in.readInt();
    float[] leaves = new float[in.readInt()];
    short[] features = new short[nodes];
    float[] thresholds = new float[nodes];
    int[] lefts = new int[nodes];
    int[] rights = new int[nodes];
    read(in, roots);
    for (int i = 0; i < nodes; i++) {
      features[i] = in.readShort();
    }
    for (int i = 0; i < nodes; i++) {
      thresholds[i] = in.readFloat();
    }
    read(in, lefts);
    read(in, rights);
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = in.readFloat();
    }
    return new ModelTrees(roots, features, thresholds, lefts, rights, leaves);
  }

  private static void read(DataInputStream in, int[] into) throws IOException {
    for (int i = 0; i < into.length; i++) {
      into[i] = in.readInt();
    }
  }

  /** Log odds of one row; {@link ModelSieve} gives those of many. */
  double score(float[] values) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      while (node >= 0) {
        boolean left = values[features[node]] <= thresholds[node];
        node = left ? lefts[node] : rights[node];
      }
      sum += leaves[~node];
    }
    return sum;
  }

  /**
   * How much of the row's log odds would be lost with each feature at its usual value, by column.
   */
  double[] changes(float[] values, float[] usual) {
    double[] changes = new double[usual.length];
    for (int root : roots) {
      double leaf = leaf(root, values, -1, 0);
      for (int node = root; node >= 0; ) {
        int feature = features[node];
        boolean left = values[feature] <= thresholds[node];
        boolean turns = left != usual[feature] <= thresholds[node];
        if (turns && firstTurn(root, values, feature, usual[feature]) == node) {
          changes[feature] += leaf - leaf(root, values, feature, usual[feature]);
        }
        node = left ? lefts[node] : rights[node];
      }
    }
    return changes;
  }

  /** The first node of the row's path where the usual value of a feature leads elsewhere. */
  private int firstTurn(int root, float[] values, int feature, float usual) {
    int node = root;
    while (true) {
      float value = values[features[node]];
      boolean left = value <= thresholds[node];
      if (features[node] == feature && left != usual <= thresholds[node]) {
        return node;
      }
      node = left ? lefts[node] : rights[node];
    }
  }

  private double leaf(int root, float[] values, int feature, float usual) {
    int node = root;
    while (node >= 0) {
      float value = features[node] == feature ? usual : values[features[node]];
      node = value <= thresholds[node] ? lefts[node] : rights[node];
    }
    return leaves[~node];
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
