package io.github.copydesk.label;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.block.Feature;

/**
 * A feature of a block and how much it speaks for keeping the block.
 *
 * @param feature the feature
 * @param value its value
 * @param logOdds change of the log odds against the page's usual value; above 0 it speaks for
 *     keeping
 */
public record ModelStrength(Feature feature, double value, double logOdds) {
  public ModelStrength {
    requireNonNull(feature, "feature");
  }
}
