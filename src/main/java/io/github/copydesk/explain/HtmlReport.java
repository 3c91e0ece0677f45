package io.github.copydesk.explain;

import static java.util.stream.Collectors.joining;

import io.github.copydesk.Explanation;
import io.github.copydesk.Explanation.Phase;
import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.Outcome;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A report as one HTML file: facts on top, the page on the left, the article on the right. */
final class HtmlReport {
  private static final Resource SCRIPT = Resource.of("report.js");

  private final Report report;
  private final Explanation explanation;
  private final Html html;

  HtmlReport(Report report, Appendable out) {
    this.report = report;
    this.explanation = report.explanation();
    this.html = new Html(out);
  }

  void write() throws IOException {
    Frame.begin(html, "Explained: " + report.name(), SCRIPT);
    html.raw("<body class=\"report\">\n");
    html.raw("<a class=\"skip\" href=\"#article\">Skip to the article</a>\n");
    top();
    tools();
    Anchors anchors = new Anchors(explanation);
    html.raw("<main>\n");
    html.raw(
        "<section id=\"page\" class=\"pane\" aria-labelledby=\"page-title\" tabindex=\"0\">\n");
    html.raw("<h2 id=\"page-title\">Page</h2>\n");
    new PageSide(report, anchors, html).write();
    html.raw("</section>\n");
    html.raw(
        "<section id=\"article\" class=\"pane\" aria-labelledby=\"article-title\""
            + " tabindex=\"0\">\n");
    html.raw("<h2 id=\"article-title\">Article</h2>\n");
    new ArticleSide(explanation, anchors, html).write();
    html.raw("</section>\n</main>\n");
    Frame.end(html, SCRIPT);
  }

  private void top() throws IOException {
    Summary summary = Summary.of(report.name(), explanation, Optional.empty());
    html.raw("<header>\n");
    html.open("h1").raw("<span class=\"what\">Explained:</span> ");
    html.element("bdi", report.name()).close("h1").line();
    html.raw("<dl class=\"facts\">\n");
    fact("Outcome", List.of(outcome()));
    fact("Page kind", List.of(Phrases.kind(explanation)));
    meter("Confidence", summary.confidence(), Phrases.two(summary.confidence()));
    meter("Kept", summary.kept(), Phrases.percent(summary.kept()) + " of the words");
    fact(
        "Charset",
        List.of(
            explanation
                .charset()
                .map(c -> c.name() + ": " + Phrases.of(c.evidence()))
                .orElse("not read")));
    fact("Language", List.of(explanation.language()));
    fact("Address", explanation.url().map(List::of).orElse(List.of("unknown")));
    fact("Limits hit", explanation.limits().isEmpty() ? List.of("none") : explanation.limits());
    fact("Warnings", summary.warnings().isEmpty() ? List.of("none") : summary.warnings());
    html.open("div", "class", "times").element("dt", "Time").open("dd");
    html.text(explanation.phases().stream().map(HtmlReport::phase).collect(joining(" \u00B7 ")));
    html.close("dd").close("div").line();
    html.raw("</dl>\n");
    if (report.changes().isPresent()) {
      new ChangeList(report.changes().get(), html).write();
    }
    html.raw("</header>\n");
  }

  private String outcome() {
    return explanation.outcome() instanceof Outcome.Skipped skipped
        ? "no article: " + skipped.why()
        : "article found";
  }

  private static String phase(Phase phase) {
    return phase.name() + " " + Phrases.millis(phase.nanos());
  }

  private void fact(String name, List<String> values) throws IOException {
    html.open("div").element("dt", name);
    for (String value : values) {
      html.element("dd", value, "dir", "auto");
    }
    html.close("div").line();
  }

  private void meter(String name, double value, String words) throws IOException {
    html.open("div").element("dt", name).open("dd").text(words + " ");
    html.open("meter", "value", Phrases.two(value), "aria-label", name).text(words).close("meter");
    html.close("dd").close("div").line();
  }

  /** Filters and search; they need the script, which shows them. */
  private void tools() throws IOException {
    html.raw("<div class=\"tools\" role=\"region\" aria-label=\"Tools\" hidden>\n");
    html.raw("<div class=\"panes\" role=\"group\" aria-label=\"Pane\">");
    html.raw("<button type=\"button\" data-pane=\"page\" aria-pressed=\"true\">Page</button>");
    html.raw(
        "<button type=\"button\" data-pane=\"article\" aria-pressed=\"false\">Article</button>");
    html.raw("</div>\n");
    html.raw("<label class=\"search\">Search <input type=\"search\" id=\"search\"></label>\n");
    html.raw("<div class=\"filters\" role=\"group\" aria-label=\"Show only\">\n");
    for (Map.Entry<String, Integer> group : groups().entrySet()) {
      filter("group", group.getKey(), group.getKey(), group.getValue());
    }
    long changed =
        report.changes().map(c -> c.blocks().stream()).stream()
            .flatMap(s -> s)
            .filter(change -> change.block() >= 0)
            .count();
    if (changed > 0) {
      filter("changed", "true", "changed", (int) changed);
    }
    for (Map.Entry<String, Integer> kind : kinds().entrySet()) {
      filter("kind", kind.getKey(), Phrases.ofRole(kind.getKey()), kind.getValue());
    }
    html.raw("</div>\n<p class=\"status\" role=\"status\" id=\"status\"></p>\n");
    html.raw("<details class=\"keys\"><summary>Keys</summary>");
    html.raw("<p><kbd>/</kbd> search, <kbd>j</kbd> <kbd>k</kbd> next and previous,");
    html.raw(" <kbd>g</kbd> to the other side, <kbd>w</kbd> why, <kbd>Esc</kbd> show all.</p>");
    html.raw("<label><input type=\"checkbox\" id=\"keys\" checked> Single keys on</label>");
    html.raw("</details>\n</div>\n");
  }

  private void filter(String what, String value, String words, int count) throws IOException {
    html.open(
        "button",
        "type",
        "button",
        "class",
        what + " k-" + value,
        "data-" + what,
        value,
        "aria-pressed",
        "false");
    html.text(words + " ").element("span", Integer.toString(count), "class", "count");
    html.close("button").line();
  }

  private Map<String, Integer> groups() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List.of("kept", "field", "removed").forEach(group -> counts.put(group, 0));
    for (Piece piece : explanation.pieces()) {
      counts.merge(PageSide.group(piece.last()), 1, Integer::sum);
    }
    return counts;
  }

  private Map<String, Integer> kinds() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Piece piece : explanation.pieces()) {
      counts.merge(piece.last().id(), 1, Integer::sum);
    }
    return counts;
  }
}
