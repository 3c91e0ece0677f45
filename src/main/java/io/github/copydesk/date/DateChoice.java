package io.github.copydesk.date;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses among the dates that a page gives, the most reliable place first. */
final class DateChoice {
  static final String JSON_LD = "JSON-LD datePublished";
  static final String DATE_LINE = "date line";

  private static final Set<String> STRONG_PLACES =
      Arrays.stream(DateNames.STRONG_META)
          .map(DateNames::place)
          .collect(Collectors.toUnmodifiableSet());

  /** Characters of an ISO moment up to its minutes. */
  private static final int MINUTES = 16;

  private DateChoice() {}

  /** The first publication. */
  static Optional<DateFound> publication(List<DateFound> published, List<DateFound> modified) {
    Optional<DateFound> local = local(published);
    return isAlone(published, local)
        ? outvoted(published).or(() -> beforeChange(published, modified)).or(() -> local)
        : local;
  }

  /** The last change that does not come before the publication. */
  static Optional<DateFound> change(Optional<DateFound> published, List<DateFound> modified) {
    return modified.stream().filter(change -> isInOrder(published, change)).findFirst();
  }

  /**
   * The first candidate; or, where its day is that of another time zone, the same moment as the
   * page prints it. Systems write UTC into JSON-LD, and a paper's evening is the next day there.
   */
  private static Optional<DateFound> local(List<DateFound> published) {
    Optional<DateFound> first = published.stream().findFirst();
    if (first.isEmpty() || first.get().moment().isEmpty()) {
      return first;
    }
    DateFound machine = first.get();
    Optional<DateFound> printed =
        published.stream()
            .filter(candidate -> !candidate.dated().iso().endsWith("Z"))
            .filter(candidate -> candidate != machine && isSameMoment(machine, candidate))
            .findFirst();
    Optional<DateFound> local =
        printed.isPresent()
            ? printed
            : published.stream().filter(day -> isSameDay(machine, day, published)).findFirst();
    return local.filter(candidate -> !candidate.day().equals(machine.day())).or(() -> first);
  }

  /** Whether nothing speaks for the day that comes first, neither as it is nor in another zone. */
  private static boolean isAlone(List<DateFound> published, Optional<DateFound> local) {
    Optional<DateFound> first = published.stream().findFirst();
    return first.isPresent()
        && onDay(published, first.get().day()).count() == 1
        && local.equals(first);
  }

  /**
   * What a meta element of one meaning and a date on the page agree on, where JSON-LD stands alone
   * with another day: systems put the draft's date there.
   */
  private static Optional<DateFound> outvoted(List<DateFound> published) {
    return published.stream()
        .filter(candidate -> published.get(0).place().equals(JSON_LD))
        .filter(candidate -> STRONG_PLACES.contains(candidate.place()))
        .filter(meta -> onDay(published, meta.day()).anyMatch(c -> isOnPage(c, meta)))
        .findFirst();
  }

  /** A visible date line, or another element that is marked as the publication's. */
  private static boolean isOnPage(DateFound candidate, DateFound meta) {
    return candidate.place().equals(DATE_LINE)
        || candidate.place().equals(DateNames.place(DateNames.MARKED))
            && !meta.place().equals(DateNames.place(DateNames.ITEMPROP));
  }

  private static Stream<DateFound> onDay(List<DateFound> published, LocalDate day) {
    return published.stream().filter(candidate -> candidate.day().equals(day));
  }

  /**
   * The visible date line, where the moment that systems call the publication comes after the last
   * change, and the line before both: that moment is the one of a move.
   */
  private static Optional<DateFound> beforeChange(
      List<DateFound> published, List<DateFound> modified) {
    Optional<OffsetDateTime> first = published.stream().findFirst().flatMap(c -> c.moment());
    Optional<DateFound> change =
        modified.stream()
            .filter(c -> first.isPresent() && c.moment().isPresent())
            .filter(c -> c.moment().orElseThrow().isBefore(first.get()))
            .findFirst();
    return change.flatMap(
        c ->
            published.stream()
                .filter(line -> line.place().equals(DATE_LINE))
                .filter(line -> line.day().isBefore(c.day().minusDays(1)))
                .findFirst());
  }

  /** Whether two clocks differ by a whole number of quarter hours, as those of time zones do. */
  private static boolean isSameMoment(DateFound machine, DateFound printed) {
    if (printed.dated().iso().length() < MINUTES || machine.dated().iso().length() < MINUTES) {
      return false;
    }
    long minutes = Duration.between(machine.clock(), printed.clock()).abs().toMinutes();
    return minutes % 15 == 0 && minutes <= 14 * 60;
  }

  /**
   * Whether a UTC moment is printed as a day of the zone, and nothing on the page speaks for UTC.
   */
  private static boolean isSameDay(
      DateFound machine, DateFound printed, List<DateFound> published) {
    boolean visible = printed.place().equals(DATE_LINE) && printed.dated().iso().length() < MINUTES;
    if (!visible || !machine.dated().iso().endsWith("Z")) {
      return false;
    }
    OffsetDateTime noon = printed.day().atTime(12, 0).atOffset(ZoneOffset.UTC);
    Optional<OffsetDateTime> utc = machine.moment();
    boolean near = Duration.between(utc.orElseThrow(), noon).abs().toHours() <= 24;
    boolean doubted =
        published.stream()
            .anyMatch(c -> c.day().equals(machine.day()) && !c.dated().iso().endsWith("Z"));
    return near && !doubted;
  }

  /** Whether the change came after the publication, as far as the two can be compared. */
  private static boolean isInOrder(Optional<DateFound> published, DateFound change) {
    if (published.isEmpty()) {
      return true;
    }
    Optional<OffsetDateTime> from = published.get().moment();
    Optional<OffsetDateTime> to = change.moment();
    return from.isPresent() && to.isPresent()
        ? !to.get().isBefore(from.get())
        : !change.day().isBefore(published.get().day());
  }
}
