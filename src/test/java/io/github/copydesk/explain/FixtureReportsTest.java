package io.github.copydesk.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Explanation;
import io.github.copydesk.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of a report, on every fixture. */
class FixtureReportsTest {
  private static final Copydesk DESK = new Copydesk();

  static List<Path> pages() throws IOException {
    try (Stream<Path> found = Files.walk(Path.of("fixtures"))) {
      return found.filter(file -> file.getFileName().toString().startsWith("page.")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tellsWhatCleanDoesAndEveryLinkLeadsSomewhere(Path page) throws IOException {
    Input input = Input.of(Files.readAllBytes(page));
    Explanation explanation = DESK.explain(input);
    assertEquals(DESK.clean(input), explanation.outcome());
    Document report =
        Jsoup.parse(ReportFormat.HTML.render(Report.of(page.toString(), explanation)));
    Set<String> ids = new HashSet<>();
    report.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), () -> "twice: " + e.id()));
    for (Element link : report.select("a[href]")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), link::outerHtml);
    }
    assertEquals(explanation.pieces().size(), report.select(".b").size());
  }
}
