package io.github.copydesk.dateline;

/**
 * One piece of a dateline.
 *
 * @param kind what it is
 * @param start first code point
 * @param end the code point after it
 * @param weight how sure it is; see {@link DatelineEvidence}
 * @param capitals whether all its letters are capitals
 */
record DatelinePart(Kind kind, int start, int end, int weight, boolean capitals) {

  enum Kind {
    PLACE,
    DATE,
    AGENCY,
    PERSON,
    TIME,
    /** A code or remark in brackets that is kept in the raw form only. */
    OTHER
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
