package io.github.copydesk.explain;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Many explained pages as one HTML file: confidence by host, and a table of the pages, the least
 * sure first.
 */
public final class IndexPage {
  /** Rows that a browser sorts at once; of a larger crawl the least sure pages are listed. */
  private static final int MOST_ROWS = 5000;

  private static final Resource SCRIPT = Resource.of("index.js");

  private final List<Summary> pages;
  private final Html html;

  private IndexPage(List<Summary> pages, Appendable out) {
    this.pages = pages;
    this.html = new Html(out);
  }

  /**
   * Writes the file.
   *
   * @param pages in any order
   * @param out where to; never closed
   */
  public static void write(List<Summary> pages, Appendable out) throws IOException {
    new IndexPage(pages, out).write();
  }

  private void write() throws IOException {
    Frame.begin(html, "Explained pages", SCRIPT);
    html.raw("<body class=\"index\">\n<header><h1>Explained pages</h1>\n");
    html.element("p", pages.size() + " pages, " + articles() + " with an article.");
    html.raw("</header>\n<main>\n<section class=\"pane\" aria-labelledby=\"hosts-title\">\n");
    html.raw("<h2 id=\"hosts-title\">Confidence by host</h2>\n");
    new HostChart(pages, html).write();
    html.raw("</section>\n");
    tools();
    html.raw("<section class=\"pane\" aria-labelledby=\"pages-title\">\n");
    html.raw("<h2 id=\"pages-title\">Pages</h2>\n");
    table();
    html.raw("</section>\n</main>\n");
    Frame.end(html, SCRIPT);
  }

  private long articles() {
    return pages.stream().filter(page -> page.confidence() > 0).count();
  }

  private void tools() throws IOException {
    html.raw("<div class=\"tools\" role=\"region\" aria-label=\"Tools\" hidden>\n");
    html.raw("<label class=\"search\">Search <input type=\"search\" id=\"search\"></label>\n");
    html.raw("<div class=\"filters\" role=\"group\" aria-label=\"Show only pages with\">\n");
    Map<String, Integer> counts = new TreeMap<>();
    pages.forEach(page -> page.warnings().forEach(w -> counts.merge(w, 1, Integer::sum)));
    List<Map.Entry<String, Integer>> common =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(12)
            .toList();
    for (Map.Entry<String, Integer> warning : common) {
      String text = warning.getKey();
      html.open("button", "type", "button", "data-warning", text, "aria-pressed", "false");
      html.text(text + " ").element("span", warning.getValue().toString(), "class", "count");
      html.close("button").line();
    }
    html.raw("</div>\n<p class=\"status\" role=\"status\" id=\"status\"></p>\n</div>\n");
  }

  private void table() throws IOException {
    if (pages.size() > MOST_ROWS) {
      html.element(
          "p", "The " + MOST_ROWS + " least sure pages; the chart above counts all of them.");
    }
    html.raw("<div class=\"wide\" role=\"region\" aria-labelledby=\"pages-title\" tabindex=\"0\">");
    html.raw("<table id=\"pages\">\n<thead><tr>");
    for (String head : List.of("Page", "Host", "Kind", "Confidence", "Kept", "Warnings")) {
      String sort = head.equals("Confidence") ? " aria-sort=\"ascending\"" : "";
      boolean number = head.equals("Confidence") || head.equals("Kept");
      html.raw(
          "<th scope=\"col\""
              + (number ? " class=\"number\"" : "")
              + sort
              + "><button type=\"button\" class=\"sort\">");
      html.text(head).raw("</button></th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    List<Summary> rows =
        pages.stream()
            .sorted(Comparator.comparingDouble(Summary::confidence))
            .limit(MOST_ROWS)
            .toList();
    for (Summary page : rows) {
      row(page);
    }
    html.raw("</tbody>\n</table></div>\n");
  }

  private void row(Summary page) throws IOException {
    html.open("tr", "data-warnings", String.join("\n", page.warnings()));
    html.open("th", "scope", "row");
    if (page.link().isPresent()) {
      html.element("a", page.name(), "href", page.link().get(), "dir", "auto");
    } else {
      html.element("bdi", page.name());
    }
    if (!page.title().isEmpty()) {
      html.raw("<br>").element("bdi", page.title(), "class", "unit");
    }
    html.close("th").element("td", page.host()).element("td", page.kind());
    number(page.confidence(), Phrases.two(page.confidence()));
    number(page.kept(), Phrases.percent(page.kept()));
    html.open("td", "data-value", Integer.toString(page.warnings().size()));
    for (String warning : page.warnings()) {
      html.element("span", warning, "class", "warning", "dir", "auto").raw(" ");
    }
    html.close("td").close("tr").line();
  }

  private void number(double value, String words) throws IOException {
    html.element("td", words, "class", "number", "data-value", Double.toString(value));
  }
}
