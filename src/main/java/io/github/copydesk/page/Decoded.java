package io.github.copydesk.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.copydesk.page.Skimmer.Skimmed;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Bytes as characters, with the name of the character set. Immutable. */
public final class Decoded {
  /** UTF-16 units that are looked at together for whether a page is blank. */
  private static final int PART = 1 << 10;

  /** The whole text, or null where the bytes are sound UTF-8. */
  private final String text;

  private final byte[] utf8;
  private final int bytes;
  private final int length;
  private final String charset;
  private final Evidence evidence;

  /** What decided a character set, the strongest first. */
  public enum Evidence {
    /** A byte-order mark. */
    BOM,
    /** The HTTP header or the caller. */
    HEADER,
    /** A meta element or an XML declaration. */
    META,
    /** The bytes are valid UTF-8. */
    VALID_UTF8,
    /** Statistics over the bytes. */
    STATISTICS,
    /** Nothing: the web's default, windows-1252. */
    DEFAULT
  }

  /**
   * A text that was read.
   *
   * @param text the characters, without a byte-order mark
   * @param charset name of the character set they were read in
   * @param evidence what decided it
   */
  public Decoded(String text, String charset, Evidence evidence) {
    this.text = requireNonNull(text, "text");
    this.utf8 = null;
    this.bytes = 0;
    this.length = text.length();
    this.charset = requireNonNull(charset, "charset");
    this.evidence = requireNonNull(evidence, "evidence");
  }

  /**
   * Sound UTF-8 without U+FFFF that is read when somebody asks for it.
   *
   * @param bytes how many of the array are the page
   * @param length UTF-16 units that they are
   */
  Decoded(byte[] utf8, int bytes, int length, String charset, Evidence evidence) {
    this.text = null;
    this.utf8 = utf8;
    this.bytes = bytes;
    this.length = length;
    this.charset = charset;
    this.evidence = evidence;
  }

  /** All characters. */
  public String text() {
    return text != null ? text : head(length);
  }

  /** Number of UTF-16 units. */
  public int length() {
    return length;
  }

  /** The first characters, so many at most. */
  String head(int most) {
    if (text != null) {
      return text.substring(0, Math.min(most, length));
    }
    char[] chars = new char[Math.min(most, length)];
    try (Reader reader = reader()) {
      int count = reader.read(chars, 0, chars.length);
      return new String(chars, 0, Math.max(0, count));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Whether there is nothing but white space; reads no more than it has to. */
  public boolean isBlank() {
    if (text != null) {
      return text.isBlank();
    }
    char[] part = new char[PART];
    try (Reader reader = reader()) {
      for (int count = reader.read(part); count >= 0; count = reader.read(part)) {
        for (int i = 0; i < count; i++) {
          if (!Character.isWhitespace(part[i])) {
            return false;
          }
        }
      }
      return true;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Reads the characters from the first on. */
  Reader reader() {
    return text != null ? new StringReader(text) : new Utf8Reader(utf8, bytes);
  }

  /**
   * The page without what nobody reads of it.
   *
   * @param depth elements in one another from which on the parser leaves some out
   * @return empty if it is one on which it is not certain what the parser would do
   */
  Optional<Skimmed> skim(int depth) {
    if (text == null) {
      return Skimmer.skim(utf8, bytes, depth);
    }
    if (!isEncodable()) {
      return Optional.empty();
    }
    byte[] encoded = text.getBytes(UTF_8);
    return Skimmer.skim(encoded, encoded.length, depth);
  }

  /** Half a pair of surrogates would be lost, and the parser takes U+FFFF for the end of a page. */
  private boolean isEncodable() {
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean pair = i + 1 < length && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (c == '\uFFFF' || Character.isSurrogate(c) && !pair) {
        return false;
      }
      i += pair ? 1 : 0;
    }
    return true;
  }

  /** Name of the character set they were read in. */
  public String charset() {
    return charset;
  }

  /** What decided the character set. */
  public Evidence evidence() {
    return evidence;
  }
}
