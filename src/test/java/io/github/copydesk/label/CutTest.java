package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void clearPagesHaveTheFixedCut() {
    Cut cut = Cut.of(new double[] {0.01, 0.98, 0.99, 0.02}, new float[] {3, 80, 90, 4});
    assertEquals(0.47, cut.at());
    assertTrue(cut.expected() > 0.95);
  }

  @Test
  void hesitantPagesKeepMore() {
    Cut cut = Cut.of(new double[] {0.4, 0.42, 0.38, 0.05}, new float[] {50, 50, 50, 300});
    assertTrue(cut.at() <= 0.38);
    assertTrue(cut.at() >= 0.2);
    assertTrue(cut.expected() < 0.85);
  }

  @Test
  void theCutStaysInItsBounds() {
    assertEquals(0.2, Cut.of(new double[] {0.1}, new float[] {10}).at());
    assertEquals(0.5, Cut.of(new double[] {0.6, 0.45}, new float[] {10, 1000}).at(), 0.05);
  }

  @Test
  void nothingToKeepIsNoConfidence() {
    assertEquals(0, Cut.of(new double[0], new float[0]).expected());
  }
}
