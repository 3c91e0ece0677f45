package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ModelGateTest {
  /** Column 0 at most 2: -4, else 1. */
  private static final ModelTrees TREES =
      new ModelTrees(
          new int[] {0},
          new short[] {0},
          new float[] {2},
          new int[] {~0},
          new int[] {~1},
          new float[] {-4, 1});

  private static final ModelTrees NONE =
      new ModelTrees(new int[0], new short[0], new float[0], new int[0], new int[0], new float[0]);

  @Test
  void whatIsSurelyFurnitureIsLeftAlone() {
    float[] values = {1, 3, 2, 5};
    assertArrayEquals(new int[] {1, 3}, new ModelGate(TREES, -3).of(values, 4));
  }

  @Test
  void whatIsAsGoodAsTheLeastIsNot() {
    assertEquals(2, new ModelGate(TREES, -4).of(new float[] {1, 3}, 2).length);
  }

  @Test
  void withoutTreesEveryRowIsChosen() {
    ModelGate open = new ModelGate(NONE, Float.NEGATIVE_INFINITY);
    assertArrayEquals(new int[] {0, 1}, open.of(new float[] {1, 3}, 2));
    assertEquals(0, open.of(new float[0], 0).length);
  }
}
