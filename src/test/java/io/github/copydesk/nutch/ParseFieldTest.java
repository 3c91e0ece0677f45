package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Caption;
import io.github.copydesk.article.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.nutch.metadata.Metadata;
import org.junit.jupiter.api.Test;

class ParseFieldTest {
  @Test
  void everyFieldOfAFullArticleHasAValue() {
    Map<ParseField, List<String>> values = ParseField.of(Samples.full());
    for (ParseField field : ParseField.values()) {
      assertEquals(field != ParseField.STATUS, values.containsKey(field), field.key());
    }
  }

  @Test
  void valuesAreBoundedInNumberAndLength() {
    List<Caption> captions =
        IntStream.range(0, 5_000)
            .mapToObj(i -> new Caption(i + "x".repeat(20_000), Optional.empty(), Optional.empty()))
            .toList();
    List<String> values = ParseField.of(withCaptions(captions)).get(ParseField.CAPTION);
    assertEquals(ParseField.MAX_VALUES, values.size());
    assertTrue(values.stream().allMatch(value -> value.length() == ParseField.MAX_CHARS));
  }

  @Test
  void noValueIsTooLongForAStringOfSolr() {
    String widest = "\uFFFD".repeat(ParseField.MAX_CHARS);
    assertTrue(widest.getBytes(StandardCharsets.UTF_8).length <= 32_766);
  }

  @Test
  void cutNeverSplitsACodePoint() {
    String text = "x".repeat(ParseField.MAX_CHARS - 1) + "\uD83D\uDEA2";
    assertEquals("x".repeat(ParseField.MAX_CHARS - 1), ParseField.cut(text));
    assertEquals("short", ParseField.cut("short"));
  }

  @Test
  void valuesHoldOnlyWhatXmlCanCarry() {
    assertEquals(
        "a\tb\nc \uD83D\uDEA2\uE000",
        ParseField.portable("a\tb\nc\u0000\u001B \uD83D\uDEA2\uDEA2\uD83D\uFFFE\uFFFF\uE000"));
  }

  @Test
  void equalValuesAreWrittenOnceAndBlankOnesNever() {
    List<Caption> captions =
        List.of(
            new Caption("One.", Optional.empty(), Optional.empty()),
            new Caption(" ", Optional.empty(), Optional.empty()),
            new Caption("One.", Optional.empty(), Optional.empty()));
    assertEquals(List.of("One."), ParseField.of(withCaptions(captions)).get(ParseField.CAPTION));
  }

  @Test
  void clearLeavesOtherPluginsKeys() {
    Metadata metadata = new Metadata();
    metadata.add("copydesk.caption", "a");
    metadata.add("copydesk.caption", "b");
    metadata.add("COPYDESK.x", "c");
    metadata.add("copydeskish", "d");
    ParseField.clear(metadata);
    assertArrayEquals(new String[] {"copydeskish"}, metadata.names());
  }

  @Test
  void fieldsAreFoundByTheirExactName() {
    assertEquals(Optional.of(ParseField.DATELINE_PLACE), ParseField.named("dateline.place"));
    assertFalse(ParseField.named("Headline").isPresent());
    assertFalse(ParseField.named("copydesk.headline").isPresent());
  }

  private static Article withCaptions(List<Caption> captions) {
    Article bare = Samples.bare(List.of(new Paragraph(Paragraph.Type.PARAGRAPH, 0, "Text.", 0)));
    return new Article(
        bare.imprint(),
        bare.kicker(),
        bare.headline(),
        bare.deck(),
        bare.byline(),
        bare.dateline(),
        bare.published(),
        bare.modified(),
        bare.body(),
        captions,
        bare.credits(),
        bare.notes(),
        bare.comments(),
        bare.removed(),
        bare.confidence());
  }
}
