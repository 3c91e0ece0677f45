package io.github.copydesk.page;

import static io.github.copydesk.page.JsonLd.listOf;
import static io.github.copydesk.page.JsonLd.mapOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Strings out of JSON-LD values: character references resolved, tags and extra space gone. */
final class JsonLdText {
  /** Longest string that is read as a name, a headline, a description. */
  private static final int LONGEST = 5_000;

  private JsonLdText() {}

  /** Types of the thing in lower case, without the vocabulary before them. */
  static List<String> types(Map<String, Object> thing) {
    List<String> types = new ArrayList<>();
    for (Object type : listOf(thing.get("@type"))) {
      if (type instanceof String name && types.size() < 20) {
        int start = Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1;
        types.add(name.substring(start).strip().toLowerCase(Locale.ROOT));
      }
    }
    return types;
  }

  /** The first of these properties that has a text. */
  static String firstOf(Map<String, Object> thing, String... properties) {
    for (String property : properties) {
      String text = first(thing.get(property));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** The first text of the value: itself, its {@code @value}, or one of its entries. */
  static String first(Object value) {
    for (Object item : listOf(value)) {
      Object content = item instanceof Map<?, ?> ? mapOf(item).get("@value") : item;
      String text = text(content);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** The first name in the value. */
  static String name(Object value) {
    List<String> names = names(value, 1);
    return names.isEmpty() ? "" : names.get(0);
  }

  /** The texts of the value; objects count by their {@code name} or {@code @value}. */
  static List<String> names(Object value, int most) {
    List<String> names = new ArrayList<>();
    for (Object item : listOf(value)) {
      Object content = item;
      for (int depth = 0; content instanceof Map<?, ?> && depth < 3; depth++) {
        Map<String, Object> map = mapOf(content);
        content = map.get("name") == null ? map.get("@value") : map.get("name");
      }
      String text = text(content instanceof List<?> ? first(content) : content);
      if (!text.isEmpty() && names.size() < most) {
        names.add(text);
      }
    }
    return names;
  }

  /** The text of a string, or "". */
  static String text(Object value) {
    if (!(value instanceof String raw)) {
      return "";
    }
    String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    if (text.indexOf('&') >= 0) {
      text = Parser.unescapeEntities(text, false);
    }
    if (hasTag(text)) {
      text = Jsoup.parseBodyFragment(text).text();
    }
    return text.contains("://") ? PageText.collapse(text) : PageText.repaired(text);
  }

  private static boolean hasTag(String text) {
    int open = text.indexOf('<');
    int close = text.indexOf('>', open + 1);
    return open >= 0 && close > open + 1 && Character.isLetter(text.codePointAt(open + 1));
  }
}
