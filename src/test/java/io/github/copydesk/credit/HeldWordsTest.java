package io.github.copydesk.credit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeldWordsTest {
  @Test
  void givesEachWordAsOftenAsItStandsThere() {
    HeldWords words = new HeldWords(List.of("By Jane Doe", "4 May 2020, by Jane"));
    assertTrue(words.take("by JANE Doe,"));
    assertFalse(words.take("Jane Doe"));
    assertFalse(words.take("Jane Roe"));
    assertTrue(words.take("4 May: Jane"));
    assertFalse(words.take("Jane"));
    assertTrue(words.take("by 2020"));
  }

  @Test
  void takesALineWithoutWords() {
    assertTrue(new HeldWords(List.of()).take("- *"));
    assertFalse(new HeldWords(List.of()).take("Jane"));
  }
}
