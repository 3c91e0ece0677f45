package io.github.copydesk.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Explanation;
import io.github.copydesk.Explanation.Form;
import io.github.copydesk.Explanation.Phase;
import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.Explanation.Provenance;
import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.Outcome;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Role;
import io.github.copydesk.page.Decoded.Evidence;
import io.github.copydesk.page.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
  private final Explanation pier = Pages.explain(Pages.pier());

  @Test
  void holdsWhatCleanReturns() {
    Input input = Input.html(Pages.pier()).from("https://post.example/pier");
    assertEquals(new Copydesk().clean(input), pier.outcome());
  }

  @Test
  void everyBlockBecameSomething() {
    Article article = pier.article().orElseThrow();
    List<Integer> kept =
        pier.pieces().stream().filter(p -> p.last().isBody()).map(Piece::block).toList();
    assertEquals(article.body().stream().map(Paragraph::block).toList(), kept);
    for (int i = 0; i < pier.pieces().size(); i++) {
      assertEquals(i, pier.pieces().get(i).block());
    }
  }

  @Test
  void saysWhatTheModelSaw() {
    Piece paragraph = piece("Builders will begin");
    assertEquals(Role.BODY, paragraph.last());
    assertTrue(paragraph.keep() > 0.5);
    assertEquals(5, paragraph.strengths().size());
    double before = Double.MAX_VALUE;
    for (Explanation.Strength strength : paragraph.strengths()) {
      assertTrue(Math.abs(strength.logOdds()) <= before, "the strongest first");
      before = Math.abs(strength.logOdds());
    }
  }

  @Test
  void namesTheRuleWithFileAndLine() {
    String why = piece("Related").reason().explain();
    assertTrue(why.startsWith("rule ") && why.contains(".txt:"), why);
  }

  @Test
  void namesTheNeighbourThatDecided() {
    int related = piece("Related").block();
    assertEquals(
        "in the list under block " + related, piece("Herring season opens").reason().explain());
  }

  @Test
  void namesTheSourcesOfEachField() {
    assertTrue(lines("headline").get(0).startsWith("taken: block "), lines("headline").toString());
    assertTrue(lines("byline").contains("authors from the visible byline"));
    assertTrue(lines("dates").get(0).contains("article:published_time"));
    assertTrue(lines("dateline").get(0).contains("TORVIK, March 4 (Saltwire)"));
  }

  @Test
  void saysHowTheBytesWereRead() {
    assertEquals(Evidence.HEADER, pier.charset().orElseThrow().evidence());
    assertEquals(Form.HTML, pier.form());
    assertEquals("en", pier.language());
    assertEquals(List.of("og:type article"), pier.declared());
  }

  @Test
  void timesEveryPhaseByTheGivenClock() {
    assertEquals(
        List.of("decode", "parse", "blocks", "label", "clean", "edit"),
        pier.phases().stream().map(Phase::name).toList());
    assertTrue(pier.phases().stream().allMatch(phase -> phase.nanos() == 1_000_000));
  }

  @Test
  void namesTheLimitThatWasHit() {
    byte[] bytes = Pages.pier().getBytes(StandardCharsets.UTF_8);
    Limits limits = new Limits(bytes.length - 200, 512, 3);
    Explanation cut =
        new Copydesk(new Options(true, limits)).explain(Input.of(bytes).as(Input.Kind.HTML));
    assertEquals(2, cut.limits().size(), cut.limits().toString());
    assertEquals(List.of(), pier.limits());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "%PDF-1.4 x", "<html><body></body></html>"})
  void explainsWhatHoldsNoArticle(String bytes) {
    Explanation none = Pages.explain(Input.of(bytes.getBytes(StandardCharsets.UTF_8)));
    assertFalse(none.outcome() instanceof Outcome.Found);
    assertEquals(1, Warnings.of(none).size());
    for (ReportFormat format : ReportFormat.values()) {
      assertFalse(format.render(Report.of("x", none)).isBlank());
    }
  }

  @Test
  void plainTextTakesTheSameWay() {
    Explanation text =
        Pages.explain(Input.text("A line\n\nThe pier was closed on Monday, the council said."));
    assertEquals(Form.TEXT, text.form());
    assertEquals(2, text.pieces().size());
  }

  @Test
  void saysThatTheTextIsOnlyInTheData() {
    String told = "The council voted on Monday to rebuild the old pier after the storm. ".repeat(8);
    Explanation scripted =
        Pages.explain(
            "<html><head><title>Pier</title><script type=\"application/ld+json\">"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Pier\",\"articleBody\":\""
                + told
                + "\"}</script></head><body><p>Menu</p><p>Loading</p></body></html>");
    Paragraph first = scripted.article().orElseThrow().body().get(0);
    Piece source = scripted.pieces().get(first.block());
    assertTrue(source.text().contains("voted on Monday"));
    assertTrue(source.last().isBody());
    Piece menu = scripted.pieces().get(scripted.pieces().size() - 1);
    assertEquals("Loading", menu.text());
    assertEquals(scripted.pieces().size() - 1, menu.block());
    assertTrue(menu.last().isFurniture());
    assertTrue(scripted.provenance().get(0).lines().get(0).contains("JSON-LD articleBody"));
  }

  private Piece piece(String words) {
    return pier.pieces().stream().filter(p -> p.text().contains(words)).findFirst().orElseThrow();
  }

  private List<String> lines(String field) {
    return pier.provenance().stream()
        .filter(provenance -> provenance.field().equals(field))
        .map(Provenance::lines)
        .findFirst()
        .orElseThrow();
  }
}
