package io.github.copydesk.label;

import io.github.copydesk.block.FeatureGlance;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Leaves alone the rows that are surely furniture, by a few small trees over the features of {@link
 * FeatureGlance}: three quarters of the lines of a news page, of which no other feature need be
 * measured. Immutable.
 */
final class ModelGate implements FeatureGlance.Choice {
  /** Log odds of a row that is left alone. */
  static final double HOPELESS = -7;

  private final ModelSieve sieve;
  private final float least;

  /**
   * A gate.
   *
   * @param trees over the columns of the glance
   * @param least log odds below which a row is left alone
   */
  ModelGate(ModelTrees trees, float least) {
    this.sieve = new ModelSieve(trees);
    this.least = least;
  }

  /** Reads what the trainer wrote: the least log odds, then the trees. */
  static ModelGate read(DataInputStream in) throws IOException {
    float least = in.readFloat();
    return new ModelGate(ModelTrees.read(in), least);
  }

  @Override
  public int[] of(float[] values, int rows) {
    double[] scores = sieve.scores(new SieveTable(values, rows, rows));
    int[] chosen = new int[rows];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      if (scores[row] >= least) {
        chosen[count++] = row;
      }
    }
    return Arrays.copyOf(chosen, count);
  }
}
