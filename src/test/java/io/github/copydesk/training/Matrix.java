package io.github.copydesk.training;

import io.github.copydesk.block.Feature;
import io.github.copydesk.block.FeatureGlance;
import io.github.copydesk.block.FeatureLexicon;
import io.github.copydesk.block.FeatureTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Rows for the booster: features, labels and weights of the blocks whose label is known. */
final class Matrix {
  /** A lower label is that of furniture. */
  private static final float FURNITURE = 0.02f;

  /** Of a page with more blocks of furniture a sample is taken, weighted up. */
  static final double MOST_FURNITURE = 1500;

  /** Number of columns. */
  final int width;

  float[] values;
  float[] labels = new float[4096];
  float[] weights = new float[4096];
  int rows;

  /** For all features. */
  Matrix() {
    this(FeatureTable.COLUMNS);
  }

  private Matrix(int width) {
    this.width = width;
    values = new float[width * 4096];
  }

  /** The values, row after row, no more. */
  float[] table() {
    return values.length == rows * width ? values : Arrays.copyOf(values, rows * width);
  }

  /** The rows before a number that are among some. */
  Matrix only(BitSet among, int before) {
    Matrix only = new Matrix(width);
    int most = among.get(0, before).cardinality();
    only.values = new float[most * width];
    only.labels = new float[most];
    only.weights = new float[most];
    for (int row = among.nextSetBit(0); row >= 0 && row < before; row = among.nextSetBit(row + 1)) {
      System.arraycopy(values, row * width, only.values, only.rows * width, width);
      only.labels[only.rows] = labels[row];
      only.weights[only.rows] = weights[row];
      only.rows++;
    }
    return only;
  }

  /** The same rows with the features of the first glance alone. */
  Matrix glance() {
    List<Feature> features = FeatureGlance.FEATURES;
    Matrix glance = new Matrix(features.size());
    glance.values = new float[rows * glance.width];
    glance.labels = labels;
    glance.weights = weights;
    glance.rows = rows;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < glance.width; column++) {
        glance.values[row * glance.width + column] =
            values[row * width + features.get(column).ordinal()];
      }
    }
    return glance;
  }

  void add(Sample page, FeatureLexicon lexicon) {
    add(page, lexicon, MOST_FURNITURE);
  }

  /**
   * Adds the rows of a page.
   *
   * @param mostFurniture of more blocks of furniture a sample of that size is taken, weighted up
   */
  void add(Sample page, FeatureLexicon lexicon, double mostFurniture) {
    boolean known = false;
    for (int b = 0; b < page.weight().length; b++) {
      known |= page.weight()[b] > 0;
    }
    if (!known) {
      return;
    }
    add(page, FeatureTable.of(page.blocks(), page.facts(), lexicon), mostFurniture);
  }

  private void add(Sample page, FeatureTable table, double mostFurniture) {
    int furniture = 0;
    for (int b = 0; b < page.weight().length; b++) {
      furniture += page.weight()[b] > 0 && page.label()[b] < FURNITURE ? 1 : 0;
    }
    double share = Math.min(1, mostFurniture / Math.max(1, furniture));
    for (int row = 0; row < table.rows(); row++) {
      int block = table.block(row);
      float label = page.label()[block];
      float weight = page.weight()[block];
      if (weight > 0 && (label >= FURNITURE || share == 1)) {
        add(table, row, label, weight);
      } else if (weight > 0 && chance(block) < share) {
        add(table, row, label, (float) (weight / share));
      }
    }
  }

  /** A number from 0 to 1 that is always the same for a block index. */
  private static double chance(int block) {
    return ((block * 0x9E3779B1) >>> 8) / (double) (1 << 24);
  }

  /** Adds a row of a table. */
  void add(FeatureTable table, int row, float label, float weight) {
    if (rows == labels.length) {
      labels = Arrays.copyOf(labels, rows * 2);
      weights = Arrays.copyOf(weights, rows * 2);
      values = Arrays.copyOf(values, values.length * 2);
    }
    System.arraycopy(table.row(row), 0, values, rows * width, width);
    labels[rows] = label;
    weights[rows] = weight;
    rows++;
  }
}
