package io.github.copydesk.date;

import io.github.copydesk.text.Normal;
import io.github.copydesk.text.Prose;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number, a word or a mark of a line that may hold a date.
 *
 * @param kind what it is
 * @param text as folded for look-up: lower case, no accents; a number as printed
 * @param value of a number of up to 18 digits in any script, else -1
 * @param digits how many digits the number has
 * @param start first character in the line
 * @param end character after the last
 * @param spaced whether white space comes before it
 */
record DateToken(
    Kind kind, String text, long value, int digits, int start, int end, boolean spaced) {

  enum Kind {
    NUMBER,
    WORD,
    MARK
  }

  private static final int FIRST_IDEOGRAPH = 0x3006;

  /** The texts of ASCII marks. */
  private static final String[] MARKS = new String[128];

  static {
    for (char c = 0; c < MARKS.length; c++) {
      MARKS[c] = String.valueOf(c);
    }
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean is(String mark) {
    return text.equals(mark);
  }

  /**
   * The tokens of a line. Numbers end where letters begin; an ideograph is a word of its own; a
   * word ends before a capital that follows a small letter, where a page lost a blank.
   */
  static List<DateToken> of(String line) {
    List<DateToken> tokens = new ArrayList<>();
    boolean spaced = false;
    for (int at = 0; at < line.length(); ) {
      int c = line.codePointAt(at);
      int width = Character.charCount(c);
      if (isBlank(c)) {
        spaced = true;
        at += width;
      } else {
        DateToken token =
            isDigit(c)
                ? number(line, at, spaced)
                : isLetter(c) ? word(line, at, spaced) : mark(line, at, width, spaced);
        tokens.add(token);
        spaced = false;
        at = token.end;
      }
    }
    return tokens;
  }

  private static DateToken number(String line, int start, boolean spaced) {
    long value = 0;
    int digits = 0;
    int at = start;
    while (at < line.length() && isDigit(line.codePointAt(at))) {
      value = digits < 18 ? value * 10 + Character.digit(line.codePointAt(at), 10) : -1;
      digits++;
      at += Character.charCount(line.codePointAt(at));
    }
    return new DateToken(
        Kind.NUMBER,
        line.substring(start, at),
        digits > 18 ? -1 : value,
        digits,
        start,
        at,
        spaced);
  }

  private static DateToken word(String line, int start, boolean spaced) {
    int at = start;
    int before = 0;
    while (at < line.length()) {
      int c = line.codePointAt(at);
      boolean ends =
          !isLetter(c) || before != 0 && (isGlued(before, c) || alone(c) || alone(before));
      if (ends) {
        break;
      }
      before = c;
      at += Character.charCount(c);
    }
    return new DateToken(Kind.WORD, fold(line.substring(start, at)), -1, 0, start, at, spaced);
  }

  private static DateToken mark(String line, int start, int width, boolean spaced) {
    if (line.charAt(start) < MARKS.length) {
      String mark = MARKS[line.charAt(start)];
      return new DateToken(Kind.MARK, mark, -1, 0, start, start + 1, spaced);
    }
    String text = Normal.form(line.substring(start, start + width), Normalizer.Form.NFKC);
    int c = text.codePointAt(0);
    boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212;
    return new DateToken(Kind.MARK, dash ? "-" : text, -1, 0, start, start + width, spaced);
  }

  private static boolean isGlued(int before, int c) {
    return Character.isLowerCase(before) && Character.isUpperCase(c);
  }

  private static boolean alone(int c) {
    return c >= FIRST_IDEOGRAPH && Character.isIdeographic(c);
  }

  private static boolean isDigit(int c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c) && Character.digit(c, 10) >= 0;
  }

  private static boolean isLetter(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** White space, and characters that show nothing: soft hyphens, direction marks, joiners. */
  private static boolean isBlank(int c) {
    if (c < 127) {
      return c <= ' ';
    }
    return Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL;
  }

  /** Lower case without accents, so that a word is found in capitals and without its marks too. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Prose.isAscii(lower)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length());
    String parts = Normal.form(lower, Normalizer.Form.NFKD);
    parts
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c == 'ı' ? 'i' : c == 'ς' ? 'σ' : c == 'ё' ? 'е' : c)
        .forEach(folded::appendCodePoint);
    // A mark without its letter folds to nothing; it stays what it is.
    return folded.isEmpty() ? lower : Normal.form(folded.toString(), Normalizer.Form.NFC);
  }
}
