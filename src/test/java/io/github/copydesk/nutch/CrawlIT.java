package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.nutch.host.HostParser;
import io.github.copydesk.nutch.host.MemoryIndexWriter;
import io.github.copydesk.nutch.host.Nutch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.util.Tool;
import org.apache.hadoop.util.ToolRunner;
import org.apache.nutch.crawl.CrawlDatum;
import org.apache.nutch.crawl.CrawlDb;
import org.apache.nutch.crawl.CrawlDbReader;
import org.apache.nutch.crawl.Generator;
import org.apache.nutch.crawl.Injector;
import org.apache.nutch.crawl.LinkDb;
import org.apache.nutch.fetcher.Fetcher;
import org.apache.nutch.indexer.IndexingJob;
import org.apache.nutch.indexer.NutchDocument;
import org.apache.nutch.parse.ParseSegment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole crawl with Nutch's own jobs, from the seeds to the index. */
class CrawlIT {
  @TempDir static Path folder;
  private static Configuration conf;
  private static HarbourSite site;
  private static Map<String, NutchDocument> index;

  @BeforeAll
  static void crawl() throws Exception {
    conf = Nutch.configuration(folder.resolve("tmp"));
    conf.setInt("http.content.limit", HarbourSite.LIMIT);
    conf.setBoolean("parser.skip.truncated", false);
    conf.setInt("http.redirect.max", 3);
    MemoryIndexWriter.forget();
    try (HarbourSite harbour = new HarbourSite()) {
      site = harbour;
      Path seeds = Files.createDirectory(folder.resolve("seeds"));
      Files.writeString(seeds.resolve("seeds.txt"), site.seeds());
      run(new Injector(), "crawldb", "seeds");
      run(new Generator(), "crawldb", "segments");
      String segment = "segments/" + only(folder.resolve("segments"));
      run(new Fetcher(), segment, "-threads", "2");
      run(new ParseSegment(), segment);
      run(new CrawlDb(), "crawldb", segment);
      run(new LinkDb(), "linkdb", segment);
      run(new IndexingJob(), "crawldb", "-linkdb", "linkdb", segment);
    }
    index = MemoryIndexWriter.index();
  }

  @Test
  void noPageIsLost() throws Exception {
    for (String path : HarbourSite.ARTICLES) {
      assertTrue(index.containsKey(site.url(path)), path);
    }
    assertTrue(index.containsKey(site.url("/noindex")));
    assertTrue(index.containsKey(site.url("/report.pdf")));
    assertFalse(index.containsKey(site.url("/gone")));
    assertFalse(index.containsKey(site.url("/old")));
    assertEquals(HarbourSite.ARTICLES.size() + 2, index.size());
  }

  @Test
  void failureBehindAnotherPluginKeepsTheHostsText() throws Exception {
    assertTrue(content("/brittle").startsWith(HostParser.MARK));
    assertTrue(status("/brittle").startsWith("skipped:"));
    assertEquals("somebody", value("/brittle", "author"));
  }

  @Test
  void noindexAndOtherTypesAreTheHosts() throws Exception {
    assertEquals("", content("/noindex"));
    assertEquals("skipped:noindex", status("/noindex"));
    assertTrue(content("/report.pdf").startsWith(HostParser.MARK));
    assertEquals("skipped:type", status("/report.pdf"));
  }

  @Test
  void titleIsTheHosts() {
    assertEquals(
        "Island ferry sails again after nine days of storm | The Harbour Paper",
        value("/ferry", "title"));
  }

  private static String content(String path) {
    return (String) value(path, "content");
  }

  private static Object value(String path, String field) {
    return index.get(site.url(path)).getFieldValue(field);
  }

  /** What the parse filter noted, as it came to the crawl database. */
  private static String status(String path) throws IOException {
    try (CrawlDbReader reader = new CrawlDbReader()) {
      CrawlDatum datum = reader.get(folder.resolve("crawldb").toString(), site.url(path), conf);
      return datum.getMetaData().get(new Text("copydesk.status")).toString();
    }
  }

  private static void run(Tool tool, String... arguments) throws Exception {
    String[] inFolder =
        Stream.of(arguments)
            .map(
                each ->
                    each.matches("(crawldb|linkdb|seeds|segments).*")
                        ? folder.resolve(each).toString()
                        : each)
            .toArray(String[]::new);
    assertEquals(
        0,
        ToolRunner.run(conf, tool, inFolder),
        () -> tool.getClass() + List.of(arguments).toString());
  }

  private static String only(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .map(child -> child.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .reduce((a, b) -> a + " and " + b)
          .orElseThrow();
    }
  }
}
