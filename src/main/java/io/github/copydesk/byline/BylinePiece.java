package io.github.copydesk.byline;

/**
 * What a part of a byline was read as.
 *
 * @param kind what it is
 * @param text as printed
 * @param words how many words it has
 */
record BylinePiece(Kind kind, String text, int words) {
  enum Kind {
    PERSON,
    ORG,
    ROLE,
    PLACE,
    MAIL,
    HANDLE,
    /** Says nothing about anybody: a date, a link label, a degree. */
    NOTHING,
    /** Words that are none of these: the line may be text. */
    UNKNOWN,
    /** A sign between two parts; a comma parts less than the others. */
    COMMA,
    BREAK
  }

  static BylinePiece of(Kind kind) {
    return new BylinePiece(kind, "", 0);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
