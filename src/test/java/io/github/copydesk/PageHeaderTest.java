package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Paragraph;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between the headline of a page and its text. */
class PageHeaderTest {
  private static final Copydesk DESK = new Copydesk();
  private static final String HEADLINE = "Ferry crews end their strike after nine days";
  private static final String LEAD =
      "The crews of the northern lake ferries went back to work on Monday after nine days, and the"
          + " first boat left the pier with forty passengers and a brass band on board.";
  private static final String MORE =
      "<p>The owners had offered a new timetable on Friday, which leaves two hours for rest after"
          + " every crossing, and promised to repair the heating of the older boats.</p>"
          + "<p>Passengers waited in line since dawn, said Mira Holt, who sells coffee at the pier."
          + " She had not seen so many people there since the bridge was closed.</p>";

  private static Article article(String header) {
    String page =
        "<html lang='en'><head><title>"
            + HEADLINE
            + "</title></head><body><article><h1>"
            + HEADLINE
            + "</h1>"
            + header
            + "<p>"
            + LEAD
            + "</p>"
            + MORE
            + "</article></body></html>";
    Outcome outcome = DESK.clean(Input.html(page));
    return ((Outcome.Found) outcome).article();
  }

  private static String body(Article article) {
    return article.body().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ul class='share'><li>Share<li>Print<li>4 May 2020</ul> | 2020-05-04",
        "<div class='teaser-meta'>4 May 2020</div> | 2020-05-04",
        "<div class='card'><p>Ferries<p>4 May 2020</p></div> | 2020-05-04",
        "<nav><p>4 May 2020</p><p>5 May 2020</p></nav><p>Ferries<p>Lakes | -",
        "<figure><img src=a.jpg><figcaption>A boat on 4 May 2020</figcaption></figure> | -"
      })
  void readsTheDateUnderTheHeadline(String header, String day) {
    Article article = article(header);
    assertEquals(day, article.published().map(Dated::iso).orElse("-"));
    assertTrue(body(article).contains(LEAD), body(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>By Mira Holt</p><p>Staff Writer</p> | Mira Holt | Staff Writer",
        "<p>By Mira Holt</p><p>Chief Reporter</p> | Mira Holt | Chief Reporter",
        "<p>By Mira Holt</p><p>Nine days on the pier</p> | Mira Holt | -",
        "<p>Thandeka Mokoena</p> | Thandeka Mokoena | -",
        "<p>Nine Days</p><h2>On the pier</h2> | - | -"
      })
  void readsTheWriterAndTheRole(String header, String name, String role) {
    Byline.Author author =
        article(header).byline().flatMap(line -> line.authors().stream().findFirst()).orElse(null);
    assertEquals(name, author == null ? "-" : author.name());
    assertEquals(role, author == null ? "-" : author.role().orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h6>Geneva</h6> | Geneva",
        "<div>Geneva -</div> | Geneva",
        "<h6>Transport</h6> | -",
        "<ul><li><a href=g>Geneva</a><li><a href=b>Basel</a></ul> | -"
      })
  void readsThePlaceInABlockOfItsOwn(String header, String raw) {
    Article article = article(header);
    assertEquals(raw, article.dateline().map(Dateline::raw).orElse("-"));
    assertTrue(body(article).contains(LEAD), body(article));
  }

  @Test
  void manyShortBlocksUnderTheHeadlineEndInTime() {
    Article article = article("<div>Geneva or not</div>".repeat(20_000));
    assertTrue(article.dateline().isEmpty());
  }
}
