package io.github.copydesk.text;

import java.text.Normalizer;

/**
 * Characters as they come out of pages, made plain: white space, invisible characters, composition.
 * Quotes and dashes stay as printed.
 */
public final class Tidy {
  /** From this character on a text may be decomposed; below it NFC changes nothing. */
  private static final char FIRST_COMBINING = '\u0300';

  private Tidy() {}

  /**
   * What a character becomes: itself, a plain space for any kind of space (HTML's, no-break,
   * typographic, line and paragraph separators), or 0 for what shows nothing: control characters,
   * soft hyphens, zero-width spaces, byte-order marks, direction marks. Joiners stay, Persian and
   * Indic words need them.
   */
  public static char plain(char c) {
    if (c > ' ' && c < '\u007F') {
      return c;
    }
    if (c <= ' ') {
      return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u000B'
          ? ' '
          : 0;
    }
    if (c < '\u1680') {
      return beforeOgham(c);
    }
    return c < '\u2000' || c > '\u3000' && c != '\uFEFF' ? ogham(c) : punctuation(c);
  }

  /** Whether the character is any kind of space; see {@link #plain}. */
  public static boolean isSpace(char c) {
    return plain(c) == ' ';
  }

  /** Collapses white space to single blanks, drops what shows nothing, composes to NFC. */
  public static String line(String text) {
    int length = text.length();
    StringBuilder out = new StringBuilder(length);
    boolean space = false;
    for (int i = 0; i < length; i++) {
      char c = plain(text.charAt(i));
      if (c == ' ') {
        space = !out.isEmpty();
      } else if (c != 0) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    return compose(out.toString());
  }

  /** The text in NFC; the same object if it is already. */
  public static String compose(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normal.form(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private static char beforeOgham(char c) {
    if (c == '\u00A0') {
      return ' ';
    }
    return c < '\u00A0' || c == '\u00AD' || c == '\u061C' ? nextLine(c) : c;
  }

  private static char nextLine(char c) {
    return c == '\u0085' ? ' ' : 0;
  }

  private static char ogham(char c) {
    return c == '\u1680' ? ' ' : c == '\u180E' ? 0 : c;
  }

  private static char punctuation(char c) {
    if (c <= '\u200A' || c == '\u2028' || c == '\u2029' || c == '\u202F' || c == '\u205F') {
      return ' ';
    }
    if (c == '\u200B' || c == '\u200E' || c == '\u200F' || c == '\uFEFF') {
      return 0;
    }
    if (c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u206F') {
      return 0;
    }
    return c == '\u3000' ? ' ' : c;
  }
}
