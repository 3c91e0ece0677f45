package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Removed;
import io.github.copydesk.label.Focus;
import io.github.copydesk.label.Part;
import io.github.copydesk.label.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One page with everything that opinions differ on, under several policies. */
class PolicyTest {
  private static final String POST = "Nine out of ten! The bakers get the first jar this year.";
  private static final String BIO = "Hanna Orrell writes on the market quarter";
  private static final String COMMENT = "The jar costs more than the bread and is worth it.";
  private static final String CAPTION = "Keepers lift the lid of the oldest hive on Monday.";
  private static final String DECK = "Nine of ten colonies above the covered market";
  private static final String LEAD = "The bees on the roof of the covered market";

  private final Article usual = clean(Policy.DEFAULT);

  @Test
  void theUsualTextHasTheTableAndTheSubheadAndNoneOfTheRest() {
    String text = usual.articleBody();
    assertTrue(text.startsWith(LEAD), text);
    assertTrue(text.contains("River orchards | 24 | 11"), text);
    assertTrue(text.contains("What the scales say"), text);
    for (String aside : List.of(BIO, COMMENT, CAPTION, DECK, "@marketroofbees")) {
      assertFalse(text.contains(aside), aside);
    }
    assertEquals(List.of(), usual.comments());
  }

  @Test
  void recallTakesPostsAndWordsOnTheAuthor() {
    String text = clean(Focus.RECALL).articleBody();
    assertTrue(text.contains(POST), text);
    assertTrue(text.contains("@marketroofbees"), text);
    assertTrue(text.contains(BIO), text);
    assertFalse(text.contains(COMMENT), text);
    assertFalse(text.contains(CAPTION), text);
  }

  @Test
  void precisionLeavesPostsAndWordsOnTheAuthorOut() {
    String text = clean(Focus.PRECISION).articleBody();
    assertTrue(text.startsWith(LEAD), text);
    assertFalse(text.contains(POST), text);
    assertFalse(text.contains(BIO), text);
  }

  @Test
  void aFocusOnlyTakesOrLeavesMore() {
    List<String> balanced = paragraphs(usual);
    assertTrue(balanced.containsAll(paragraphs(clean(policy(Focus.PRECISION, Part.TABLES)))));
    assertTrue(paragraphs(clean(Focus.RECALL)).containsAll(balanced));
  }

  @Test
  void commentsAreAFieldAndNoText() {
    Article article = clean(including(Part.COMMENTS));
    assertTrue(article.comments().contains(COMMENT), article.comments().toString());
    assertEquals(usual.body(), article.body());
    assertFalse(removed(article).contains(COMMENT), "it is a field now");
    assertTrue(removed(usual).contains(COMMENT), "it was furniture");
  }

  @Test
  void whatIsIncludedStandsWhereThePageShowsIt() {
    List<String> text = paragraphs(clean(including(Part.CAPTIONS, Part.DECKS, Part.BIOS)));
    assertTrue(text.get(0).startsWith(DECK), text.get(0));
    assertTrue(text.get(1).startsWith(LEAD), text.get(1));
    assertEquals(CAPTION, text.get(3));
    assertTrue(text.get(text.size() - 1).startsWith(BIO), text.get(text.size() - 1));
  }

  @Test
  void whatIsExcludedIsListedAsRemoved() {
    Article article = clean(excluding(Part.TABLES, Part.HEADINGS));
    assertFalse(article.articleBody().contains("River orchards"));
    assertFalse(article.articleBody().contains("What the scales say"));
    assertTrue(removed(article).containsAll(List.of("River orchards", "What the scales say")));
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void fieldsDoNotDependOnWhatIsIncludedOrExcluded(Part part) {
    for (Policy policy : List.of(including(part), excluding(part))) {
      Article article = clean(policy);
      assertEquals(usual.headline(), article.headline());
      assertEquals(usual.deck(), article.deck());
      assertEquals(usual.byline(), article.byline());
      assertEquals(usual.captions(), article.captions());
    }
  }

  @Test
  void theDatelineKeepsItsPlaceBehindAnIncludedDeck() {
    Input input =
        Input.html(
            read("hives.html")
                .replace("<p>The bees", "<p>SALTER, April 7 (Courier Wire) - The bees"));
    Article article =
        new Copydesk(Options.DEFAULT.with(including(Part.DECKS))).clean(input)
                instanceof Outcome.Found found
            ? found.article()
            : null;
    int paragraph = article.dateline().orElseThrow().position().orElseThrow().paragraph();
    assertEquals(1, paragraph);
    assertTrue(article.body().get(paragraph).text().startsWith("SALTER, April 7"));
  }

  @Test
  void noPartIsWantedAndNotWanted() {
    Set<Part> tables = Set.of(Part.TABLES);
    assertThrows(IllegalArgumentException.class, () -> new Policy(Focus.BALANCED, tables, tables));
  }

  private static Policy including(Part... parts) {
    return policy(Focus.BALANCED, parts);
  }

  private static Policy policy(Focus focus, Part... parts) {
    return new Policy(focus, EnumSet.copyOf(List.of(parts)), Set.of());
  }

  private static Policy excluding(Part... parts) {
    return new Policy(Focus.BALANCED, Set.of(), EnumSet.copyOf(List.of(parts)));
  }

  private static Article clean(Focus focus) {
    return clean(new Policy(focus, Set.of(), Set.of()));
  }

  private static Article clean(Policy policy) {
    Outcome outcome =
        new Copydesk(Options.DEFAULT.with(policy)).clean(Input.html(read("hives.html")));
    return ((Outcome.Found) outcome).article();
  }

  private static List<String> paragraphs(Article article) {
    return article.body().stream().map(paragraph -> paragraph.text()).toList();
  }

  private static List<String> removed(Article article) {
    return article.removed().stream().map(Removed::text).toList();
  }

  private static String read(String name) {
    try (InputStream in = PolicyTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
