package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boat leaves at six.",
        "\u201CIt leaves at six.\u201D",
        "Leaves it at six?",
        "\u8239\u516D\u70B9\u5F00\u3002",
        "(It always did.)",
        "\u0928\u093E\u0935 \u091B\u0939 \u092C\u091C\u0947\u0964"
      })
  void seesTheEndOfASentence(String line) {
    assertTrue(Prose.endsSentence(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mutual mistrust", "Boat leaves (at six)", "***", ""})
  void seesThatALabelIsNoSentence(String line) {
    assertFalse(Prose.endsSentence(line));
  }

  @Test
  void seesThatATeaserIsCut() {
    assertTrue(Prose.trailsOff("Two boats met off the \u2026"));
    assertTrue(Prose.trailsOff("Two boats met off the ..."));
    assertFalse(Prose.trailsOff("Two boats met off the pier."));
  }

  @Test
  void comparesLinesByTheirWords() {
    assertEquals("it s 3 o clock", Prose.key("\u201CIt\u2019s 3 o\u2019clock!\u201D"));
    assertEquals(Prose.key("A \u2013 B"), Prose.key("a - b"));
  }

  @Test
  void knowsTheSameLineAsItsKeyDoes() {
    List<String> lines =
        List.of(
            "",
            " ",
            "-",
            "a",
            "A.",
            "a b",
            "ab",
            "A\u2013B",
            "a b!",
            "\u201Ca  B",
            "a bc",
            "\u00C9t\u00E9",
            "\u00E9t\u00E9?",
            "\u6A4B",
            "\u6A4B\u3002",
            "3 o'clock",
            "3 o clock",
            "3 oclock");
    for (String one : lines) {
      String key = Prose.key(one);
      assertEquals(key.isEmpty() ? 0 : key.charAt(0), Prose.keyHead(one), one);
      for (String other : lines) {
        boolean same = key.equals(Prose.key(other));
        assertEquals(same, Prose.isSame(one, other), one + " / " + other);
      }
    }
  }

  @Test
  void tellsQuestionsAndCallsFromOtherEnds() {
    assertTrue(Prose.asksOrCalls("'I wore it twice and did not notice!'"));
    assertTrue(Prose.asksOrCalls("橋は必要か？"));
    assertFalse(Prose.asksOrCalls("He asked why? Nobody knew."));
    assertFalse(Prose.asksOrCalls(""));
  }
}
