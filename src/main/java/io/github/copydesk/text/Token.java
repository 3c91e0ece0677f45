package io.github.copydesk.text;

/**
 * A unit of folded text.
 *
 * @param kind what it is
 * @param text folded form; for {@link Kind#MARK} ":" for every sign that leads on to something,
 *     "©", {@link #ICON}, or "" for all other signs
 * @param start first UTF-16 unit
 * @param end the unit after the last one
 */
record Token(Kind kind, String text, int start, int end) {
  /** Text of a picture that stands beside a count: an eye, a heart, a speech bubble. */
  static final String ICON = "icon";

  enum Kind {
    /** A word, or one character of a script that is written without spaces. */
    WORD,
    /** Digits with their separators and a "k" or 万 after them. */
    NUMBER,
    /** Three or more dashes, stars or bars, with or without spaces between them. */
    RULE,
    /** Any other visible character. */
    MARK,
    /** After the last token. */
    END
  }

  /** Whether a phrase may pass over it. */
  boolean isSign() {
    return kind == Kind.MARK || kind == Kind.RULE;
  }
}
