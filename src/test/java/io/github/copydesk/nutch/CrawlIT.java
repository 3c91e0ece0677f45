package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.nutch.host.HostParser;
import io.github.copydesk.nutch.host.MemoryIndexWriter;
import io.github.copydesk.nutch.host.Nutch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.MapFile;
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
import org.apache.nutch.parse.Outlink;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseSegment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole crawl with Nutch's own jobs, from the seeds to the index. */
@Tag("nutch")
class CrawlIT {
  @TempDir static Path folder;
  private static Configuration conf;
  private static HarbourSite site;
  private static String segment;
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
      segment = "segments/" + only(folder.resolve("segments"));
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
  void articleIsCleanInTheIndex() throws Exception {
    String content = content("/ferry");
    assertTrue(content.startsWith("PORT EXAMPLE, March 3 (AP) - The ferry"), content);
    assertTrue(content.endsWith("each crate of post has to be weighed."), content);
    for (String furniture : List.of("Obituaries", "Tweet", "Seal pups", "All rights reserved")) {
      assertFalse(content.contains(furniture), furniture);
    }
    assertEquals("cleaned", status("/ferry"));
  }

  @Test
  void creditsAreFieldsOfTheIndex() {
    assertEquals("Island ferry sails again after nine days of storm", value("/ferry", "headline"));
    assertEquals(List.of("Ada Quill"), values("/ferry", "author"));
    assertEquals(
        List.of(Date.from(Instant.parse("2021-03-03T07:15:00Z"))),
        values("/ferry", "publishedDate"));
    assertEquals(List.of("PORT EXAMPLE"), values("/ferry", "dateline_place"));
    assertEquals(List.of("AP"), values("/ferry", "agency"));
    assertEquals(List.of("en"), values("/ferry", "lang"));
    assertEquals(1, values("/ferry", "confidence").size());
  }

  @Test
  void wayOfThePageMakesNoDifference() {
    for (String path : List.of("/gzip", "/moved", "/big", "/deep", "/endless")) {
      assertEquals(content("/ferry"), content(path), path);
    }
  }

  @Test
  void pageThatTheFetcherCutSaysSo() throws Exception {
    assertEquals("truncated", status("/endless"));
    assertEquals("cleaned", status("/big"));
  }

  @Test
  void charsetOfTheHeaderWinsOverThePages() {
    assertTrue(content("/bridge").startsWith("Новый мост через реку Вымысел"), content("/bridge"));
    assertEquals("Мост через реку Вымысел откроют осенью", value("/bridge", "headline"));
  }

  @Test
  void linksAreStillTheHosts() throws Exception {
    List<String> links = Stream.of(parsed("/ferry").getOutlinks()).map(Outlink::getToUrl).toList();
    assertTrue(links.contains(site.url("/seal-pups")), links.toString());
    assertEquals(11, links.size());
  }

  @Test
  void failureBehindAnotherPluginKeepsTheHostsText() throws Exception {
    assertTrue(content("/brittle").startsWith(HostParser.MARK));
    assertEquals("skipped:failed", status("/brittle"));
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

  private static List<Object> values(String path, String field) {
    return index.get(site.url(path)).getField(field).getValues();
  }

  private static ParseData parsed(String path) throws IOException {
    String part = segment + "/" + ParseData.DIR_NAME + "/part-r-00000";
    try (MapFile.Reader reader =
        new MapFile.Reader(new org.apache.hadoop.fs.Path(folder.resolve(part).toString()), conf)) {
      ParseData data = new ParseData();
      assertNotNull(reader.get(new Text(site.url(path)), data), path);
      return data;
    }
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
