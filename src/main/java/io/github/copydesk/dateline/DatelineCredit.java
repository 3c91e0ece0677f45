package io.github.copydesk.dateline;

import io.github.copydesk.dateline.DatelinePart.Kind;
import io.github.copydesk.page.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands in the brackets of a dateline: agencies, a date, a person. For one bracket. */
final class DatelineCredit {

  /** A paper's own sign can be anything short; a longer bracket is a remark. */
  private static final int LONGEST_OPEN_NAME = 24;

  private final DatelineText text;
  private final DatelineNames names;
  private final DatelineDates dates;
  private final Setting setting;
  private final List<DatelinePart> parts = new ArrayList<>();
  private Optional<DatelineDates.Found> date = Optional.empty();

  DatelineCredit(DatelineText text, DatelineNames names, DatelineDates dates, Setting setting) {
    this.text = text;
    this.names = names;
    this.dates = dates;
    this.setting = setting;
  }

  List<DatelinePart> parts() {
    return parts;
  }

  Optional<DatelineDates.Found> date() {
    return date;
  }

  /**
   * Reads the range between two brackets.
   *
   * @param first whether nothing stands before the bracket, so that only a known name will do
   * @param afterAgency whether an agency stands before it, so that a code is no name
   * @return whether it is a credit
   */
  boolean read(int start, int end, boolean first, boolean afterAgency) {
    int from = text.skipSpaces(start);
    int to = trimmed(end);
    if (to <= from) {
      return false;
    }
    if (names.isAgency(from, to)) {
      add(Kind.AGENCY, from, to, DatelineEvidence.AGENCY);
      return true;
    }
    for (int at = from; at < to; ) {
      int next = itemEnd(at, to);
      if (next < 0 || !item(text.skipSpaces(at), trimmed(next))) {
        return false;
      }
      at = text.skipSpaces(separatorEnd(next, to));
    }
    boolean known = parts.stream().anyMatch(p -> p.weight() >= DatelineEvidence.DATE);
    if (afterAgency && !known) {
      parts.replaceAll(p -> new DatelinePart(Kind.OTHER, p.start(), p.end(), 0, p.capitals()));
    }
    return known || !first && parts.size() <= 2;
  }

  private int trimmed(int end) {
    int to = end;
    while (text.isSpace(to - 1)) {
      to--;
    }
    return to;
  }

  /** The end of the item: before the next comma, slash or spaced dash; a date may hold commas. */
  private int itemEnd(int at, int end) {
    if (date.isEmpty()) {
      Optional<DatelineDates.Found> found = dates.at(text, text.skipSpaces(at), setting);
      if (found.isPresent() && found.get().end() <= end) {
        return found.get().end();
      }
    }
    for (int i = at; i < end; i++) {
      if (isSeparator(i)) {
        return i;
      }
    }
    return end;
  }

  private boolean isSeparator(int i) {
    boolean spacedDash = text.isDash(i) && text.isSpace(i - 1) && text.isSpace(i + 1);
    return text.is(i, ',') || text.is(i, '/') || text.is(i, ';') || text.is(i, '،') || spacedDash;
  }

  private int separatorEnd(int at, int end) {
    int i = text.skipSpaces(at);
    return i < end && (isSeparator(i) || text.isDash(i)) ? i + 1 : i;
  }

  private boolean item(int start, int end) {
    if (end <= start) {
      return true;
    }
    Optional<DatelineDates.Found> found = dates.at(text, start, setting);
    if (date.isEmpty() && found.isPresent() && found.get().end() == end) {
      date = found;
      add(Kind.DATE, start, end, DatelineEvidence.DATE);
      return true;
    }
    if (names.isAgency(start, end)) {
      add(Kind.AGENCY, start, end, DatelineEvidence.AGENCY);
      return true;
    }
    boolean person =
        !parts.isEmpty() && parts.get(0).is(Kind.AGENCY) && names.personEnd(start) == end;
    if (person) {
      add(Kind.PERSON, start, end, 0);
      return true;
    }
    if (isOpenName(start, end)) {
      add(Kind.AGENCY, start, end, DatelineEvidence.OPEN_AGENCY);
      return true;
    }
    return false;
  }

  /** One word of letters, or words in capitals; no age, party, direction or remark. */
  private boolean isOpenName(int start, int end) {
    if (end - start > LONGEST_OPEN_NAME || end - start < 2 || !text.isLetter(start)) {
      return false;
    }
    int letters = 0;
    boolean blank = false;
    for (int i = start; i < end; i++) {
      if (text.isColon(i)) {
        return false;
      }
      letters += text.isLetter(i) ? 1 : 0;
      blank |= text.isSpace(i);
    }
    boolean remark = names.isNoCredit(start, end);
    boolean oneWord = !blank || names.isCapitals(start, end) || isTitle(start, end);
    return !remark && oneWord && letters >= 2 && letters * 2 > end - start;
  }

  /** Up to three words, each with a capital: "New Ziana". */
  private boolean isTitle(int start, int end) {
    int words = 0;
    for (int at = start; at < end; at = text.skipSpaces(text.wordEnd(at))) {
      if (!text.isUpper(at)) {
        return false;
      }
      words++;
    }
    return words <= 3;
  }

  private void add(Kind kind, int start, int end, int weight) {
    parts.add(new DatelinePart(kind, start, end, weight, names.isCapitals(start, end)));
  }
}
