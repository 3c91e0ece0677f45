package io.github.copydesk.date;

import io.github.copydesk.article.Dated;
import io.github.copydesk.date.DateWords.Kind;
import io.github.copydesk.date.DateWords.Phrase;
import io.github.copydesk.page.Setting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the dates of one line with their weekday, time and zone. */
final class DateScan {
  /** Marks between a date and its time. */
  private static final Set<String> JOINS =
      Set.of(",", ".", "|", "-", "/", "·", "•", "@", "(", ")", "،", "、", "・", "–", "t", "～");

  private static final int MOST_JOINS = 5;

  private final String line;
  private final List<DateToken> tokens;
  private final DateWords words;
  private final Setting setting;
  private final DateDayReader days;
  private final DateClockReader clocks;

  /**
   * A date of the line.
   *
   * @param from first token, of the weekday or time if these come first
   * @param to token after the last
   * @param dated the date
   * @param yearless whether the year was supplied
   * @param open whether month and day could be the other way round
   */
  record Found(int from, int to, Dated dated, boolean yearless, boolean open) {}

  DateScan(String line, List<DateToken> tokens, DateWords words, Setting setting) {
    this.line = line;
    this.tokens = tokens;
    this.words = words;
    this.setting = setting;
    this.days = new DateDayReader(tokens, words, setting);
    this.clocks = new DateClockReader(tokens, words);
  }

  /** The dates in the order of the line. */
  List<Found> dates() {
    List<Found> found = new ArrayList<>();
    DateClock before = null;
    int free = 0;
    for (int at = 0; at < tokens.size(); ) {
      DateDay day = days.at(at);
      if (day != null) {
        Found date = isRange(day) ? null : date(day, before, free);
        free = day.to();
        if (date != null) {
          found.add(date);
          free = date.to;
        }
        before = null;
        at = free;
      } else {
        DateClock time = clocks.at(at);
        before = time == null ? before : time;
        at = time == null ? at + 1 : time.to();
      }
    }
    return found;
  }

  /** A number glued on with a dash: the days of a fair, 11/7/2020-12. */
  private boolean isRange(DateDay day) {
    int at = day.to();
    return at + 1 < tokens.size()
        && tokens.get(at).is("-")
        && !tokens.get(at).spaced()
        && tokens.get(at + 1).isNumber()
        && !tokens.get(at + 1).spaced()
        && tokens.get(at + 1).digits() < 3
        && clocks.at(at + 1) == null;
  }

  private Found date(DateDay day, DateClock before, int free) {
    Phrase weekdayBefore = weekdayBefore(day.from(), free);
    int from = weekdayBefore == null ? day.from() : weekdayBefore.from();
    DateClock time = inside(day);
    int to = day.to();
    Phrase weekdayAfter = weekdayAfter(to);
    if (weekdayAfter != null) {
      to = closed(weekdayAfter.to());
    }
    if (time == null) {
      time = clockAfter(to);
      to = time == null ? to : Math.max(to, closed(time.to()));
    }
    if (time == null && before != null && joined(before.to(), from)) {
      time = before;
      from = before.from();
    }
    int weekday =
        weekdayBefore != null
            ? weekdayBefore.value()
            : weekdayAfter == null ? 0 : weekdayAfter.value();
    LocalDate date = resolved(day, weekday, time != null && time.american());
    if (date == null) {
      return null;
    }
    String raw = line.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    String iso = time == null ? date.toString() : date + "T" + time.iso();
    boolean open = day.swapped().isPresent() && weekday == 0;
    return new Found(from, to, new Dated(raw, iso), day.year() == 0, open);
  }

  /** The day itself, or with month and day exchanged where weekday, zone or crawl day demand it. */
  private LocalDate resolved(DateDay day, int weekday, boolean american) {
    if (day.year() == 0) {
      return withoutYear(day.day());
    }
    LocalDate date = day.day().atYear(day.year());
    if (day.swapped().isEmpty()) {
      return date;
    }
    LocalDate other = day.swapped().get().atYear(day.year());
    if (weekday > 0) {
      DayOfWeek named = DayOfWeek.of(weekday);
      return date.getDayOfWeek() != named && other.getDayOfWeek() == named ? other : date;
    }
    if (american && !setting.region().equals("US")) {
      return other;
    }
    boolean future = setting.fetched().map(today -> date.isAfter(today.plusDays(1))).orElse(false);
    return future && !other.isAfter(setting.fetched().get()) ? other : date;
  }

  /** The last such day that was not after the crawl; null if it is not known. */
  private LocalDate withoutYear(MonthDay day) {
    if (setting.fetched().isEmpty()) {
      return null;
    }
    LocalDate today = setting.fetched().get();
    LocalDate thisYear = day.atYear(today.getYear());
    int year = thisYear.isAfter(today.plusDays(1)) ? today.getYear() - 1 : today.getYear();
    return day.isValidYear(year) ? day.atYear(year) : null;
  }

  private DateClock inside(DateDay day) {
    for (int at = day.from() + 1; at < day.to() - 1; at++) {
      DateClock time = tokens.get(at).isNumber() ? clocks.at(at) : null;
      if (time != null && time.iso().length() > 4 && time.to() < day.to()) {
        return time;
      }
    }
    return null;
  }

  private Phrase weekdayBefore(int end, int free) {
    for (int at = end; at > free && at > end - 4; at--) {
      Phrase weekday = words.before(Kind.WEEKDAYS, tokens, at);
      if (weekday != null && weekday.from() >= free) {
        return weekday;
      }
      DateToken token = tokens.get(at - 1);
      if (!JOINS.contains(token.text()) && !words.is(Kind.INNER, token)) {
        return null;
      }
    }
    return null;
  }

  private Phrase weekdayAfter(int from) {
    int at = from;
    boolean bracket = false;
    while (at < tokens.size() && at < from + 2 && JOINS.contains(tokens.get(at).text())) {
      bracket |= tokens.get(at).is("(");
      at++;
    }
    Phrase weekday = at < tokens.size() ? words.at(Kind.WEEKDAYS, tokens, at) : null;
    // Chinese and Korean weekdays of one character are words of their own elsewhere.
    boolean single =
        weekday != null
            && weekday.to() == at + 1
            && tokens.get(at).end() - tokens.get(at).start() == 1
            && tokens.get(at).text().codePointAt(0) > 0x1100;
    return single && !bracket ? null : weekday;
  }

  private int closed(int at) {
    return at < tokens.size() && tokens.get(at).is(")") ? at + 1 : at;
  }

  private DateClock clockAfter(int from) {
    for (int at = from; at < tokens.size() && at <= from + MOST_JOINS; at++) {
      DateClock time = clocks.at(at);
      if (time != null) {
        return time;
      }
      DateToken token = tokens.get(at);
      if (!isJoin(token)) {
        return null;
      }
    }
    return null;
  }

  private boolean joined(int from, int to) {
    if (to < from || to > from + MOST_JOINS) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (!isJoin(tokens.get(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean isJoin(DateToken token) {
    return JOINS.contains(token.text())
        || words.is(Kind.INNER, token)
        || words.is(Kind.WEEKDAYS, token);
  }

  /** The first date of the line that has a year. */
  static Optional<Found> first(List<Found> dates) {
    for (Found date : dates) {
      if (!date.yearless) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }
}
