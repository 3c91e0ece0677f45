package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.nutch.host.HostParser;
import io.github.copydesk.nutch.host.Nutch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.crawl.Signature;
import org.apache.nutch.crawl.TextProfileSignature;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.HtmlParseFilter;
import org.apache.nutch.parse.Parse;
import org.apache.nutch.parse.ParseUtil;
import org.apache.nutch.plugin.PluginRepository;
import org.apache.nutch.protocol.Content;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin folder that is shipped, loaded by Nutch's own plugin repository. */
@Tag("nutch")
class PluginIT {
  private static final String URL = "http://paper.example/story";

  private static Configuration standard;

  /** What {@link #parse} uses. */
  private Configuration conf = standard;

  @BeforeAll
  static void freshLoaders(@TempDir Path folder) {
    standard = Nutch.configuration(folder);
  }

  @Test
  void testsSeeThePluginOnlyThroughNutch() {
    for (String name : new String[] {"io.github.copydesk.Copydesk", "org.jsoup.Jsoup"}) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(name), name);
    }
  }

  @Test
  void filterAndEngineComeFromThePluginFolder() throws Exception {
    HtmlParseFilter filter =
        Arrays.stream(
                PluginRepository.get(conf)
                    .getOrderedPlugins(
                        HtmlParseFilter.class, HtmlParseFilter.X_POINT_ID, "htmlparsefilter.order"))
            .map(HtmlParseFilter.class::cast)
            .filter(each -> each.getClass().getSimpleName().equals("CopydeskParseFilter"))
            .findFirst()
            .orElseThrow();
    ClassLoader loader = filter.getClass().getClassLoader();
    assertNotSame(getClass().getClassLoader(), loader);
    assertTrue(jar(loader, "org.jsoup.Jsoup").endsWith("/copydesk/jsoup.jar"));
    String json = "com.fasterxml.jackson.core.JsonFactory";
    assertTrue(jar(loader, json).endsWith("/copydesk/jackson-core.jar"));
    assertFalse(
        jar(getClass().getClassLoader(), json).contains("/copydesk/"), "the host has its own");
    assertEquals(
        getClass().getClassLoader(),
        loader.loadClass("org.slf4j.Logger").getClassLoader(),
        "the log is the host's");
    assertEquals(
        getClass().getClassLoader(),
        loader.loadClass("org.apache.tika.Tika").getClassLoader(),
        "tika-core is the host's");
  }

  @Test
  void pageWithoutArticleKeepsTheHostsText() throws Exception {
    Parse parse =
        parse("text/html", "<html><head><title>Nothing</title></head><body></body></html>");
    assertTrue(parse.getData().getStatus().isSuccess());
    assertTrue(parse.getText().startsWith(HostParser.MARK));
    assertTrue(parse.getData().getMeta("copydesk.status").startsWith("skipped:"));
  }

  @Test
  void otherTypesAreLeftAlone() throws Exception {
    Parse parse = parse("application/pdf", "%PDF-1.4 made-up");
    assertTrue(parse.getText().startsWith(HostParser.MARK));
    assertEquals("skipped:type", parse.getData().getMeta("copydesk.status"));
  }

  @Test
  void noindexPageStaysEmpty() throws Exception {
    Parse parse =
        parse("text/html", "<meta name=\"robots\" content=\"noindex\"><p>Not for the index.</p>");
    assertEquals("", parse.getText());
    assertEquals("skipped:noindex", parse.getData().getMeta("copydesk.status"));
    assertFalse(
        Arrays.asList(parse.getData().getParseMeta().names()).contains("copydesk.headline"));
  }

  @Test
  void oneFilterServesManyThreads() throws Exception {
    byte[] ferry = ferry().getBytes(StandardCharsets.UTF_8);
    ParseUtil parser = new ParseUtil(conf);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Parse>> tasks = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String url = URL + i;
        Content content = new Content(url, url, ferry, "text/html", new Metadata(), conf);
        tasks.add(() -> parser.parse(content).get(url));
      }
      Set<String> texts = new HashSet<>();
      for (Future<Parse> parse : threads.invokeAll(tasks)) {
        texts.add(parse.get().getText());
        assertEquals("cleaned", parse.get().getData().getMeta("copydesk.status"));
        assertEquals("Ada Quill", parse.get().getData().getMeta("copydesk.author"));
      }
      assertEquals(1, texts.size());
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void signatureOfCleanTextIgnoresFurniture() throws Exception {
    Signature signature = new TextProfileSignature();
    signature.setConf(conf);
    String counted =
        ferry().replace("</article>", "<p class=\"counter\">Read 1,204 times</p></article>");
    assertArrayEquals(
        signature.calculate(null, parse("text/html", ferry())),
        signature.calculate(null, parse("text/html", counted)));
  }

  @Test
  void damagedPagesAreParsedAllTheSame() throws Exception {
    Random random = new Random(20210303);
    byte[] ferry = ferry().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = Arrays.copyOf(ferry, random.nextInt(ferry.length + 1));
      for (int hit = random.nextInt(200); hit > 0 && damaged.length > 0; hit--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Content content = new Content(URL, URL, damaged, "text/html", new Metadata(), conf);
      content.setContentType("text/html");
      Parse parse = new ParseUtil(conf).parse(content).get(URL);
      assertTrue(parse.getData().getStatus().isSuccess(), "page " + i);
      assertFalse(parse.getText().isEmpty() && damaged.length > 0, "page " + i);
      assertNotEquals("skipped:failed", parse.getData().getMeta("copydesk.status"), "page " + i);
    }
  }

  @Test
  void rulesOfTheConfFolderHold(@TempDir Path folder) throws Exception {
    String end = "each crate of post has to be weighed";
    assertTrue(parse("text/html", ferry()).getText().contains(end));
    conf = Nutch.configuration(folder);
    conf.set("copydesk.rules", "harbour-rules.txt");
    Parse parse = parse("text/html", ferry());
    assertEquals("cleaned", parse.getData().getMeta("copydesk.status"));
    assertFalse(parse.getText().contains(end), parse.getText());
  }

  @Test
  void brokenRulesCostTheCleaningButNoPage(@TempDir Path folder) throws Exception {
    conf = Nutch.configuration(folder);
    conf.set("copydesk.rules", "broken-rules.txt");
    Parse parse = parse("text/html", ferry());
    assertTrue(parse.getData().getStatus().isSuccess());
    assertTrue(parse.getText().startsWith(HostParser.MARK));
    assertEquals("skipped:setup", parse.getData().getMeta("copydesk.status"));
  }

  @Test
  void emptyPageIsNoError() throws Exception {
    Parse parse = parse("text/html", "");
    assertTrue(parse.getData().getStatus().isSuccess());
    assertEquals("skipped:empty", parse.getData().getMeta("copydesk.status"));
  }

  @Test
  void forgedMetadataAreGone() throws Exception {
    String forged =
        "<meta name=\"copydesk.author\" content=\"Forged\">"
            + "<meta name=\"copydesk.confidence\" content=\"1\"><p></p>";
    Metadata metadata = parse("text/html", forged).getData().getParseMeta();
    assertEquals(
        Set.of("copydesk.status", "copydesk.kind", "copydesk.kind.probability"),
        Set.of(metadata.names()));
  }

  private static String jar(ClassLoader loader, String type) throws ClassNotFoundException {
    return loader.loadClass(type).getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  private String ferry() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/nutch/pages/ferry.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Parse parse(String type, String page) throws Exception {
    Content content =
        new Content(URL, URL, page.getBytes(StandardCharsets.UTF_8), type, new Metadata(), conf);
    return new ParseUtil(conf).parse(content).get(URL);
  }
}
