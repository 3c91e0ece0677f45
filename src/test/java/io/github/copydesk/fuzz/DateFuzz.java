package io.github.copydesk.fuzz;

import io.github.copydesk.article.Dated;
import io.github.copydesk.date.DateLine;
import io.github.copydesk.date.Dates;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Any characters as a line with a date and as a machine-readable date. */
public final class DateFuzz {
  private static final Dates DATES = new Dates();

  /**
   * {@code 2023-10-05} or, with no year known, {@code --10-05} or {@code ---05}; with time and zone
   * or without.
   */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .appendPattern("[uuuu-MM[-dd]][--MM-dd][---dd]['T'HH:mm[:ss]]")
          .appendPattern("[XXX]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private DateFuzz() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    Line line = Line.of(data);
    Optional<DateLine> found =
        Law.repeatable(data.length, () -> DATES.line(line.text(), line.setting()));
    found.ifPresent(
        dates -> {
          dates.published().ifPresent(date -> holds(line.text(), date));
          dates.modified().ifPresent(date -> holds(line.text(), date));
          Law.holdsInOrder(line.text(), dates.rest());
        });
    Law.repeatable(data.length, () -> DATES.machine(line.text()))
        .ifPresent(date -> holds(line.text(), date));
  }

  /** The date is printed in the text, and exists. */
  static void holds(String text, Dated date) {
    Law.holdsLetters(text, date.raw());
    try {
      ISO.parse(date.iso());
    } catch (DateTimeException broken) {
      throw new AssertionError("no date: " + date.iso(), broken);
    }
  }
}
