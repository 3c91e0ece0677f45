package io.github.copydesk.text;

import io.github.copydesk.text.Token.Kind;

/**
 * Reads folded tokens from a text, one at a time, so that a phrase at the head of a long block
 * costs no more than the phrase. Each call moves on; the whole text is read in linear time.
 */
final class Tokens {
  /** Longer words are in no phrase; what is beyond is read over. */
  private static final int LONGEST_WORD = 64;

  /** Signs of a drawn line that make one; two dashes are a dash. */
  private static final int SHORTEST_RULE = 3;

  /**
   * Signs of a drawn line that no sentence ends in by itself; underscores may be a blank to fill
   * in.
   */
  static final int LONG_RULE = 8;

  private static final String RULE_SIGNS = "-=_+|*~#‐‑‒–—―─━═•·";

  /** Pictures beside counts of views, comments, likes and shares. */
  private static final String COUNT_ICONS = "👁👀💬🗨🗯❤♥🖤👍👎🔁🔄🔥📊📈";

  private static final String LEADS = ":|/>»›→►▶▸☞👉／｜=＝";

  private final String text;
  private final int limit;
  private int at;

  Tokens(String text, int from, int to) {
    this.text = text;
    this.at = from;
    this.limit = to;
  }

  Token next() {
    at = skip(at);
    if (at >= limit) {
      return new Token(Kind.END, "", limit, limit);
    }
    int c = text.codePointAt(at);
    Token token;
    if (Character.isDigit(c)) {
      token = number();
    } else if (isLetter(c)) {
      token = Scripts.isSpaceless(c) ? character(c) : word();
    } else {
      token = sign(c);
    }
    at = token.end();
    return token;
  }

  /** The first place at or after {@code i} that is neither space nor invisible. */
  private int skip(int i) {
    int j = i;
    while (j < limit) {
      int c = text.codePointAt(j);
      if (!Scripts.isBlank(c)) {
        break;
      }
      j += Character.charCount(c);
    }
    return j;
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private Token character(int c) {
    int end = at + Character.charCount(c);
    return new Token(Kind.WORD, Fold.word(text.substring(at, end)), at, end);
  }

  private Token word() {
    int ascii = at;
    while (ascii < limit && isAsciiLetter(text.charAt(ascii))) {
      ascii++;
    }
    boolean ends = ascii >= limit || text.charAt(ascii) < 0x80;
    return ends && ascii - at <= LONGEST_WORD
        ? new Token(Kind.WORD, Fold.word(text.substring(at, ascii)), at, ascii)
        : anyWord();
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private Token anyWord() {
    StringBuilder word = new StringBuilder();
    int i = at;
    while (i < limit) {
      int c = text.codePointAt(i);
      if (Scripts.isInvisible(c)) {
        i += Character.charCount(c);
        continue;
      }
      if (!isLetter(c) || Scripts.isSpaceless(c)) {
        break;
      }
      if (word.length() <= LONGEST_WORD) {
        word.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return new Token(Kind.WORD, Fold.word(word.toString()), at, i);
  }

  private Token number() {
    StringBuilder digits = new StringBuilder();
    int i = digits(at, digits);
    int group = digits.length();
    while (i < limit) {
      int after = i + Character.charCount(text.codePointAt(i));
      int before = digits.length();
      if (!joinsDigits(text.codePointAt(i)) || !digitAt(after)) {
        break;
      }
      boolean space = Scripts.isBlank(text.codePointAt(i));
      if (space && (group > 3 || !isGroup(after))) {
        break;
      }
      i = digits(after, digits);
      group = Math.min(3, digits.length() - before);
    }
    return new Token(Kind.NUMBER, digits.toString(), at, suffix(i));
  }

  private int digits(int from, StringBuilder into) {
    int i = from;
    while (digitAt(i)) {
      int c = text.codePointAt(i);
      if (into.length() <= LONGEST_WORD) {
        into.append(Character.digit(c, 10));
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private boolean digitAt(int i) {
    return i < limit && Character.isDigit(text.codePointAt(i));
  }

  private static boolean joinsDigits(int c) {
    return ".,'’٫٬،．，".indexOf(c) >= 0 || Scripts.isBlank(c);
  }

  /** Exactly three digits stand here: "1 502" is a number, "12 2015" is two. */
  private boolean isGroup(int i) {
    return digitAt(i) && digitAt(i + 1) && digitAt(i + 2) && !digitAt(i + 3);
  }

  private int suffix(int i) {
    if (i >= limit) {
      return i;
    }
    int c = text.codePointAt(i);
    int after = i + Character.charCount(c);
    if ("万萬亿億千만천".indexOf(c) >= 0) {
      return plus(after);
    }
    boolean thousands = "kKmM".indexOf(c) >= 0;
    boolean wordEnds = after >= limit || !isLetter(text.codePointAt(after));
    return plus(thousands && wordEnds ? after : i);
  }

  private int plus(int i) {
    return i < limit && text.charAt(i) == '+' ? i + 1 : i;
  }

  private Token sign(int c) {
    if (RULE_SIGNS.indexOf(c) >= 0) {
      Token rule = rule();
      if (rule.kind() == Kind.RULE) {
        return rule;
      }
    }
    return new Token(Kind.MARK, folded(c), at, at + Character.charCount(c));
  }

  private static String folded(int sign) {
    if (sign == '：' || LEADS.indexOf(sign) >= 0) {
      return ":";
    }
    if (sign == '©') {
      return "©";
    }
    return COUNT_ICONS.indexOf(sign) >= 0 ? Token.ICON : "";
  }

  private Token rule() {
    int signs = 0;
    int end = at;
    boolean dashes = true;
    int i = at;
    while (i < limit) {
      int c = text.codePointAt(i);
      if (RULE_SIGNS.indexOf(c) >= 0) {
        signs++;
        dashes &= "*#_|+".indexOf(c) < 0;
        end = i + Character.charCount(c);
      } else if (!Scripts.isBlank(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    Kind kind = signs >= SHORTEST_RULE ? Kind.RULE : Kind.MARK;
    return new Token(kind, dashes && signs >= LONG_RULE ? "long" : "", at, end);
  }
}
