package io.github.copydesk.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * UTF-8 that was read as windows-1252 or Latin-1, made readable again where that is certain: where
 * all letters beyond ASCII of a text are such sequences, and, in texts where other letters are
 * sound, the sequences that stand for nothing else. A lone control character of Latin-1 is the sign
 * that windows-1252 has there.
 */
final class Debris {
  /** A text encoded more often than this stays as it is. */
  private static final int ROUNDS = 3;

  /** Sequences of a script other than Latin that prove each other. */
  private static final int FEW = 3;

  /** What windows-1252 has at 80 to 9F; 0 where it has nothing. */
  private static final String HIGH =
      "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
          + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

  private Debris() {}

  /** The text, repaired; the same object if nothing is wrong with it. */
  static String repair(String text) {
    if (!isSuspect(text)) {
      return text;
    }
    String repaired = text;
    for (int round = 0; round < ROUNDS; round++) {
      String before = repaired;
      repaired = once(before);
      if (repaired.equals(before)) {
        break;
      }
    }
    return signs(repaired);
  }

  private static boolean isSuspect(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        boolean lead = c >= 0xC2 && c <= 0xF4 && i + 1 < text.length();
        if (c <= 0x9F || lead && isFollower(text.charAt(i + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String once(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      int b = toByte(text.charAt(i));
      if (b < 0) {
        return sequences(text);
      }
      bytes[i] = (byte) b;
    }
    try {
      String read = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return isLikely(read) && !isCapitalBeforeQuote(text) ? read : text;
    } catch (CharacterCodingException mixed) {
      return sequences(text);
    }
  }

  /** Whether what came out is Latin text with its signs, or enough of another script. */
  private static boolean isLikely(String read) {
    int others = 0;
    boolean odd = false;
    for (int i = 0; i < read.length(); ) {
      int c = read.codePointAt(i);
      i += Character.charCount(c);
      boolean latin = c < 0x180 || c >= 0x2010 && c <= 0x2BFF || c == 0xFEFF || c >= 0x1F000;
      others += latin ? 0 : 1;
      odd |= !Character.isDefined(c);
    }
    return !odd && (others == 0 || others >= FEW);
  }

  /** A capital and a quote or dash behind the last word: its only sequence may be chance. */
  private static boolean isCapitalBeforeQuote(String text) {
    int at = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        if (at >= 0 && i > at + 1) {
          return false;
        }
        at = at < 0 ? i : at;
      }
    }
    boolean pair = at >= 0 && at + 1 < text.length() && text.charAt(at) <= 0xDF;
    boolean before = at > 0 && Character.isUpperCase(text.charAt(at - 1));
    boolean after = at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
    return pair && before && !after;
  }

  /** Repairs the quotes and dashes, and the accents inside words, of a text that has others too. */
  private static String sequences(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int length = certain(text, i);
      if (length > 0) {
        out.append(read(text, i, i + length));
        i += length;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.length() == text.length() ? text : out.toString();
  }

  /** How long the sequence is that begins here, if it is certainly one; else 0. */
  private static int certain(String text, int i) {
    char c = text.charAt(i);
    if (c == 0xE2 && i + 2 < text.length() && toByte(text.charAt(i + 1)) == 0x80) {
      int last = toByte(text.charAt(i + 2));
      return last >= 0x90 && last <= 0xBA ? 3 : 0;
    }
    boolean inside = i > 0 && Character.isLowerCase(text.charAt(i - 1));
    boolean sign =
        i + 1 < text.length() && text.charAt(i + 1) >= 0xA0 && text.charAt(i + 1) <= 0xBF;
    return c == 0xC3 && inside && sign ? 2 : 0;
  }

  private static String read(String text, int from, int to) {
    byte[] bytes = new byte[to - from];
    for (int i = from; i < to; i++) {
      bytes[i - from] = (byte) toByte(text.charAt(i));
    }
    return new String(bytes, UTF_8);
  }

  /** Writes the signs of windows-1252 for the control characters that stand in their places. */
  private static String signs(String text) {
    StringBuilder out = new StringBuilder(text);
    boolean changed = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c >= 0x80 && c <= 0x9F && c != 0x85;
      if (control && HIGH.charAt(c - 0x80) != 0) {
        out.setCharAt(i, HIGH.charAt(c - 0x80));
        changed = true;
      }
    }
    return changed ? out.toString() : text;
  }

  private static boolean isFollower(char c) {
    int b = toByte(c);
    return b >= 0x80 && b <= 0xBF;
  }

  private static int toByte(char c) {
    if (c <= 0xFF) {
      return c;
    }
    int high = HIGH.indexOf(c);
    return high < 0 ? -1 : 0x80 + high;
  }
}
