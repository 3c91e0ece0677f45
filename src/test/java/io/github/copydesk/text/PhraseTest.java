package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

  private static PhraseIndex<String> heads(String... phrases) {
    PhraseIndex.Builder<String> builder = new PhraseIndex.Builder<>();
    for (String phrase : phrases) {
      builder.addHead(Phrase.of(phrase), phrase);
    }
    return builder.build();
  }

  private static PhraseIndex<String> tails(String... phrases) {
    PhraseIndex.Builder<String> builder = new PhraseIndex.Builder<>();
    for (String phrase : phrases) {
      builder.addTail(Phrase.of(phrase), phrase);
    }
    return builder.build();
  }

  private static boolean isAll(String phrase, String text) {
    return heads(phrase).startingIn(text).stream().anyMatch(PhraseIndex.Match::whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,502 views",
        "1.502 views",
        "1 502 views",
        "1\u00A0502 views",
        "1\u202F502 Views",
        "1.5k views",
        "1.5K+ VIEWS",
        "١٬٥٠٢ views",
        "１５０２ ｖｉｅｗｓ",
        "(1502) views!",
        "» 1'502 views"
      })
  void readsNumbersInEveryDress(String text) {
    assertTrue(isAll("{number} views", text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "don't miss | Don’t miss",
        "ilgili haberler | İLGİLİ HABERLER",
        "lire aussi | LIRE\u00A0AUSSI",
        "à lire aussi | A LIRE AUSSI",
        "schliessen | SCHLIEßEN",
        "σχετικά θέματα | ΣΧΕΤΙΚΑ ΘΕΜΑΤΑ",
        "اقرأ أيضا | إقرأ أيضًا",
        "مطالب مرتبط | مطالب\u200C مرتبط",
        "новости ещё | Новости еще",
        "related articles | Re\u00ADlated ar\u200Bticles",
        "相关文章 | 相 关 文 章",
        "コメント | ｺﾒﾝﾄ"
      })
  void foldsSpellings(String phrase, String text) {
    assertTrue(isAll(phrase, text), text);
  }

  @Test
  void findsAllPhrasesThatBeginWithOneWord() {
    PhraseIndex<String> index =
        heads("read", "read more", "read [this|the] story", "read: more", "read {number} more");
    assertEquals(List.of("read"), values(index, "Read"));
    assertEquals(List.of("read", "read more"), values(index, "Read more"));
    assertEquals(List.of("read", "read more", "read: more"), values(index, "Read: more"));
    assertEquals(List.of("read", "read [this|the] story"), values(index, "Read the story"));
    assertEquals(List.of("read", "read [this|the] story"), values(index, "Read, story"));
    assertEquals(List.of("read", "read {number} more"), values(index, "Read 12 more"));
  }

  private static List<String> values(PhraseIndex<String> index, String text) {
    return index.startingIn(text).stream().map(PhraseIndex.Match::value).sorted().toList();
  }

  @Test
  void keepsIndicVowelSigns() {
    assertEquals(List.of(), heads("की").startingIn("का"));
  }

  @Test
  void asksForTheColonOnlyWhereThePhraseHasOne() {
    PhraseIndex<String> index = heads("read more:", "share");
    assertEquals(1, index.startingIn("READ MORE | Ferry").size());
    assertEquals(1, index.startingIn("Read more： Ferry").size());
    assertEquals(0, index.startingIn("Read more about the ferry").size());
    assertEquals(1, index.startingIn("Share:").size());
  }

  @Test
  void tellsWholeTextsFromBeginnings() {
    assertTrue(isAll("share", "» Share «"));
    PhraseIndex.Match<String> match = heads("share").startingIn("Share it").get(0);
    assertEquals(new PhraseIndex.Match<>("share", 0, 5, false), match);
  }

  @Test
  void findsPhrasesAtTheEnd() {
    String text = "The port is open. Read 12 times!";
    PhraseIndex.Match<String> match = tails("read {number} times").endingIn(text).get(0);
    assertEquals("Read 12 times!", text.substring(match.start(), match.end()));
    assertEquals(List.of(), tails("read {number} times").endingIn(text + " Not so."));
  }

  @Test
  void findsPhrasesAtTheEndOfLongTexts() {
    String text = "word ".repeat(1000) + "end. 4 310 views";
    assertEquals(text.indexOf("4 310"), tails("{number} views").endingIn(text).get(0).start());
  }

  @Test
  void takesOptionalWordsAlternativesAndGaps() {
    String phrase = "posts by {name} [so far] (on|in (the|a) paper)";
    assertTrue(isAll(phrase, "Posts by Jane Roe on"));
    assertTrue(isAll(phrase, "Posts by Jane so far in the paper"));
    assertEquals(false, isAll(phrase, "Posts by on"));
    assertEquals(false, isAll(phrase, "Posts by one two three four five six on"));
  }

  @Test
  void joinsYearsNotToNumbers() {
    assertEquals(false, isAll("{number} views", "2015 123 views"));
    assertTrue(isAll("{number} {number} views", "2015 123 views"));
  }

  @Test
  void knowsDrawnLines() {
    assertTrue(isAll("{rule}", "-- ------ ---"));
    assertTrue(isAll("{rule}", "* * *"));
    assertEquals(false, isAll("{rule}", "--"));
    assertEquals(1, tails("{long-rule}").endingIn("Too slow.-- --------").size());
    assertEquals(0, tails("{long-rule}").endingIn("What the f*********").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a|b",
        "[a",
        "{nobody}",
        "a)",
        "a]",
        "{words:0}",
        "{words:99}",
        "[a]",
        "",
        "!",
        "{x",
        "((((((a))))))"
      })
  void refusesBrokenPhrases(String phrase) {
    assertThrows(IllegalArgumentException.class, () -> Phrase.of(phrase));
  }

  @Test
  void countsFixedWordsOfTheShortestForm() {
    assertEquals(2, Phrase.of("read [it] {number} (times|or so)").fixedWords());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read ",
        "a",
        "1",
        "1 ",
        "1,",
        "- ",
        "-",
        "相",
        ": ",
        "\u00AD",
        "e\u0301",
        "read 12 more "
      })
  @Timeout(120)
  void staysLinearOnHostileTexts(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    PhraseIndex<String> heads =
        heads("read {words:40} read {words:40} end", "{number} views", "[read] read");
    PhraseIndex<String> tails = tails("begin {words:40} read", "{number} views", "{long-rule}");
    heads.startingIn(text);
    tails.endingIn(text);
    PhraseIndex.words(text, 30);
    heads.startingIn("read" + text);
  }

  @Test
  @Timeout(120)
  void phrasesWithManyFormsCostTheirLength() {
    String phrase = "(a|b) ".repeat(60) + "end";
    assertTrue(isAll(phrase, "a b ".repeat(30) + "end"));
  }
}
