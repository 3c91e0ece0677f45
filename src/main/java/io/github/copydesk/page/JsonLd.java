package io.github.copydesk.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of one page's {@code application/ld+json} scripts into maps, lists and strings,
 * leniently: what comes before a syntax error is kept. Numbers and truth values become strings,
 * nulls are left out. Not thread-safe; one reader for one page.
 */
final class JsonLd {
  /** Values in one page; the largest page of our corpora has 6,000. */
  private static final int MOST_VALUES = 500_000;

  /** Nesting that is kept; deeper values are skipped. News pages stay below 12. */
  private static final int DEEPEST = 40;

  private static final String CDATA = "[CDATA[";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          // Field names of a hostile page would stay in the factory's symbol table.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(1_000)
                  .maxStringLength(20_000_000)
                  .maxNumberLength(1_000)
                  .build())
          .build();

  private int values;

  /** The root values of a script; as many as could be read. */
  List<Object> read(String script) {
    List<Object> roots = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(unwrapped(script))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        add(roots, parser, token);
      }
    } catch (IOException | RuntimeException broken) {
      // Half a description is better than none: the roots hold what was read before.
      return roots;
    }
    return roots;
  }

  /** Adds the value at the parser to the list before reading it, so that half of it is kept. */
  private void add(List<Object> list, JsonParser parser, JsonToken token) throws IOException {
    Object value = empty(parser, token);
    if (value != null) {
      list.add(value);
      fill(value, parser);
    }
  }

  /** The value without its children; null for null and for what is too deep or one too many. */
  private Object empty(JsonParser parser, JsonToken token) throws IOException {
    if (++values > MOST_VALUES) {
      throw new IOException("too many values");
    }
    if (token.isStructStart() && parser.getParsingContext().getNestingDepth() > DEEPEST) {
      parser.skipChildren();
      return null;
    }
    return switch (token) {
      case START_OBJECT -> new LinkedHashMap<String, Object>();
      case START_ARRAY -> new ArrayList<>();
      case VALUE_NULL -> null;
      default -> token.isScalarValue() ? parser.getText() : null;
    };
  }

  private void fill(Object value, JsonParser parser) throws IOException {
    if (value instanceof Map<?, ?>) {
      fillMap(mapOf(value), parser);
    } else if (value instanceof List<?>) {
      List<Object> list = listOf(value);
      for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
        add(list, parser, token);
      }
    }
  }

  private void fillMap(Map<String, Object> map, JsonParser parser) throws IOException {
    for (JsonToken token = next(parser); token != JsonToken.END_OBJECT; token = next(parser)) {
      String name = parser.currentName();
      Object value = empty(parser, next(parser));
      if (value != null) {
        map.putIfAbsent(name, value);
        fill(value, parser);
      }
    }
  }

  private static JsonToken next(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new IOException("cut short");
    }
    return token;
  }

  /** The script from its first bracket on: without HTML comments and a CDATA mark around it. */
  private static String unwrapped(String script) {
    int start = bracket(script, 0);
    boolean marked = script.startsWith(CDATA, start);
    return script.substring(marked ? bracket(script, start + CDATA.length()) : start);
  }

  private static int bracket(String script, int from) {
    int at = from;
    while (at < script.length() && "{[".indexOf(script.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The value as an object; empty if it is none. */
  @SuppressWarnings("unchecked") // fillMap puts only strings as keys
  static Map<String, Object> mapOf(Object value) {
    return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
  }

  /** The value as a list: itself, or a list of this one value; empty for null. */
  @SuppressWarnings("unchecked") // lists are made here, of objects
  static List<Object> listOf(Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> ? (List<Object>) value : List.of(value);
  }
}
