package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseCuesTest {
  private static PhraseCues of(String phrase) {
    PhraseCues.Builder builder = new PhraseCues.Builder();
    builder.add(Phrase.of(phrase).pieces());
    return builder.build();
  }

  @ParameterizedTest
  @CsvSource({
    "{name} is reporter, true",
    "[the] {words} of it, true",
    "(by|from {name}) here, false",
    "(from|{name}) here, true",
    "our {name} is here, false",
    "{number} {words} ago, false"
  })
  void knowsWhatBeginsWithAnyWord(String phrase, boolean any) {
    assertEquals(any, PhraseCues.beginsWithAny(Phrase.of(phrase).pieces()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Ray ist Redaktör von etwas",
        "Ada, REDAKTOR",
        "10k 4 5 6 Ada Ray Redaktor",
        "Ада redaktor",
        "Ada re\u00ADdaktor",
        "redaktor"
      })
  void letsTextsWithTheWordPass(String text) {
    assertTrue(of("{name} redaktör").mayStand(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ada Ray writes of the harbour",
        "one two three four five six seven redaktor",
        "Redaktörin"
      })
  void refusesTextsWithout(String text) {
    assertFalse(of("{name} redaktör").mayStand(text));
  }

  @Test
  void looksFurtherWhereEachCharacterIsAWord() {
    PhraseCues cues = of("{name} がシェアした投稿");
    assertTrue(cues.mayStand("Ada Ray Bo Cy Dee がシェアした投稿"));
    assertTrue(cues.mayStand("港の新聞社がシェアした投稿"));
    assertFalse(cues.mayStand("Ada Ray Bo Cy Dee Eve Flo がシェアした投稿"));
  }

  @Test
  void asksForTheSignWhereThereIsNoWord() {
    assertTrue(of("{words:4} © {number}").mayStand("Ada Ray © 2024"));
    assertFalse(of("{words:4} © {number}").mayStand("Ada Ray 2024"));
  }
}
