package io.github.copydesk.nutch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Pages that are made to bring a crawl down. */
final class HostilePages {
  private static final int LEVELS = 60_000;
  private static final int TEXT_BYTES = 50 << 20;
  private static final int OBJECTS = 100_000;
  private static final int NOISE = 200_000;

  private HostilePages() {}

  /** Path and content; the type and charset that the header claims are {@link #type}. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    pages.put("/divs", divs());
    pages.put("/text", text());
    pages.put("/objects", objects());
    pages.put("/unknown-charset", HarbourStories.page(1, 1).getBytes(StandardCharsets.UTF_8));
    pages.put("/wrong-charset", HarbourStories.page(1, 1).getBytes(StandardCharsets.UTF_8));
    pages.put("/half-characters", halfCharacters());
    pages.put("/noise", noise());
    return pages;
  }

  static String type(String path) {
    return switch (path) {
      case "/unknown-charset" -> "text/html; charset=no-such-charset;;=\"";
      case "/wrong-charset" -> "text/html; charset=utf-16le";
      default -> "text/html; charset=utf-8";
    };
  }

  private static byte[] divs() {
    return ("<html><body>" + "<div>".repeat(LEVELS) + "<p>The bottom of the sea.</p>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] text() {
    byte[] page = new byte[TEXT_BYTES];
    Arrays.fill(page, (byte) 'a');
    byte[] head = "<html><body><p>".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, page, 0, head.length);
    return page;
  }

  private static byte[] objects() {
    String script = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"}</script>";
    return ("<html><head>" + script.repeat(OBJECTS) + "</head><body><p>Short.</p></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Bytes that are no UTF-8, in the middle of an article. */
  private static byte[] halfCharacters() {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    for (byte each : HarbourStories.page(2, 1).getBytes(StandardCharsets.UTF_8)) {
      page.write(each);
      if (each == ',') {
        page.write(0xE2);
        page.write(0xFF);
      }
    }
    return page.toByteArray();
  }

  private static byte[] noise() {
    byte[] page = new byte[NOISE];
    new Random(20210303).nextBytes(page);
    byte[] head = "<html><body><p>".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, page, 0, head.length);
    return page;
  }
}
