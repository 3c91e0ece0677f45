package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseGateTest {
  private static final List<String> PHRASES =
      List.of(
          "share this [very] story",
          "share: link",
          "read (more|also)",
          "read {number} comments",
          "advertisement",
          "more {words} stories",
          "été [du] jour",
          "(photo|video) {rule} end",
          "sign up {name}",
          "читайте [также] новости",
          "ёж: дом",
          "ΝΈΑ της ημέρας",
          "続きを読む",
          "記事{number}件",
          "기사 [더] 보기");

  /** Of these a text is made. */
  private static final List<String> PARTS =
      List.of(
          ("share this very story link read more also comments advertisement stories été ete du"
                  + " jour photo video end sign up SHARE Read other ж 見 читайте Также новости ёж"
                  + " еж дом νέα ΤΗΣ ημέρασ ημέρας 続 き を 読 む 記 事 件 10 万 기사 더 보기 : ---"
                  + " , \u00ad » \" k ’ 々 \u3099 \u0301 ☞")
              .split(" "));

  private static final PhraseGraph<String> GRAPH = graph();

  private static PhraseGraph<String> graph() {
    PhraseNode<String> phrases = new PhraseNode<>();
    PHRASES.forEach(phrase -> phrases.add(Phrase.of(phrase).pieces(), phrase));
    return new PhraseGraph<>(List.of(phrases));
  }

  private static boolean holds(String text) {
    PhraseWalk<String> walk = new PhraseWalk<>(GRAPH, GRAPH.starts(0));
    Tokens tokens = new Tokens(text, 0, text.length());
    for (Token token = tokens.next();
        token.kind() != Token.Kind.END && walk.goesOn();
        token = tokens.next()) {
      walk.take(token);
    }
    return !walk.arrivals().isEmpty();
  }

  @Test
  void neverRefusesATextThatBeginsWithAPhrase() {
    PhraseGate gate = GRAPH.gate(0);
    Random random = new Random(5);
    int found = 0;
    for (int round = 0; round < 200_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(5); i >= 0; i--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())))
            .append(random.nextInt(3) == 0 ? "" : " ");
      }
      if (holds(text.toString())) {
        found++;
        assertTrue(gate.mayOpen(text.toString()), text.toString());
      }
    }
    assertTrue(found > 1000);
  }

  @Test
  void knowsWordsOfAnyPlaceNearTheHead() {
    PhraseGate gate = new PhraseGate(List.of("новости", "読", "story"), false);
    assertTrue(gate.mayHold("Все главные Новости дня", 3, 3));
    assertTrue(gate.mayHold("10万人が読む", 4, 1));
    assertFalse(gate.mayHold("Все самые главные новости", 3, 3));
    assertFalse(gate.mayHold("Все главные новости", 9, 2));
    assertFalse(gate.mayHold("万人が好む", 4, 4));
    assertFalse(gate.mayHold("", 4, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell",
        "share",
        "Read, the critic says, it",
        "Sign here",
        "Читайте: новое",
        "続編",
        "기사 모음"
      })
  void refusesATextOfWhichOnlyTheFirstWordFits(String text) {
    assertFalse(GRAPH.gate(0).mayOpen(text));
  }
}
