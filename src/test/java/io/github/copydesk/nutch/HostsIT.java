package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.nutch.host.Crawl;
import io.github.copydesk.nutch.host.Nutch;
import io.github.copydesk.nutch.host.TikaHtmlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.parse.Parse;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same site under every parser that Nutch may have, parsed while fetching or after. Where pages
 * are parsed while fetching, the title is replaced too.
 */
@Tag("nutch")
class HostsIT {
  private static final List<String> ARTICLES =
      List.of("/ferry", "/gzip", "/moved", "/bridge", "/nofollow", "/story/0.html");

  private static final Map<String, String> STATUS = new TreeMap<>();

  @TempDir static Path folder;
  private static HarbourSite site;
  private static final Map<Setting, Crawl> CRAWLS = new HashMap<>();
  private static final Map<Host, ParseUtil> BARE = new EnumMap<>(Host.class);

  /** The parsers of Nutch, each by what stands for it here. */
  enum Host {
    PARSE_HTML("parse-html", "none"),
    PARSE_TIKA("parse-tika", "none"),
    PARSE_TIKA_BOILERPIPE("parse-tika", "boilerpipe");

    private final String plugins;
    private final String extractor;

    Host(String parser, String extractor) {
      // What is not HTML is parse-tika's, as in Nutch.
      this.plugins = parser.equals("parse-tika") ? parser : parser + "|parse-tika";
      this.extractor = extractor;
    }

    Configuration in(Configuration conf) {
      conf.setInt("http.content.limit", HarbourSite.LIMIT);
      conf.setBoolean("parser.skip.truncated", false);
      conf.setInt("http.redirect.max", 3);
      conf.set(TikaHtmlParser.EXTRACTOR, extractor);
      return Nutch.parsing(conf, plugins);
    }
  }

  record Setting(Host host, boolean whileFetching) {
    /** Hadoop splits lists of paths at commas. */
    String folder() {
      return host + (whileFetching ? "-while-fetching" : "");
    }

    Configuration configuration(Path temporary) {
      Configuration conf = host.in(Nutch.configuration(temporary));
      conf.setBoolean("fetcher.parse", whileFetching);
      conf.setBoolean("copydesk.title", whileFetching);
      return conf;
    }
  }

  static Stream<Setting> settings() {
    return Stream.of(Host.values())
        .flatMap(host -> Stream.of(new Setting(host, false), new Setting(host, true)));
  }

  @BeforeAll
  static void crawl() throws Exception {
    ARTICLES.forEach(path -> STATUS.put(path, "cleaned"));
    STATUS.put("/endless", "truncated");
    STATUS.put("/noindex", "skipped:noindex");
    STATUS.put("/away", "skipped:redirect");
    STATUS.put("/report.pdf", "skipped:type");
    STATUS.put("/feed.xml", "skipped:type");
    try (HarbourSite harbour = new HarbourSite()) {
      site = harbour;
      Path temporary = folder.resolve("tmp");
      for (Setting setting : settings().toList()) {
        Path crawl = Files.createDirectory(folder.resolve(setting.folder()));
        String seeds = site.seeds(List.copyOf(STATUS.keySet()));
        CRAWLS.put(setting, new Crawl(setting.configuration(temporary), crawl, seeds));
      }
      for (Host host : Host.values()) {
        BARE.put(host, new ParseUtil(host.in(Nutch.withoutCopydesk(temporary))));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everyPageSaysWhatBecameOfIt(Setting setting) throws Exception {
    Map<String, String> found = new TreeMap<>();
    for (String path : STATUS.keySet()) {
      found.put(path, parsed(setting, path).getMeta("copydesk.status"));
    }
    assertEquals(STATUS, found);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void articlesAndTheirFieldsAreTheSameUnderEveryHost(Setting setting) {
    Setting first = new Setting(Host.PARSE_HTML, false);
    for (String path : ARTICLES) {
      for (String field :
          List.of("content", "headline", "author", "publishedDate", "lang", "confidence")) {
        assertEquals(value(first, path, field), value(setting, path, field), path + " " + field);
      }
    }
    assertTrue(((String) value(setting, "/ferry", "content")).startsWith("PORT EXAMPLE, March 3"));
    assertTrue(((String) value(setting, "/bridge", "content")).startsWith("Новый мост через реку"));
    assertEquals("Ada Quill", value(setting, "/ferry", "author"));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void linksStatusAndTitleAreTheHosts(Setting setting) throws Exception {
    for (String path : STATUS.keySet()) {
      ParseData bare = bare(setting, path).getData();
      ParseData ours = parsed(setting, path);
      assertArrayEquals(bare.getOutlinks(), ours.getOutlinks(), path);
      assertEquals(bare.getStatus(), ours.getStatus(), path);
      boolean replaced = setting.whileFetching() && ARTICLES.contains(path);
      String title = replaced ? (String) value(setting, path, "headline") : bare.getTitle();
      assertEquals(path.equals("/endless") ? ours.getTitle() : title, ours.getTitle(), path);
    }
    assertEquals(0, parsed(setting, "/nofollow").getOutlinks().length);
    assertTrue(parsed(setting, "/ferry").getOutlinks().length > 5);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void textOfPagesThatAreLeftAloneIsTheHosts(Setting setting) throws Exception {
    for (String path : List.of("/noindex", "/report.pdf", "/feed.xml")) {
      assertEquals(bare(setting, path).getText(), value(setting, path, "content"), path);
    }
    assertEquals("", value(setting, "/noindex", "content"));
  }

  @Test
  void hostsAreUnlikeEachOther() throws Exception {
    String html = bare(new Setting(Host.PARSE_HTML, false), "/ferry").getText();
    String tika = bare(new Setting(Host.PARSE_TIKA, false), "/ferry").getText();
    String boilerpipe = bare(new Setting(Host.PARSE_TIKA_BOILERPIPE, false), "/ferry").getText();
    assertTrue(html.contains("Obituaries"), html);
    assertTrue(tika.contains("Obituaries"), tika);
    assertFalse(boilerpipe.contains("Obituaries"), boilerpipe);
    assertTrue(boilerpipe.contains("The ferry"), boilerpipe);
  }

  private static Parse bare(Setting setting, String path) throws Exception {
    String url = site.url(path);
    return BARE.get(setting.host()).parse(CRAWLS.get(setting).fetched(url)).get(url);
  }

  private static ParseData parsed(Setting setting, String path) throws IOException {
    return CRAWLS.get(setting).parsed(site.url(path));
  }

  private static Object value(Setting setting, String path, String field) {
    return CRAWLS.get(setting).value(site.url(path), field);
  }
}
