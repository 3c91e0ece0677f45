package io.github.copydesk.nutch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A small newspaper on the loopback interface, with every page a crawler may meet. */
final class HarbourSite implements AutoCloseable {
  /** The fetch limit of the crawl; {@code /endless} is longer. */
  static final int LIMIT = 4 << 20;

  /** Pages that give an article. */
  static final List<String> ARTICLES =
      List.of("/ferry", "/gzip", "/moved", "/bridge", "/brittle", "/big", "/deep", "/endless");

  /** Some of the project's own examples. */
  private static final List<String> FIXTURES =
      List.of(
          "en-broadcaster-kicker-related",
          "en-regional-agency",
          "en-table-layout-br",
          "en-wire-figure",
          "en-wordpress-views-counter");

  private static final String REFRESH = "<meta http-equiv=\"refresh\" content=\"0; url=/bridge\">";

  private static final String FEED =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0"><channel><title>The Harbour Paper</title><link>/</link>
      <item><title>Seal pups counted</title><link>/seal-pups</link>
      <description>There were forty of them on the north beach on Sunday.</description></item>
      </channel></rss>
      """;

  private static final String HTML = "text/html; charset=utf-8";

  private final HttpServer server;

  HarbourSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] ferry = page("ferry.html");
    serve("/ferry", HTML, ferry);
    serve("/moved", HTML, ferry);
    serve("/brittle", HTML, ferry);
    server.createContext("/gzip", this::gzip);
    server.createContext("/old", this::redirect);
    // The header is right, the page's own meta tag is wrong.
    serve(
        "/bridge",
        "text/html; charset=windows-1251",
        recoded(page("bridge-ru.html"), "windows-1251"));
    serve("/noindex", HTML, robots(ferry, "noindex"));
    serve("/nofollow", HTML, robots(ferry, "nofollow"));
    serve("/away", HTML, replaced(ferry, "<head>", "<head>\n" + REFRESH));
    serve("/feed.xml", "application/rss+xml; charset=utf-8", utf8(FEED));
    serve(
        "/report.pdf",
        "application/pdf",
        "%PDF-1.4\nmade up\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    serve("/big", HTML, padded(ferry, 3 << 20));
    serve("/endless", HTML, endless(ferry));
    serve("/deep", HTML, deep(ferry, 60_000));
    for (int story = 0; story < HarbourStories.COUNT; story++) {
      serve(story(story), HTML, utf8(HarbourStories.page(story, 1)));
      serve(storyAgain(story), HTML, utf8(HarbourStories.page(story, 2)));
    }
    for (String fixture : FIXTURES) {
      serve("/fixture/" + fixture, HTML, Files.readAllBytes(fixture(fixture)));
    }
    server.start();
  }

  /** The address of a story. */
  static String story(int story) {
    return "/story/" + story + ".html";
  }

  /** The same story, with other furniture around it, as if it were fetched a week later. */
  static String storyAgain(int story) {
    return "/again/" + story + ".html";
  }

  /** Every page that is indexed; all but two are articles. */
  static List<String> indexed() {
    List<String> paths = new ArrayList<>(ARTICLES);
    for (int story = 0; story < HarbourStories.COUNT; story++) {
      paths.add(story(story));
      paths.add(storyAgain(story));
    }
    FIXTURES.forEach(fixture -> paths.add("/fixture/" + fixture));
    paths.addAll(List.of("/noindex", "/report.pdf"));
    return List.copyOf(paths);
  }

  /** What to inject to crawl everything; one page is gone. */
  String seeds() {
    return seeds(indexed());
  }

  /** One address a line; {@code /moved} is only reached by a redirect. */
  String seeds(List<String> paths) {
    StringBuilder seeds = new StringBuilder();
    for (String path : paths) {
      seeds.append(url(path.equals("/moved") ? "/old" : path)).append('\n');
    }
    seeds.append(url("/gone")).append('\n');
    return seeds.toString();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void serve(String path, String type, byte[] body) {
    server.createContext(path, exchange -> answer(exchange, 200, type, body));
  }

  private void gzip(HttpExchange exchange) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(page("ferry.html"));
    }
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    answer(exchange, 200, HTML, zipped.toByteArray());
  }

  private void redirect(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", "/moved");
    answer(exchange, 301, HTML, "Moved.".getBytes(StandardCharsets.US_ASCII));
  }

  private static void answer(HttpExchange exchange, int code, String type, byte[] body)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(code, 0); // chunked: nothing says how long it is
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] page(String name) throws IOException {
    try (InputStream in = HarbourSite.class.getResourceAsStream("/nutch/pages/" + name)) {
      return in.readAllBytes();
    }
  }

  private static Path fixture(String name) {
    return Path.of("fixtures", name, "page.html");
  }

  private static byte[] utf8(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] recoded(byte[] utf8, String charset) {
    return new String(utf8, StandardCharsets.UTF_8).getBytes(Charset.forName(charset));
  }

  private static byte[] robots(byte[] page, String rule) {
    return replaced(page, "<head>", "<head>\n<meta name=\"robots\" content=\"" + rule + "\">");
  }

  /** Furniture of that many bytes behind the article. */
  private static byte[] padded(byte[] page, int bytes) {
    String row = "<li><a href=\"/tide\">High water at four</a></li>\n";
    return replaced(page, "<footer>", "<ul>" + row.repeat(bytes / row.length()) + "</ul><footer>");
  }

  /** An article that is cut by {@link #LIMIT} in the middle of a comment. */
  private static byte[] endless(byte[] page) {
    return replaced(page, "<footer>", "<!--" + "x".repeat(LIMIT) + "--><footer>");
  }

  private static byte[] deep(byte[] page, int levels) {
    return replaced(page, "<main>", "<div>".repeat(levels) + "</div>".repeat(levels) + "<main>");
  }

  private static byte[] replaced(byte[] page, String old, String replacement) {
    return new String(page, StandardCharsets.UTF_8)
        .replace(old, replacement)
        .getBytes(StandardCharsets.UTF_8);
  }
}
