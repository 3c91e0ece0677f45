package io.github.copydesk.dateline;

import io.github.copydesk.article.Dated;
import io.github.copydesk.page.Setting;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the dates of dateline prefixes and gives them their missing year. */
final class DatelineDates {

  /** A dateline is written before it is published; clocks and zones may put it this much after. */
  private static final int DAYS_AFTER = 2;

  /**
   * A month and day this much after publication is still nearer the truth than the same day a year
   * before: then the page's own date is off (two of the annotated pages).
   */
  private static final int DAYS_AFTER_IN_DOUBT = 31;

  private static final int OLDEST_YEAR = 1900;
  private static final int NEWEST_YEAR = 2099;

  private final Map<String, Map<String, Integer>> months = new HashMap<>();
  private final Map<String, Integer> anyMonth = new HashMap<>();
  private final Set<String> shortMonths = new HashSet<>();

  /** First words of the months that have two. */
  private final Set<String> firstOfPairs = new HashSet<>();

  private final Set<String> weekdays = new HashSet<>();
  private final Map<String, Integer> dayWords = new HashMap<>();

  DatelineDates() {
    String language = "";
    for (String line : DatelineWords.lines("dates.txt")) {
      if (line.startsWith("[")) {
        language = line.substring(1, line.length() - 1);
      } else {
        read(language, line);
      }
    }
    months.values().forEach(this::findShort);
  }

  private void read(String language, String line) {
    int blank = line.indexOf(' ');
    String what = line.substring(0, blank);
    String rest = line.substring(blank + 1);
    if (what.equals("=")) {
      int next = rest.indexOf(' ');
      dayWords.put(
          DatelineWords.key(rest.substring(next + 1)), Integer.parseInt(rest.substring(0, next)));
      return;
    }
    for (String name : rest.split(",", -1)) {
      String key = DatelineWords.key(name);
      if (what.equals("-")) {
        weekdays.add(key);
      } else {
        int month = Integer.parseInt(what);
        months.computeIfAbsent(language, l -> new HashMap<>()).put(key, month);
        anyMonth.putIfAbsent(key, month);
        if (key.indexOf(' ') > 0) {
          firstOfPairs.add(key.substring(0, key.indexOf(' ')));
        }
      }
    }
  }

  /**
   * A name that begins a longer name of its month is an abbreviation: a dot after it is its own.
   */
  private void findShort(Map<String, Integer> names) {
    for (Map.Entry<String, Integer> name : names.entrySet()) {
      for (Map.Entry<String, Integer> other : names.entrySet()) {
        if (other.getValue().equals(name.getValue())
            && other.getKey().length() > name.getKey().length() + 1
            && other.getKey().startsWith(name.getKey())) {
          shortMonths.add(name.getKey());
        }
      }
    }
  }

  /**
   * A date found in a text.
   *
   * @param start first code point, a weekday included
   * @param end the code point after it
   * @param year 0 when not printed or misprinted
   * @param month 0 when only a day is printed
   * @param day 0 when only month and year are printed
   */
  record Found(int start, int end, int year, int month, int day) {}

  /** The date that starts at a position, weekday and year included. */
  Optional<Found> at(DatelineText text, int start, Setting setting) {
    int from = start;
    int wordEnd = text.wordEnd(start);
    if (wordEnd > start && weekdays.contains(text.key(start, wordEnd))) {
      from = text.is(wordEnd, '.') ? wordEnd + 1 : wordEnd;
      from = text.is(from, ',') ? from + 1 : from;
      from = text.skipSpaces(from);
    }
    // "Mar" is Tuesday in French and March in English.
    Optional<Found> plain = core(text, start, setting);
    Optional<Found> found = from == start || plain.isPresent() ? plain : core(text, from, setting);
    return found.map(f -> new Found(start, f.end(), f.year(), f.month(), f.day()));
  }

  private Optional<Found> core(DatelineText text, int start, Setting setting) {
    if (text.digit(start) >= 0) {
      Optional<Found> numeric = numeric(text, start, setting);
      return numeric.isPresent() ? numeric : dayFirst(text, start, setting);
    }
    int wordEnd = text.wordEnd(start);
    if (wordEnd == start) {
      return Optional.empty();
    }
    Integer dayWord = dayWords.get(text.key(start, wordEnd));
    if (dayWord != null) {
      return month(text, start, text.skipSpaces(wordEnd), dayWord, setting);
    }
    return monthFirst(text, start, setting);
  }

  /** {@code 24/09/2020}, {@code 06.01.2012}, {@code 2020-10-05}, Arabic {@code 5 - 10}. */
  private static Optional<Found> numeric(DatelineText text, int start, Setting setting) {
    int first = digitsEnd(text, start);
    boolean spaced = text.isSpace(first);
    int sign = text.skipSpaces(first);
    int mark = text.at(sign);
    if (mark != '.' && mark != '/' && mark != '-') {
      return Optional.empty();
    }
    int second = text.skipSpaces(sign + 1);
    if (spaced != second > sign + 1 || spaced && !arabicBefore(text, start)) {
      return Optional.empty();
    }
    int secondEnd = digitsEnd(text, second);
    if (secondEnd == second || first - start > 4 || secondEnd - second > 2) {
      return Optional.empty();
    }
    int a = number(text, start, first);
    int b = number(text, second, secondEnd);
    if (first - start == 4) {
      int c = text.at(secondEnd) == mark ? digitsEnd(text, secondEnd + 1) : secondEnd;
      return c > secondEnd + 1
          ? found(start, c, a, b, number(text, secondEnd + 1, c))
          : Optional.empty();
    }
    int end = secondEnd;
    int year = 0;
    if (text.at(secondEnd) == mark && text.digit(secondEnd + 1) >= 0) {
      end = digitsEnd(text, secondEnd + 1);
      year = year(text, secondEnd + 1, end);
    } else if (!spaced && mark != '.') {
      return Optional.empty();
    } else if (!spaced) {
      if (!text.is(secondEnd, '.')) {
        return Optional.empty();
      }
      end = secondEnd + 1;
    }
    boolean american = setting.language().equals("en") && setting.region().equals("US");
    boolean monthFirst = mark == '/' && (american && a <= 12 || b > 12);
    return monthFirst ? found(start, end, year, a, b) : found(start, end, year, b, a);
  }

  private static boolean arabicBefore(DatelineText text, int start) {
    for (int i = start - 1; i >= Math.max(0, start - 8); i--) {
      if (DatelineText.isArabic(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code 5 October}, {@code 5th October, 2015}, {@code 3. Mai 2019}, {@code 5 de outubro}. */
  private Optional<Found> dayFirst(DatelineText text, int start, Setting setting) {
    int digits = digitsEnd(text, start);
    if (digits - start > 2) {
      return Optional.empty();
    }
    int after = digits;
    int suffix = text.wordEnd(start);
    if (suffix > digits) {
      String letters = text.text(digits, suffix).toLowerCase(Locale.ROOT);
      if (!Set.of("st", "nd", "rd", "th", "er", "º", "ª").contains(letters)) {
        return Optional.empty();
      }
      after = suffix;
    } else if (text.is(digits, '.') || text.is(digits, 'º') || text.is(digits, '°')) {
      after++;
    }
    int word = text.skipSpaces(after);
    for (String joint : new String[] {"de", "of"}) {
      int end = text.wordEnd(word);
      if (text.key(word, end).equals(joint)) {
        word = text.skipSpaces(end);
      }
    }
    return month(text, start, word, number(text, start, digits), setting);
  }

  /** The month after its day, then perhaps a year. */
  private Optional<Found> month(DatelineText text, int start, int word, int day, Setting setting) {
    int end = monthEnd(text, word);
    int month = monthAt(text, word, end, setting);
    if (month == 0) {
      return Optional.empty();
    }
    return withYear(text, start, dotted(text, word, end), month, day);
  }

  /** {@code Oct 5}, {@code Jan. 12, 2015}, {@code Januar 2021}. */
  private Optional<Found> monthFirst(DatelineText text, int start, Setting setting) {
    int end = monthEnd(text, start);
    int month = monthAt(text, start, end, setting);
    if (month == 0) {
      return Optional.empty();
    }
    int number = text.skipSpaces(dotted(text, start, end));
    int numberEnd = digitsEnd(text, number);
    if (number == end || numberEnd == number) {
      return Optional.empty();
    }
    if (numberEnd - number == 4) {
      int year = year(text, number, numberEnd);
      return year == 0 ? Optional.empty() : found(start, numberEnd, year, month, 0);
    }
    if (numberEnd - number > 2) {
      return Optional.empty();
    }
    int suffix = text.wordEnd(number);
    int after = suffix - numberEnd == 2 ? suffix : numberEnd;
    return withYear(text, start, after, month, number(text, number, numberEnd));
  }

  private static Optional<Found> withYear(
      DatelineText text, int start, int end, int month, int day) {
    int next = text.is(end, ',') || text.is(end, '،') ? end + 1 : end;
    next = text.skipSpaces(next);
    int word = text.wordEnd(next);
    if (text.key(next, word).equals("de")) {
      next = text.skipSpaces(word);
    }
    int yearEnd = digitsEnd(text, next);
    int year = next > end && yearEnd - next == 4 ? year(text, next, yearEnd) : 0;
    return found(start, year == 0 ? end : yearEnd, year, month, day);
  }

  /** Months are one word, some Arabic ones two. */
  private int monthEnd(DatelineText text, int start) {
    int one = text.wordEnd(start);
    if (!firstOfPairs.contains(text.key(start, one))) {
      return one;
    }
    int second = text.skipSpaces(one);
    int two = text.wordEnd(second);
    boolean isPair =
        two > second && two - start <= 20 && anyMonth.containsKey(text.key(start, two));
    return isPair ? two : one;
  }

  private int monthAt(DatelineText text, int start, int end, Setting setting) {
    if (end == start || end - start > 20) {
      return 0;
    }
    String key = text.key(start, end);
    Integer own = months.getOrDefault(setting.language(), Map.of()).get(key);
    return own != null ? own : anyMonth.getOrDefault(key, 0);
  }

  private int dotted(DatelineText text, int start, int end) {
    boolean dot = text.is(end, '.') && !text.isDash(end + 1);
    return dot && shortMonths.contains(text.key(start, end)) ? end + 1 : end;
  }

  private static int digitsEnd(DatelineText text, int start) {
    int i = start;
    while (text.digit(i) >= 0 && i - start < 6) {
      i++;
    }
    return i;
  }

  private static int number(DatelineText text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + text.digit(i);
    }
    return value;
  }

  /** A year as printed; two digits are of this century, a misprint is 0. */
  private static int year(DatelineText text, int start, int end) {
    int value = number(text, start, end);
    if (end - start == 2) {
      return 2000 + value;
    }
    return value >= OLDEST_YEAR && value <= NEWEST_YEAR ? value : 0;
  }

  private static Optional<Found> found(int start, int end, int year, int month, int day) {
    boolean real = month >= 1 && isReal(year, month, day);
    return real ? Optional.of(new Found(start, end, year, month, day)) : Optional.empty();
  }

  /** Whether there is such a day; year or month may be 0 for unknown. */
  static boolean isReal(int year, int month, int day) {
    if (month < 0 || month > 12 || day < 0) {
      return false;
    }
    int longest = month == 0 ? 31 : Month.of(month).maxLength();
    boolean dated = year > 0 && month > 0;
    return day <= (dated ? YearMonth.of(year, month).lengthOfMonth() : longest);
  }

  /** The date as data: the missing parts are those nearest to the day of publication. */
  static Dated dated(String raw, int year, int month, int day, Setting setting) {
    Optional<LocalDate> near = setting.published().or(setting::fetched);
    if (day == 0) {
      return new Dated(raw, String.format(Locale.ROOT, "%04d-%02d", year, month));
    }
    if (year > 0 && month > 0) {
      return new Dated(raw, String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
    }
    if (near.isEmpty()) {
      String known =
          month > 0
              ? String.format(Locale.ROOT, "--%02d-%02d", month, day)
              : String.format(Locale.ROOT, "---%02d", day);
      return new Dated(raw, known);
    }
    LocalDate nearest = null;
    for (int step = -2; step <= 1; step++) {
      LocalDate candidate = candidate(near.get(), step, month, day);
      if (candidate != null && isNearer(candidate, nearest, near.get(), month == 0)) {
        nearest = candidate;
      }
    }
    String iso =
        nearest == null
            ? String.format(Locale.ROOT, "--%02d-%02d", month, day)
            : nearest.toString();
    return new Dated(raw, iso);
  }

  /** The day in the month or year that many steps away; null when there is no such day. */
  private static LocalDate candidate(LocalDate near, int step, int month, int day) {
    YearMonth base =
        month > 0
            ? YearMonth.of(near.getYear() + step, month)
            : YearMonth.from(near).plusMonths(step);
    try {
      return base.atDay(day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isNearer(
      LocalDate candidate, LocalDate best, LocalDate near, boolean lone) {
    long after = ChronoUnit.DAYS.between(near, candidate);
    if (after > (lone ? DAYS_AFTER : DAYS_AFTER_IN_DOUBT)) {
      return false;
    }
    return best == null || Math.abs(after) < Math.abs(ChronoUnit.DAYS.between(near, best));
  }
}
