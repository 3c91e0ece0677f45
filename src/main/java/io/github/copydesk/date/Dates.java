package io.github.copydesk.date;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Dated;
import io.github.copydesk.page.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Reads dates as pages print them. Thread-safe. */
public final class Dates {
  /** Longest machine-readable date; JavaScript's with its zone's name has 60. */
  private static final int LONGEST_MACHINE = 80;

  private static final long FIRST_EPOCH = 315_532_800L; // 1980
  private static final long LAST_EPOCH = 4_102_444_800L; // 2100

  private final DateWords words = DateWords.read();

  /**
   * Reads a visible line near the headline that is mostly a date: {@code Friday 02/10/2015}, {@code
   * Published Tuesday, January 17, 2012}. Relative ages are no dates.
   *
   * @return empty when the line is text, or when its date belongs to something else (a picture, a
   *     comment, a copyright)
   */
  public Optional<DateLine> line(String line, Setting setting) {
    requireNonNull(setting, "setting");
    return mayBeLine(line) ? new DateLineReader(line, words, setting).read() : Optional.empty();
  }

  /** Whether a line can be a date line at all: it has a digit and is not long. */
  public static boolean mayBeLine(String line) {
    return DateLineReader.isShort(line);
  }

  /** A machine-readable date: ISO 8601, RFC 822, seconds or milliseconds of 1970, and the like. */
  public Optional<Dated> machine(String value) {
    return machine(value, Setting.UNKNOWN);
  }

  /** The same for a value that turns out to be in words or in the order of the setting. */
  Optional<Dated> machine(String value, Setting setting) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > LONGEST_MACHINE) {
      return Optional.empty();
    }
    return DateIso.read(text).or(() -> anyMachine(text, setting));
  }

  private Optional<Dated> anyMachine(String text, Setting setting) {
    List<DateToken> tokens = DateToken.of(text);
    if (tokens.size() == 1 && tokens.get(0).isNumber()) {
      return oneNumber(text, tokens.get(0));
    }
    return compact(text, tokens).or(() -> printed(text, tokens, setting));
  }

  private static Optional<Dated> oneNumber(String text, DateToken token) {
    long value = token.value();
    if (token.digits() == 8) {
      return day(value).map(day -> new Dated(text, day.toString()));
    }
    if (token.digits() == 14) {
      return day(value / 1_000_000).flatMap(day -> moment(text, day, value % 1_000_000));
    }
    long seconds = token.digits() == 13 ? value / 1_000 : value;
    boolean epoch = token.digits() == 13 || token.digits() == 10 || token.digits() == 9;
    if (!epoch || seconds < FIRST_EPOCH || seconds > LAST_EPOCH) {
      return Optional.empty();
    }
    Instant instant = Instant.ofEpochSecond(seconds).truncatedTo(ChronoUnit.SECONDS);
    return Optional.of(new Dated(text, instant.atOffset(ZoneOffset.UTC).toString()));
  }

  /** 20201004T203000Z. */
  private static Optional<Dated> compact(String text, List<DateToken> tokens) {
    boolean is =
        tokens.size() >= 3
            && tokens.get(0).digits() == 8
            && tokens.get(1).is("t")
            && tokens.get(2).digits() == 6;
    if (!is) {
      return Optional.empty();
    }
    String zone = tokens.size() > 3 && tokens.get(3).is("z") ? "Z" : "";
    return day(tokens.get(0).value())
        .flatMap(day -> moment(text, day, tokens.get(2).value()))
        .map(dated -> new Dated(text, dated.iso() + zone));
  }

  private static Optional<LocalDate> day(long digits) {
    int year = (int) (digits / 10_000);
    int month = (int) (digits / 100 % 100);
    int day = (int) (digits % 100);
    boolean plausible = year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1;
    boolean exists = plausible && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  private static Optional<Dated> moment(String text, LocalDate day, long digits) {
    int hour = (int) (digits / 10_000);
    int minute = (int) (digits / 100 % 100);
    int second = (int) (digits % 100);
    return hour > 23 || minute > 59 || second > 59
        ? Optional.empty()
        : Optional.of(new Dated(text, day.atTime(hour, minute, second).toString()));
  }

  private Optional<Dated> printed(String text, List<DateToken> tokens, Setting setting) {
    return DateScan.first(new DateScan(text, tokens, words, setting).dates())
        .filter(found -> !found.open() || !setting.language().equals("und"))
        .map(found -> new Dated(text, found.dated().iso()));
  }
}
