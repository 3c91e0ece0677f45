package io.github.copydesk.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Furniture in many languages: the examples of the furniture rules, and titles and captions of
 * other pages.
 */
final class Inserts {
  private final Map<String, List<String>> examples = new TreeMap<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();

  /** The examples of all languages' rules. */
  Inserts() throws IOException {
    for (String language : new java.util.TreeSet<>(List.of(Locale.getISOLanguages()))) {
      try (InputStream in =
          Inserts.class.getResourceAsStream("/io/github/copydesk/language/" + language + ".txt")) {
        if (in != null) {
          read(in);
        }
      }
    }
  }

  private void read(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String kind = "";
    boolean whole = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("kind ")) {
        kind = line.substring(5).strip();
      } else if (line.startsWith("cut ")) {
        whole = line.endsWith("block") || line.endsWith("run") || line.endsWith("line");
      } else if (line.startsWith("yes ") && whole) {
        examples.computeIfAbsent(kind, key -> new ArrayList<>()).add(line.substring(4).strip());
      }
    }
  }

  /** Lets other pages have the title and the captions of a page. */
  void learn(Gold gold) {
    if (!gold.title().isBlank()) {
      titles.add(gold.title());
    }
    captions.addAll(gold.captions());
  }

  /** A piece of furniture as HTML. */
  String any(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> related(random);
      case 1 -> box("newsletter", random);
      case 2 -> box("counter", random);
      case 3 -> figure(random);
      case 4 -> advert(random);
      case 5 -> line(random);
      case 6 -> box("share", random);
      default -> card(random);
    };
  }

  String advert(Random random) {
    return "<div class=\""
        + names(random, "ad", "slot")
        + "\">"
        + example("advert", random)
        + "</div>";
  }

  private String related(Random random) {
    StringBuilder html =
        new StringBuilder("<div class=\"" + names(random, "related", "list") + "\">");
    html.append("<h3>").append(example("related", random)).append("</h3><ul>");
    for (int i = random.nextInt(4); i >= 0; i--) {
      html.append("<li><a href=\"#\">").append(pick(titles, random)).append("</a></li>");
    }
    return html.append("</ul></div>").toString();
  }

  private String card(Random random) {
    return "<a class=\""
        + names(random, "card", "teaser")
        + "\" href=\"#\"><img src=\"i.jpg\"><span>"
        + example("related", random)
        + "</span><h4>"
        + pick(titles, random)
        + "</h4></a>";
  }

  private String line(Random random) {
    String text = example("related", random) + ": <a href=\"#\">" + pick(titles, random) + "</a>";
    return random.nextBoolean() ? "<p><strong>" + text + "</strong></p>" : "<p>" + text + "</p>";
  }

  private String figure(Random random) {
    String caption = pick(captions, random);
    return switch (random.nextInt(3)) {
      case 0 -> "<figure><img src=\"i.jpg\"><figcaption>" + caption + "</figcaption></figure>";
      case 1 ->
          "<div class=\""
              + names(random, "image", "caption")
              + "\"><img src=\"i.jpg\"><p>"
              + caption
              + "</p></div>";
      default ->
          "<figure class=\"media\"><img src=\"i.jpg\"><div><span>"
              + caption
              + "</span></div></figure>";
    };
  }

  private String box(String kind, Random random) {
    String name = names(random, kind, "box");
    return "<div class=\"" + name + "\"><p>" + example(kind, random) + "</p></div>";
  }

  /** A telling name, or one that says nothing. */
  private static String names(Random random, String kind, String part) {
    return random.nextBoolean()
        ? kind + "-" + part
        : "x" + Integer.toString(random.nextInt(46_656), Character.MAX_RADIX);
  }

  private String example(String kind, Random random) {
    return pick(examples.getOrDefault(kind, List.of()), random);
  }

  private static String pick(List<String> texts, Random random) {
    String text = texts.isEmpty() ? "More" : texts.get(random.nextInt(texts.size()));
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
