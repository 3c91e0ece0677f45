package io.github.copydesk.date;

import io.github.copydesk.article.Dated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Settles which number of a printed 3/1/2017 is the month, by the other dates of the page. */
final class DayOrder {
  /** Characters of a day in ISO 8601. */
  private static final int DAY = 10;

  /** Digits of a year that stands first: its order is known. */
  private static final int YEAR = 4;

  private static final int MONTHS = 12;

  private DayOrder() {}

  /**
   * The date, or the one with month and day exchanged where only that one is a day of the page.
   *
   * @param days the days that the page gives in machine-readable form
   */
  static Dated settled(Dated printed, Collection<LocalDate> days) {
    if (!isNumeric(printed.raw()) || digits(printed.raw()) >= YEAR) {
      return printed;
    }
    LocalDate day = DateFound.day(printed.iso());
    return other(day)
        .filter(swapped -> days.contains(swapped) && !days.contains(day))
        .map(swapped -> new Dated(printed.raw(), swapped + printed.iso().substring(DAY)))
        .orElse(printed);
  }

  private static Optional<LocalDate> other(LocalDate day) {
    int month = day.getDayOfMonth();
    return month <= MONTHS && month != day.getMonthValue()
        ? Optional.of(LocalDate.of(day.getYear(), month, day.getMonthValue()))
        : Optional.empty();
  }

  /** Whether the date has its month as a number; a clock's "pm" or "Uhr" comes after the day. */
  private static boolean isNumeric(String raw) {
    int at = 0;
    for (int i = 0; i < YEAR && at < raw.length(); i++) {
      if (Character.isLetter(raw.codePointAt(at))) {
        return false;
      }
      at += Character.charCount(raw.codePointAt(at));
    }
    return true;
  }

  private static int digits(String raw) {
    return (int) raw.codePoints().takeWhile(Character::isDigit).count();
  }
}
