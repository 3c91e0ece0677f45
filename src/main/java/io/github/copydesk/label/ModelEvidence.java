package io.github.copydesk.label;

import io.github.copydesk.block.Feature;
import io.github.copydesk.block.FeatureTable;
import io.github.copydesk.label.BlockModel.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which features move the model's estimate of a block: how the log odds change when one feature is
 * given the page's median instead. Only trees that ask for the feature on the block's own path can
 * change, so a block costs trees times depth squared. For one page and one thread.
 */
final class ModelEvidence {
  /** A change of the log odds that is not worth a word. */
  private static final double WEAK = 0.01;

  private static final Feature[] FEATURES = Feature.values();

  private final FeatureTable table;
  private final ModelTrees trees;
  private final int most;
  private final float[] usual;

  /**
   * Evidence of one page.
   *
   * @param table its features
   * @param trees the model
   * @param most how many features to name for each block
   */
  ModelEvidence(FeatureTable table, ModelTrees trees, int most) {
    this.table = table;
    this.trees = trees;
    this.most = most;
    this.usual = medians(table);
  }

  /** One list for each of so many blocks; empty for blocks without a letter or digit. */
  List<List<Strength>> of(int blocks) {
    List<List<Strength>> all = new ArrayList<>(blocks);
    for (int row = 0; row < table.rows(); row++) {
      while (all.size() < table.block(row)) {
        all.add(List.of());
      }
      all.add(row(row));
    }
    while (all.size() < blocks) {
      all.add(List.of());
    }
    return all;
  }

  private List<Strength> row(int row) {
    double[] changes = trees.changes(table.row(row), usual);
    List<Strength> strengths = new ArrayList<>();
    for (Feature feature : FEATURES) {
      double change = changes[feature.ordinal()];
      if (Math.abs(change) > WEAK) {
        strengths.add(new Strength(feature, table.value(row, feature), change));
      }
    }
    strengths.sort(Comparator.comparingDouble(strength -> -Math.abs(strength.logOdds())));
    return List.copyOf(strengths.subList(0, Math.min(most, strengths.size())));
  }

  private static float[] medians(FeatureTable table) {
    float[] medians = new float[FeatureTable.COLUMNS];
    float[] column = new float[table.rows()];
    for (Feature feature : column.length == 0 ? new Feature[0] : FEATURES) {
      for (int row = 0; row < column.length; row++) {
        column[row] = table.value(row, feature);
      }
      Arrays.sort(column);
      medians[feature.ordinal()] = column[column.length / 2];
    }
    return medians;
  }
}
