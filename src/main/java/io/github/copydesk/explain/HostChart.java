package io.github.copydesk.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A bar for each host: how many of its pages are surely, perhaps and hardly well cut out. */
final class HostChart {
  private static final int MOST_HOSTS = 30;
  private static final double LOW = 0.5;
  private static final double HIGH = 0.8;
  private static final int WIDTH = 300;

  private final List<Host> hosts;
  private final Html html;

  HostChart(List<Summary> pages, Html html) {
    this.html = html;
    Map<String, Host> byName = new TreeMap<>();
    pages.forEach(page -> byName.computeIfAbsent(page.host(), Host::new).add(page.confidence()));
    hosts = new ArrayList<>(byName.values());
    hosts.sort(Comparator.comparingDouble(Host::mean));
  }

  private static final class Host {
    final String name;
    final int[] counts = new int[3];
    double sum;
    int pages;

    Host(String name) {
      this.name = name;
    }

    void add(double confidence) {
      counts[confidence < LOW ? 0 : confidence < HIGH ? 1 : 2]++;
      sum += confidence;
      pages++;
    }

    double mean() {
      return sum / pages;
    }

    /** For those who do not see the bar. */
    String words() {
      return counts[0] + " low, " + counts[1] + " middle, " + counts[2] + " high";
    }
  }

  void write() throws IOException {
    html.raw("<p class=\"legend\">Pages by confidence:");
    legend("low", "below " + LOW);
    legend("middle", LOW + " to " + HIGH);
    legend("high", "from " + HIGH);
    html.raw("</p>\n<div class=\"wide\"><table class=\"chart\">\n<thead><tr>");
    html.raw("<th scope=\"col\">Host</th><th scope=\"col\" class=\"number\">Pages</th>");
    html.raw("<th scope=\"col\" class=\"number\">Mean</th><th scope=\"col\">Pages by confidence");
    html.raw("</th></tr></thead>\n<tbody>\n");
    for (Host host : hosts.subList(0, Math.min(MOST_HOSTS, hosts.size()))) {
      row(host);
    }
    html.raw("</tbody>\n</table></div>\n");
    if (hosts.size() > MOST_HOSTS) {
      html.element("p", "The " + MOST_HOSTS + " least sure of " + hosts.size() + " hosts.");
    }
  }

  private void legend(String kind, String words) throws IOException {
    html.raw(" <svg class=\"chart\" viewBox=\"0 0 10 10\" aria-hidden=\"true\">");
    html.open("rect", "width", "10", "height", "10", "class", kind).raw("</rect></svg> ");
    html.text(words);
  }

  private void row(Host host) throws IOException {
    html.open("tr").open("th", "scope", "row");
    if (host.name.isEmpty()) {
      html.text("(no address)");
    } else {
      html.element("button", host.name, "type", "button", "class", "plain", "data-host", host.name);
    }
    html.close("th").element("td", Integer.toString(host.pages), "class", "number");
    html.element("td", Phrases.two(host.mean()), "class", "number").open("td");
    html.open(
        "svg",
        "role",
        "img",
        "viewBox",
        "0 0 " + WIDTH + " 10",
        "preserveAspectRatio",
        "none",
        "aria-label",
        host.words());
    double x = 0;
    String[] kinds = {"low", "middle", "high"};
    for (int i = 0; i < kinds.length; i++) {
      double width = (double) WIDTH * host.counts[i] / host.pages;
      html.open(
          "rect",
          "x",
          String.format(Locale.ROOT, "%.1f", x),
          "width",
          String.format(Locale.ROOT, "%.1f", width),
          "height",
          "10",
          "class",
          kinds[i]);
      html.close("rect");
      x += width;
    }
    html.close("svg").close("td").close("tr").line();
  }
}
