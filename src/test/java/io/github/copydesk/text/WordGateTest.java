package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordGateTest {

  @Test
  void letsEachWordOfTheListPassAndFewOthers() {
    List<String> words = IntStream.range(0, 3_000).mapToObj(i -> "word" + i).toList();
    WordGate gate = new WordGate(words);
    assertTrue(words.stream().allMatch(gate::mayHold));
    long others = IntStream.range(0, 3_000).filter(i -> gate.mayHold("other" + i)).count();
    assertTrue(others < 600, others + " of 3000 pass");
  }

  @Test
  void holdsNothingOfAnEmptyList() {
    WordGate gate = new WordGate(List.of());
    assertFalse(gate.mayHold(""));
    assertFalse(gate.mayHold("word"));
  }
}
