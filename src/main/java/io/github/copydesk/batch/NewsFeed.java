package io.github.copydesk.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.copydesk.Input;
import io.github.copydesk.document.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a feed in RSS 2.0, RSS 1.0 or Atom 1.0 (RFC 4287), an article an item. The offset of an
 * item is its number, from 1. Feeds that are no well-formed XML are read as far as they go.
 */
public final class NewsFeed implements Container {
  /** How far the root element may stand from the start: declarations, a comment. */
  private static final int HEAD = 2 << 10;

  /** Where the text is, the whole one first: many feeds have a summary beside it. */
  private static final List<String> TEXT =
      List.of("content:encoded", "content", "description", "summary");

  /** The byte-order mark of UTF-8. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private static final List<String> DATE =
      List.of("pubDate", "published", "dc:date", "issued", "updated");

  private final List<Element> items;
  private final Optional<String> language;
  private int next;

  private NewsFeed(List<Element> items, Optional<String> language, int next) {
    this.items = items;
    this.language = language;
    this.next = next;
  }

  /** Whether these bytes begin as a feed does. */
  public static boolean isFeed(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    String start = (head.startsWith(MARK) ? head.substring(MARK.length()) : head).stripLeading();
    return List.of("<?xml", "<rss", "<feed", "<rdf:RDF").stream().anyMatch(start::startsWith)
        && List.of("<rss", "<feed ", "<rdf:RDF").stream().anyMatch(head::contains);
  }

  /**
   * Reads a feed.
   *
   * @param from the offset of an item; 0 for the first
   */
  public static NewsFeed of(byte[] bytes, long from) throws IOException {
    Document feed = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
    List<Element> items = feed.select("item, entry");
    Optional<String> language =
        Optional.ofNullable(feed.selectFirst("channel > language, dc|language"))
            .map(Element::text)
            .or(() -> feed.children().stream().map(root -> root.attr("xml:lang")).findFirst())
            .filter(l -> !l.isBlank());
    return new NewsFeed(items, language, (int) Math.max(0, from - 1));
  }

  @Override
  public Optional<Item> next() {
    if (next >= items.size()) {
      return Optional.empty();
    }
    Element item = items.get(next);
    next++;
    return Optional.of(new Item.Page(next, capture(item)));
  }

  private Capture capture(Element item) {
    Facts facts =
        new Facts(
            first(item, List.of("title")).map(Element::text),
            author(item),
            first(item, DATE).map(Element::text).flatMap(NewsFeed::iso),
            language);
    String text = first(item, TEXT).map(NewsFeed::html).orElse("");
    String title = facts.title().map(t -> "<h1>" + t + "</h1>").orElse("");
    Input page = facts.page("<body><article>" + title + text + "</article>");
    return new Capture(
        link(item), Optional.empty(), page.contentType(), page.kind(), page.bytes(), false);
  }

  private static Optional<String> author(Element item) {
    return first(item, List.of("dc:creator", "author"))
        .map(a -> first(a, List.of("name")).orElse(a).text())
        .filter(a -> !a.isBlank());
  }

  private static Optional<String> link(Element item) {
    for (Element link : children(item, "link")) {
      String rel = link.attr("rel");
      String address = link.hasAttr("href") ? link.attr("href") : link.text();
      if ((rel.isEmpty() || rel.equals("alternate")) && !address.isBlank()) {
        return Optional.of(address.strip());
      }
    }
    return Optional.empty();
  }

  /** Markup stands in a feed as text, but in Atom's XHTML. */
  private static String html(Element text) {
    return text.attr("type").equals("xhtml") ? text.html() : text.wholeText();
  }

  /** The first of these that is there and not empty. */
  private static Optional<Element> first(Element parent, List<String> names) {
    return names.stream()
        .flatMap(name -> children(parent, name).stream())
        .filter(e -> !e.wholeText().isBlank())
        .findFirst();
  }

  private static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(e -> e.tagName().equals(name)).toList();
  }

  /** RSS has the dates of mail. */
  private static Optional<String> iso(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
              .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.of(date.strip());
    }
  }

  @Override
  public void close() {
    // It is in memory.
  }
}
