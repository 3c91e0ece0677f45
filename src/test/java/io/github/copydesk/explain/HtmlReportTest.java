package io.github.copydesk.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Explanation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private final Explanation pier = Pages.explain(Pages.pier());
  private final Document report = report(pier);

  @Test
  void isTheSameEveryTime() {
    Report twice = Report.of("pier", Pages.explain(Pages.pier()));
    assertEquals(
        ReportFormat.HTML.render(Report.of("pier", pier)), ReportFormat.HTML.render(twice));
  }

  @Test
  void everyIdIsThereOnceAndEveryLinkLeadsSomewhere() {
    List<String> ids = report.select("[id]").eachAttr("id");
    assertEquals(Set.copyOf(ids).size(), ids.size(), ids.toString());
    for (Element link : report.select("a[href]")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
    }
  }

  @Test
  void everyParagraphLeadsToItsBlockAndBack() {
    for (Element paragraph : report.select("article [id^=p]")) {
      String block = paragraph.selectFirst(".jump").attr("href").substring(1);
      String back = report.getElementById(block).selectFirst(".jump").attr("href");
      assertEquals("#" + paragraph.id(), back);
    }
  }

  @Test
  void marksFieldsAndCutsInPlace() {
    assertEquals("TORVIK, March 4 (Saltwire)", report.selectFirst("mark.dateline").text());
    assertEquals(
        "Council votes to rebuild the pier", report.selectFirst(".b.k-headline .t").text());
    assertEquals("By Ada Holm", report.selectFirst(".b.k-byline .t").text());
  }

  @Test
  void needsNothingFromOutside() {
    assertEquals(List.of(), report.select("[src], link, img, iframe, object").eachAttr("src"));
    String policy = report.selectFirst("meta[http-equiv]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
    assertFalse(policy.contains("unsafe"), policy);
  }

  @Test
  void hostileTextStaysText() {
    String evil =
        "&lt;script&gt;document.title='owned'&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;";
    Document hostile = report(Pages.explain(Pages.page(evil, Pages.speakersBody(3))));
    assertEquals(1, hostile.select("script").size());
    assertEquals(0, hostile.select("img, [onerror]").size());
    assertTrue(hostile.selectFirst(".b.k-headline .t").text().contains("<script>document.title"));
  }

  @Test
  void controlCharactersAreShownAsReplaced() throws Exception {
    StringBuilder out = new StringBuilder();
    new Html(out).text("a\u0000b\u001Bc\u0085d<&\"'>");
    assertEquals("a\uFFFDb\uFFFDc\uFFFDd&lt;&amp;&quot;&#39;&gt;", out.toString());
  }

  @Test
  void hasLandmarksAndNamesThem() {
    assertEquals(1, report.select("main").size());
    assertEquals(1, report.select("header").size());
    for (Element region : report.select("section, [role=region], [role=group]")) {
      assertTrue(region.hasAttr("aria-label") || region.hasAttr("aria-labelledby"));
    }
    assertEquals("en", report.selectFirst("html").attr("lang"));
  }

  @Test
  void tellsWhatChanged() {
    Snapshot is = Snapshot.of(pier);
    Snapshot was =
        new Snapshot(Map.of("headline", "Old"), is.blocks().subList(1, is.blocks().size()));
    Report changed = new Report("pier", pier, Optional.of(Changes.between(was, is)));
    Document page = Jsoup.parse(ReportFormat.HTML.render(changed));
    assertEquals(1, page.select(".b.changed").size());
    assertTrue(
        page.select(".changes th").stream()
            .map(Element::text)
            .collect(Collectors.toSet())
            .contains("headline"));
  }

  private static Document report(Explanation explanation) {
    return Jsoup.parse(ReportFormat.HTML.render(Report.of("pier", explanation)));
  }
}
