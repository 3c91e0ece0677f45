package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void clearPagesHaveACutOfAHalf() {
    Cut cut = Cut.of(new double[] {0.01, 0.98, 0.99, 0.02}, new float[] {3, 80, 90, 4});
    assertEquals(0.5, cut.at());
    assertTrue(cut.expected() > 0.95);
  }

  @Test
  void hesitantPagesKeepMore() {
    Cut cut = Cut.of(new double[] {0.4, 0.42, 0.38, 0.05}, new float[] {50, 50, 50, 30});
    assertTrue(cut.at() <= 0.38);
    assertTrue(cut.expected() < 0.85);
  }

  @Test
  void theCutStaysInItsBounds() {
    assertEquals(0.1, Cut.of(new double[] {0.04}, new float[] {10}).at());
    assertEquals(0.5, Cut.of(new double[] {0.99, 0.02}, new float[] {10, 10}).at());
  }

  @Test
  void nothingToKeepIsNoConfidence() {
    assertEquals(0, Cut.of(new double[0], new float[0]).expected());
  }
}
