package io.github.copydesk.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final String FIRST =
      "The harbour of Port Elen opened again on Monday after a week.";
  private static final String SECOND =
      "Two ferries sailed before noon, the port authority said later.";
  private static final String THIRD =
      "A third one waits for spare parts from the mainland until May.";

  /** Labels of blocks, those that begin with a tilde hidden. */
  private static float[] labels(String gold, String... texts) {
    int[][] blocks = new int[texts.length][];
    boolean[] hidden = new boolean[texts.length];
    for (int b = 0; b < texts.length; b++) {
      hidden[b] = texts[b].startsWith("~");
      blocks[b] = Tokens.of(texts[b]);
    }
    return Alignment.labels(Tokens.of(gold), blocks, hidden);
  }

  private static String lines(String... lines) {
    return String.join("\n", lines);
  }

  @Test
  void visibleParagraphsCountRatherThanHiddenSourceOfAllOfThem() {
    String gold = lines("Ferries sail again", FIRST, "What is next", SECOND, THIRD);
    assertArrayEquals(
        new float[] {0, 1, 1, 1, 1, 1, 0},
        labels(
            gold,
            "Home",
            "Ferries sail again",
            FIRST,
            "What is next",
            SECOND,
            THIRD,
            "~# " + gold));
  }

  @Test
  void hiddenTextCountsWhereTheReaderSeesOnlyItsOpening() {
    assertArrayEquals(
        new float[] {0, 1},
        labels(lines(FIRST, SECOND, THIRD), FIRST, "~" + lines(FIRST, SECOND, THIRD)));
  }

  @Test
  void hiddenTextCountsWhereNothingElseSaysIt() {
    assertArrayEquals(
        new float[] {1, 1, 0}, labels(lines(FIRST, SECOND), FIRST, "~" + SECOND, "Read more"));
  }

  @Test
  void copyInTheOrderOfTheGoldCounts() {
    assertArrayEquals(
        new float[] {0, 1, 1, 1}, labels(lines(FIRST, SECOND, THIRD), THIRD, FIRST, SECOND, THIRD));
  }
}
