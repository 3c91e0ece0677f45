package io.github.copydesk.date;

import io.github.copydesk.article.Dated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date and where it was found.
 *
 * @param place as a report names it
 * @param dated the date
 */
record DateFound(String place, Dated dated) {
  /** Characters of the day in ISO 8601. */
  private static final int DAY = 10;

  LocalDate day() {
    return LocalDate.parse(dated.iso().substring(0, DAY));
  }

  /** The moment, if clock and zone are known. */
  Optional<OffsetDateTime> moment() {
    try {
      return Optional.of(OffsetDateTime.parse(dated.iso()));
    } catch (DateTimeParseException noZone) {
      return Optional.empty();
    }
  }
}
