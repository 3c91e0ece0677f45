package io.github.copydesk.dateline;

import io.github.copydesk.dateline.DatelineForm.Ending;
import io.github.copydesk.dateline.DatelinePart.Kind;
import io.github.copydesk.page.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks once over the head of a paragraph, part by part, and notes every point at which what was
 * read could be a whole dateline. For one text; not shared.
 */
final class DatelineScanner {

  /** More parts than any dateline has; bounds the walk. */
  private static final int MOST_PARTS = 14;

  /** What stands between two parts. */
  private enum Joint {
    FIRST,
    COMMA,
    SLASH,
    DASH,
    STOP,
    AND,
    VIA,
    EQUALS,
    SPACE
  }

  private final DatelineText text;
  private final DatelineNames names;
  private final DatelineDates dates;
  private final Setting setting;
  private final boolean line;

  private final List<DatelinePart> parts = new ArrayList<>();
  private final List<DatelineForm> forms = new ArrayList<>();
  private Optional<DatelineDates.Found> date = Optional.empty();
  private Joint joint = Joint.FIRST;
  private int start;

  /**
   * @param line whether the text is a line of its own, so that its end ends a dateline
   */
  DatelineScanner(DatelineText text, DatelineVocabulary vocabulary, Setting setting, boolean line) {
    this.text = text;
    this.names = new DatelineNames(text, vocabulary, setting);
    this.dates = vocabulary.dates();
    this.setting = setting;
    this.line = line;
  }

  /** The forms found, shortest first. */
  List<DatelineForm> forms() {
    start = firstPoint();
    int at = start;
    for (int step = 0; step < MOST_PARTS && at >= 0; step++) {
      int end = part(at);
      if (end <= at) {
        break;
      }
      note(end);
      at = joint(end);
    }
    return forms;
  }

  /** Bullets before a place line are no part of it. */
  private int firstPoint() {
    int at = text.skipSpaces(0);
    while (text.is(at, '•') || text.is(at, '·') || text.is(at, '●') || text.is(at, '■')) {
      at = text.skipSpaces(at + 1);
    }
    return at;
  }

  /** Reads one part; its end, or -1. */
  private int part(int at) {
    if (text.isOpening(at)) {
      return bracket(at);
    }
    if (text.is(at, '/')) {
      return slashed(at);
    }
    int end = date(at);
    if (end < 0) {
      end = time(at);
    }
    if (end < 0 && joint == Joint.COMMA) {
      end = qualifier(at);
    }
    if (end < 0) {
      end = name(at);
    }
    return end;
  }

  private int date(int at) {
    if (date.isPresent()) {
      return -1;
    }
    Optional<DatelineDates.Found> found = dates.at(text, at, setting);
    if (found.isEmpty()) {
      return -1;
    }
    date = found;
    add(Kind.DATE, at, found.get().end(), DatelineEvidence.DATE);
    return found.get().end();
  }

  /** A clock time after a date: {@code 08:16:36}, {@code 14.20 Uhr}. */
  private int time(int at) {
    if (date.isEmpty() || text.digit(at) < 0) {
      return -1;
    }
    int i = at;
    int digits = 0;
    while (text.digit(i) >= 0 || i > at && text.is(i, ':') && text.digit(i + 1) >= 0) {
      digits += text.digit(i) >= 0 ? 1 : 0;
      i++;
    }
    if (digits < 3 || digits > 6 || i - at == digits) {
      return -1;
    }
    add(Kind.TIME, at, i, 0);
    return i;
  }

  /** {@code (AP)}, {@code (Aug. 13)}, {@code (Odisha)}. */
  private int bracket(int at) {
    int close = text.closing(at, 70);
    if (close < 0 || joint == Joint.SLASH || joint == Joint.AND) {
      return -1;
    }
    if (isLast(Kind.PLACE) && joint == Joint.SPACE && names.isQualifier(at + 1, close)) {
      widenLast(close + 1, DatelineEvidence.COUNTRY);
      return close + 1;
    }
    if (isLast(Kind.PLACE)
        && last().weight() == 0
        && names.isAcronym(at + 1, close, last().start(), last().end())) {
      return -1;
    }
    DatelineCredit credit = new DatelineCredit(text, names, dates, setting);
    if (!credit.read(at + 1, close, parts.isEmpty(), isLast(Kind.AGENCY))) {
      return -1;
    }
    if (credit.date().isPresent() && date.isPresent()) {
      return -1;
    }
    parts.addAll(credit.parts());
    date = date.or(credit::date);
    return close + 1;
  }

  /** {@code /PRNewswire/}, {@code / WIRE /}, {@code /ТАСС/}. */
  private int slashed(int at) {
    int from = text.skipSpaces(at + 1);
    for (int i = from; i < from + 40 && i < text.length(); i++) {
      if (text.is(i, '/')) {
        int to = i;
        while (text.isSpace(to - 1)) {
          to--;
        }
        boolean known = to > from && names.isAgency(from, to);
        if (!known && !isWire(from, to)) {
          return -1;
        }
        add(Kind.AGENCY, from, to, known ? DatelineEvidence.AGENCY : DatelineEvidence.OPEN_AGENCY);
        return i + 1;
      }
    }
    return -1;
  }

  /** State, country or region after a place and a comma. */
  private int qualifier(int at) {
    if (!isLast(Kind.PLACE) || agencyEnd(at) > 0) {
      return -1;
    }
    int end = names.qualifierEnd(at, line);
    if (end < 0) {
      return -1;
    }
    widenLast(end, names.qualifierWeight(at, end, last().capitals()));
    return end;
  }

  /** An agency, a place or a person without brackets. */
  private int name(int at) {
    int agency = agencyEnd(at);
    int place = placeEnd(at);
    if (agency > 0 && (agency >= place || names.placeWeight(at, place) == 0)) {
      int weight =
          joint == Joint.FIRST ? names.bareAgencyWeight(at, agency) : DatelineEvidence.AGENCY;
      add(Kind.AGENCY, at, agency, weight);
      return agency;
    }
    if (place > 0 && joint == Joint.SLASH && names.isSign(at, place)) {
      add(Kind.AGENCY, at, place, DatelineEvidence.OPEN_AGENCY);
      return place;
    }
    if (place > 0 && joint == Joint.SLASH && names.isRiver(at, place)) {
      widenLast(place, last().weight());
      return place;
    }
    if (place > 0 && joint == Joint.COMMA && names.placeWeight(at, place) == 0) {
      widenLast(place, 0);
      return place;
    }
    if (place > 0) {
      add(Kind.PLACE, at, place, names.placeWeight(at, place));
      return place;
    }
    return personOrOpenAgency(at);
  }

  private int agencyEnd(int at) {
    boolean allowed =
        switch (joint) {
          case FIRST, VIA, EQUALS -> true;
          case COMMA, STOP, DASH -> !has(Kind.AGENCY);
          case SPACE -> text.isCaseless(at) && !has(Kind.AGENCY);
          case SLASH ->
              !has(Kind.AGENCY) && (text.isCaseless(at) || names.isDomain(at, text.wordEnd(at)));
          case AND -> false;
        };
    return allowed ? names.agencyEnd(at, joint == Joint.FIRST) : -1;
  }

  private int placeEnd(int at) {
    if (isLast(Kind.DATE) && (parts.size() > 1 || joint == Joint.AND)
        || has(Kind.PLACE) && has(Kind.AGENCY)) {
      return -1;
    }
    int end = names.nameEnd(at, dates, setting);
    if (end < 0) {
      return -1;
    }
    boolean allowed =
        switch (joint) {
          case FIRST -> true;
          case SLASH, AND -> isLast(Kind.PLACE);
          case COMMA -> names.placeWeight(at, end) > 0 || isLast(Kind.PLACE) && parts.size() == 1;
          case DASH ->
              isLast(Kind.AGENCY)
                  || isLast(Kind.PLACE)
                      && (names.isCapitals(at, end) || names.placeWeight(at, end) > 1);
          case SPACE ->
              (isLast(Kind.DATE) || isLast(Kind.AGENCY) && parts.size() == 1)
                  && names.placeWeight(at, end) > 0;
          case STOP, VIA, EQUALS -> false;
        };
    return allowed ? end : -1;
  }

  /** {@code РИА Новости, Иван Петров}; an all-capitals name in the place of the agency. */
  private int personOrOpenAgency(int at) {
    if (isLast(Kind.AGENCY) && joint == Joint.COMMA) {
      int end = names.personEnd(at);
      if (end > 0) {
        add(Kind.PERSON, at, end, 0);
      }
      return end;
    }
    boolean slot = isLast(Kind.DATE) && (joint == Joint.COMMA || joint == Joint.STOP);
    int end = slot && has(Kind.PLACE) ? names.nameEnd(at, dates, setting) : -1;
    if (end > 0 && names.isCapitals(at, end)) {
      add(Kind.AGENCY, at, end, DatelineEvidence.OPEN_AGENCY);
      return end;
    }
    return -1;
  }

  private void add(Kind kind, int from, int to, int weight) {
    parts.add(new DatelinePart(kind, from, to, weight, names.isCapitals(from, to)));
  }

  private void widenLast(int end, int weight) {
    DatelinePart last = parts.remove(parts.size() - 1);
    parts.add(
        new DatelinePart(
            last.kind(), last.start(), end, Math.max(last.weight(), weight), last.capitals()));
  }

  private DatelinePart last() {
    return parts.get(parts.size() - 1);
  }

  private boolean has(Kind kind) {
    for (DatelinePart part : parts) {
      if (part.is(kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLast(Kind kind) {
    return !parts.isEmpty() && last().is(kind);
  }

  /** Steps over what joins two parts; the start of the next part, or -1. */
  private int joint(int end) {
    int at = text.skipSpaces(end);
    boolean spaced = at > end;
    if (text.is(at, ',')
        || text.is(at, '،')
        || text.is(at, '、')
        || text.is(at, ';')
        || text.is(at, '|')) {
      joint = Joint.COMMA;
      return text.skipSpaces(at + 1);
    }
    if (text.is(at, '/')) {
      boolean credit = spaced && text.skipSpaces(at + 1) < text.length() && slashClosed(at);
      joint = credit ? Joint.SPACE : Joint.SLASH;
      return credit ? at : text.skipSpaces(at + 1);
    }
    if (text.isDash(at)) {
      int next = at;
      while (text.isDash(next)) {
        next++;
      }
      boolean tight = text.isOpening(next) || DatelineText.isArabic(text.at(next));
      boolean open = spaced || text.isSpace(next) || tight;
      joint = Joint.DASH;
      return open ? text.skipSpaces(next) : -1;
    }
    if (text.is(at, '.') && text.isSpace(at + 1)) {
      joint = Joint.STOP;
      return text.skipSpaces(at + 1);
    }
    if (text.is(at, '=')) {
      joint = Joint.EQUALS;
      return text.skipSpaces(at + 1);
    }
    if (text.isOpening(at)) {
      joint = Joint.SPACE;
      return at;
    }
    return spaced ? wordJoint(at) : -1;
  }

  /** Whether a slash opens a credit: another slash follows soon, with a known agency between. */
  private boolean slashClosed(int at) {
    int from = text.skipSpaces(at + 1);
    for (int i = from; i < from + 40 && i < text.length(); i++) {
      if (text.is(i, '/')) {
        int to = i;
        while (text.isSpace(to - 1)) {
          to--;
        }
        return to > from && (names.isAgency(from, to) || isWire(from, to));
      }
    }
    return false;
  }

  /** One longer word with a capital after a date: "/EINNews/". */
  private boolean isWire(int from, int to) {
    boolean word = text.isUpper(from) && text.wordEnd(from) == to && to - from > 3;
    return word && isLast(Kind.DATE);
  }

  private int wordJoint(int at) {
    int end = text.wordEnd(at);
    String word = text.key(at, end);
    int next = text.skipSpaces(end);
    switch (word) {
      case "via" -> {
        joint = Joint.VIA;
        return next;
      }
      case "and", "und", "et", "y" -> {
        joint = Joint.AND;
        return isLast(Kind.PLACE) ? next : -1;
      }
      case "في" -> {
        joint = Joint.SPACE;
        return isLast(Kind.PLACE) ? next : -1;
      }
      default -> {
        joint = Joint.SPACE;
        return at;
      }
    }
  }

  /** Notes the forms that end here, one per terminator that fits. */
  private void note(int end) {
    new DatelineEnding(text, line).at(end).ifPresent(found -> note(end, found));
  }

  private void note(int end, DatelineEnding.Found found) {
    List<DatelinePart> read = viaIsAgency();
    if (found.ending() == Ending.COLON && date.isEmpty() && !has(Kind.AGENCY)) {
      read = personFirst(read);
    }
    forms.add(new DatelineForm(start, end, found.after(), found.ending(), read, date));
  }

  /** In "NOSHER via JTA" the first name is an agency unless it is a known place. */
  private List<DatelinePart> viaIsAgency() {
    List<DatelinePart> read = new ArrayList<>(parts);
    boolean via = read.size() == 2 && joint == Joint.VIA && read.get(0).is(Kind.PLACE);
    if (via && read.get(0).weight() == 0) {
      DatelinePart first = read.get(0);
      read.set(0, new DatelinePart(Kind.AGENCY, first.start(), first.end(), 0, first.capitals()));
    }
    return read;
  }

  /** Indian papers: author, place, colon. */
  private List<DatelinePart> personFirst(List<DatelinePart> read) {
    boolean fits =
        read.size() == 2
            && text.isCaseless(read.get(0).start())
            && read.get(0).is(Kind.PLACE)
            && read.get(0).weight() == 0
            && read.get(1).is(Kind.PLACE)
            && read.get(1).weight() > 1;
    if (!fits) {
      return read;
    }
    DatelinePart first = read.get(0);
    return List.of(
        new DatelinePart(Kind.PERSON, first.start(), first.end(), 0, false), read.get(1));
  }
}
