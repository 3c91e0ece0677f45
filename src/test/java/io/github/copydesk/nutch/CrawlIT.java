package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.nutch.host.Crawl;
import io.github.copydesk.nutch.host.HostParser;
import io.github.copydesk.nutch.host.LinesIndexWriter;
import io.github.copydesk.nutch.host.Nutch;
import io.github.copydesk.nutch.host.PluginTool;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.util.Tool;
import org.apache.hadoop.util.ToolRunner;
import org.apache.nutch.indexer.NutchDocument;
import org.apache.nutch.parse.Outlink;
import org.apache.nutch.util.StringUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole crawl with Nutch's own jobs, from the seeds to the index. */
@Tag("nutch")
class CrawlIT {
  /** Kept under target, for the tests with a cluster and with Solr. */
  private static final Path FOLDER = Path.of(System.getProperty("copydesk.crawl"));

  @TempDir static Path folder;
  private static HarbourSite site;
  private static Crawl crawl;
  private static Crawl whileFetching;
  private static Crawl without;

  @BeforeAll
  static void crawl() throws Exception {
    try (HarbourSite harbour = new HarbourSite()) {
      site = harbour;
      Files.createDirectories(FOLDER);
      Configuration conf = limited(Nutch.configuration(folder.resolve("tmp")));
      conf.set(LinesIndexWriter.FOLDER, FOLDER.resolve("index").toString());
      crawl = new Crawl(conf, FOLDER, site.seeds());
      Configuration parsing = limited(Nutch.configuration(folder.resolve("tmp")));
      parsing.setBoolean("fetcher.parse", true);
      whileFetching = new Crawl(parsing, subfolder("while-fetching"), site.seeds());
      without =
          new Crawl(
              limited(Nutch.withoutCopydesk(folder.resolve("tmp"))),
              subfolder("without"),
              site.seeds());
    }
  }

  private static Path subfolder(String name) throws IOException {
    return Files.createDirectory(folder.resolve(name));
  }

  private static Configuration limited(Configuration conf) {
    conf.setInt("http.content.limit", HarbourSite.LIMIT);
    conf.setBoolean("parser.skip.truncated", false);
    conf.setInt("http.redirect.max", 3);
    return conf;
  }

  @Test
  void noPageIsLost() throws Exception {
    Map<String, NutchDocument> index = crawl.index();
    for (String path : HarbourSite.indexed()) {
      assertTrue(index.containsKey(site.url(path)), path);
    }
    assertFalse(index.containsKey(site.url("/gone")));
    assertFalse(index.containsKey(site.url("/old")));
    assertEquals(HarbourSite.indexed().size(), index.size());
    assertTrue(index.size() >= 40, "a crawl of some size");
  }

  @Test
  void everyArticleIsCleaned() throws Exception {
    for (String path : HarbourSite.indexed()) {
      if (!path.matches("/(noindex|report[.]pdf|brittle|endless|moved)")) {
        assertEquals("cleaned", status(path), path);
      }
    }
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
    List<String> links =
        Stream.of(crawl.parsed(site.url("/ferry")).getOutlinks()).map(Outlink::getToUrl).toList();
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

  @Test
  void parsingWhileFetchingGivesTheSameIndex() {
    Map<String, Map<String, String>> expected = documents(crawl);
    Map<String, Map<String, String>> found = documents(whileFetching);
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((url, fields) -> assertEquals(fields, found.get(url), url));
  }

  @Test
  void withoutThePluginTheSamePagesAreIndexed() throws Exception {
    assertEquals(crawl.index().keySet(), without.index().keySet());
    for (String path : List.of("/noindex", "/report.pdf", "/brittle")) {
      assertEquals(without.value(site.url(path), "content"), content(path), path);
    }
    for (String path : HarbourSite.indexed()) {
      assertArrayEquals(
          without.parsed(site.url(path)).getOutlinks(),
          crawl.parsed(site.url(path)).getOutlinks(),
          path);
    }
  }

  @Test
  void everyStoryHasItsAuthorPlaceAndDay() {
    for (int story = 0; story < HarbourStories.COUNT; story++) {
      String path = HarbourSite.story(story);
      assertEquals(List.of(HarbourStories.author(story)), values(path, "author"), path);
      assertEquals(List.of(HarbourStories.place(story)), values(path, "dateline_place"), path);
      assertEquals(
          List.of(Date.from(HarbourStories.day(story).atTime(9, 0).toInstant(ZoneOffset.UTC))),
          values(path, "publishedDate"),
          path);
    }
  }

  @Test
  void fetchesOfOneStoryHaveOneSignatureAndStoriesDiffer() throws Exception {
    Set<String> signatures = new HashSet<>();
    for (int story = 0; story < HarbourStories.COUNT; story++) {
      String signature = signature(HarbourSite.story(story));
      assertEquals(signature, signature(HarbourSite.storyAgain(story)), "story " + story);
      signatures.add(signature);
    }
    assertEquals(HarbourStories.COUNT, signatures.size());
    assertNotEquals(signature("/noindex"), signature("/report.pdf"));
  }

  @Test
  void countersOfAJobTellWhatBecameOfThePages() throws Exception {
    Configuration conf = Nutch.configuration(folder.resolve("tmp"));
    double limit = 0.99;
    conf.setDouble("copydesk.low.confidence", limit);
    PluginTool counts = new PluginTool(conf, "Counts");
    assertEquals(0, count(counts, conf, crawl.segment().toString()), counts::errors);
    int pages = HarbourSite.indexed().size();
    int unsure =
        (int)
            crawl.index().values().stream()
                .map(document -> (String) document.getFieldValue("confidence"))
                .filter(confidence -> confidence != null && Double.parseDouble(confidence) < limit)
                .count();
    assertTrue(unsure > 0, "hardly any page is that sure");
    assertEquals(
        Map.of(
            "pages", pages,
            "cleaned", pages - 4,
            "low-confidence", unsure,
            "truncated", 1,
            "skipped:failed", 1,
            "skipped:noindex", 1,
            "skipped:type", 1),
        numbers(counts));
  }

  @Test
  void pagesParsedWithoutThePluginAreCountedAsNotSeen() throws Exception {
    Configuration conf = Nutch.configuration(folder.resolve("tmp"));
    PluginTool counts = new PluginTool(conf, "Counts");
    String parent = without.segment().getParent().toString();
    assertEquals(0, count(counts, conf, "-dir", parent), counts::errors);
    int pages = HarbourSite.indexed().size();
    assertEquals(Map.of("not-seen", pages, "pages", pages), numbers(counts));
  }

  @Test
  void segmentThatIsNotParsedIsTold() throws Exception {
    Configuration conf = Nutch.configuration(folder.resolve("tmp"));
    PluginTool counts = new PluginTool(conf, "Counts");
    assertEquals(1, count(counts, conf, folder.resolve("nowhere").toString()));
    assertTrue(counts.errors().contains("nowhere"), counts.errors());
    assertEquals(2, count(counts, conf));
  }

  /** A line for each counter. */
  private static Map<String, Integer> numbers(PluginTool tool) {
    return tool.output()
        .lines()
        .map(line -> line.split("\t"))
        .collect(Collectors.toMap(cells -> cells[0], cells -> Integer.valueOf(cells[1])));
  }

  private static int count(PluginTool tool, Configuration conf, String... arguments)
      throws Exception {
    return tool.run(
        (type, out, err) ->
            ToolRunner.run(
                conf,
                (Tool)
                    type.getConstructor(PrintStream.class, PrintStream.class).newInstance(out, err),
                arguments));
  }

  /** The crawl's table is in {@code target/crawl-table.txt}. */
  @Test
  void tableShowsEveryPageBeforeAndAfter() throws Exception {
    Path file = FOLDER.resolveSibling("crawl-table.txt");
    Files.writeString(file, new CrawlTable(site, crawl).text(folder));
    assertEquals(1 + 2 * HarbourSite.indexed().size(), CrawlTable.rows(Files.readString(file)));
  }

  private static String signature(String path) throws IOException {
    return StringUtil.toHexString(crawl.datum(site.url(path)).getSignature());
  }

  /** Address, field and values, without what differs from crawl to crawl. */
  private static Map<String, Map<String, String>> documents(Crawl of) {
    Map<String, Map<String, String>> documents = new TreeMap<>();
    of.index()
        .forEach(
            (url, document) -> {
              Map<String, String> fields = new TreeMap<>();
              for (String name : document.getFieldNames()) {
                fields.put(name, document.getField(name).getValues().toString());
              }
              fields.keySet().removeAll(Set.of("tstamp", "segment"));
              documents.put(url, fields);
            });
    return documents;
  }

  private static String content(String path) {
    return (String) value(path, "content");
  }

  private static Object value(String path, String field) {
    return crawl.value(site.url(path), field);
  }

  private static List<Object> values(String path, String field) {
    return crawl.values(site.url(path), field);
  }

  private static String status(String path) throws IOException {
    return crawl.status(site.url(path));
  }
}
