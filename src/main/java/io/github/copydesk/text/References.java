package io.github.copydesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Character references that were printed as text: {@code &quot;}, {@code &amp;amp;}, {@code
 * &#8217;}. Read only where the semicolon is there and the name is known; what would print a tag
 * stays, since a text that shows tags is about them.
 */
final class References {
  /** Longest name or number between the ampersand and the semicolon. */
  private static final int LONGEST = 10;

  private static final Map<String, Integer> NAMED = load();

  private References() {}

  private static Map<String, Integer> load() {
    Map<String, Integer> named = new HashMap<>();
    try (InputStream in = References.class.getResourceAsStream("references.txt")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(entry -> named.put(entry[0], Integer.parseInt(entry[1], 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read references.txt", e);
    }
    return Map.copyOf(named);
  }

  /** The text with its references read; the same object if there are none. */
  static String read(String text) {
    int first = text.indexOf('&');
    if (first < 0 || text.indexOf(';', first) < 0) {
      return text;
    }
    boolean tags = showsTags(text);
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      i = c == '&' ? reference(text, i, tags, out) : i + append(c, out);
    }
    return out.length() == text.length() ? text : out.toString();
  }

  private static int append(char c, StringBuilder out) {
    out.append(c);
    return 1;
  }

  /** Writes what begins at the ampersand; returns where the text goes on. */
  private static int reference(String text, int ampersand, boolean tags, StringBuilder out) {
    int name = ampersand + 1;
    for (int end = end(text, name); isAmpersand(text, name, end); end = end(text, name)) {
      name = end + 1;
    }
    int end = end(text, name);
    int code = end < 0 ? -1 : code(text.substring(name, end), tags);
    if (code < 0) {
      out.append('&');
      return name;
    }
    out.appendCodePoint(code);
    return end + 1;
  }

  /** Where the semicolon stands, or -1. */
  private static int end(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST + 1);
    int i = from;
    while (i < most && isNamePart(text.charAt(i))) {
      i++;
    }
    return i < most && i > from && text.charAt(i) == ';' ? i : -1;
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
  }

  private static boolean isAmpersand(String text, int from, int end) {
    if (end < 0) {
      return false;
    }
    String name = text.substring(from, end);
    return name.equals("amp") || name.equals("#38") || name.equals("#038");
  }

  private static int code(String name, boolean tags) {
    if (name.charAt(0) == '#') {
      return numbered(name);
    }
    if (name.equals("lt") || name.equals("gt")) {
      return tags ? -1 : name.equals("lt") ? '<' : '>';
    }
    return NAMED.getOrDefault(name, -1);
  }

  /** Only what is no plain letter or control: those nobody writes as numbers. */
  private static int numbered(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    int code = 0;
    for (int i = hex ? 2 : 1; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
      if (digit < 0 || code > Character.MAX_CODE_POINT) {
        return -1;
      }
      code = code * (hex ? 16 : 10) + digit;
    }
    boolean wanted = code == '"' || code == '\'' || code >= 0x80;
    boolean exists = code <= Character.MAX_CODE_POINT && Character.isDefined(code);
    boolean half = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    return wanted && exists && !half ? code : -1;
  }

  private static boolean showsTags(String text) {
    int at = text.indexOf("&lt;");
    for (; at >= 0; at = text.indexOf("&lt;", at + 1)) {
      int next = at + 4 < text.length() ? text.charAt(at + 4) : ' ';
      if (next == '/' || next == '!' || Character.isLetter(next)) {
        return true;
      }
    }
    return text.contains("&amp;lt;");
  }
}
