package io.github.copydesk.page;

import io.github.copydesk.text.WordFile;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Labels of character sets, read as browsers read them (WHATWG encoding standard, 4.2). */
final class CharsetLabels {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final String DECLARATION = "<?xml";
  private static final String META = "<meta";

  /** Java's names by label. */
  private static final Map<String, String> NAMES = names();

  private CharsetLabels() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (WordFile.Line line : WordFile.lines(CharsetLabels.class, "charsets.txt")) {
      String[] parts = line.text().split(" : ");
      for (String label : parts[1].split(" ")) {
        names.put(label, parts[0]);
      }
    }
    return names;
  }

  /** The set that a label names, if Java has it: by the standard, else by Java's own names. */
  static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    return java(NAMES.getOrDefault(name, name));
  }

  /** The set that Java knows by this name. */
  static Optional<Charset> java(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** The charset parameter of a {@code Content-Type} header, or of a meta element. */
  static Optional<Charset> inContentType(String header) {
    return after(header.toLowerCase(Locale.ROOT), 0).flatMap(CharsetLabels::named);
  }

  /** The charset of the first meta element or XML declaration that names a known one. */
  static Optional<Charset> inMarkup(String head) {
    if (head.regionMatches(true, 0, DECLARATION, 0, DECLARATION.length())) {
      Optional<Charset> declared = inDeclaration(head.toLowerCase(Locale.ROOT));
      if (declared.isPresent()) {
        return declared;
      }
    }
    for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
      if (head.regionMatches(true, at, META, 0, META.length())) {
        int end = head.indexOf('>', at);
        String element = head.substring(at, end < 0 ? head.length() : end);
        Optional<Charset> charset = inContentType(element);
        if (charset.isPresent()) {
          return charset;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> inDeclaration(String lower) {
    int end = lower.indexOf("?>");
    int at = lower.indexOf("encoding");
    if (at < 0 || end < at) {
      return Optional.empty();
    }
    return value(lower.substring(0, end), at + "encoding".length())
        .flatMap(CharsetLabels::named)
        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
  }

  private static Optional<String> after(String text, int from) {
    int at = text.indexOf("charset", from);
    if (at < 0) {
      return Optional.empty();
    }
    Optional<String> value = value(text, at + "charset".length());
    return value.isPresent() ? value : after(text, at + 1);
  }

  /** What follows "=", with or without quotes. */
  private static Optional<String> value(String text, int from) {
    int i = skip(text, from, " \t\r\n");
    if (i >= text.length() || text.charAt(i) != '=') {
      return Optional.empty();
    }
    // Quotes and the debris of a comment that some pages have before the name: "-->utf-8".
    int start = skip(text, i + 1, " \t\r\n\"'->");
    int end = start;
    while (end < text.length() && " \t\r\n\"';/>,".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end > start ? Optional.of(text.substring(start, end)) : Optional.empty();
  }

  private static int skip(String text, int from, String chars) {
    int i = from;
    while (i < text.length() && chars.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
