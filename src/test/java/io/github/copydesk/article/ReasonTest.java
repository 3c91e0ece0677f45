package io.github.copydesk.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonTest {

  /** Each thousandth, so that those in the middle between two hundredths are among them. */
  @Test
  void roundsAProbabilityAsTheFormatterDoes() {
    for (int i = 0; i <= 1_000; i++) {
      assertRounded(i / 1000.0);
      assertRounded(Math.min(1, i / 1000.0 + 1e-12));
      assertRounded(Math.max(0, i / 1000.0 - 1e-12));
    }
  }

  private static void assertRounded(double probability) {
    String expected =
        String.format(Locale.ROOT, "part of the article with probability %.2f", probability);
    assertEquals(expected, new Reason.Score(probability).explain());
  }
}
