package io.github.copydesk.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.page.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlocksTest {

  private static List<String> texts(String text) {
    return TextBlocks.of(text, Limits.DEFAULT).blocks().stream().map(Block::text).toList();
  }

  @Test
  void aLineIsABlock() {
    Blocks blocks = TextBlocks.of("one\r\n\r\n two \nthree\u2028four", Limits.DEFAULT);
    assertEquals(
        List.of("one", "two", "three", "four"), blocks.blocks().stream().map(Block::text).toList());
    assertEquals(
        List.of(0, 2, 1, 1), blocks.blocks().stream().map(b -> b.markup().breaks()).toList());
    assertFalse(blocks.markup());
  }

  @Test
  void joinsLinesThatWereCutToAWidth() {
    String wrapped =
        """
        The ferry to the island will run again from the first
        of May, the harbour council said on Monday, after the
        boat had been laid up for eleven years in the old har-
        bour.

        A second boat may follow in the autumn if enough people
        buy tickets, and the fares will be the same as those on
        the bus.
        """;
    assertEquals(
        List.of(
            "The ferry to the island will run again from the first of May, the harbour council said"
                + " on Monday, after the boat had been laid up for eleven years in the old harbour.",
            "A second boat may follow in the autumn if enough people buy tickets, and the fares will"
                + " be the same as those on the bus."),
        texts(wrapped));
  }

  @Test
  void leavesAPoemAlone() {
    String poem =
        """
        The boat went out
        into the long grey morning of the year
        and no one
        waved.
        The gulls sat on the posts and watched it go
        and then
        the rain
        """;
    assertEquals(7, texts(poem).size());
  }

  @Test
  void leavesParagraphsOnLinesAlone() {
    String lines =
        "A first paragraph that is long enough to be one and that nobody would take for a line.\n"
            + "A second.\n"
            + "A third paragraph, and this one is even longer than the first one was, by a few words"
            + " and then some more words that nobody counts.\n";
    assertEquals(3, texts(lines).size());
  }

  @Test
  void stopsAtTheLimit() {
    Blocks blocks = TextBlocks.of("x\n".repeat(50), new Limits(1 << 20, 512, 10));
    assertEquals(10, blocks.size());
    assertTrue(blocks.truncated());
  }
}
