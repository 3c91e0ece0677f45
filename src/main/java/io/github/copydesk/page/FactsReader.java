package io.github.copydesk.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a page says about itself outside its visible text: the address, {@code title} and
 * {@code lang}, meta elements, JSON-LD, microdata. Time and memory grow with the page and no
 * faster; nothing in a page makes it throw.
 *
 * <p>Besides the meta elements, the map of {@link PageFacts#meta} has values that stand on visible
 * elements, under keys that no meta element can have: {@code itemprop:author} and the like
 * (schema.org microdata, lower case), {@code rel:author}, {@code rel:license}, {@code
 * time:published} and {@code time:modified} (machine-readable dates of {@code time} elements and
 * hentry classes that say so), {@code time} (those that do not, and strings that a script prints on
 * the spot). The types of the things that its JSON-LD describes as the page's own stand under
 * {@code jsonld:type}, lower case. Values in navigation, asides, footers, comments and lists of
 * related articles are left out.
 */
public final class FactsReader {
  /** Key of the types that the page's JSON-LD names. */
  private static final String TYPES = "jsonld:type";

  private FactsReader() {}

  /**
   * @param page the parsed page; not changed
   * @param url the address it was fetched from
   */
  public static PageFacts read(Document page, Optional<String> url) {
    requireNonNull(url, "url");
    PageMarks marks = PageMarks.of(page);
    Optional<String> title = title(page, marks);
    JsonLdStories jsonLd = jsonLd(marks, new SamePage(url, marks, title));
    return new PageFacts(
        url,
        title,
        marks.canonical(),
        language(page, marks),
        meta(marks, jsonLd),
        jsonLd.stories(),
        jsonLd.breadcrumbs().isEmpty() ? marks.breadcrumbs() : jsonLd.breadcrumbs());
  }

  private static Map<String, List<String>> meta(PageMarks marks, JsonLdStories jsonLd) {
    Map<String, List<String>> meta = marks.values();
    if (!jsonLd.types().isEmpty()) {
      meta.put(TYPES, jsonLd.types());
    }
    return meta;
  }

  private static JsonLdStories jsonLd(PageMarks marks, SamePage samePage) {
    JsonLd reader = new JsonLd();
    List<Object> roots = new ArrayList<>();
    marks.scripts().forEach(script -> roots.addAll(reader.read(script)));
    return new JsonLdStories(roots, samePage);
  }

  private static Optional<String> title(Document page, PageMarks marks) {
    return filled(page.title()).or(marks::title);
  }

  private static Optional<String> language(Document page, PageMarks marks) {
    Element root = page.firstElementChild();
    Optional<String> declared =
        root == null
            ? Optional.empty()
            : filled(root.attr("lang")).or(() -> filled(root.attr("xml:lang")));
    return declared.or(() -> marks.first("content-language")).or(() -> marks.first("language"));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(PageText.repaired(text)).filter(value -> !value.isEmpty());
  }

  /** Whether an article's address or headline is the page's own. */
  private record SamePage(List<String> addresses, List<String> titles)
      implements JsonLdStories.PageMatch {
    /** Letters of a title that are compared. */
    private static final int MOST_LETTERS = 1_000;

    SamePage(Optional<String> url, PageMarks marks, Optional<String> title) {
      this(new ArrayList<>(), new ArrayList<>());
      url.ifPresent(value -> addresses.add(path(value)));
      marks.canonical().ifPresent(value -> addresses.add(path(value)));
      marks.first("og:url").ifPresent(value -> addresses.add(path(value)));
      title.ifPresent(value -> titles.add(letters(value)));
      marks.first("og:title").ifPresent(value -> titles.add(letters(value)));
    }

    @Override
    public boolean url(String url) {
      String path = path(url);
      return path.length() > 1 && addresses.contains(path);
    }

    @Override
    public boolean headline(String headline) {
      String letters = letters(headline);
      return letters.length() > 7 && titles.stream().anyMatch(title -> title.contains(letters));
    }

    /** The address without scheme, host, query and final slash: these vary on one page. */
    private static String path(String url) {
      int host = url.indexOf("//");
      int start = url.indexOf('/', host < 0 ? 0 : host + 2);
      if (start < 0) {
        return "";
      }
      int end = start;
      while (end < url.length() && "?#".indexOf(url.charAt(end)) < 0) {
        end++;
      }
      while (end > start && url.charAt(end - 1) == '/') {
        end--;
      }
      return url.substring(start, end);
    }

    private static String letters(String text) {
      StringBuilder letters = new StringBuilder();
      int count = 0;
      for (int i = 0; i < text.length() && count < MOST_LETTERS; ) {
        int c = text.codePointAt(i);
        i += Character.charCount(c);
        if (Character.isLetterOrDigit(c)) {
          letters.appendCodePoint(Character.toLowerCase(c));
          count++;
        }
      }
      return letters.toString();
    }
  }
}
