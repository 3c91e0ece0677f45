package io.github.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Inputs that are made out of real ones: cut, joined, doubled, with letters of other scripts, signs
 * of the craft and markup in them. They are the same on every machine, whatever the code does with
 * them; a new fixture brings its own and changes those of the one before it.
 */
final class MadeUp {
  private static final List<String> SIGNS =
      List.of(
          " ",
          ", ",
          "/",
          " - ",
          " — ",
          ": ",
          " | ",
          "(",
          ")",
          "[",
          "]",
          ".",
          "...",
          "@",
          "&",
          "and ",
          " und ",
          "By ",
          "Von ",
          "in ",
          "for ",
          "Photo: ",
          "(AP)",
          "dpa",
          "Reuters",
          "BERLIN",
          "Oct 5",
          "5.10.2023",
          "2023-10-05T16:42:00Z",
          "12:30 pm",
          "GMT+14",
          "31",
          "29 February 2023",
          "令和5年",
          "10月17日",
          "新华社",
          "电",
          "기자",
          "記者",
          "5 أكتوبر",
          "ה-5 באוקטובר",
          "\u200F",
          "\u00AD",
          "\u0301",
          "\uD83D\uDE00",
          "\uD83D",
          "\u0000",
          "İ",
          "ß",
          "ﬁ",
          "{\"",
          "\":",
          "[{",
          "}",
          "\"@type\":\"NewsArticle\",",
          "\\u00e9",
          "null");

  private static final List<String> MARKUP =
      List.of(
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<br>",
          "<h1>",
          "<h2>",
          "</h2>",
          "<b>",
          "</b>",
          "<li>",
          "<ul>",
          "<td>",
          "<table>",
          "</table>",
          "<pre>",
          "</pre>",
          "<figure>",
          "<figcaption>",
          "<blockquote>",
          "<a href=/x>",
          "</a>",
          "<article>",
          "</article>",
          "<aside>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "<script type=\"application/ld+json\">",
          "<title>",
          "</title>",
          "<time datetime=\"2023-10-05\">",
          "<span class=byline>",
          "<body>",
          "</html>",
          "&nbsp",
          "&amp;",
          "&quot;",
          "&amp;amp;",
          "&#8217;",
          "&lt;p&gt;",
          "<",
          ">",
          "\"",
          "\n",
          "\n\n");

  private final List<String> names;
  private final List<String> seeds;
  private final List<String> signs = new ArrayList<>(SIGNS);
  private final int most;
  private final int widest;

  /**
   * @param target what the inputs are for: those with markup have room for more and wider changes
   */
  MadeUp(Target target) {
    Map<String, byte[]> corpus = Corpus.of(target);
    names = List.copyOf(corpus.keySet());
    seeds = corpus.values().stream().map(seed -> new String(seed, UTF_8) + " ").toList();
    boolean line = target.longest() < 4 << 10;
    most = line ? 4 : 12;
    widest = line ? 12 : 400;
    if (!line) {
      signs.addAll(MARKUP);
    }
  }

  /** The names of the real inputs. */
  List<String> names() {
    return names;
  }

  /**
   * An input.
   *
   * @param at index of the real input that it is made of
   * @param number which one of those
   */
  byte[] input(int at, int number) {
    Random random = new Random(31L * names.get(at).hashCode() + number);
    String other = seeds.get((at + 1) % seeds.size());
    String text = seeds.get(at);
    for (int n = 1 + random.nextInt(most); n > 0; n--) {
      text = changed(text, other, random);
    }
    return text.getBytes(UTF_8);
  }

  private String changed(String text, String other, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(widest));
    String before = text.substring(0, at);
    return switch (random.nextInt(5)) {
      case 0 -> before + text.substring(end);
      case 1 -> before + signs.get(random.nextInt(signs.size())) + text.substring(at);
      case 2 -> text.substring(0, end) + text.substring(at);
      // Without the first character, which may say how the rest is read.
      case 3 -> before + other.substring(1 + random.nextInt(other.length()));
      default -> before + text.substring(at, end).toUpperCase(Locale.ROOT) + text.substring(end);
    };
  }
}
