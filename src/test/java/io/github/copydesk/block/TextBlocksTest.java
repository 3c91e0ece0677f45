package io.github.copydesk.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.page.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  private static final String WRAPPED =
      """
      The ferry to the island will run again from the first
      of May, the harbour council said on Monday, after the
      boat had been laid up for eleven years in the old port.
      """;

  @Test
  void keepsHyphensOfWordsAtLineEnds() {
    String text =
        WRAPPED
            + """
            Nobody had asked for it, the mayor said, but a long-
            term plan was drawn up, and the plan for the harbour-
            master was a ferry terminal, so that the ferry-
            terminal debate began in the parliament and the govern-
            ment fell.
            """;
    String joined = String.join(" ", texts(text));
    assertTrue(joined.contains("a long-term plan"), joined);
    assertTrue(joined.contains("the ferry-terminal debate"), joined);
    assertTrue(joined.contains("the government fell"), joined);
  }

  @Test
  void keepsTheFirstHalfOfAPairApart() {
    String text =
        """
        Der Rat der Stadt hat am Montag die neuen Hafen-
        und Fährgebühren beschlossen, die vom ersten Mai an
        für alle Boote gelten sollen, die im alten Teil des
        Hafens liegen und dort auch über den Winter bleiben
        dürfen, wie der Rat sagte.
        """;
    assertTrue(texts(text).get(0).contains("Hafen- und Fährgebühren"), texts(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "le maire l'a dit-, il dans la soirée, dit-il",
    "le maire l'a ré-, pété dans la soirée, répété",
    "das ist die Bundes-, regierung in Berlin, Bundesregierung",
    "vier anak-, anak di pelabuhan lama, anak-anak",
    "he said it was a so-, called harbour, so-called",
    "they will have to pro-, vide a new ferry, provide",
    "он сказал это кому-, нибудь вечером, кому-нибудь",
    "это было старое мес-, то у воды, место",
    "a reunião de segunda-, feira foi longa, segunda-feira",
  })
  void joinsHyphensOfSeveralLanguages(String line, String next, String word) {
    String full = "this line is about as long as any other line is";
    String text =
        (full + "\n").repeat(5)
            + "this is the last line of them: "
            + line
            + "\n"
            + next
            + " and on it went\n"
            + full;
    String joined = String.join(" ", texts(text));
    assertTrue(joined.contains(word), joined);
  }

  @Test
  void joinsWrappedChineseWithoutBlanks() {
    String line = "港口星期一重新开放第一艘渡轮中午离开船上有四十名乘客";
    String text = (line + "\n").repeat(5) + "船长说，风还没有完全停。\n";
    assertEquals(List.of(line.repeat(5) + "船长说，风还没有完全停。"), texts(text));
  }

  @Test
  void leavesShortChineseLinesAlone() {
    String text =
        """
        港口重新开放
        渡轮星期一中午离开
        船上有四十名乘客
        船长说风没有停
        码头上没有人
        雨下了一整天
        """;
    assertEquals(6, texts(text).size());
  }

  @Test
  void joinsWrappedTextBesideALongLine() {
    String text =
        "A headline "
            + "that goes on ".repeat(9)
            + "for ever\n\n"
            + WRAPPED
            + "\n"
            + WRAPPED
            + WRAPPED;
    assertEquals(3, texts(text).size());
  }

  @Test
  void leavesListsAndTablesOfWrappedTextsAlone() {
    String text =
        WRAPPED
            + WRAPPED
            + """

            - the first boat, which is the old one of the three
            - the second boat, which the council has yet to buy
            1. a list with numbers, which is as long as a line is
            2. the second line of the list, about as long as that
            Monday      Tuesday      Wednesday    Thursday
            06.10       06.10        07.20        07.20
            """;
    List<String> texts = texts(text);
    assertTrue(
        texts.contains("- the first boat, which is the old one of the three"), texts.toString());
    assertTrue(texts.contains("2. the second line of the list, about as long as that"));
    assertTrue(texts.contains("06.10 06.10 07.20 07.20"));
  }

  @Test
  void leavesAPoemOfEvenLinesAlone() {
    String poem =
        """
        The boat went out into the morning of the year
        No one had waved, and no one had come near
        The gulls upon the posts had watched it go
        And then the rain began, and it was slow
        The harbour was as empty as a cup
        And nobody was there to fill it up
        """;
    assertEquals(6, texts(poem).size());
  }

  @Test
  void beginsAParagraphWhereALineIsIndented() {
    String text = WRAPPED + "   " + WRAPPED;
    assertEquals(2, texts(text).size());
  }

  @Test
  void repairsLines() {
    assertEquals(
        List.of("The mayor\u2019s caf\u00E9 & bar"),
        texts("The mayor\u00E2\u20AC\u2122s caf\u00C3\u00A9 &amp; bar\n"));
  }
}
