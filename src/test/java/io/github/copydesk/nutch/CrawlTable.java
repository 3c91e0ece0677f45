package io.github.copydesk.nutch;

import io.github.copydesk.nutch.host.Crawl;
import io.github.copydesk.nutch.host.Nutch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.indexer.NutchDocument;
import org.apache.nutch.indexer.NutchField;
import org.apache.nutch.parse.ParseUtil;
import org.apache.nutch.protocol.Content;

/** Each page of a crawl in the index, before and after, and what the plugin's work costs. */
final class CrawlTable {
  private static final List<String> FIELDS =
      List.of("title", "content", "author", "dateline", "publishedDate");

  /** Rounds over all pages, of which the first few only warm up. */
  private static final int ROUNDS = 6;

  private static final int WARM_UP = 2;

  private final HarbourSite site;
  private final Crawl before;
  private final Crawl after;

  CrawlTable(HarbourSite site, Crawl before, Crawl after) {
    this.site = site;
    this.before = before;
    this.after = after;
  }

  /** The number of rows, the head among them. */
  static long rows(String text) {
    return text.lines().filter(line -> line.contains("\t")).count();
  }

  /**
   * The table, with tabs between the columns, and the time of a page.
   *
   * @param folder for temporary files
   */
  String text(Path folder) throws Exception {
    List<String> rows = new ArrayList<>();
    rows.add("url\tplugin\ttitle\tcontent length\tauthor\tdateline\tpublished");
    for (String path : HarbourSite.indexed()) {
      rows.add(row(path, "before", before));
      rows.add(row(path, "after", after));
    }
    List<Double> host = millis(Nutch.withoutCopydesk(folder));
    List<Double> ours = millis(Nutch.configuration(folder));
    rows.add(
        String.format(
            Locale.ROOT,
            "parse of a page, ms: median %.2f before, %.2f after; mean %.2f before, %.2f after",
            median(host),
            median(ours),
            mean(host),
            mean(ours)));
    return String.join("\n", rows) + "\n";
  }

  private String row(String path, String when, Crawl crawl) {
    NutchDocument document = crawl.index().get(site.url(path));
    return path
        + "\t"
        + when
        + "\t"
        + FIELDS.stream().map(field -> cell(document, field)).collect(Collectors.joining("\t"));
  }

  private static String cell(NutchDocument document, String name) {
    NutchField field = document.getField(name);
    if (field == null) {
      return "";
    }
    String values =
        field.getValues().stream()
            .map(value -> value instanceof Date date ? date.toInstant() : value)
            .map(Object::toString)
            .collect(Collectors.joining("; "));
    return name.equals("content")
        ? Integer.toString(values.length())
        : values.replaceAll("\\s+", " ");
  }

  /** What each page takes, in milliseconds. */
  private List<Double> millis(Configuration conf) throws Exception {
    ParseUtil parser = new ParseUtil(conf);
    List<Double> millis = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String path : HarbourSite.indexed()) {
        Content page = after.fetched(site.url(path));
        long start = System.nanoTime();
        parser.parse(page);
        if (round >= WARM_UP) {
          millis.add((System.nanoTime() - start) / 1e6);
        }
      }
    }
    return millis;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
