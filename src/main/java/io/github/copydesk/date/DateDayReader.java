package io.github.copydesk.date;

import io.github.copydesk.date.DateWords.Kind;
import io.github.copydesk.date.DateWords.Phrase;
import io.github.copydesk.page.Setting;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads calendar days out of the tokens of one line. */
final class DateDayReader {
  private static final Set<String> YEAR_WORDS = Set.of("年", "년");
  private static final Set<String> MONTH_WORDS = Set.of("月", "월");
  private static final Set<String> DAY_WORDS = Set.of("日", "号", "號", "일");

  /** Words between month and year, beside those of the resource. */
  private static final Set<String> MARKS = Set.of(".", ",", "/", "-", "'", "’", "،", "º", "ª", "°");

  private static final int MOST_INNER = 4;
  private static final int GLUED = 1990;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private static final char FIRST_HAN = '\u3400';

  /** The Thai calendar counts from 543 BC. */
  private static final int THAI_SHIFT = 543;

  private final List<DateToken> tokens;
  private final DateWords words;
  private final Setting setting;
  private final DateClockReader clock;

  DateDayReader(List<DateToken> tokens, DateWords words, Setting setting) {
    this.tokens = tokens;
    this.words = words;
    this.setting = setting;
    this.clock = new DateClockReader(tokens, words);
  }

  /** The day that begins at the token, or null. */
  DateDay at(int from) {
    DateToken token = tokens.get(from);
    if (token.isNumber()) {
      return token.digits() > 4 ? null : numbered(from);
    }
    if (!token.isWord()) {
      return null;
    }
    DateDay era = era(from);
    return era != null ? era : monthFirst(from);
  }

  private DateDay numbered(int from) {
    DateDay day = ideographic(from, from, 0);
    day = day == null ? numeric(from) : day;
    day = day == null ? dayFirst(from) : day;
    day = day == null ? yearFirst(from) : day;
    return day == null ? vietnamese(from) : day;
  }

  /** 2020年10月4日, 2020년 10월 4일, 10月4日. */
  private DateDay ideographic(int start, int from, int eraYears) {
    int at = from;
    int year = 0;
    if (number(at) && word(at + 1, YEAR_WORDS)) {
      year = eraYears + value(at);
      if (!isYear(year)) {
        return null;
      }
      at += 2;
    }
    boolean month = number(at) && word(at + 1, MONTH_WORDS);
    boolean day = number(at + 2) && (word(at + 3, DAY_WORDS) || startsWithDay(at + 3));
    return month && day ? day(start, at + 4, year, value(at), value(at + 2)) : null;
  }

  /** Korean endings glued to the day: 4일자, 4일부터. */
  private boolean startsWithDay(int at) {
    return at < tokens.size() && tokens.get(at).text().startsWith("일");
  }

  /** Reigns and the Republic: 令和2年10月4日, 民國109年10月4日. */
  private DateDay era(int from) {
    boolean han = tokens.get(from).text().charAt(0) >= FIRST_HAN;
    if (!han || from + 2 >= tokens.size() || !tokens.get(from + 2).isNumber()) {
      return null;
    }
    int years =
        switch (tokens.get(from).text() + tokens.get(from + 1).text()) {
          case "令和" -> 2018;
          case "平成" -> 1988;
          case "昭和" -> 1925;
          case "民國", "民国" -> 1911;
          default -> -1;
        };
    return years < 0 ? null : ideographic(from, from + 2, years);
  }

  /** 4.10.2020, 10/04/2020, 2020-10-04, 4. 10. 2020. */
  private DateDay numeric(int from) {
    if (!triple(from)) {
      return null;
    }
    int a = value(from);
    int b = value(from + 2);
    int c = value(from + 4);
    int end = from + 5;
    if (digits(from) == 4 && digits(from + 2) <= 2 && digits(from + 4) <= 2) {
      return yearMonthDay(from, end, a, b, c);
    }
    if (digits(from) > 2 || digits(from + 2) > 2) {
      return null;
    }
    boolean dots = tokens.get(from + 1).is(".");
    boolean glued = digits(from + 4) == 4 && c < GLUED && is(from + 5, ":") && !spaced(from + 5);
    if (glued) {
      // 28.09.1913:39 is 28.09.19 and 13:39.
      return eitherWay(from, end, a, b, 2000 + c / 100, dots);
    }
    if (digits(from + 4) == 4) {
      return CalendarPersian.isYear(c)
          ? persian(from, end, c, b, a)
          : eitherWay(from, end, a, b, c, dots);
    }
    boolean shortYear = digits(from + 4) == 2 && digits(from + 2) == 2;
    if (shortYear && Set.of("ko", "ja", "zh").contains(setting.language())) {
      return day(from, end, 2000 + a, b, c);
    }
    return shortYear && c <= 40 ? eitherWay(from, end, a, b, 2000 + c, dots) : null;
  }

  private boolean triple(int from) {
    if (!number(from + 2) || !number(from + 4) || !isSeparator(from + 1)) {
      return false;
    }
    DateToken one = tokens.get(from + 1);
    boolean same = tokens.get(from + 3).is(one.text());
    boolean loose = !one.is("-");
    boolean tight = !one.spaced() && !spaced(from + 2) && !spaced(from + 3) && !spaced(from + 4);
    return same && (tight || loose && digits(from) + digits(from + 4) > 4) && !goesOn(from + 5);
  }

  /** A fourth number after the same mark makes it a version or an address. */
  private boolean goesOn(int at) {
    return (is(at, ".") || is(at, "/"))
        && !spaced(at)
        && number(at + 1)
        && !spaced(at + 1)
        && tokens.get(at + 1).digits() < 3
        && !is(at + 2, ":");
  }

  private boolean isSeparator(int at) {
    return is(at, ".") || is(at, "/") || is(at, "-") || is(at, "|");
  }

  private DateDay yearMonthDay(int from, int end, int year, int month, int day) {
    if (CalendarPersian.isYear(year)) {
      return persian(from, end, year, month, day);
    }
    return isYear(year) || isYear(year - THAI_SHIFT)
        ? day(from, end, isYear(year) ? year : year - THAI_SHIFT, month, day)
        : null;
  }

  /** Day and month in the order of the language; dots are always day first. */
  private DateDay eitherWay(int from, int end, int a, int b, int printed, boolean dots) {
    int year = isYear(printed) ? printed : printed - THAI_SHIFT;
    if (!isYear(year)) {
      return null;
    }
    boolean monthFirst = !dots && isAmerican() && a <= 12 || b > 12;
    DateDay first = monthFirst ? day(from, end, year, a, b) : day(from, end, year, b, a);
    if (first == null || dots || a > 12 || b > 12 || a == b) {
      return first;
    }
    MonthDay other = monthFirst ? MonthDay.of(b, a) : MonthDay.of(a, b);
    return new DateDay(from, end, year, first.day(), Optional.of(other));
  }

  private boolean isAmerican() {
    return setting.language().equals("en") && setting.region().equals("US");
  }

  /** 4 October 2020, 4. Oktober 2020, 4 de octubre de 2020, 02-Jan-20. */
  private DateDay dayFirst(int from) {
    int day = value(from);
    if (digits(from) > 2 || day < 1 || day > 31) {
      return null;
    }
    for (int at = from + 1; at <= from + 3 && at < tokens.size(); at++) {
      DateDay found = withMonth(from, at, day);
      if (found != null) {
        return found;
      }
      if (!isInner(at)) {
        return null;
      }
    }
    return null;
  }

  private DateDay withMonth(int from, int at, int day) {
    Phrase persian = words.at(Kind.JALALI, tokens, at);
    if (persian != null) {
      int year = yearAt(persian.to());
      if (year >= 0 && CalendarPersian.isYear(value(year))) {
        return persian(from, year + 1, value(year), persian.value(), day);
      }
    }
    Phrase month = words.month(tokens, at, setting.language());
    return month == null ? null : withYear(from, month.to(), month.value(), day);
  }

  private DateDay withYear(int from, int end, int month, int day) {
    int at = yearAt(end);
    if (at < 0) {
      return day(from, end, 0, month, day);
    }
    int year = value(at);
    if (digits(at) == 2) {
      year += 2000;
    } else if (!isYear(year)) {
      year -= THAI_SHIFT;
    }
    return day(from, at + 1, year, month, day);
  }

  /** The token of the year that follows, past marks and little words; -1 if none does. */
  private int yearAt(int from) {
    for (int at = from; at <= from + MOST_INNER && at < tokens.size(); at++) {
      if (tokens.get(at).isNumber()) {
        return isYearToken(at) ? at : -1;
      }
      if (!isInner(at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isYearToken(int at) {
    long year = value(at);
    if (digits(at) == 4) {
      return isYear(year) || isYear(year - THAI_SHIFT) || CalendarPersian.isYear(year);
    }
    boolean apostrophe = is(at - 1, "'") || is(at - 1, "’");
    boolean dashed = is(at - 1, "-") && !spaced(at) && !spaced(at - 1);
    return digits(at) == 2 && year <= 40 && (apostrophe || dashed);
  }

  /** October 4, 2020; Oct. 4th 2020; Sun Oct 04 10:00:00 UTC 2020. */
  private DateDay monthFirst(int from) {
    Phrase month = words.month(tokens, from, setting.language());
    if (month == null) {
      return null;
    }
    int at = month.to();
    while (at < tokens.size() && at < month.to() + 2 && isInner(at)) {
      at++;
    }
    if (!number(at) || digits(at) > 2 || is(at + 1, ":")) {
      return null;
    }
    DateDay day = withYear(from, at + 1, month.value(), value(at));
    if (day == null || day.year() != 0) {
      return day;
    }
    // "mar 6 oct 2020" opens with a Tuesday.
    DateDay better = dayFirst(at);
    return better != null && better.year() != 0 ? null : withYearAfterTime(day, at + 1);
  }

  private DateDay withYearAfterTime(DateDay day, int at) {
    if (at >= tokens.size()) {
      return day;
    }
    DateClock time = clock.at(at);
    boolean year = time != null && number(time.to()) && digits(time.to()) == 4;
    if (!year || !isYear(value(time.to()))) {
      return day;
    }
    // The clock stays outside: who asks for the time finds it inside the day.
    return new DateDay(day.from(), time.to() + 1, value(time.to()), day.day(), Optional.empty());
  }

  /** 2020 October 4, 2020. október 4., 2020 m. sausio 4. */
  private DateDay yearFirst(int from) {
    if (digits(from) != 4 || !isYear(value(from))) {
      return null;
    }
    for (int at = from + 1; at <= from + 3 && at < tokens.size(); at++) {
      Phrase month = words.month(tokens, at, setting.language());
      if (month != null) {
        int day = month.to();
        while (day < tokens.size() && day < month.to() + 2 && isInner(day)) {
          day++;
        }
        boolean isDay = number(day) && digits(day) <= 2 && !is(day + 1, ":");
        return isDay ? day(from, day + 1, value(from), month.value(), value(day)) : null;
      }
      if (!isInner(at)) {
        return null;
      }
    }
    return null;
  }

  /** Ngày 4 tháng 10 năm 2020. */
  private DateDay vietnamese(int from) {
    boolean months = is(from + 1, "thang") && number(from + 2);
    if (!months || digits(from) > 2) {
      return null;
    }
    int at = yearAt(from + 3);
    return at < 0
        ? day(from, from + 3, 0, value(from + 2), value(from))
        : day(from, at + 1, value(at), value(from + 2), value(from));
  }

  private static DateDay persian(int from, int to, int year, int month, int day) {
    return CalendarPersian.day(year, month, day)
        .map(date -> new DateDay(from, to, date.getYear(), MonthDay.from(date), Optional.empty()))
        .orElse(null);
  }

  private static DateDay day(int from, int to, int year, int month, int day) {
    try {
      MonthDay monthDay = MonthDay.of(month, day);
      boolean valid = year == 0 || monthDay.isValidYear(year);
      return valid ? new DateDay(from, to, year, monthDay, Optional.empty()) : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static boolean isYear(long year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private boolean isInner(int at) {
    DateToken token = tokens.get(at);
    return MARKS.contains(token.text()) || words.is(Kind.INNER, token);
  }

  private boolean number(int at) {
    return at < tokens.size() && tokens.get(at).isNumber() && tokens.get(at).digits() <= 4;
  }

  private boolean word(int at, Set<String> set) {
    return at < tokens.size() && set.contains(tokens.get(at).text());
  }

  private boolean is(int at, String text) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(text);
  }

  private boolean spaced(int at) {
    return at < tokens.size() && tokens.get(at).spaced();
  }

  private int value(int at) {
    return (int) tokens.get(at).value();
  }

  private int digits(int at) {
    return tokens.get(at).digits();
  }
}
