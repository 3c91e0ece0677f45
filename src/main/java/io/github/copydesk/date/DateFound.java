package io.github.copydesk.date;

import io.github.copydesk.article.Dated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date and where it was found.
 *
 * @param place as a report names it
 * @param dated the date
 * @param day its day
 */
record DateFound(String place, Dated dated, LocalDate day) {
  /** Characters of the day in ISO 8601. */
  private static final int DAY = 10;

  /** The same up to the minutes. */
  private static final int MINUTES = 16;

  /** Characters of a zone that is not "Z". */
  private static final int ZONE = 6;

  DateFound(String place, Dated dated) {
    this(place, dated, day(dated.iso()));
  }

  /** The day of a date that is no part of one. */
  static LocalDate day(String iso) {
    return LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, DAY));
  }

  private static int number(String iso, int from, int to) {
    return Integer.parseInt(iso, from, to, 10);
  }

  /** Day and time up to the minutes, if it has a time, wherever that is. */
  LocalDateTime clock() {
    return LocalDateTime.of(day, LocalTime.of(hour(), minute()));
  }

  private int hour() {
    return number(dated.iso(), 11, 13);
  }

  private int minute() {
    return number(dated.iso(), 14, MINUTES);
  }

  /** The moment, if clock and zone are known. */
  Optional<OffsetDateTime> moment() {
    String iso = dated.iso();
    if (!hasZone(iso)) {
      return Optional.empty();
    }
    int end = iso.endsWith("Z") ? iso.length() - 1 : iso.length() - ZONE;
    int seconds = end > MINUTES ? number(iso, MINUTES + 1, end) : 0;
    LocalTime time = LocalTime.of(hour(), minute(), seconds);
    return Optional.of(OffsetDateTime.of(day, time, ZoneOffset.of(iso.substring(end))));
  }

  /** Whether it ends as "Z" or "+02:00" do. */
  private static boolean hasZone(String iso) {
    return iso.length() > DAY
        && (iso.endsWith("Z") || "+-".indexOf(iso.charAt(iso.length() - ZONE)) >= 0);
  }
}
