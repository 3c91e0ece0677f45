package io.github.copydesk.byline;

import io.github.copydesk.text.Normal;
import io.github.copydesk.text.Prose;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One token of a byline.
 *
 * @param kind what it is
 * @param text as printed
 * @param folded lower case, compatibility forms composed, without a last full stop
 * @param start UTF-16 offset in the line
 * @param end the offset after it
 */
record NameToken(Kind kind, String text, String folded, int start, int end) {

  enum Kind {
    WORD,
    /** A number, a clock time, a date in digits. */
    NUMBER,
    MAIL,
    HANDLE,
    LINK,
    /** A host name: {@code harbour-news.example}. */
    DOMAIN,
    COMMA,
    AND,
    SLASH,
    DASH,
    COLON,
    OPEN,
    CLOSE,
    /** Anything else that parts two things: bars, bullets, semicolons, line ends. */
    BAR,
    /** Set later: a number and the date words around it. */
    DATE
  }

  private static final int LONGEST_ABBREVIATION = 3;
  private static final Set<String> LONG_ABBREVIATIONS =
      Set.of("dipl", "dott", "prof", "phil", "phdr", "judr", "mudr");

  /** White space and word characters up to the signs after the alphabets. */
  private static final boolean[] SPACES = new boolean[0x2100];

  private static final boolean[] WORD_POINTS = new boolean[SPACES.length];

  static {
    for (int point = 0; point < SPACES.length; point++) {
      SPACES[point] = isSpaceAbove(point);
      WORD_POINTS[point] = isWordPointAbove(point);
    }
  }

  NameToken as(Kind newKind) {
    return new NameToken(newKind, text, folded, start, end);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Splits a line; linear. */
  static List<NameToken> read(String line) {
    return read(line, Integer.MAX_VALUE);
  }

  /** The first tokens of a line, at least so many if it has them. */
  static List<NameToken> read(String line, int enough) {
    List<NameToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < line.length() && tokens.size() < enough) {
      int point = line.codePointAt(at);
      int next = at + Character.charCount(point);
      if (isSpace(point)) {
        at = next;
      } else if (isWordPoint(point) || opensHandle(line, at, next)) {
        at = word(line, at, tokens);
      } else {
        punctuation(line, at, next, point, tokens);
        at = next;
      }
    }
    return tokens;
  }

  static String fold(String word) {
    String folded =
        Prose.isAscii(word)
            ? word.toLowerCase(Locale.ROOT)
            : Normal.form(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'');
    return folded.length() > 1 && folded.endsWith(".")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  static boolean isSpace(int point) {
    return point < SPACES.length ? SPACES[point] : isSpaceAbove(point);
  }

  private static boolean isSpaceAbove(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || point == 0x200B
        || point == 0xFEFF;
  }

  private static boolean opensHandle(String line, int at, int next) {
    return line.charAt(at) == '@' && next < line.length() && isWordPoint(line.codePointAt(next));
  }

  private static boolean isWordPoint(int point) {
    return point < WORD_POINTS.length ? WORD_POINTS[point] : isWordPointAbove(point);
  }

  private static boolean isWordPointAbove(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT
        || point == '\''
        || point == '\u2019'
        || point == '_'
        || point == '#';
  }

  private static int word(String line, int from, List<NameToken> tokens) {
    int end = wordEnd(line, from);
    int stop = end;
    while (stop > from + 1 && ".-\u2010\u2011:'\u2019#".indexOf(line.charAt(stop - 1)) >= 0) {
      stop--;
    }
    boolean dotted = stop < end && line.charAt(stop) == '.';
    String bare = line.substring(from, stop);
    boolean abbreviation = dotted && isAbbreviation(bare);
    int last = abbreviation ? stop + 1 : stop;
    String text = abbreviation ? line.substring(from, last) : bare;
    Kind kind = kindOf(text);
    tokens.add(new NameToken(kind, text, fold(text), from, last));
    if (dotted && !abbreviation) {
      tokens.add(new NameToken(Kind.BAR, ".", ".", stop, stop + 1));
    } else if (last < end && line.charAt(last) == ':') {
      tokens.add(new NameToken(Kind.COLON, ":", ":", last, last + 1));
      return last + 1;
    }
    return Math.max(last, dotted ? stop + 1 : last);
  }

  private static boolean isAbbreviation(String bare) {
    return bare.indexOf('.') >= 0
        || bare.codePointCount(0, bare.length()) <= LONGEST_ABBREVIATION
        || LONG_ABBREVIATIONS.contains(bare.toLowerCase(Locale.ROOT));
  }

  /** The end of a run of word characters and of the signs that may stand inside a word. */
  private static int wordEnd(String line, int from) {
    boolean digits = Character.isDigit(line.codePointAt(from));
    boolean link = line.startsWith("http://", from) || line.startsWith("https://", from);
    int at = from + Character.charCount(line.codePointAt(from));
    while (at < line.length()) {
      int point = line.codePointAt(at);
      boolean inside =
          isWordPoint(point)
              || ".-\u2010\u2011@".indexOf(point) >= 0
              || link && "/:?=&%".indexOf(point) >= 0
              || digits && isDigitSign(line, at, point)
              || point == ':';
      boolean secondAddress = point == '@' && line.lastIndexOf('@', at - 1) >= from;
      if (!inside || secondAddress) {
        break;
      }
      at += Character.charCount(point);
      if (point == ':' && !link && !digits) {
        break;
      }
    }
    return at;
  }

  private static boolean isDigitSign(String line, int at, int point) {
    return point == '/' && at + 1 < line.length() && Character.isDigit(line.charAt(at + 1));
  }

  private static Kind kindOf(String text) {
    int sign = text.indexOf('@');
    if (sign == 0) {
      return Kind.HANDLE;
    }
    if (sign > 0) {
      return Kind.MAIL;
    }
    if (text.startsWith("http") && text.contains("://") || text.startsWith("www.")) {
      return Kind.LINK;
    }
    if (isNumber(text)) {
      return Kind.NUMBER;
    }
    return isDomain(text) ? Kind.DOMAIN : Kind.WORD;
  }

  /** Digits with the signs and the short endings of dates and times: 3rd, 10:05am, 2020年10月4日. */
  private static boolean isNumber(String text) {
    if (!Character.isDigit(text.codePointAt(0))) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && "年月日時时分秒點点년월일시분".indexOf(c) < 0) {
        letters++;
      }
    }
    return letters <= 2 || text.length() > 10 && text.charAt(4) == '-';
  }

  private static boolean isDomain(String text) {
    int dot = text.lastIndexOf('.');
    if (dot < 2 || dot > text.length() - 3 || text.indexOf('.') < 2) {
      return false;
    }
    for (int i = dot + 1; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i)) || text.charAt(i) > 'z') {
        return false;
      }
    }
    return text.length() - dot <= 5 && text.charAt(0) < 0x250;
  }

  private static void punctuation(
      String line, int at, int next, int point, List<NameToken> tokens) {
    Kind kind = punctuationKind(line, at, next, point);
    if (kind != null) {
      String text = line.substring(at, next);
      tokens.add(new NameToken(kind, text, kind == Kind.COLON ? ":" : text, at, next));
    }
  }

  /** Null for signs that part nothing: quotation marks, asterisks. */
  private static Kind punctuationKind(String line, int at, int next, int point) {
    if (",，،".indexOf(point) >= 0) {
      return Kind.COMMA;
    }
    if ("&＆+".indexOf(point) >= 0) {
      return Kind.AND;
    }
    if ("/／╱\\".indexOf(point) >= 0) {
      return Kind.SLASH;
    }
    if (":：".indexOf(point) >= 0) {
      return Kind.COLON;
    }
    if ("([（【［〔《{「<".indexOf(point) >= 0) {
      return Kind.OPEN;
    }
    if (")]）】］〕》}」>".indexOf(point) >= 0) {
      return Kind.CLOSE;
    }
    if ("-‐‑".indexOf(point) >= 0) {
      return at == 0 || next >= line.length() || isSpace(line.charAt(at - 1)) ? Kind.DASH : null;
    }
    if ("–—―−".indexOf(point) >= 0) {
      return Kind.DASH;
    }
    return "\"“”„«»‘*`´®™".indexOf(point) >= 0 ? null : Kind.BAR;
  }
}
