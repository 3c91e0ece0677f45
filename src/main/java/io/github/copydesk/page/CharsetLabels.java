package io.github.copydesk.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Labels of character sets, read as browsers read them (WHATWG encoding standard, 4.2). */
final class CharsetLabels {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Labels that mean another, larger set than the one they name. */
  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("iso-8859-8-i", "iso-8859-8"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("big5-hkscs", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"),
          Map.entry("cp1251", "windows-1251"),
          Map.entry("win-1251", "windows-1251"),
          // A meta element that can be read is not UTF-16, so browsers take it for UTF-8.
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"),
          Map.entry("unicode", "UTF-8"));

  private CharsetLabels() {}

  /** The set that a label names, if Java has it. */
  static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(SUPERSETS.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** The charset parameter of a {@code Content-Type} header. */
  static Optional<Charset> inContentType(String header) {
    return after(header.toLowerCase(Locale.ROOT), 0).flatMap(CharsetLabels::named);
  }

  /** The charset of the first meta element or XML declaration that names a known one. */
  static Optional<Charset> inMarkup(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<?xml")) {
      Optional<Charset> declared = inDeclaration(lower);
      if (declared.isPresent()) {
        return declared;
      }
    }
    for (int at = lower.indexOf("<meta"); at >= 0; at = lower.indexOf("<meta", at + 5)) {
      int end = lower.indexOf('>', at);
      String element = lower.substring(at, end < 0 ? lower.length() : end);
      Optional<Charset> charset = after(element, 0).flatMap(CharsetLabels::named);
      if (charset.isPresent()) {
        return charset;
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
