package io.github.copydesk.date;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A calendar day in a line.
 *
 * @param from first token
 * @param to token after the last
 * @param year 0 if the line has none
 * @param day month and day
 * @param swapped the same numbers with month and day exchanged, where the print leaves it open
 */
record DateDay(int from, int to, int year, MonthDay day, Optional<MonthDay> swapped) {
  DateDay {
    requireNonNull(day, "day");
    requireNonNull(swapped, "swapped");
  }

  /** The day; empty without a year. */
  Optional<LocalDate> date() {
    return year == 0 ? Optional.empty() : Optional.of(day.atYear(year));
  }
}
