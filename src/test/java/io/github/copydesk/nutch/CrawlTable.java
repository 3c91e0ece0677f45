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
import org.apache.nutch.parse.Parse;
import org.apache.nutch.parse.ParseUtil;
import org.apache.nutch.protocol.Content;

/**
 * Each page of a crawl, before (what the parser that stands for parse-html makes of it) and after
 * (in the index), and what the plugin's work costs.
 */
final class CrawlTable {
  private static final List<String> FIELDS =
      List.of("title", "content", "author", "dateline", "publishedDate");

  /** Rounds over all pages, of which the first few only warm up. */
  private static final int ROUNDS = 6;

  private static final int WARM_UP = 2;

  /** NekoHTML takes half a minute for its 60,000 levels. */
  private static final String DEEP = "/deep";

  private static final String PARSERS = "parse-html|parse-tika";

  private final HarbourSite site;
  private final Crawl crawl;

  CrawlTable(HarbourSite site, Crawl crawl) {
    this.site = site;
    this.crawl = crawl;
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
    Configuration before = Nutch.parsing(Nutch.withoutCopydesk(folder), PARSERS);
    ParseUtil parser = new ParseUtil(before);
    List<String> rows = new ArrayList<>();
    rows.add("url\tplugin\ttitle\tcontent length\tauthor\tdateline\tpublished");
    for (String path : HarbourSite.indexed()) {
      rows.add(path + "\tbefore\t" + (path.equals(DEEP) ? "\t\t\t\t" : before(parser, path)));
      rows.add(path + "\tafter\t" + after(path));
    }
    List<Double> host = millis(before);
    List<Double> ours = millis(Nutch.parsing(Nutch.configuration(folder), PARSERS));
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

  /** Nutch alone knows of no author, dateline or date. */
  private String before(ParseUtil parser, String path) throws Exception {
    Parse page = parser.parse(crawl.fetched(site.url(path))).get(site.url(path));
    return page.getData().getTitle() + "\t" + page.getText().length() + "\t\t\t";
  }

  private String after(String path) {
    NutchDocument document = crawl.index().get(site.url(path));
    return FIELDS.stream().map(field -> cell(document, field)).collect(Collectors.joining("\t"));
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
        if (path.equals(DEEP)) {
          continue;
        }
        Content page = crawl.fetched(site.url(path));
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
