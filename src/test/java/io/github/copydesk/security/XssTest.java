package io.github.copydesk.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Outcome;
import io.github.copydesk.article.Article;
import io.github.copydesk.explain.Report;
import io.github.copydesk.explain.ReportFormat;
import io.github.copydesk.fuzz.Markup;
import io.github.copydesk.write.Entry;
import io.github.copydesk.write.Format;
import io.github.copydesk.write.Style;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a page says is ever more than text in what is written. */
class XssTest {
  private static final Copydesk DESK = new Copydesk();

  /** The script of our own reports. */
  private static final String OWN_SCRIPT =
      Jsoup.parse(report("x", Vectors.page("harmless"))).selectFirst("script").data();

  static Stream<String> vectors() {
    return Vectors.all().stream();
  }

  @Test
  void triesManyWays() {
    assertTrue(Vectors.all().size() >= 60, () -> Vectors.all().size() + " vectors");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void htmlHasOnlyElementsAndAttributesOfOurOwn(String vector) throws IOException {
    for (Input input : List.of(Vectors.page(vector), Vectors.text(vector))) {
      Outcome outcome = DESK.clean(input);
      if (outcome instanceof Outcome.Found found) {
        Markup.isOurs(html(found.article()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void markdownRendersWithoutScripts(String vector) {
    for (Input input : List.of(Vectors.page(vector), Vectors.text(vector))) {
      if (DESK.clean(input) instanceof Outcome.Found found) {
        String markdown = Format.MARKDOWN.render(Entry.of("x", found.article()));
        // The renderer lets HTML through on purpose: there must be none.
        isHarmless(HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void aReportRunsOnlyItsOwnScript(String vector) {
    for (Input input : List.of(Vectors.page(vector), Vectors.text(vector))) {
      String report = report(vector, input);
      Document page = isHarmlessButForItsFrame(report);
      assertEquals(List.of(OWN_SCRIPT), page.select("script").stream().map(Element::data).toList());
    }
  }

  /** That the vectors do reach what is written. */
  @Test
  void whatReadersSeeIsThereAsText() throws IOException {
    int seen = 0;
    for (String vector : Vectors.all()) {
      Outcome outcome = DESK.clean(Vectors.page(vector));
      seen +=
          outcome instanceof Outcome.Found found
                  && Jsoup.parse(html(found.article())).text().contains("owned()")
              ? 1
              : 0;
    }
    assertTrue(seen > 60, "vectors that were shown as text: " + seen);
  }

  private static String html(Article article) throws IOException {
    StringBuilder out = new StringBuilder();
    var writer = Format.HTML.open(out, Style.ONE);
    writer.write(Entry.of("x", article));
    writer.finish();
    return out.toString();
  }

  private static String report(String name, Input input) {
    return ReportFormat.HTML.render(Report.of(name, DESK.explain(input)));
  }

  private static Document isHarmlessButForItsFrame(String html) {
    Document page = Jsoup.parse(html);
    assertEquals(1, page.select("style").size(), "styles");
    assertEquals(1, page.select("meta[http-equiv]").size(), "policies");
    page.select("head, body > script").remove();
    isHarmless(page.outerHtml());
    return Jsoup.parse(html);
  }

  private static void isHarmless(String html) {
    for (Element element : Jsoup.parse(html).body().getAllElements()) {
      assertTrue(
          element.tag().namespace().equals("http://www.w3.org/1999/xhtml"), element::outerHtml);
      assertTrue(!LOADING.contains(element.normalName()), element::outerHtml);
      for (Attribute attribute : element.attributes()) {
        isHarmless(element, attribute);
      }
    }
  }

  private static final List<String> LOADING =
      List.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "base",
          "link",
          "meta",
          "form",
          "frame",
          "img",
          "video",
          "audio",
          "source",
          "template",
          "portal");

  private static void isHarmless(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    assertTrue(!name.startsWith("on"), element::outerHtml);
    assertTrue(
        !List.of("style", "src", "srcdoc", "background", "formaction", "action", "data")
            .contains(name),
        element::outerHtml);
    if (name.equals("href")) {
      assertTrue(attribute.getValue().startsWith("#"), element::outerHtml);
    }
  }
}
