package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ModelCurveTest {
  private final ModelCurve curve = ModelCurve.parse("0:0 0.5:0.4 1:0.9");

  @Test
  void isStraightBetweenPoints() {
    assertEquals(0.2, curve.at(0.25), 1e-12);
    assertEquals(0.65, curve.at(0.75), 1e-12);
  }

  @Test
  void isFlatOutside() {
    assertEquals(0, curve.at(-1));
    assertEquals(0.9, curve.at(2));
  }
}
