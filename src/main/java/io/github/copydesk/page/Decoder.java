package io.github.copydesk.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.page.Decoded.Evidence;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Reads bytes as characters, in the order of the WHATWG encoding standard: byte-order mark, HTTP
 * header, meta; then what browsers leave to the user: UTF-8 validity, statistics. A label is
 * believed only as long as the bytes do not prove it wrong.
 */
public final class Decoder {
  /**
   * How far a meta element may stand from the start, in bytes. The standard says 1024; publishers
   * put scripts before it, and reading on costs nothing.
   */
  private static final int PRESCAN = 16 << 10;

  /**
   * Well-formed multi-byte characters for each malformed sequence, from which a text is a damaged
   * UTF-8 text. Text of another charset hardly ever has a well-formed one.
   */
  private static final int SOUND = 2;

  private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

  private static final char REPLACEMENT = '\uFFFD';

  private final Sniffer sniffer = new Sniffer();

  /**
   * Decodes a page or text.
   *
   * @param bytes the content
   * @param length how many of the bytes to read
   * @param contentType the HTTP header, if known
   * @return the characters; damaged sequences become U+FFFD
   */
  public Decoded decode(byte[] bytes, int length, Optional<String> contentType) {
    Optional<Decoded> marked = byMark(bytes, length);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> wide = Utf16.of(bytes, length);
    if (wide.isPresent()) {
      return decoded(bytes, length, wide.get(), Evidence.STATISTICS);
    }
    Optional<Charset> header = contentType.flatMap(CharsetLabels::inContentType);
    Optional<Charset> label =
        header.isPresent() ? header : CharsetLabels.inMarkup(head(bytes, length));
    Evidence evidence = header.isPresent() ? Evidence.HEADER : Evidence.META;
    Utf8 utf8 = Utf8.of(bytes, length);
    if (utf8.mayEscape() && CharsetGuess.isEscaped(bytes, length)) {
      return decoded(bytes, length, ISO_2022_JP, Evidence.STATISTICS);
    }
    boolean unicode = label.isPresent() && label.get().equals(UTF_8);
    int units = utf8.units();
    if (units >= 0 && (unicode || label.isEmpty() || units < length)) {
      Evidence why = unicode ? evidence : Evidence.VALID_UTF8;
      return utf8.mayEnd()
          ? decoded(bytes, length, UTF_8, why)
          : new Decoded(bytes, length, units, UTF_8.name(), why);
    }
    return units >= 0
        ? other(bytes, length, label, evidence)
        : damaged(bytes, length, label, evidence);
  }

  /** Bytes of which some are no UTF-8. */
  private Decoded damaged(byte[] bytes, int length, Optional<Charset> label, Evidence evidence) {
    String utf8 = new String(bytes, 0, length, UTF_8);
    int damage = damage(utf8) - replacements(bytes, length);
    if (label.isPresent() && label.get().equals(UTF_8) && isTolerable(damage, utf8)) {
      return new Decoded(utf8, UTF_8.name(), evidence);
    }
    if (damage == 0 && isMultiByte(utf8, length) || label.isEmpty() && isTolerable(damage, utf8)) {
      return new Decoded(utf8, UTF_8.name(), Evidence.VALID_UTF8);
    }
    return other(bytes, length, label, evidence);
  }

  private Decoded other(byte[] bytes, int length, Optional<Charset> label, Evidence evidence) {
    CharsetGuess guess = new CharsetGuess(bytes, length);
    if (label.isPresent() && !label.get().equals(UTF_8)) {
      Optional<Charset> better = guess.against(label.get());
      return better.isPresent()
          ? decoded(bytes, length, better.get(), Evidence.STATISTICS)
          : decoded(bytes, length, label.get(), evidence);
    }
    return byStatistics(bytes, length, guess);
  }

  private static Decoded decoded(byte[] bytes, int length, Charset charset, Evidence evidence) {
    return new Decoded(new String(bytes, 0, length, charset), charset.name(), evidence);
  }

  private static Optional<Decoded> byMark(byte[] bytes, int length) {
    if (length >= 3 && at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
      return Optional.of(marked(bytes, 3, length, UTF_8));
    }
    if (length >= 2 && at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) {
      return Optional.of(marked(bytes, 2, length, UTF_16BE));
    }
    if (length >= 2 && at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) {
      return Optional.of(marked(bytes, 2, length, UTF_16LE));
    }
    return Optional.empty();
  }

  private static Decoded marked(byte[] bytes, int from, int length, Charset charset) {
    return new Decoded(
        new String(bytes, from, length - from, charset), charset.name(), Evidence.BOM);
  }

  private Decoded byStatistics(byte[] bytes, int length, CharsetGuess guess) {
    return guess
        .best()
        .or(() -> sniffer.charset(bytes, length))
        .map(charset -> decoded(bytes, length, charset, Evidence.STATISTICS))
        .orElseGet(() -> decoded(bytes, length, CharsetLabels.WINDOWS_1252, Evidence.DEFAULT));
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }

  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(length, PRESCAN), ISO_8859_1);
  }

  private static int damage(String text) {
    int count = 0;
    for (int i = text.indexOf(REPLACEMENT); i >= 0; i = text.indexOf(REPLACEMENT, i + 1)) {
      count++;
    }
    return count;
  }

  /** Replacement characters that were written: the page was damaged before, in its own set. */
  private static int replacements(byte[] bytes, int length) {
    int count = 0;
    for (int i = 0; i + 2 < length; i++) {
      if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
        count++;
      }
    }
    return count;
  }

  private static boolean isTolerable(int damage, String text) {
    return damage == 0 || sound(text) >= (long) SOUND * damage;
  }

  private static int sound(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      count += c >= 0x80 && c != REPLACEMENT ? 1 : 0;
    }
    return count;
  }

  /** Whether the bytes hold any sequence that only UTF-8 explains. */
  private static boolean isMultiByte(String utf8, int length) {
    return utf8.length() < length;
  }
}
