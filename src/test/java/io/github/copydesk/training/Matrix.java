package io.github.copydesk.training;

import io.github.copydesk.block.FeatureLexicon;
import io.github.copydesk.block.FeatureTable;
import java.util.Arrays;

/** Rows for the booster: features, labels and weights of the blocks whose label is known. */
final class Matrix {
  /** A lower label is that of furniture. */
  private static final float FURNITURE = 0.02f;

  /** Of a page with more blocks of furniture a sample is taken, weighted up. */
  static final double MOST_FURNITURE = 1500;

  float[] values = new float[FeatureTable.COLUMNS * 4096];
  float[] labels = new float[4096];
  float[] weights = new float[4096];
  int rows;

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

  private void add(FeatureTable table, int row, float label, float weight) {
    if (rows == labels.length) {
      labels = Arrays.copyOf(labels, rows * 2);
      weights = Arrays.copyOf(weights, rows * 2);
      values = Arrays.copyOf(values, values.length * 2);
    }
    System.arraycopy(table.row(row), 0, values, rows * FeatureTable.COLUMNS, FeatureTable.COLUMNS);
    labels[rows] = label;
    weights[rows] = weight;
    rows++;
  }
}
