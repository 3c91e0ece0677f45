package io.github.copydesk.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.page.FactsReader;
import io.github.copydesk.page.Limits;
import io.github.copydesk.page.PageFacts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {

  private static Optional<HeadlineFound> find(String html) {
    Document page = Jsoup.parse(html);
    PageFacts facts = FactsReader.read(page, Optional.of("https://www.paper.example/a/1"));
    return new Headlines().find(facts, HtmlBlocks.of(page.body(), Limits.DEFAULT));
  }

  private static String text(String html) {
    return find(html).map(HeadlineFound::text).orElse("-");
  }

  private static String site(String name) {
    return "<meta property='og:site_name' content='" + name + "'>";
  }

  @Test
  void theHeadingThatShowsTheTitle() {
    HeadlineFound found =
        find("<title>Bridge opens at last | The Paper</title><p>Menu</p><h1>The Paper</h1>"
                + "<h1>Bridge opens at last</h1><p>Text.</p>")
            .orElseThrow();
    assertEquals(new HeadlineFound("Bridge opens at last", OptionalInt.of(2)), found);
  }

  @Test
  void aLogoIsNoHeadline() {
    assertEquals(
        "Bridge opens at last",
        text(
            "<title>Bridge opens at last - The Paper</title>"
                + site("The Paper")
                + "<h1><a>The Paper</a></h1><h2>Bridge opens at last</h2>"));
  }

  @Test
  void aNamePlateIsNoHeadline() {
    assertEquals(
        "Bridge opens at last",
        text(
            "<title>Bridge opens at last</title><div class='header'><div class='logo'>"
                + "<h1>News from the river</h1></div></div><div>Text</div>"));
  }

  @Test
  void theVisibleHeadlineComesBeforeThatForSearchEngines() {
    assertEquals(
        "Bridge opens at last after years",
        text(
            "<title>Bridge: how it opens</title><meta property='og:title' content='Bridge news'>"
                + "<h1>Bridge opens at last after years</h1>"));
  }

  @Test
  void aKickerInTheHeadingIsLeftOut() {
    HeadlineFound found =
        find("<meta property='og:title' content='Bridge opens at last'>"
                + "<h1><span>Traffic</span> - Bridge opens at last</h1>")
            .orElseThrow();
    assertEquals("Bridge opens at last", found.text());
    assertEquals(OptionalInt.of(0), found.block());
  }

  @Test
  void linesOfAHeadingAreOneHeadline() {
    assertEquals(
        "Traffic: Bridge opens at last",
        text(
            "<meta property='og:title' content='Traffic: Bridge opens at last'>"
                + "<h1><div>Traffic</div><div>Bridge opens at last</div></h1>"));
  }

  @Test
  void theLastStepOfATrailIsNoHeadlineBesideTheArticlesOwn() {
    assertEquals(
        "Bridge opens at last after years",
        text(
            "<title>Bridge news: how it opens</title>"
                + "<meta property='og:title' content='Bridge opens at last after years'>"
                + "<nav><ol><li><a>Home</a><li><h1>Bridge news: how it opens</h1></ol></nav>"
                + "<article><h2>Bridge opens at last after years</h2><p>Text.</p></article>"));
  }

  @Test
  void aTrailThatIsTheOnlyHeadingIsTheHeadline() {
    assertEquals(
        "Bridge news: how it opens",
        text(
            "<title>Bridge news: how it opens</title>"
                + "<div class='page-breadcrumb'><h1>Bridge news: how it opens</h1></div>"
                + "<article><h2>The river below</h2><p>Text.</p></article>"));
  }

  @Test
  void anH1OutsideTheTrailComesBeforeTheH2() {
    assertEquals(
        "Bridge news: how it opens",
        text(
            "<title>Bridge news: how it opens</title>"
                + "<meta property='og:title' content='Bridge opens at last after years'>"
                + "<nav><h1>Town and river</h1></nav><h1>Bridge news: how it opens</h1>"
                + "<h2>Traffic Bridge opens at last after years</h2>"));
  }

  @Test
  void theHeadlineUnderATrailLosesItsKicker() {
    assertEquals(
        "Bridge opens at last after years",
        text(
            "<title>Traffic: Bridge opens soon</title>"
                + "<meta property='og:title' content='Bridge opens at last after years'>"
                + "<nav><h1>Traffic: Bridge opens soon</h1></nav>"
                + "<h2><span>Down by the river</span> Bridge opens at last after years</h2>"));
  }

  @Test
  void aSectionOrSiteInsideTheHeadlineStaysWhereTheDataHasItWhole() {
    String whole = "Town: Bridge opens at last after years";
    assertEquals(
        whole,
        text(
            "<title>Bridge opens at last after years - The Paper</title>"
                + site("The Paper")
                + "<meta property='article:section' content='Town'>"
                + "<meta property='og:title' content='"
                + whole
                + "'><h1>"
                + whole
                + "</h1>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bridge: it opens at last; Bridge - it opens at last; Bridge: it opens at last",
        "<b>Bridge</b> it opens at last; Bridge: it opens at last; Bridge: it opens at last",
        "<b>Bridge</b> : it opens at last; Bridge: it opens at last; Bridge: it opens at last",
        "Bridge opens at last; Bridge opens at last ⋆; Bridge opens at last",
        "Bridge opens at last; “Bridge opens at last”; Bridge opens at last",
        "Two-way bridge opens at last; Two way bridge opens at last; Two-way bridge opens at last",
      })
  void theHeadingIsPrintedUnlessItsLinesRunTogether(String h1, String title, String headline) {
    assertEquals(
        headline, text("<meta property='og:title' content='" + title + "'><h1>" + h1 + "</h1>"));
  }

  @Test
  void anArticleOrAYearIsNoKicker() {
    assertEquals(
        "The best bridges of the river",
        text(
            "<meta property='og:title' content='Best bridges of the river'>"
                + "<h1>The best bridges of the river</h1>"));
  }

  @Test
  void theTopicOfAHeadlineMayStandAboveIt() {
    assertEquals(
        "Festival of river bridges: A bow over the water",
        text(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Festival of river bridges: A bow over the water\"}</script>"
                + "<meta property='og:title'"
                + " content='Festival of river bridges: A bow over the water'>"
                + "<p>Festival of river bridges</p><h1>A bow over the water</h1>"));
  }

  @Test
  void aBlogsNameIsNoHeadlineAboveThePosts() {
    String title = "<title>River Notes » Blog » Why bridges hum in the wind</title>";
    assertEquals(
        "Why bridges hum in the wind",
        text(title + "<h1>River Notes</h1><h2>Why bridges hum in the wind</h2>"));
    assertEquals(
        "Why bridges hum in the wind",
        text(title + "<h1>Why bridges hum in the wind</h1><h2>River Notes</h2>"));
  }

  @Test
  void aHeadlineWithAColonIsFoundBeforeALongSiteName() {
    assertEquals(
        "Learn more: bridges",
        text(
            "<title>Learn more: bridges | The Partnership for River Bridges</title>"
                + "<p>The Partnership for River Bridges</p><h1>Learn more: bridges</h1>"));
  }

  @Test
  void whatAnotherTitleLeavesOutAtItsEndIsSectionAndSite() {
    assertEquals(
        "강변 다리 개통했지만… 보행로는 아직",
        text(
            "<title>강변 다리 개통했지만… 보행로는 아직-사회ㅣ강변일보</title>"
                + "<meta name='headline' content='강변 다리 개통했지만… 보행로는 아직'><p>본문.</p>"));
    assertEquals("강변 다리 개통… 보행로는 아직", text("<title>강변 다리 개통… 보행로는 아직ㅣ강변일보</title><p>본문.</p>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bridge opens at last | The Paper; The Paper; Bridge opens at last",
        "The Paper | Bridge opens at last; The Paper; Bridge opens at last",
        "Town | Bridge opens - The Paper; The Paper; Bridge opens",
        "The Paper - Bridge opens | Town; The Paper; Bridge opens",
        "Bridge opens » Town » paper.example; ; Bridge opens",
        "Bridge opens - Paper; ; Bridge opens",
        "Pradhvan Bisht; Pradhvan; Pradhvan Bisht",
        "Pradhvan Bisht - Pradhvan; Pradhvan; Pradhvan Bisht",
        "Anti-flood wall - a history; The Paper; Anti-flood wall - a history",
        "Bridge: it opens; The Paper; Bridge: it opens",
        "大桥今天通车_河边晚报; 河边晚报; 大桥今天通车",
        "大桥今天通车-河边晚报; 河边晚报; 大桥今天通车",
        "橋が開通：河辺新聞; 河辺新聞; 橋が開通",
        "Bridge opens at last | News from the river; ; Bridge opens at last",
      })
  void siteAndSectionAreTakenOffATitle(String title, String site, String headline) {
    assertEquals(
        headline,
        text(
            "<title>"
                + title
                + "</title>"
                + (site == null ? "" : site(site))
                + "<meta property='article:section' content='Town'><p>Text without heading.</p>"));
  }

  @Test
  void aTitleThatIsTheSiteStaysWhenNothingElseIsThere() {
    assertEquals("Pradhvan", text("<title>Pradhvan</title>" + site("Pradhvan") + "<p>Text.</p>"));
  }

  @Test
  void headlinesOfTeasersAreNotTaken() {
    assertEquals(
        "Bridge opens at last",
        text(
            "<title>Bridge opens at last</title><h2>Ferry stays in port</h2>"
                + "<h3>Bridge opens at last</h3>"));
  }

  @Test
  void anEmptyPageHasNone() {
    assertTrue(find("<p>Text.</p>").isEmpty());
  }

  @Test
  void plainTextIsLeftToOthers() {
    Document page = Jsoup.parse("<title>Bridge</title><h1>Bridge</h1>");
    Blocks html = HtmlBlocks.of(page.body(), Limits.DEFAULT);
    Blocks plain = new Blocks(html.blocks(), html.tree(), List.of(), false, false);
    assertTrue(new Headlines().find(PageFacts.NONE, plain).isEmpty());
  }

  @Test
  @Timeout(120)
  void longTitlesAndManyHeadingsPassInTime() {
    String title = "Bridge | opens - ".repeat(100_000);
    String headings = "<h1>Bridge | opens - </h1>".repeat(50_000);
    assertTrue(find("<title>" + title + "</title>" + headings).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The card has no kicker, the heading has.
        "Ferry strike: Boats stay in the harbour | Boats stay in the harbour"
            + " | Boats stay in the harbour",
        "Ferry strike - Boats stay in the harbour | Boats stay in the harbour"
            + " | Boats stay in the harbour",
        // What is left would be less than half of it.
        "Ferry strike on the northern lakes: Boats stay | Boats stay"
            + " | Ferry strike on the northern lakes: Boats stay",
      })
  void aKickerIsNoPartOfTheHeadline(String heading, String card, String headline) {
    assertEquals(
        headline,
        text("<meta property='og:title' content='" + card + "'><h1>" + heading + "</h1><p>Text."));
  }

  @ParameterizedTest
  @CsvSource({
    "Ferry strike: Boats stay in the harbour, Ferry strike: Boats stay in the harbour",
    "Boats stay in the harbour, Boats stay in the harbour"
  })
  void aTopicThatDataAndCardAgreeOnStays(String card, String headline) {
    String data = "{'@type':'NewsArticle','headline':'Ferry strike: Boats stay in the harbour'}";
    assertEquals(
        headline,
        text(
            "<meta property='og:title' content='"
                + card
                + "'><script type='application/ld+json'>"
                + data
                + "</script><h1>Boats stay in the harbour</h1><p>Text."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>The Lake Courier</b><p><b>Boats stay in the harbour</b><p>Text. | 1",
        "<b>The Lake Courier</b><p><a href=x>Boats stay in the harbour</a><p>Text. | -1",
        "<b>The Lake Courier</b><p><b>Boats stay in the harbour for now</b><p>Text. | -1"
      })
  void aLineThatShowsTheLongestPartOfTheTitleIsTheHeadline(String body, int block) {
    HeadlineFound found =
        find("<title>The Lake Courier: Boats stay in the harbour</title>" + body).orElseThrow();
    assertEquals(block, found.block().orElse(-1) > 0 ? found.block().getAsInt() : -1);
  }
}
