package io.github.copydesk.date;

import io.github.copydesk.article.Dated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Moments as nearly all systems write them, {@code 2020-10-04T20:30:00+02:00} or with {@code Z}:
 * read by their places, since a page has half a dozen.
 */
final class DateIso {
  private static final String SHAPE = "0000-00-00T00:00:00";
  private static final String ZONE = "+00:00";
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  /** Hours of the farthest zone. */
  private static final int FARTHEST = 14;

  private DateIso() {}

  /** The moment; empty if the text has any other form, which may be a date nevertheless. */
  static Optional<Dated> read(String text) {
    int clock = SHAPE.length();
    boolean utc = text.length() == clock + 1 && text.charAt(clock) == 'Z';
    if (!hasShape(text, 0, SHAPE) || !utc && !hasZone(text, clock) || !isMoment(text)) {
      return Optional.empty();
    }
    boolean zero = !utc && number(text, clock + 1) + number(text, clock + 4) == 0;
    return Optional.of(new Dated(text, zero ? text.substring(0, clock) + "Z" : text));
  }

  /** Whether digits and marks stand where a pattern has them, a 0 for each digit. */
  private static boolean hasShape(String text, int from, String shape) {
    if (text.length() < from + shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char c = text.charAt(from + i);
      if (shape.charAt(i) == '0' ? c < '0' || c > '9' : c != shape.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasZone(String text, int from) {
    boolean shaped =
        text.length() == from + ZONE.length()
            && "+-".indexOf(text.charAt(from)) >= 0
            && hasShape(text, from + 1, ZONE.substring(1));
    return shaped && number(text, from + 1) <= FARTHEST && number(text, from + 4) < 60;
  }

  private static boolean isMoment(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5);
    int day = number(text, 8);
    return year >= FIRST_YEAR
        && year <= LAST_YEAR
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= LocalDate.of(year, month, 1).lengthOfMonth()
        && number(text, 11) <= 23
        && number(text, 14) <= 59
        && number(text, 17) <= 59;
  }

  /** Two digits. */
  private static int number(String text, int from) {
    return number(text, from, from + 2);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
