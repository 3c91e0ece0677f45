package io.github.copydesk.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nutch's parse and index jobs on HDFS and YARN, with the plugin in the job file and with the
 * released zip by {@code -archives}. Input and expected output are those of the crawl in local mode
 * that {@code CrawlIT} left under {@code target}.
 */
class ClusterTest {
  private static final Path TARGET =
      Path.of(System.getProperty("copydesk.target")).toAbsolutePath().normalize();
  private static final Path CRAWL = TARGET.resolve("crawl");
  private static final Path FOLDER = TARGET.resolve("cluster/work");
  private static final String PACKAGE = "io.github.copydesk.nutch.";

  private static final String SITE =
      """
      <configuration>
        <property><name>plugin.folders</name><value>plugins</value></property>
        <property><name>plugin.includes</name><value>copydesk</value></property>
      </configuration>
      """;

  private static Cluster cluster;
  private static Path plain;
  private static Path complete;

  @BeforeAll
  static void start() throws Exception {
    assertTrue(Files.isDirectory(CRAWL), "no local crawl: run mvn -Pcluster verify");
    clear(FOLDER);
    Files.createDirectories(FOLDER);
    plain = Files.copy(TARGET.resolve("copydesk-nutch-job.jar"), FOLDER.resolve("plain.job"));
    complete = withPlugin(FOLDER.resolve("complete.job"));
    cluster = new Cluster(FOLDER);
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void clusterHasTwoNodeManagers() {
    assertEquals(Cluster.NODES, cluster.nodes());
  }

  @Test
  void pluginInTheJobFileGivesTheRecordsOfLocalMode() throws Exception {
    crawlsAlike("/in-job", complete, List.of("-Dplugin.folders=plugins"));
    countersAreThoseOfTheStatuses("/in-job");
  }

  @Test
  void pluginAsArchiveGivesTheRecordsOfLocalMode() throws Exception {
    crawlsAlike(
        "/by-archive",
        plain,
        List.of(
            "-archives",
            TARGET.resolve("copydesk-nutch-plugin.zip").toUri() + "#extra",
            "-Dplugin.folders=plugins,extra"));
  }

  private void crawlsAlike(String root, Path job, List<String> plugin) throws Exception {
    FileSystem files = cluster.files();
    String segment = segment();
    upload(root, segment);
    int before = cluster.applications();
    String remote = root + "/segments/" + segment;
    run(job, "parse.ParseSegment", plugin, List.of(), List.of(remote));
    run(
        job,
        "indexer.IndexingJob",
        plugin,
        List.of("-Dcopydesk.test.index=" + files.makeQualified(path(root + "/index"))),
        List.of(root + "/crawldb", "-linkdb", root + "/linkdb", remote));
    assertEquals(2, cluster.applications() - before, "both jobs ran on YARN");

    assertEquals(local("index"), lines(root + "/index"));
    Path local = FOLDER.resolve("dump-local" + root.replace('/', '-'));
    Path distant = FOLDER.resolve("dump-cluster" + root.replace('/', '-'));
    dump(CRAWL.resolve("segments").resolve(segment).toUri().toString(), local);
    dump(files.makeQualified(path(remote)).toString(), distant);
    assertEquals(records(local), records(distant));
    assertTrue(records(distant).size() > 40, "records were compared");
  }

  /** The job of the plugin's own: its mapper comes to the tasks with the plugin's jar. */
  private static void countersAreThoseOfTheStatuses(String root) throws Exception {
    int before = cluster.applications();
    String segment =
        cluster.files().makeQualified(path(root + "/segments/" + segment())).toString();
    String printed = cluster.runPlugin(complete, "copydesk", PACKAGE + "Counts", List.of(segment));
    assertEquals(1, cluster.applications() - before, "the job ran on YARN");
    Map<String, Long> expected =
        records(FOLDER.resolve("dump-cluster" + root.replace('/', '-'))).stream()
            .flatMap(String::lines)
            .filter(line -> line.strip().startsWith("copydesk.status = "))
            .map(line -> line.split(" = ")[1])
            .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
    assertTrue(expected.size() > 3, expected.toString());
    List<String> lines = printed.lines().toList();
    expected.forEach((status, pages) -> assertTrue(lines.contains(status + "\t" + pages), printed));
  }

  /** What the fetcher and the database jobs of the local crawl left; nothing that was parsed. */
  private static void upload(String root, String segment) throws IOException {
    FileSystem files = cluster.files();
    for (String part : List.of("content", "crawl_fetch", "crawl_generate")) {
      String folder = "segments/" + segment + "/" + part;
      files.mkdirs(path(root + "/segments/" + segment));
      files.copyFromLocalFile(
          path(CRAWL.resolve(folder).toUri().toString()), path(root + "/" + folder));
    }
    for (String part : List.of("crawldb", "linkdb")) {
      files.copyFromLocalFile(
          path(CRAWL.resolve(part).toUri().toString()), path(root + "/" + part));
    }
  }

  private static void run(
      Path job, String tool, List<String> plugin, List<String> more, List<String> arguments)
      throws Exception {
    List<String> all = new ArrayList<>(plugin);
    Map.of(
            "plugin.includes", "index-basic|test-host|test-parser|copydesk",
            "htmlparsefilter.order",
                PACKAGE + "host.BrittleResultFilter " + PACKAGE + "CopydeskParseFilter",
            "indexingfilter.order",
                PACKAGE + "host.HostIndexingFilter " + PACKAGE + "CopydeskIndexingFilter",
            "db.signature.class", PACKAGE + "ArticleSignature",
            "http.agent.name", "copydesk-test",
            "db.update.additions.allowed", "false",
            "parser.skip.truncated", "false",
            "parser.timeout", "600",
            "db.parsemeta.to.crawldb", "copydesk.status")
        .forEach((name, value) -> all.add("-D" + name + "=" + value));
    all.addAll(more);
    all.addAll(arguments);
    cluster.run(job, "org.apache.nutch." + tool, all);
  }

  /** The parsed pages of a segment as Nutch prints them. */
  private static void dump(String segment, Path folder) throws Exception {
    run(
        plain,
        "segment.SegmentReader",
        List.of(),
        List.of("-Dmapreduce.framework.name=local", "-Dfs.defaultFS=file:///"),
        List.of(
            "-dump",
            segment,
            folder.toString(),
            "-nocontent",
            "-nofetch",
            "-nogenerate",
            "-noparse"));
  }

  /** One text for each page, without its number. */
  private static List<String> records(Path folder) throws IOException {
    String all = Files.readString(folder.resolve("dump"), StandardCharsets.UTF_8);
    return Stream.of(all.split("\nRecno:: "))
        .map(each -> each.replaceFirst("^[^\n]*\n", ""))
        .sorted()
        .toList();
  }

  private static List<String> local(String folder) throws IOException {
    return Files.readAllLines(CRAWL.resolve(folder).resolve("documents")).stream()
        .filter(ClusterTest::isStable)
        .sorted()
        .toList();
  }

  private static List<String> lines(String folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (FileStatus status : cluster.files().listStatus(path(folder))) {
      try (var in = cluster.files().open(status.getPath())) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        lines.addAll(Arrays.asList(text.split("\n")));
      }
    }
    return lines.stream().filter(ClusterTest::isStable).sorted().toList();
  }

  /** Whether the line says nothing about the time of the job. */
  private static boolean isStable(String line) {
    return !line.contains("\ttstamp\t");
  }

  private static Path withPlugin(Path job) throws IOException {
    Files.copy(plain, job);
    Path plugin = TARGET.resolve("copydesk-nutch-plugin/copydesk");
    try (var zip = FileSystems.newFileSystem(URI.create("jar:" + job.toUri()), Map.of());
        Stream<Path> files = Files.walk(plugin)) {
      for (Path file : files.toList()) {
        String name = "classes/plugins/copydesk/" + plugin.relativize(file);
        if (Files.isDirectory(file)) {
          Files.createDirectories(zip.getPath(name));
        } else {
          Files.copy(file, zip.getPath(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      // As in an operator's job file: bin/nutch plugin takes no options of its own.
      Files.writeString(zip.getPath("nutch-site.xml"), SITE);
    }
    return job;
  }

  private static String segment() throws IOException {
    try (Stream<Path> segments = Files.list(CRAWL.resolve("segments"))) {
      return segments
          .map(each -> each.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static org.apache.hadoop.fs.Path path(String name) {
    return new org.apache.hadoop.fs.Path(name);
  }
}
