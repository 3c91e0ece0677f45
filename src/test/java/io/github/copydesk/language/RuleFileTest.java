package io.github.copydesk.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {
  private static final Rules BUILT_IN = Rules.load();
  private static final String STANZA =
      """
      # a comment

      rule  ferry-box
      kind  promo
      cut   start
      only  end
      words 12
      when  join the ferry club
      yes   Join the ferry club today
      """;

  @Test
  void addsRulesOfAUser() {
    Hit hit =
        BUILT_IN.with("mine.txt", STANZA).read("Join the ferry club!", "pt").whole().orElseThrow();
    assertEquals(Role.PROMO, hit.role());
    assertEquals(Cut.START, hit.cut());
    assertEquals(Place.END, hit.place());
    assertEquals("rule ferry-box (mine.txt:3)", hit.reason().explain());
    assertEquals(20, hit.end());
  }

  @Test
  void leavesBlocksThatAreTooLong() {
    String text = "Join the ferry club " + "and ".repeat(12);
    assertEquals(Optional.empty(), BUILT_IN.with("mine.txt", STANZA).read(text, "en").whole());
  }

  @Test
  void switchesRulesOff() {
    assertTrue(BUILT_IN.read("Advertisement", "en").whole().isPresent());
    Rules without = BUILT_IN.with("mine.txt", "off en.txt/advert-label\n");
    assertEquals(Optional.empty(), without.read("Advertisement", "en").whole());
    assertTrue(without.read("Anzeige", "de").whole().isPresent());
    assertEquals(
        Optional.empty(),
        BUILT_IN.with("mine.txt", "off advert-label").read("Anzeige", "de").whole());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule a;kind promo;cut block;wen x | pt.txt:4: unknown key 'wen'",
        "rule a;kind promo;cut block | pt.txt:1: rule 'a' has no 'when'",
        "rule a;kind promo;when x | pt.txt:1: rule 'a' has no 'cut'",
        "rule a;cut block;when x | pt.txt:1: rule 'a' has no 'kind'",
        "rule a;kind body | pt.txt:2: unknown kind 'body'",
        "rule a;cut half | pt.txt:2: unknown cut 'half'",
        "rule a;only top | pt.txt:2: unknown place 'top'",
        "rule a;words many | pt.txt:2: words must be 1 to 200, was 'many'",
        "rule a;when (x | pt.txt:2: missing ')' in phrase '(x'",
        "rule a;when | pt.txt:2: 'when' without a value",
        ";when x | pt.txt:2: 'when' outside a rule",
        "rule a;off b | pt.txt:2: 'off' inside a rule",
        "rule a;kind promo;cut block;when x;;rule a | pt.txt:6: second rule 'a'",
        "off no-such-rule | pt.txt:1: no rule 'no-such-rule'"
      })
  void brokenFilesStopTheStartWithTheirPlace(String lines, String message) {
    String text = lines.replace(';', '\n');
    RuleFileException broken =
        assertThrows(RuleFileException.class, () -> BUILT_IN.with("pt.txt", text));
    assertEquals(message, broken.getMessage());
  }

  @Test
  void namesOfLanguageFilesSayTheirLanguage() {
    Rules rules = BUILT_IN.with("pt.txt", STANZA.replace("join the ferry club", "balsa"));
    assertTrue(rules.read("Balsa", "pt").whole().isPresent());
    assertTrue(rules.read("Balsa", "und").whole().isPresent());
    assertEquals(Optional.empty(), rules.read("Balsa", "de").whole());
  }

  @Test
  void knowsOtherCodesOfALanguage() {
    assertTrue(BUILT_IN.read("Mest lest", "no").whole().isPresent());
    assertTrue(BUILT_IN.read("Mest lest", "nb").whole().isPresent());
    assertEquals(Optional.empty(), BUILT_IN.read("Mest lest", "fr").whole());
  }

  @Test
  void longPhrasesHoldOnPagesOfOtherLanguages() {
    assertTrue(BUILT_IN.read("Das könnte Sie auch interessieren", "fr").whole().isPresent());
    assertEquals(Optional.empty(), BUILT_IN.read("Werbung", "fr").whole());
    assertTrue(BUILT_IN.read("Related Articles", "fr").whole().isPresent());
  }

  @Test
  void cutsWhatStandsBeforeAndAfterTheText() {
    String text = "Views: 311 The harbour is open. This post has been read 6142 times!";
    List<Hit> cuts = BUILT_IN.read(text, "en").cuts();
    assertEquals(List.of(Cut.PREFIX, Cut.SUFFIX), cuts.stream().map(Hit::cut).toList());
    assertEquals("The harbour is open. ", text.substring(cuts.get(0).end(), cuts.get(1).start()));
  }

  @Test
  void cutsDrawnLinesAndLabelsOutOfTextsWithLines() {
    String text = "The harbour is open.\nAdvertisement\nThe ferry sails.\n-----\nAll is well.";
    StringBuilder left = new StringBuilder(text);
    List<Hit> cuts = BUILT_IN.read(text, "en").cuts();
    for (int i = cuts.size() - 1; i >= 0; i--) {
      left.delete(cuts.get(i).start(), cuts.get(i).end());
    }
    assertEquals("The harbour is open.\nThe ferry sails.\nAll is well.", left.toString());
  }

  @Test
  void doesNotCutInsideASentence() {
    assertEquals(
        List.of(), BUILT_IN.read("He said this post has been read 12 times!", "en").cuts());
    assertEquals(List.of(), BUILT_IN.read("4 min read like four hours in that book.", "en").cuts());
  }

  @Test
  @Timeout(120)
  void hostileBlocksEndInTime() {
    for (String piece :
        List.of("read more ", "this ", "views ", "click to share on ", "\nads", "- ")) {
      String text = piece.repeat(1_000_000 / piece.length());
      BUILT_IN.read(text, "und");
    }
  }
}
