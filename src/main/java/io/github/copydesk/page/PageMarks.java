package io.github.copydesk.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What the elements of a page carry in their attributes: meta contents, microdata, links, dates.
 * One pass over the page.
 */
final class PageMarks {
  /** Contents that are kept of one page. */
  private static final int MOST_VALUES = 5_000;

  /** Contents that are kept under one name: enough for a page's tags and authors. */
  private static final int MOST_PER_NAME = 200;

  /** Values of visible elements under one key; the first few are the article's. */
  private static final int MOST_PER_MARK = 20;

  /** Longest content that is kept, in characters. */
  private static final int LONGEST = 5_000;

  /** Longest script, in characters, that may be one call. */
  static final int LONGEST_CALL = 120;

  /** Attributes that scripts read a time element's moment from. */
  private static final List<String> SCRIPTED =
      List.of("data-published", "data-datetime", "data-timestamp", "data-date", "data-time");

  /** Attributes of any element that have the moment for a script to print. */
  private static final List<String> PUBLISHED =
      List.of(
          "data-published-at-date",
          "data-published-at",
          "data-published-date",
          "data-publish-date",
          "data-pubdate");

  /** Attributes that name the content of a meta element. */
  private static final List<String> NAMING = List.of("name", "property", "http-equiv");

  private final Map<String, List<String>> values = new HashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<String> trail = new ArrayList<>();
  private Optional<String> canonical = Optional.empty();
  private Optional<String> title = Optional.empty();
  private int kept;

  /** The outermost element around the current one that is not the article's own, or null. */
  private Node foreign;

  /** The breadcrumb trail around the current element, or null. */
  private Node trailList;

  private PageMarks() {}

  static PageMarks of(Document page) {
    PageMarks marks = new PageMarks();
    marks.walk(page);
    return marks;
  }

  /** Every element, with no call for texts. */
  private void walk(Element root) {
    Node node = root;
    while (node != null) {
      Node next = null;
      if (node instanceof Element element) {
        head(element);
        next = element.firstChild();
      }
      while (next == null && node != null) {
        if (node instanceof Element) {
          tail(node);
        }
        next = node == root ? null : node.nextSibling();
        if (next == null) {
          node = node == root ? null : node.parent();
        }
      }
      node = next;
    }
  }

  /** Contents by key; see {@link FactsReader}. */
  Map<String, List<String>> values() {
    Map<String, List<String>> copy = new HashMap<>();
    values.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    return copy;
  }

  /** The first content of a key. */
  Optional<String> first(String key) {
    return values.getOrDefault(key, List.of()).stream().findFirst();
  }

  /** JSON-LD scripts, in page order. */
  List<String> scripts() {
    return scripts;
  }

  /** Address of {@code link rel=canonical}, as printed. */
  Optional<String> canonical() {
    return canonical;
  }

  /** The first {@code title} element wherever it stands. */
  Optional<String> title() {
    return title;
  }

  /** Names of the first microdata breadcrumb trail. */
  List<String> breadcrumbs() {
    return trail;
  }

  private void head(Element element) {
    int attributes = element.attributesSize();
    if (foreign == null && Foreign.is(element, attributes > 0)) {
      foreign = element;
    }
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "title" -> title(element);
      case "svg" -> {
        // A drawing says nothing of the page.
      }
      default -> {
        if (!hasOnlyNames(element, attributes)) {
          visible(element);
        }
      }
    }
  }

  private void tail(Node node) {
    if (node == foreign) {
      foreign = null;
    }
    if (node == trailList) {
      trailList = null;
    }
  }

  private void meta(Element element) {
    String content = has(element, "content") ? attr(element, "content") : attr(element, "value");
    for (String attribute : NAMING) {
      for (String key : words(attr(element, attribute))) {
        put(key, content, MOST_PER_NAME);
      }
    }
    if (foreign == null) {
      for (String key : words(attr(element, "itemprop"))) {
        put(key, content, MOST_PER_NAME);
        put("itemprop:" + key, content, MOST_PER_MARK);
      }
    }
  }

  private void link(Element element) {
    license(element);
    if (canonical.isEmpty() && relates(element, "canonical")) {
      canonical =
          Optional.of(PageText.collapse(attr(element, "href"))).filter(href -> !href.isEmpty());
    }
  }

  /** The licence that a link names; one in a footer may be of the site, which owns the article. */
  private void license(Element element) {
    if (relates(element, "license")) {
      put("rel:license", attr(element, "href"), MOST_PER_MARK);
    }
  }

  /** Most links say something else, which a look at the letters tells. */
  private static boolean relates(Element element, String word) {
    String relation = attr(element, "rel");
    return !relation.isEmpty()
        && relation.toLowerCase(Locale.ROOT).contains(word)
        && words(relation).contains(word);
  }

  private void script(Element element) {
    String type = attr(element, "type").toLowerCase(Locale.ROOT);
    if (type.contains("ld+json")) {
      scripts.add(Scripts.text(element));
    } else if (foreign == null) {
      String printed = printed(Scripts.text(element));
      if (hasDigit(printed)) {
        put("time", printed);
      }
    }
  }

  /** What a script prints that is one call with one string: {@code showDate("2020/10/04")}. */
  private static String printed(String script) {
    if (script.length() > LONGEST_CALL) {
      return "";
    }
    String call = script.strip();
    int open = call.indexOf('(') + 1;
    char quote = open > 0 && open < call.length() ? call.charAt(open) : ' ';
    int close = quote == '"' || quote == '\'' ? call.indexOf(quote, open + 1) : -1;
    boolean alone =
        close > 0
            && call.substring(close + 1).chars().allMatch(c -> ");".indexOf(c) >= 0)
            && call.substring(0, open - 1).chars().allMatch(c -> isNamePart((char) c));
    return alone ? call.substring(open + 1, close) : "";
  }

  private static boolean isNamePart(char c) {
    return c == '.' || Character.isJavaIdentifierPart(c);
  }

  private void title(Element element) {
    if (title.isEmpty()
        && element.parents().stream().noneMatch(e -> e.normalName().equals("svg"))) {
      title = Optional.of(BoundedText.of(element)).filter(text -> !text.isEmpty());
    }
  }

  private void visible(Element element) {
    if (trailList == null && trail.isEmpty() && isTrail(element)) {
      trailList = element;
    }
    List<String> properties = words(attr(element, "itemprop"));
    if (trailList != null && trail.size() < MOST_PER_MARK && properties.contains("name")) {
      String name = BoundedText.of(element);
      if (!name.isEmpty()) {
        trail.add(name);
      }
    }
    if (foreign == null) {
      properties.forEach(property -> microdata(element, property));
      if (relates(element, "author")) {
        put("rel:author", BoundedText.of(element), MOST_PER_MARK);
      }
      license(element);
      time(element, properties);
    }
  }

  /** Whether it has a class, an id, or nothing at all, as most elements. */
  private static boolean hasOnlyNames(Element element, int attributes) {
    int left = attributes;
    if (left > 0 && left < 3) {
      left -= has(element, "class") ? 1 : 0;
      left -= left > 0 && has(element, "id") ? 1 : 0;
    }
    return left == 0;
  }

  private static boolean isTrail(Element element) {
    return attr(element, "itemtype").endsWith("BreadcrumbList");
  }

  private void microdata(Element element, String property) {
    switch (property) {
      case "author", "creator", "publisher" -> put("itemprop:" + property, agent(element));
      case "headline", "alternativeheadline", "articlesection", "keywords", "description" ->
          put("itemprop:" + property, content(element));
      case "datepublished", "datemodified", "datecreated" ->
          put("itemprop:" + property, date(element));
      default -> {
        // Pictures, addresses, bodies: nothing that is asked for here.
      }
    }
  }

  /** The name of a person or organization: its own text, or that of the name inside. */
  private static String agent(Element element) {
    if (has(element, "content")) {
      return attr(element, "content");
    }
    Element name = BoundedText.firstWith(element, "itemprop", "name");
    return name == null ? BoundedText.of(element) : content(name);
  }

  private static String content(Element element) {
    return has(element, "content") ? attr(element, "content") : BoundedText.of(element);
  }

  private static String date(Element element) {
    for (String attribute : List.of("content", "datetime", "title")) {
      if (hasDigit(attr(element, attribute))) {
        return attr(element, attribute);
      }
    }
    return BoundedText.of(element);
  }

  /** Machine-readable dates of time elements, and of hentry's abbr and span. */
  private void time(Element element, List<String> properties) {
    boolean time = element.normalName().equals("time");
    String value = attr(element, "datetime");
    if (value.isEmpty()) {
      value = time ? scripted(element) : attr(element, "title");
    }
    if (!hasDigit(value)) {
      for (String attribute : PUBLISHED) {
        String moment = attr(element, attribute);
        if (hasDigit(moment)) {
          put("time:published", moment);
          return;
        }
      }
      return;
    }
    String kind = kind(element, properties);
    if (!kind.isEmpty()) {
      put("time:" + kind, value);
    } else if (time) {
      put("time", value);
    }
  }

  /** The moment of a time element that leaves its words to a script: "4 hours ago". */
  private static String scripted(Element element) {
    for (String attribute : SCRIPTED) {
      String value = attr(element, attribute);
      if (hasDigit(value)) {
        return value;
      }
    }
    return "";
  }

  private static String kind(Element element, List<String> properties) {
    String classes = element.className().toLowerCase(Locale.ROOT);
    if (properties.contains("datemodified")
        || classes.contains("updated")
        || classes.contains("modified")) {
      return classes.contains("published") ? "published" : "modified";
    }
    boolean published =
        properties.contains("datepublished")
            || has(element, "pubdate")
            || classes.contains("published")
            || classes.contains("pubdate")
            || classes.contains("publish-date")
            || classes.contains("entry-date");
    return published ? "published" : "";
  }

  private static boolean hasDigit(String text) {
    if (text.length() >= LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void put(String key, String content) {
    put(key, content, MOST_PER_MARK);
  }

  private void put(String key, String content, int most) {
    String start = content.length() > LONGEST ? content.substring(0, LONGEST) : content;
    String text = start.contains("://") ? PageText.collapse(start) : PageText.repaired(start);
    List<String> list = values.get(key);
    if (text.isEmpty() || kept >= MOST_VALUES || list != null && list.size() >= most) {
      return;
    }
    values.computeIfAbsent(key, name -> new ArrayList<>()).add(text);
    kept++;
  }

  /** The value, or "": the parser has the names in lower case, so that case need not be asked. */
  private static String attr(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  private static boolean has(Element element, String name) {
    return element.attributesSize() > 0 && element.attributes().hasKey(name);
  }

  /** The words of an attribute in lower case; names with a blank inside do not occur. */
  private static List<String> words(String attribute) {
    if (attribute.isEmpty() || attribute.length() > 500) {
      return List.of();
    }
    String lower = attribute.toLowerCase(Locale.ROOT);
    return isWord(lower) ? List.of(lower) : List.of(PageText.collapse(lower).split(" "));
  }

  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
