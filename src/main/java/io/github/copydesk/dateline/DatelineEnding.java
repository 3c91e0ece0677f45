package io.github.copydesk.dateline;

import io.github.copydesk.dateline.DatelineForm.Ending;
import java.util.Optional;

/** Finds what sets a dateline off from the story. */
record DatelineEnding(DatelineText text, boolean line) {

  /**
   * A terminator.
   *
   * @param ending its kind
   * @param after the code point after it and its spaces
   */
  record Found(Ending ending, int after) {}

  /** The terminator that starts right after a form, if the form can end here. */
  Optional<Found> at(int end) {
    int sign = text.skipSpaces(end);
    if (sign >= text.length()) {
      return line ? Optional.of(new Found(Ending.LINE, end)) : Optional.empty();
    }
    Optional<Found> found = strong(sign).or(() -> dash(end, sign)).or(() -> mark(end, sign));
    return found.filter(f -> line || f.after() < text.length());
  }

  private Optional<Found> strong(int sign) {
    boolean stop = text.is(sign, '.') || text.is(sign, ',');
    int dash = stop || text.isColon(sign) ? text.skipSpaces(sign + 1) : sign;
    if (dash == sign || !text.isDash(dash) || dash > sign + 2) {
      return Optional.empty();
    }
    return Optional.of(new Found(Ending.STRONG, text.skipSpaces(dashesEnd(dash))));
  }

  private Optional<Found> dash(int end, int sign) {
    if (!text.isDash(sign)) {
      return Optional.empty();
    }
    int after = dashesEnd(sign);
    // A hyphen between two letters is part of a word; a long dash may stand without spaces.
    boolean hyphen = after == sign + 1 && text.is(sign, '-');
    boolean tight = sign == end && !text.isSpace(after) && after < text.length();
    boolean numbers = text.digit(end - 1) >= 0 && text.digit(text.skipSpaces(after)) >= 0;
    if (tight && (hyphen || text.is(sign, '–') && !text.isUpper(after)) || numbers) {
      return Optional.empty();
    }
    return Optional.of(new Found(Ending.DASH, text.skipSpaces(after)));
  }

  private int dashesEnd(int from) {
    int i = from;
    while (i < from + 4 && text.isDash(i)) {
      i++;
    }
    return i;
  }

  private Optional<Found> mark(int end, int sign) {
    boolean gap = text.isSpace(sign + 1);
    int next = text.skipSpaces(sign + 1);
    if (text.isColon(sign)) {
      boolean digits = text.digit(end - 1) >= 0 && text.digit(sign + 1) >= 0;
      return digits ? Optional.empty() : Optional.of(new Found(Ending.COLON, next));
    }
    if (text.is(sign, '।') || text.is(sign, '.') && sign == end && (gap || isEnd(sign + 1))) {
      return Optional.of(new Found(Ending.STOP, next));
    }
    if (text.is(sign, '/') && sign > end && (gap || isEnd(sign + 1))) {
      return Optional.of(new Found(Ending.SLASH, next));
    }
    if (text.is(sign, '=') && sign > end && gap) {
      return Optional.of(new Found(Ending.EQUALS, next));
    }
    if (sign > end && broken(sign) > 0) {
      return Optional.of(new Found(Ending.BROKEN, text.skipSpaces(broken(sign))));
    }
    return sign > end ? Optional.of(new Found(Ending.SPACE, sign)) : Optional.empty();
  }

  private boolean isEnd(int index) {
    return text.skipSpaces(index) >= text.length();
  }

  /** The end of a mis-decoded dash between spaces, or -1. */
  private int broken(int sign) {
    boolean single = text.is(sign, '"') || text.is(sign, '?') || text.at(sign) == 0xFFFD;
    if (single && text.isSpace(sign + 1)) {
      return sign + 1;
    }
    boolean three = text.is(sign, 'â') && text.isSpace(sign + 3);
    return three ? sign + 3 : -1;
  }
}
