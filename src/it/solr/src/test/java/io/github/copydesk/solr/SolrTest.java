package io.github.copydesk.solr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.impl.Http2SolrClient;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrInputDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The crawl that {@code CrawlIT} left under {@code target}, sent by Nutch's index job over HTTP to
 * a Solr with Nutch's fields and the additions that are shipped; asked over HTTP.
 */
class SolrTest {
  private static final int ALL = 1000;

  /** By name: what it needs of Nutch is only in the process of the index job. */
  private static final String WRITER = "io.github.copydesk.solr.SolrWriter";

  private static final Path TARGET =
      Path.of(System.getProperty("copydesk.target")).toAbsolutePath().normalize();
  private static final Path SAMPLES = Path.of(System.getProperty("copydesk.samples"));

  private static Collection<SolrInputDocument> documents;
  private static Server server;
  private static SolrClient solr;

  @BeforeAll
  static void index(
      @TempDir(cleanup = CleanupMode.NEVER) Path home,
      @TempDir(cleanup = CleanupMode.NEVER) Path folder)
      throws Exception {
    documents = CrawlLines.read(TARGET.resolve("crawl/index/documents"));
    server = new Server(home, SAMPLES.resolve("schema-additions.xml"));
    solr = new Http2SolrClient.Builder(server.core()).build();
    new IndexJob(TARGET, folder).run(writers());
  }

  /** The sample that is shipped, with this server and the class that stands for Nutch's. */
  private static String writers() throws IOException {
    String sample = Files.readString(SAMPLES.resolve("index-writers-sample.xml"));
    String writers =
        sample
            .replace("http://localhost:8983/solr/nutch", server.core())
            .replace("org.apache.nutch.indexwriter.solr.SolrIndexWriter", WRITER);
    assertTrue(writers.contains(server.core()) && writers.contains(WRITER));
    return writers;
  }

  @AfterAll
  static void stop() throws Exception {
    if (solr != null) {
      solr.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @Test
  void everyPageIsIndexed() throws Exception {
    assertTrue(documents.size() >= 40);
    assertEquals(documents.size(), found("*:*").size());
  }

  @Test
  void storiesAreFoundByAuthor() throws Exception {
    assertEquals(stories(2, 8, 14, 20, 26), found("author:\"Cora Stamp\""));
    assertEquals(Set.of(), found("author:\"Stamp Cora\""));
  }

  @Test
  void storiesAreFoundByPlaceOfTheDateline() throws Exception {
    assertEquals(stories(3, 8, 13, 18, 23, 28), found("dateline_place:LIMA"));
    assertEquals(stories(8), found("dateline_place:LIMA AND author:\"Cora Stamp\""));
  }

  @Test
  void storiesAreFoundByRangeOfDays() throws Exception {
    // March 3 is the day of the ferry story and its copies as well.
    assertEquals(
        stories(4, 5, 6, 7, 8, 9),
        found("publishedDate:[2021-03-05T00:00:00Z TO 2021-03-11T00:00:00Z}"));
    assertEquals(
        stories(29), found("publishedDate:[2021-03-30T00:00:00Z TO 2021-04-01T00:00:00Z]"));
  }

  @Test
  void agencyLanguageAndConfidenceAreFieldsToo() throws Exception {
    assertEquals(expected("agency", "AP"::equals), found("agency:AP"));
    assertEquals(expected("lang", "ru"::equals), found("lang:ru"));
    assertEquals(
        expected("confidence", value -> Double.parseDouble(value) >= 0.5),
        found("confidence:[0.5 TO 1]"));
  }

  @Test
  void furnitureIsNotFound() throws Exception {
    assertEquals(Set.of(), found("content:\"high water\""));
    assertTrue(found("content:\"crates of post\"").size() > 1);
  }

  @Test
  void unknownFieldIsRefused() {
    SolrInputDocument document = new SolrInputDocument();
    document.addField("id", "http://paper.example/other");
    document.addField("no_such_field", "value");
    assertThrows(SolrException.class, () -> solr.add(document));
  }

  /** Addresses without scheme and port. */
  private static Set<String> found(String query) throws Exception {
    Set<String> ids = new TreeSet<>();
    for (SolrDocument document : solr.query(new SolrQuery(query).setRows(ALL)).getResults()) {
      ids.add(path((String) document.getFieldValue("id")));
    }
    return ids;
  }

  /** What is found without a search engine. */
  private static Set<String> expected(String field, Predicate<String> wanted) {
    Set<String> ids =
        documents.stream()
            .filter(document -> CrawlLines.values(document, field).stream().anyMatch(wanted))
            .map(document -> path((String) document.getFieldValue("id")))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(!ids.isEmpty(), field);
    return ids;
  }

  private static Set<String> stories(int... numbers) {
    return IntStream.of(numbers)
        .boxed()
        .flatMap(story -> Stream.of("/story/" + story + ".html", "/again/" + story + ".html"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String path(String url) {
    return url.substring(url.indexOf('/', "http://".length()));
  }
}
