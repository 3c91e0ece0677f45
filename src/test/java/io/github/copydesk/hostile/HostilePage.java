package io.github.copydesk.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.Input;
import java.util.Random;
import java.util.function.IntFunction;

/** Pages made to cost as much as their bytes can: time, memory, stack. */
enum HostilePage {
  DEEP_DIVS(repeat("<div>")),
  DEEP_INLINES(repeat("<span>")),
  DEEP_LISTS(repeat("<ul><li>")),
  DEEP_TABLES(repeat("<table><tr><td>")),
  DEEP_QUOTES(repeat("<blockquote>")),
  FORMATTING(repeat("<b><i><u>")),
  /** Every paragraph opens all of them anew. */
  REOPENED_FORMATTING(i -> i < 12 ? "<b id=" + i + ">" : "<p>a"),
  MISNESTED(repeat("<a><b><p></a></b>")),
  TINY_BLOCKS(repeat("<p>a")),
  TINY_LINES(repeat("a<br>")),
  TINY_ELEMENTS(repeat("<b></b>")),
  EMPTY_IMAGES(repeat("<img src=a alt=b>")),
  CAPTIONS(i -> "<figure><img src=" + i + "><figcaption>Caption " + i + "</figcaption></figure>"),
  LINKS(i -> "<a href=/" + i + ">Story " + i + "</a> "),
  LIST_OF_LINKS(i -> "<li><a href=/" + i + ">Harbour story number " + i + "</a>"),
  CELLS(i -> i == 0 ? "<table><tr>" : "<td>1"),
  ROWS(i -> i == 0 ? "<table>" : "<tr><td>a<td>b<td>c"),
  HEADINGS(i -> "<h2>Heading number " + i + "</h2>"),
  ARTICLES(i -> "<article><h2>Heading " + i + "</h2><p>One sentence for it.</article>"),
  NESTED_ARTICLES(repeat("<article><h2>Heading</h2><p>One sentence for it.")),
  OPTIONS(repeat("<option>a")),
  COMMENTS(repeat("<!---->")),
  ATTRIBUTES(i -> i == 0 ? "<p " : "a" + i + "=b "),
  CLASSES(i -> i == 0 ? "<p class='" : "c" + i + " "),
  STYLES(repeat("<p style='display:none'>a")),
  METAS(i -> "<meta name=m" + i + " content=b>"),
  SAME_METAS(repeat("<meta property=og:title content='A title of the page'>")),
  TIMES(repeat("<time datetime=2023-10-05>5 October 2023</time>")),
  BYLINES(i -> "<p class=byline>By Jane Roe" + (char) ('a' + i % 26) + "</p>"),
  ENTITIES(repeat("&amp;amp;")),
  OPEN_BRACKETS(repeat("<")),
  OPEN_TAG(i -> i == 0 ? "<p title='" : "a "),
  CDATA(repeat("<![CDATA[")),
  TEMPLATES(repeat("<template>")),
  FOREIGN(repeat("<svg><math>")),
  SCRIPT_BRACKETS(i -> i == 0 ? "<script>" : "{["),
  SCRIPT_STRINGS(i -> i == 0 ? "<script>" : "{\"a\":\"<p>b"),
  JSON_LD_DEEP(i -> i == 0 ? "<script type=application/ld+json>" : "[{\"a\":"),
  JSON_LD_WIDE(i -> i == 0 ? "<script type=application/ld+json>[" : "{\"@type\":\"NewsArticle\"},"),
  JSON_LD_REFERENCES(
      i ->
          i == 0
              ? "<script type=application/ld+json>{\"@graph\":["
              : "{\"@id\":\"" + i + "\",\"author\":{\"@id\":\"" + (i + 1) + "\"}},"),
  JSON_LD_SCRIPTS(repeat("<script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script>")),
  ONE_WORD(repeat("a")),
  ONE_LINE(repeat("word and ")),
  ONE_SENTENCE_AGAIN(repeat("<p>The ferry to the island will run again from May.")),
  COMBINING(repeat("\u0301\u0316")),
  SOFT_HYPHENS(repeat("a\u00AD")),
  ZERO_WIDTH(repeat("\u200B\u2060")),
  SURROGATES(repeat("\uD83D\uDE00")),
  HAN(repeat("新华社北京电")),
  DIRECTIONS(repeat("\u202E\u202D")),
  SPACES(repeat(" \t\n")),
  NAMES(repeat("Jane Roe, ")),
  PLACES(repeat("VARN, Oct 5 (Northline) - ")),
  DATES(repeat("5 October 2023 12:30 ")),
  MOJIBAKE(repeat("Ã©â€™")),
  PUNCTUATION(repeat("- — • | ")),
  TEXT_LINES(i -> "line " + i + "\n", Input.Kind.TEXT),
  TEXT_SHORT_LINES(repeat("a\n"), Input.Kind.TEXT),
  TEXT_BLANK_LINES(repeat("\n"), Input.Kind.TEXT),
  TEXT_ONE_LINE(repeat("word and "), Input.Kind.TEXT),
  TEXT_HYPHENS(repeat("exam-\nple "), Input.Kind.TEXT),
  TEXT_WRAPPED(
      repeat("the ferry to the island will run again from May and more of it\n"), Input.Kind.TEXT),
  TEXT_RULES(repeat("-----\n"), Input.Kind.TEXT),
  NOISE(i -> String.valueOf((char) new Random(i).nextInt(0xD800)));

  private final IntFunction<String> parts;
  private final Input.Kind kind;

  HostilePage(IntFunction<String> parts) {
    this(parts, Input.Kind.HTML);
  }

  HostilePage(IntFunction<String> parts, Input.Kind kind) {
    this.parts = parts;
    this.kind = kind;
  }

  private static IntFunction<String> repeat(String part) {
    return i -> part;
  }

  /** A page of about so many bytes. */
  Input input(int bytes) {
    StringBuilder page = new StringBuilder(bytes + 64);
    page.append(kind == Input.Kind.HTML ? "<!DOCTYPE html><title>Page</title>" : "");
    int size = page.length();
    for (int i = 0; size < bytes; i++) {
      String part = parts.apply(i);
      page.append(part);
      size += part.getBytes(UTF_8).length;
    }
    return Input.of(page.toString().getBytes(UTF_8))
        .as(kind)
        .typed("text/" + (kind == Input.Kind.HTML ? "html" : "plain") + "; charset=utf-8");
  }
}
