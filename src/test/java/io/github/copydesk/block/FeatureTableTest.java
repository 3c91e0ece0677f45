package io.github.copydesk.block;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.page.Limits;
import io.github.copydesk.page.PageFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureTableTest {
  private static final String PAGE =
      """
      <body class="page">
      <nav class="main-nav"><ul><li><a href=/a>Home</a><li><a href=/b>World news</a></ul></nav>
      <article class="story"><h1>Harbour bridge reopens after storm</h1>
      <p>By Ada Lind</p>
      <p>The bridge over the old harbour opened again on Monday, two days after the storm closed it.
      Buses were the first to cross.</p>
      <p>***</p>
      <figure><img src=b.jpg alt="Buses cross the bridge"><figcaption>Buses cross the bridge. Photo: N.
      Holm</figcaption></figure>
      <p>Engineers had looked at every cable, the city said, and found no damage that mattered.</p>
      </article>
      <div class="related-stories"><h3>Read more</h3><a href=/c>Storm leaves thousands without power
      </a></div>
      <div style="display:none">Loading the comments</div>
      </body>
      """;

  private static final PageFacts FACTS =
      new PageFacts(
          Optional.empty(),
          Optional.of("Harbour bridge reopens after storm - The Quay"),
          Optional.empty(),
          Optional.empty(),
          Map.of("og:type", List.of("article")),
          List.of(),
          List.of());

  private static Blocks html(String page) {
    return HtmlBlocks.of(Jsoup.parse(page).body(), Limits.DEFAULT);
  }

  private static FeatureTable table(String page) {
    return FeatureTable.of(html(page), FACTS, FeatureLexicon.EMPTY);
  }

  private static int row(FeatureTable table, Blocks blocks, String start) {
    for (int row = 0; row < table.rows(); row++) {
      if (blocks.get(table.block(row)).text().startsWith(start)) {
        return row;
      }
    }
    throw new AssertionError("no row of " + start);
  }

  private final Blocks page = html(PAGE);
  private final FeatureTable table = table(PAGE);

  private float of(String start, Feature feature) {
    return table.value(row(table, page, start), feature);
  }

  @Test
  void blocksWithoutLettersHaveNoRow() {
    assertEquals(page.size() - 1, table.rows());
  }

  @Test
  void whatIsMeasuredDoesNotDependOnWhatElseIs() {
    FeatureGlance.Choice third =
        (values, rows) -> IntStream.range(0, rows).filter(row -> row % 3 == 1).toArray();
    FeatureTable some = FeatureTable.of(page, FACTS, FeatureLexicon.EMPTY, third);
    assertEquals((table.rows() + 1) / 3, some.rows());
    assertEquals(table.rows(), some.lines());
    for (int row = 0; row < some.rows(); row++) {
      assertEquals(3 * row + 1, some.line(row));
      assertEquals(table.block(some.line(row)), some.block(row));
      assertArrayEquals(table.row(some.line(row)), some.row(row));
    }
  }

  @Test
  void theGlanceSeesWhatTheTableHas() {
    FeatureGlance.Choice seen =
        (values, rows) -> {
          assertEquals(table.rows(), rows);
          for (int column = 0; column < FeatureGlance.FEATURES.size(); column++) {
            Feature feature = FeatureGlance.FEATURES.get(column);
            for (int row = 0; row < rows; row++) {
              assertEquals(table.value(row, feature), values[column * rows + row], feature.name());
            }
          }
          return new int[0];
        };
    assertEquals(0, FeatureTable.of(page, FACTS, FeatureLexicon.EMPTY, seen).rows());
  }

  @Test
  void linksCount() {
    assertEquals(1, of("World news", Feature.LINK_SHARE));
    assertEquals(0, of("The bridge over", Feature.LINK_SHARE));
  }

  @Test
  void theHeadlineIsFound() {
    assertEquals(0, of("Harbour bridge", Feature.FROM_TITLE));
    assertTrue(of("World news", Feature.FROM_TITLE) < 0);
    assertTrue(of("Engineers", Feature.FROM_TITLE) > 0);
    assertEquals(1, of("The bridge over", Feature.ARTICLE_HAS_TITLE));
    assertEquals(-1, of("Storm leaves", Feature.ARTICLE_HAS_TITLE));
  }

  @Test
  void namesAroundABlockAreSeen() {
    assertTrue(of("Storm leaves", Feature.CLASS_RELATED) >= 0);
    assertEquals(-1, of("Engineers", Feature.CLASS_RELATED));
    assertTrue(of("World news", Feature.IN_NAV) >= 0);
    assertEquals(-1, of("Engineers", Feature.IN_NAV));
  }

  @Test
  void hiddenTextIsMarked() {
    assertEquals(1, of("Loading", Feature.IS_HIDDEN));
    assertEquals(0, of("Engineers", Feature.IS_HIDDEN));
  }

  @Test
  void theCaptionRepeatsItsPicture() {
    assertTrue(of("Buses cross", Feature.PICTURE_TEXT) > 0.5);
    assertTrue(of("Engineers", Feature.PICTURE_TEXT) < 0.3);
    assertTrue(of("Buses cross", Feature.CUE_PHOTO) > 0);
  }

  @Test
  void phrasesTellOnlyInShortBlocks() {
    assertEquals(1, of("Read more", Feature.CUE_READMORE));
    FeatureTable text =
        FeatureTable.of(
            TextBlocks.of(
                "Read more\n" + "They read more books in winter than ever. ".repeat(20),
                Limits.DEFAULT),
            PageFacts.NONE,
            FeatureLexicon.EMPTY);
    assertEquals(1, text.value(0, Feature.CUE_READMORE));
    assertEquals(0, text.value(1, Feature.CUE_READMORE));
  }

  @Test
  void plainTextSaysThatItHasNoMarkup() {
    FeatureTable text =
        FeatureTable.of(
            TextBlocks.of("A line.\n\nAnother line.", Limits.DEFAULT),
            PageFacts.NONE,
            FeatureLexicon.EMPTY);
    assertEquals(0, text.value(0, Feature.HAS_MARKUP));
    assertEquals(1, of("Engineers", Feature.HAS_MARKUP));
  }

  @Test
  void aLexiconWeighsClassesAndWords() {
    int[] token = new int[1];
    FeatureLexicon.markupTokens("story", t -> token[0] = t);
    int word = FeatureLexicon.textTokens("home")[0];
    FeatureLexicon lexicon = FeatureLexicon.of(Map.of(token[0], 2f), Map.of(word, -1.5f));
    FeatureTable weighed = FeatureTable.of(page, FACTS, lexicon);
    assertEquals(2f, weighed.value(row(weighed, page, "Engineers"), Feature.LEXICON_MAX));
    assertEquals(0f, weighed.value(row(weighed, page, "World news"), Feature.LEXICON_MAX));
    assertEquals(-1.5f, weighed.value(row(weighed, page, "Home"), Feature.TEXT_LEXICON_MEAN));
  }

  @ParameterizedTest
  @EnumSource(Feature.class)
  void everyValueIsInItsRange(Feature feature) {
    for (int row = 0; row < table.rows(); row++) {
      float value = table.value(row, feature);
      assertTrue(
          value >= (float) feature.least() && value <= (float) feature.most(), feature::name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "***", "<p>", "<p>a", "<br><br>x<br>", "<table><td>1<td>2</table>"})
  void poorPagesAreMeasuredToo(String poor) {
    FeatureTable small = table(poor);
    for (float value : small.columns()) {
      assertTrue(Float.isFinite(value));
    }
  }

  @Test
  void theSamePageGivesTheSameNumbers() {
    assertArrayEquals(table.columns(), table(PAGE).columns());
  }

  @Test
  @Timeout(120)
  void hostilePagesEndInTime() {
    String deep = "<div class='comment share related'>".repeat(500) + "<p>x y z</p>".repeat(20_000);
    Blocks blocks =
        HtmlBlocks.of(
            Parser.htmlParser().setMaxDepth(512).parseInput(deep, "").body(), Limits.DEFAULT);
    assertEquals(20_000, FeatureTable.of(blocks, FACTS, FeatureLexicon.EMPTY).rows());
    String huge = "<p>" + "same words again ".repeat(500_000);
    assertEquals(1, table(huge).rows());
  }
}
