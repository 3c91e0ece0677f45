package io.github.copydesk.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A page in some character set.
 *
 * @param encoding the set it is written in, with its byte-order mark if it has one
 * @param language the language of its text
 * @param label what is said of the set
 * @param bytes the page
 * @param contentType the header
 * @param text its sentences, to be found in what was read
 */
record CharsetCase(
    String encoding,
    String language,
    Label label,
    byte[] bytes,
    Optional<String> contentType,
    String text) {

  /** What a page or its server says of the character set. */
  enum Label {
    HEADER,
    META,
    NONE,
    /** UTF-8 is said of a legacy set, and latin1 of UTF-8. */
    WRONG_KIND,
    /** Another legacy set of the same letters is said, or latin1 of other letters. */
    WRONG_SET;

    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static final List<String> ENCODINGS =
      List.of(
          "utf-8",
          "utf-8+bom",
          "utf-16le+bom",
          "utf-16be+bom",
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "windows-1253",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "windows-1258",
          "iso-8859-1",
          "iso-8859-2",
          "iso-8859-5",
          "iso-8859-6",
          "iso-8859-7",
          "iso-8859-8",
          "iso-8859-9",
          "iso-8859-15",
          "koi8-r",
          "koi8-u",
          "ibm866",
          "macintosh",
          "x-mac-cyrillic",
          "windows-874",
          "gb2312",
          "gbk",
          "gb18030",
          "big5",
          "euc-jp",
          "shift_jis",
          "iso-2022-jp",
          "euc-kr");

  /** Names that Java has for what a label means. */
  private static final Map<String, String> JAVA =
      Map.of(
          "macintosh", "x-MacRoman",
          "x-mac-cyrillic", "x-MacUkraine",
          "windows-874", "x-windows-874",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949",
          "iso-8859-1", "windows-1252",
          "gb2312", "EUC-CN",
          "big5", "Big5-HKSCS");

  /** Every encoding with every language that it can write, under every label. */
  static List<CharsetCase> all() {
    List<CharsetCase> cases = new ArrayList<>();
    Map<String, String> sentences = sentences();
    for (String encoding : ENCODINGS) {
      for (Map.Entry<String, String> each : sentences.entrySet()) {
        if (canWrite(encoding, each.getValue())) {
          for (Label label : Label.values()) {
            of(encoding, each.getKey(), label, each.getValue()).ifPresent(cases::add);
          }
        }
      }
    }
    return cases;
  }

  String name() {
    return encoding + ", " + language + ", " + label.words();
  }

  static List<String> languages() {
    return List.copyOf(sentences().keySet());
  }

  private static Map<String, String> sentences() {
    Map<String, String> sentences = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CharsetCase.class.getResourceAsStream("/charset/sentences.txt"), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          sentences.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  private static Charset charset(String encoding) {
    String name = name(encoding);
    return Charset.forName(JAVA.getOrDefault(name, name));
  }

  private static String name(String encoding) {
    return encoding.replace("+bom", "");
  }

  private static boolean canWrite(String encoding, String text) {
    return charset(encoding).newEncoder().canEncode(text);
  }

  private static boolean isUnicode(String encoding) {
    return encoding.startsWith("utf");
  }

  private static Optional<CharsetCase> of(
      String encoding, String language, Label label, String text) {
    Optional<String> said =
        switch (label) {
          case HEADER, META -> Optional.of(name(encoding));
          case NONE -> Optional.of("");
          case WRONG_KIND -> Optional.of(isUnicode(encoding) ? "iso-8859-1" : "utf-8");
          case WRONG_SET -> other(encoding, language);
        };
    return said.map(name -> page(encoding, language, label, text, name));
  }

  /** Another legacy set. */
  private static Optional<String> other(String encoding, String language) {
    String other =
        switch (language) {
          case "ru", "bg", "uk" -> encoding.equals("windows-1251") ? "koi8-r" : "windows-1251";
          case "pl", "cs" -> encoding.equals("iso-8859-2") ? "windows-1250" : "iso-8859-2";
          case "ja" -> encoding.equals("shift_jis") ? "euc-jp" : "shift_jis";
          case "zh-Hans" -> "big5";
          case "zh-Hant" -> encoding.equals("big5") ? "gb2312" : "big5";
          case "el" -> encoding.equals("windows-1253") ? "iso-8859-1" : "windows-1253";
          default -> "iso-8859-1";
        };
    boolean same = charset(other).newEncoder().canEncode(language) && other.equals(encoding);
    boolean latin = List.of("de", "fr", "es").contains(language);
    return same || latin && !isUnicode(encoding) ? Optional.empty() : Optional.of(other);
  }

  private static CharsetCase page(
      String encoding, String language, Label label, String text, String said) {
    String meta = label == Label.META ? "<meta charset=\"" + said + "\">" : "";
    String html =
        "<!DOCTYPE html>\n<html>\n<head>\n<title>Story</title>\n"
            + meta
            + "<link rel=\"stylesheet\" href=\"/main.css\">\n</head>\n<body>\n<div class=\"story\"><p>"
            + text
            + "</p></div>\n<p class=\"foot\"><a href=\"/\">Home</a></p>\n</body>\n</html>\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (encoding.endsWith("+bom")) {
      bytes.writeBytes("\uFEFF".getBytes(charset(encoding)));
    }
    bytes.writeBytes(html.getBytes(charset(encoding)));
    boolean header = !said.isEmpty() && label != Label.META;
    return new CharsetCase(
        encoding,
        language,
        label,
        bytes.toByteArray(),
        header ? Optional.of("text/html; charset=" + said) : Optional.empty(),
        text);
  }
}
