package io.github.copydesk.date;

import io.github.copydesk.article.Dated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the day that many addresses carry: {@code /2020/10/04/}, {@code /20201004-bridge}, {@code
 * /A2020100414320005}.
 */
final class DateInUrl {
  /** Longest part of an address that is looked at, in characters. */
  private static final int LONGEST = 1_000;

  /** Shortest number that is a day with a time and a count, in digits. */
  private static final int STAMP = 14;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private DateInUrl() {}

  static Optional<Dated> read(String url) {
    int host = url.indexOf("//");
    int path = url.indexOf('/', host < 0 ? 0 : host + 2);
    if (path < 0) {
      return Optional.empty();
    }
    String text = url.substring(path, Math.min(url.length(), path + LONGEST));
    for (int at = 1; at < text.length(); at++) {
      if (isDigit(text, at) && !isDigit(text, at - 1)) {
        Optional<Dated> found = at(text, at);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Dated> at(String text, int start) {
    int end = end(text, start);
    if (end - start == 8 || isStamp(text, start, end)) {
      return dated(text, start, start + 8, start + 4, start + 6);
    }
    if (end - start != 4 || end + 1 >= text.length() || "/-_.".indexOf(text.charAt(end)) < 0) {
      return Optional.empty();
    }
    int month = end + 1;
    int monthEnd = isDigit(text, month) ? end(text, month) : month + 3;
    boolean joined = monthEnd + 1 < text.length() && text.charAt(monthEnd) == text.charAt(end);
    if (!joined || monthEnd - month > 3 || monthEnd - month == 3 && isDigit(text, month)) {
      // 2020/1004
      boolean glued = monthEnd - month == 4 && isDigit(text, month);
      return glued ? dated(text, start, monthEnd, month, month + 2) : Optional.empty();
    }
    int day = monthEnd + 1;
    int dayEnd = end(text, day);
    return dayEnd - day > 2 || dayEnd == day
        ? Optional.empty()
        : dated(text, start, dayEnd, month, day);
  }

  /**
   * A long number that begins with day, hour and minute, as systems that count by the clock do.
   * Before another address it is the day an archive fetched that one.
   */
  private static boolean isStamp(String text, int start, int end) {
    return end - start >= STAMP
        && !text.startsWith("/http", end)
        && text.substring(start + 8, start + 10).compareTo("24") < 0
        && text.substring(start + 10, start + 12).compareTo("60") < 0;
  }

  private static Optional<Dated> dated(String text, int start, int end, int month, int day) {
    try {
      int year = Integer.parseInt(text.substring(start, start + 4));
      LocalDate date =
          LocalDate.of(year, month(text, month), Integer.parseInt(text.substring(day, end)));
      return year < 1990 || year > 2100
          ? Optional.empty()
          : Optional.of(new Dated(text.substring(start, end), date.toString()));
    } catch (DateTimeException | NumberFormatException noDay) {
      return Optional.empty();
    }
  }

  private static int month(String text, int start) {
    if (isDigit(text, start)) {
      int end = Math.min(end(text, start), start + 2);
      return Integer.parseInt(text.substring(start, end));
    }
    int at = MONTHS.indexOf(text.substring(start, start + 3).toLowerCase(Locale.ROOT));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
