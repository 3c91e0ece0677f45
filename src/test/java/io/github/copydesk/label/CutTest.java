package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void clearPagesHaveACutOfAHalf() {
    Cut cut =
        Cut.of(
            new double[] {0.01, 0.98, 0.99, 0.02},
            new float[] {3, 80, 90, 4},
            Focus.BALANCED,
            true);
    assertEquals(0.5, cut.at());
    assertTrue(cut.expected() > 0.95);
  }

  @Test
  void hesitantPagesKeepMore() {
    Cut cut =
        Cut.of(
            new double[] {0.4, 0.42, 0.38, 0.05},
            new float[] {50, 50, 50, 30},
            Focus.BALANCED,
            true);
    assertTrue(cut.at() <= 0.38);
    assertTrue(cut.expected() < 0.85);
  }

  @Test
  void theCutStaysInItsBounds() {
    assertEquals(0.1, Cut.of(new double[] {0.04}, new float[] {10}, Focus.BALANCED, true).at());
    assertEquals(
        0.5, Cut.of(new double[] {0.99, 0.02}, new float[] {10, 10}, Focus.BALANCED, true).at());
  }

  @Test
  void theFocusMovesTheCut() {
    double[] keep = {0.99, 0.7, 0.3, 0.02};
    float[] words = {80, 20, 20, 20};
    double precise = Cut.of(keep, words, Focus.PRECISION, true).at();
    double balanced = Cut.of(keep, words, Focus.BALANCED, true).at();
    double recalling = Cut.of(keep, words, Focus.RECALL, true).at();
    assertTrue(precise > 0.7, "what is 0.7 probable stays out");
    assertTrue(balanced > 0.3 && balanced <= 0.7);
    assertTrue(recalling > 0.02 && recalling <= 0.3, "what is 0.3 probable is taken in");
  }

  @Test
  void nothingToKeepIsNoConfidence() {
    assertEquals(0, Cut.of(new double[0], new float[0], Focus.BALANCED, true).expected());
  }
}
