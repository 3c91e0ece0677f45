package io.github.copydesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Outcome.Cause;
import io.github.copydesk.article.Article;
import io.github.copydesk.page.Limits;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CopydeskTest {
  private static final Copydesk DESK = new Copydesk();
  private static final String STORY =
      "<p>The ferry to the island will run again from the first of May, the harbour council said on"
          + " Monday, eleven years after the boat was laid up.</p>"
          + "<p>A second boat may follow in the autumn if enough people buy tickets, and the fares will"
          + " be the same as those on the bus.</p>"
          + "<p>\"We asked for a boat that leaves in the morning and comes back at night,\" said the"
          + " harbour master, who will sail on it himself.</p>";

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=en><head><title>Ferry to run again</title></head><body><article>"
        + "<h1>Ferry to run again</h1>"
        + body
        + "</article></body></html>";
  }

  private static Article article(Input input) {
    return assertInstanceOf(Outcome.Found.class, DESK.clean(input)).article();
  }

  private static Cause cause(Input input) {
    return assertInstanceOf(Outcome.Skipped.class, DESK.clean(input)).cause();
  }

  @Test
  void saysWhyThereIsNoArticle() {
    assertEquals(Cause.EMPTY, cause(Input.of(new byte[0])));
    assertEquals(Cause.EMPTY, cause(Input.of("  \n\t ".getBytes(UTF_8))));
    assertEquals(Cause.NOT_TEXT, cause(Input.of("%PDF-1.7\n".getBytes(UTF_8))));
    assertEquals(Cause.NOT_TEXT, cause(Input.of(new byte[500])));
    assertEquals(Cause.NO_TEXT, cause(Input.html("<html><body><img src=x></body></html>")));
  }

  @Test
  void refusesAFeedAndNamesIt() {
    Outcome outcome =
        DESK.clean(
            Input.of("<?xml version='1.0'?><rss version='2.0'><channel/></rss>".getBytes(UTF_8)));
    assertEquals(
        "not HTML or text (application/rss+xml)",
        assertInstanceOf(Outcome.Skipped.class, outcome).why());
  }

  @Test
  void aListOfLinkedHeadlinesIsNoArticle() {
    String links = "<h3><a href=/a>Harbour council votes to reopen the ferry</a></h3>".repeat(40);
    assertEquals(Cause.NO_TEXT, cause(Input.html(page("<section>" + links + "</section>"))));
  }

  @Test
  void aLinkSaidTenThousandTimesIsNoText() {
    String links =
        "<ul>" + "<li><a href=/tide>High water at four</a></li>".repeat(10_000) + "</ul>";
    Article padded = article(Input.html(page(STORY).replace("</body>", links + "</body>")));
    assertEquals(article(Input.html(page(STORY))).articleBody(), padded.articleBody());
  }

  @Test
  void takesTheArticleOfPageDataWhenThePageShowsNone() {
    String body = STORY.replaceAll("<[^>]+>", " ").replace("\"", "");
    String page =
        "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
            + "\"Ferry to run again\",\"articleBody\":\""
            + body
            + body
            + "\"}</script></head><body><p>Please enable JavaScript.</p></body></html>";
    Article article = article(Input.html(page));
    assertTrue(article.articleBody().contains("first of May"));
    assertTrue(article.removed().stream().anyMatch(r -> r.text().contains("JavaScript")));
  }

  @Test
  void takesTheArticleOfAnApplicationsState() {
    String json = STORY.replace("\"", "\\\"").replace("<", "\\u003c");
    String page =
        "<html><head><meta property='og:title' content='Ferry to run again'></head><body><div"
            + " id=root></div><script>window['x'] = window['x'] || [];x.push({\"state\":{\"title\":"
            + "\"Ferry to run again\",\"body\":\""
            + json
            + "\"}});</script></body></html>";
    Article article = article(Input.html(page));
    assertEquals(3, article.body().size());
    assertTrue(article.articleBody().contains("\"We asked for a boat"));
  }

  @Test
  void takesNoTeaserOfAnApplicationsStateForAnArticle() {
    assertEquals(
        Cause.NO_TEXT,
        cause(
            Input.html(
                "<body><script>x={\"a\":\"<p>The ferry will run again.</p>\"}</script></body>")));
  }

  @Test
  void leavesSecondStoriesOut() {
    String second =
        "</article><article><h2>Otters are back</h2>"
            + STORY.replace("ferry", "otter").replace("boat", "holt");
    Article article = article(Input.html(page(STORY + second)));
    assertTrue(article.articleBody().contains("The ferry"));
    assertTrue(!article.articleBody().contains("The otter"), article::articleBody);
  }

  @Test
  void cutsAtTheLimitAndSaysSo() {
    Copydesk small = new Copydesk(new Options(true, new Limits(900, 512, 1000)));
    Outcome outcome = small.clean(Input.html(page(STORY.repeat(5))));
    assertTrue(assertInstanceOf(Outcome.Found.class, outcome).truncated());
  }

  @Test
  @Timeout(120)
  void endlessNestingEndsInTime() {
    DESK.clean(Input.html("<div><b>".repeat(60_000) + STORY));
  }

  @Test
  @Timeout(120)
  void oneGiantTextEndsInTime() {
    DESK.clean(Input.html("<p>" + "word and more words ".repeat(400_000)));
    DESK.clean(Input.text("word and more words ".repeat(400_000)));
  }

  @Test
  void givesTheSameAnswerOnEveryThread() throws Exception {
    Input input = Input.html(page(STORY));
    Outcome first = DESK.clean(input);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Outcome> work = () -> DESK.clean(input);
      List<Future<Outcome>> all = threads.invokeAll(Stream.generate(() -> work).limit(64).toList());
      for (Future<Outcome> outcome : all) {
        assertEquals(first, outcome.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void removesWhatThePageShowsWhenItsDataHoldTheArticle() {
    String told = STORY.replace("</p><p>", "\\n\\n").replaceAll("</?p>", "").replace("\"", "\\\"");
    String data =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":"
            + "\"Ferry to run again\",\"articleBody\":\""
            + told
            + "\"}</script>";
    Article article =
        article(
            Input.html(
                "<html lang=en><head><title>Ferry to run again</title>"
                    + data
                    + "</head><body><article><h1>Island life: a boat is back</h1>"
                    + "<p class=byline>By Isla Munn, islands reporter</p>"
                    + "<div>Loading story</div></article></body></html>"));
    assertEquals(3, article.body().size());
    assertEquals(
        List.of(
            "headline Island life: a boat is back",
            "byline By Isla Munn, islands reporter",
            "other Loading story"),
        article.removed().stream().map(r -> r.role().id() + " " + r.text()).toList());
  }
}
