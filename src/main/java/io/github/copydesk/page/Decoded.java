package io.github.copydesk.page;

import static java.util.Objects.requireNonNull;

/**
 * Bytes as characters.
 *
 * @param text the characters, without a byte-order mark
 * @param charset name of the character set they were read in
 * @param evidence what decided it
 */
public record Decoded(String text, String charset, Evidence evidence) {

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

  public Decoded {
    requireNonNull(text, "text");
    requireNonNull(charset, "charset");
    requireNonNull(evidence, "evidence");
  }
}
