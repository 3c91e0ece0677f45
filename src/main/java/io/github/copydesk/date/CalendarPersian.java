package io.github.copydesk.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The Persian solar calendar (jalali), which Iranian papers print. Leap years by the cycle of 33
 * years, which agrees with the astronomical calendar from 1244 to 1472 (1865 to 2093).
 */
final class CalendarPersian {
  /** Years that are read: those of living newspapers. */
  private static final int FIRST_YEAR = 1300;

  private static final int LAST_YEAR = 1470;

  /** Day before 1 Farvardin 1300, which was 21 March 1921. */
  private static final LocalDate BEFORE_1300 = LocalDate.of(1921, 3, 20);

  private CalendarPersian() {}

  static boolean isYear(long year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The Gregorian day; empty if there is no such Persian day. */
  static Optional<LocalDate> day(int year, int month, int day) {
    if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
      return Optional.empty();
    }
    long days = day;
    for (int y = FIRST_YEAR; y < year; y++) {
      days += isLeap(y) ? 366 : 365;
    }
    for (int m = 1; m < month; m++) {
      days += length(year, m);
    }
    try {
      return Optional.of(BEFORE_1300.plusDays(days));
    } catch (DateTimeException tooFar) {
      return Optional.empty();
    }
  }

  private static int length(int year, int month) {
    if (month <= 6) {
      return 31;
    }
    return month < 12 || isLeap(year) ? 30 : 29;
  }

  private static boolean isLeap(int year) {
    return switch (year % 33) {
      case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
      default -> false;
    };
  }
}
