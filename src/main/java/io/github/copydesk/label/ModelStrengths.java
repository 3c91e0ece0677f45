package io.github.copydesk.label;

import io.github.copydesk.block.Feature;
import io.github.copydesk.block.FeatureTable;
import io.github.copydesk.label.BlockModel.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the features that matter for one block, by replacing one after the other. */
final class ModelStrengths {
  /** A change of the log odds that is not worth a word. */
  private static final double WEAK = 0.01;

  private ModelStrengths() {}

  static List<Strength> of(FeatureTable table, ModelTrees trees, int block, int most) {
    int row = 0;
    while (row < table.rows() && table.block(row) < block) {
      row++;
    }
    if (row == table.rows() || table.block(row) != block) {
      return List.of();
    }
    int from = row * FeatureTable.COLUMNS;
    float[] values = Arrays.copyOfRange(table.values(), from, from + FeatureTable.COLUMNS);
    double score = trees.exactScore(values, 0);
    List<Strength> strengths = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      float value = values[feature.ordinal()];
      values[feature.ordinal()] = usual(table, feature);
      double change = score - trees.exactScore(values, 0);
      values[feature.ordinal()] = value;
      if (Math.abs(change) > WEAK) {
        strengths.add(new Strength(feature, value, change));
      }
    }
    strengths.sort(Comparator.comparingDouble(strength -> -Math.abs(strength.logOdds())));
    return List.copyOf(strengths.subList(0, Math.min(most, strengths.size())));
  }

  /** The median over the page. */
  private static float usual(FeatureTable table, Feature feature) {
    float[] all = new float[table.rows()];
    for (int row = 0; row < all.length; row++) {
      all[row] = table.value(row, feature);
    }
    Arrays.sort(all);
    return all[all.length / 2];
  }
}
