package io.github.copydesk.speed;

import java.util.Random;

/** Pages of any size that are large in one way each. The same for the same size. */
enum GrowingPage {
  LONG_ARTICLE("a long article") {
    @Override
    void grow(StringBuilder html, int size, Random random) {
      while (html.length() < size) {
        html.append("<p>");
        sentences(html, random, 60);
        html.append("</p>\n");
      }
    }
  },
  SHORT_BLOCKS("many short blocks") {
    @Override
    void grow(StringBuilder html, int size, Random random) {
      while (html.length() < size) {
        html.append("<div class=\"item i").append(random.nextInt(9)).append("\"><h3>");
        words(html, random, 3);
        html.append("</h3><p>");
        words(html, random, 9);
        html.append("</p></div>\n");
      }
    }
  },
  DEEP_NESTING("deep nesting") {
    @Override
    void grow(StringBuilder html, int size, Random random) {
      while (html.length() < size) {
        for (int level = 0; level < DEPTH; level++) {
          html.append("<div>");
          words(html, random, level % 50 == 0 ? 12 : 0);
        }
        html.append("</div>".repeat(DEPTH));
      }
    }
  },
  HUGE_TABLE("a huge table") {
    @Override
    void grow(StringBuilder html, int size, Random random) {
      html.append("<table>");
      while (html.length() < size) {
        html.append("<tr>");
        for (int cell = 0; cell < 8; cell++) {
          html.append("<td>");
          words(html, random, 4);
          html.append("</td>");
        }
        html.append("</tr>\n");
      }
      html.append("</table>");
    }
  },
  ONE_TEXT("one giant text node") {
    @Override
    void grow(StringBuilder html, int size, Random random) {
      html.append("<p>");
      while (html.length() < size) {
        sentences(html, random, 60);
      }
      html.append("</p>");
    }
  },
  LINKS("links, a million in 50 MB") {
    @Override
    void grow(StringBuilder html, int size, Random random) {
      html.append("<div>");
      while (html.length() < size) {
        html.append("<a href=\"/story-").append(random.nextInt(1_000_000)).append("\">");
        words(html, random, 3);
        html.append("</a> ");
      }
      html.append("</div>");
    }
  },
  INLINE_DATA("data in pictures, attributes, scripts") {
    @Override
    void grow(StringBuilder html, int size, Random random) {
      int part = (size - html.length()) / 3;
      html.append("<img alt=x src=\"data:image/png;base64,").append("QUJDREVG".repeat(part / 8));
      html.append("\"><div data-state=\"").append("{&quot;a&quot;:1},".repeat(part / 18));
      html.append("\">x</div><script>var state = [").append("{\"a\":\"b\"},".repeat(part / 10));
      html.append("];</script>");
    }
  };

  /** As deep as the cleaner's limits go, nearly. */
  private static final int DEPTH = 500;

  private static final String[] WORDS =
      ("harbour glass ferry winter market the of a said council on bread ice from river pilot under"
              + " strike bridge rain after and works town in island vote morning mill stone")
          .split(" ");

  private final String what;

  GrowingPage(String what) {
    this.what = what;
  }

  /** What is large in it. */
  String what() {
    return what;
  }

  abstract void grow(StringBuilder html, int size, Random random);

  /** A page of about so many characters, all ASCII. */
  String page(int size) {
    Random random = new Random(11);
    StringBuilder html = new StringBuilder(size + 4096);
    html.append("<!DOCTYPE html><html lang=en><head><title>Ferry stops for a day</title></head>");
    html.append("<body><main><h1>Ferry stops for a day</h1>\n");
    for (int paragraph = 0; paragraph < 5; paragraph++) {
      html.append("<p>");
      sentences(html, random, 40);
      html.append("</p>\n");
    }
    grow(html, size, random);
    return html.append("</main></body></html>").toString();
  }

  static void sentences(StringBuilder html, Random random, int count) {
    html.append("The ");
    words(html, random, count);
    html.append(". ");
  }

  static void words(StringBuilder html, Random random, int count) {
    for (int word = 0; word < count; word++) {
      html.append(word == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
  }
}
