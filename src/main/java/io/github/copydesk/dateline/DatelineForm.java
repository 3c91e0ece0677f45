package io.github.copydesk.dateline;

import io.github.copydesk.dateline.DatelinePart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A prefix that has the form of a dateline, not yet judged.
 *
 * @param start first code point
 * @param end the code point after the form
 * @param after the code point after the terminator
 * @param ending how it is set off from the story
 * @param parts its pieces in reading order
 * @param date the date among them
 */
record DatelineForm(
    int start,
    int end,
    int after,
    Ending ending,
    List<DatelinePart> parts,
    Optional<DatelineDates.Found> date) {

  /** How a dateline is set off from the story. */
  enum Ending {
    DASH,
    /** {@code .-}, {@code .--}, {@code :-}: nothing but a dateline ends like this. */
    STRONG,
    COLON,
    STOP,
    EQUALS,
    /** The last slash of {@code CITY / WIRE / date /}. */
    SLASH,
    /** A mis-decoded dash. */
    BROKEN,
    SPACE,
    /** Nothing, after a closing bracket. */
    NONE,
    /** The end of a line of its own. */
    LINE
  }

  DatelineForm {
    parts = List.copyOf(parts);
  }

  boolean has(Kind kind) {
    for (DatelinePart part : parts) {
      if (part.is(kind)) {
        return true;
      }
    }
    return false;
  }

  /** The highest weight among the parts of a kind, 0 when there is none. */
  int weight(Kind kind) {
    boolean found = false;
    int most = Integer.MIN_VALUE;
    for (DatelinePart part : parts) {
      found |= part.is(kind);
      most = part.is(kind) ? Math.max(most, part.weight()) : most;
    }
    return found ? most : 0;
  }

  /** The last part, the one before the terminator. */
  DatelinePart last() {
    return parts.get(parts.size() - 1);
  }

  List<DatelinePart> all(Kind kind) {
    List<DatelinePart> all = new ArrayList<>();
    for (DatelinePart part : parts) {
      if (part.is(kind)) {
        all.add(part);
      }
    }
    return all;
  }
}
