package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.copydesk.nutch.host.Crawl;
import io.github.copydesk.nutch.host.Nutch;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crawl that meets hostile pages among good ones. */
@Tag("nutch")
class HostileCrawlIT {
  private static final int STORIES = 10;

  @TempDir static Path folder;
  private static Map<String, byte[]> hostile;
  private static String root;
  private static Crawl crawl;

  @BeforeAll
  static void crawl() throws Exception {
    hostile = HostilePages.all();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    StringBuilder seeds = new StringBuilder();
    hostile.forEach(
        (path, page) -> {
          serve(server, path, HostilePages.type(path), page);
          seeds.append(root).append(path).append('\n');
        });
    for (int story = 0; story < STORIES; story++) {
      byte[] page = HarbourStories.page(story, 1).getBytes(StandardCharsets.UTF_8);
      serve(server, HarbourSite.story(story), "text/html; charset=utf-8", page);
      seeds.append(root).append(HarbourSite.story(story)).append('\n');
    }
    server.start();
    try {
      Configuration conf = Nutch.configuration(folder.resolve("tmp"));
      conf.setInt("http.content.limit", 64 << 20);
      crawl = new Crawl(conf, folder, seeds.toString());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void noPageIsLost() {
    assertEquals(STORIES + hostile.size(), crawl.index().size());
  }

  @Test
  void otherPagesAreUnharmed() throws Exception {
    for (int story = 0; story < STORIES; story++) {
      String url = root + HarbourSite.story(story);
      assertEquals("cleaned", crawl.status(url));
      assertEquals(List.of(HarbourStories.author(story)), crawl.values(url, "author"));
      assertEquals(List.of(HarbourStories.place(story)), crawl.values(url, "dateline_place"));
    }
  }

  @Test
  void hostilePagesAreParsedAndNoneFails() throws Exception {
    for (String path : hostile.keySet()) {
      assertTrue(crawl.parsed(root + path).getStatus().isSuccess(), path);
      assertNotEquals("skipped:failed", crawl.status(root + path), path);
    }
  }

  @Test
  void articleInAnUnknownCharsetIsReadAllTheSame() throws Exception {
    String url = root + "/unknown-charset";
    assertEquals("cleaned", crawl.status(url));
    assertEquals(crawl.value(root + HarbourSite.story(1), "content"), crawl.value(url, "content"));
  }

  private static void serve(HttpServer server, String path, String type, byte[] page) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
          }
        });
  }
}
