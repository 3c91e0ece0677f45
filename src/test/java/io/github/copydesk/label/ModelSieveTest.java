package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelSieveTest {
  private static final int COLUMNS = 5;

  private final Random random = new Random(7);
  private final List<Short> features = new ArrayList<>();
  private final List<Float> thresholds = new ArrayList<>();
  private final List<Integer> lefts = new ArrayList<>();
  private final List<Integer> rights = new ArrayList<>();
  private final List<Float> leaves = new ArrayList<>();

  /** Quarters, so that many a value is a threshold; both zeros. */
  private float number() {
    float number = (random.nextInt(17) - 8) / 4f;
    return number == 0 && random.nextBoolean() ? -0.0f : number;
  }

  private int grow(int depth) {
    if (depth == 0 || random.nextInt(6) == 0) {
      leaves.add(random.nextFloat() - 0.5f);
      return ~(leaves.size() - 1);
    }
    int node = features.size();
    features.add((short) random.nextInt(COLUMNS));
    thresholds.add(number());
    lefts.add(0);
    rights.add(0);
    lefts.set(node, grow(depth - 1));
    rights.set(node, grow(depth - 1));
    return node;
  }

  private ModelTrees trees(int count) {
    int[] roots = new int[count];
    for (int tree = 0; tree < count; tree++) {
      roots[tree] = grow(7);
    }
    short[] columns = new short[features.size()];
    float[] limits = new float[columns.length];
    for (int node = 0; node < columns.length; node++) {
      columns[node] = features.get(node);
      limits[node] = thresholds.get(node);
    }
    float[] values = new float[leaves.size()];
    for (int leaf = 0; leaf < values.length; leaf++) {
      values[leaf] = leaves.get(leaf);
    }
    return new ModelTrees(
        roots,
        columns,
        limits,
        lefts.stream().mapToInt(i -> i).toArray(),
        rights.stream().mapToInt(i -> i).toArray(),
        values);
  }

  @Test
  void givesWhatTheTreesGive() {
    ModelTrees trees = trees(30);
    ModelSieve sieve = new ModelSieve(trees);
    for (int rows = 0; rows < 200; rows += 7) {
      int stride = rows + 3;
      float[] columns = new float[COLUMNS * stride];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = random.nextInt(50) == 0 ? Float.NaN : number();
      }
      double[] scores = sieve.scores(new SieveTable(columns, stride, rows));
      for (int row = 0; row < rows; row++) {
        float[] values = new float[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
          values[column] = columns[column * stride + row];
        }
        assertEquals(trees.score(values), scores[row], "row " + row);
      }
    }
  }
}
