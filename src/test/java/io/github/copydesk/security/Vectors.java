package io.github.copydesk.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.Input;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Ways to make a browser run something, and pages that have them everywhere. */
final class Vectors {
  private static final String STORY =
      "The ferry to the island will run again from the first of May, the harbour council said on"
          + " Monday, eleven years after the boat was laid up.";

  private Vectors() {}

  static List<String> all() {
    try (InputStream in = Vectors.class.getResourceAsStream("/security/vectors.txt")) {
      return new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .filter(line -> !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page that has it as markup, as text and as data. */
  static Input page(String vector) {
    String text = vector.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    String json = vector.replace("\\", "\\\\").replace("\"", "\\\"").replace("</", "<\\/");
    String page =
        "<!DOCTYPE html><html lang=\""
            + text
            + "\"><head><title>Ferry "
            + text
            + "</title>"
            + "<meta property=\"og:title\" content=\"Ferry "
            + text
            + "\">"
            + "<meta property=\"og:site_name\" content=\""
            + text
            + "\">"
            + "<meta property=\"og:url\" content=\""
            + text
            + "\">"
            + "<meta name=keywords content=\""
            + text
            + "\">"
            + "<link rel=canonical href=\""
            + text
            + "\">"
            + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":\""
            + json
            + "\",\"datePublished\":\""
            + json
            + "\",\"publisher\":\""
            + json
            + "\"}</script></head>"
            + "<body class=\""
            + text
            + "\"><nav>"
            + text
            + "</nav><article id=\""
            + text
            + "\"><h1>Ferry "
            + text
            + "</h1><p class=byline>By "
            + text
            + "</p><p>"
            + STORY
            + "</p><p>"
            + STORY.replace("ferry", "boat")
            + " "
            + text
            + "</p><p>"
            + vector
            + "</p><p>"
            + STORY.replace("ferry", "train")
            + "</p><pre><code>"
            + text
            + "</code></pre><ul><li>"
            + text
            + " is an entry of a list of the story.</ul>"
            + "<figure><img src=\""
            + text
            + "\" alt=\""
            + text
            + "\"><figcaption>The boat. "
            + text
            + " Photo: "
            + text
            + "</figcaption></figure></article>"
            + vector
            + "</body></html>";
    return Input.of(page.getBytes(UTF_8)).from("https://paper.example/" + vector);
  }

  /** The same as plain text. */
  static Input text(String vector) {
    String text =
        "Ferry " + vector + "\n\n" + STORY + " " + vector + "\n\n" + vector + "\n\n" + STORY;
    return Input.text(text).from(vector);
  }
}
