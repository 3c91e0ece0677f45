package io.github.copydesk.date;

import io.github.copydesk.date.DateWords.Kind;
import io.github.copydesk.date.DateWords.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads times of day out of the tokens of one line. */
final class DateClockReader {
  /** Words between hours and minutes, and after full hours. */
  private static final Set<String> HOURS =
      Set.of("h", "u", "ч", "час", "時", "时", "点", "點", "시", "giờ", "gio", "uhr", "hs", "hrs");

  private static final Set<String> MINUTES = Set.of("分", "분", "min", "m", "phut", "мин");
  private static final Set<String> SECONDS = Set.of("秒", "초");

  /** Words that make a time of "10.30": before it, and after it. */
  private static final Set<String> BEFORE_DOT =
      Set.of(
          "kl", "klo", "klockan", "klokken", "kello", "ore", "alle", "um", "om", "godz", "pukul");

  private static final Set<String> AFTER_DOT =
      Set.of("uhr", "h", "hs", "hrs", "uur", "น", "am", "pm", "a", "p", "wib", "wita", "wit");

  private static final Set<String> HOUR_WORDS =
      Set.of("uhr", "h", "hs", "hrs", "uur", "น", "horas");

  /** Zones with one meaning on news pages; CST, IST, BST and AST have several. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("mez", "+01:00"),
          Map.entry("mesz", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("мск", "+03:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("kst", "+09:00"),
          Map.entry("wib", "+07:00"),
          Map.entry("wita", "+08:00"),
          Map.entry("wit", "+09:00"),
          Map.entry("hkt", "+08:00"),
          Map.entry("sgt", "+08:00"),
          Map.entry("nzst", "+12:00"),
          Map.entry("nzdt", "+13:00"),
          Map.entry("aest", "+10:00"),
          Map.entry("aedt", "+11:00"));

  private static final Set<String> AMERICAN =
      Set.of("est", "edt", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt");

  /** Zone words that leave the zone open but belong to the time. */
  private static final Set<String> VAGUE_ZONES =
      Set.of(
          "et", "ct", "mt", "pt", "ist", "bst", "cst", "ast", "pkt", "sast", "wat", "eat", "hst");

  private final List<DateToken> tokens;
  private final DateWords words;

  DateClockReader(List<DateToken> tokens, DateWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The time that begins at the token, or null. */
  DateClock at(int from) {
    // Latin "am" before a number is German.
    int half = tokens.get(from).text().charAt(0) < 128 ? 0 : half(from);
    int at = half == 0 ? from : halfEnd(from);
    if (!number(at, 2) || value(at) > 24) {
      return null;
    }
    int hour = value(at);
    int[] rest = minutes(at, hour, half != 0);
    return rest == null ? null : finish(from, hour, rest, half);
  }

  /** Minute, second (-1 if none) and the token after them; or null if this is no time. */
  private int[] minutes(int at, int hour, boolean known) {
    if (is(at + 1, ":") && number(at + 2, 2) && digits(at + 2) == 2 && value(at + 2) < 60) {
      boolean seconds =
          is(at + 3, ":") && number(at + 4, 2) && digits(at + 4) == 2 && value(at + 4) < 60;
      int end = seconds ? at + 5 : at + 3;
      boolean fraction = seconds && isPoint(end) && number(end + 1, 9) && !spaced(end + 1);
      return new int[] {value(at + 2), seconds ? value(at + 4) : -1, fraction ? end + 2 : end};
    }
    if (is(at + 1, ".") && number(at + 2, 2) && digits(at + 2) == 2 && dotted(at)) {
      return value(at + 2) < 60 ? new int[] {value(at + 2), -1, at + 3} : null;
    }
    if (at + 1 < tokens.size() && HOURS.contains(tokens.get(at + 1).text())) {
      return afterHourWord(at + 2);
    }
    boolean fullHour = known || half(at + 1) != 0 && hour <= 12;
    return fullHour ? new int[] {0, -1, at + 1} : null;
  }

  /** What stands before parts of a second; some systems print a colon: 22:06:08:684. */
  private boolean isPoint(int at) {
    return is(at, ".") || is(at, ",") || is(at, ":") && number(at + 1, 3) && digits(at + 1) == 3;
  }

  private boolean dotted(int at) {
    boolean before = at > 0 && BEFORE_DOT.contains(tokens.get(at - 1).text());
    boolean beforeDot = at > 1 && is(at - 1, ".") && BEFORE_DOT.contains(tokens.get(at - 2).text());
    return !spaced(at + 1)
        && !spaced(at + 2)
        && !is(at + 3, ".")
        && (before
            || beforeDot
            || at + 3 < tokens.size() && AFTER_DOT.contains(tokens.get(at + 3).text()));
  }

  private int[] afterHourWord(int at) {
    if (!number(at, 2) || digits(at) != 2 && !hasWord(at + 1, MINUTES) || value(at) > 59) {
      return new int[] {0, -1, at};
    }
    int minute = value(at);
    int end = hasWord(at + 1, MINUTES) ? at + 2 : at + 1;
    if (number(end, 2) && hasWord(end + 1, SECONDS) && value(end) < 60) {
      return new int[] {minute, value(end), end + 2};
    }
    return new int[] {minute, -1, end};
  }

  private DateClock finish(int from, int hour, int[] rest, int halfBefore) {
    int end = rest[2];
    int half = halfBefore;
    if (half == 0 && half(end) != 0) {
      half = half(end);
      end = halfEnd(end);
    }
    if (hasWord(end, HOUR_WORDS)) {
      end++;
    }
    int hour24 = hour24(hour, half);
    if (hour24 > 23) {
      return null;
    }
    String iso = two(hour24) + ":" + two(rest[0]) + (rest[1] >= 0 ? ":" + two(rest[1]) : "");
    Zone zone = zone(end);
    return new DateClock(from, zone.end, iso + zone.iso, isAmerican(end, zone.end));
  }

  private static int hour24(int hour, int half) {
    if (half == 0 || hour > 12) {
      return hour == 24 ? 0 : hour;
    }
    return hour % 12 + (half == 2 ? 12 : 0);
  }

  /** 1 before noon, 2 after it, 0 if the token does not say. */
  private int half(int at) {
    if (at >= tokens.size()) {
      return 0;
    }
    if (words.at(Kind.AM, tokens, at) != null) {
      return 1;
    }
    return words.at(Kind.PM, tokens, at) != null ? 2 : 0;
  }

  private int halfEnd(int at) {
    Phrase am = words.at(Kind.AM, tokens, at);
    Phrase phrase = am != null ? am : words.at(Kind.PM, tokens, at);
    return is(phrase.to(), ".") ? phrase.to() + 1 : phrase.to();
  }

  private boolean isAmerican(int from, int to) {
    for (int at = from; at < to; at++) {
      if (AMERICAN.contains(tokens.get(at).text())) {
        return true;
      }
    }
    return false;
  }

  private record Zone(String iso, int end) {}

  private Zone zone(int from) {
    int at = is(from, "(") ? from + 1 : from;
    int close = at > from && is(at + 1, ")") ? at + 2 : at + 1;
    if (at >= tokens.size()) {
      return new Zone("", from);
    }
    String word = tokens.get(at).text();
    if (ZONES.containsKey(word)) {
      Zone shift = ZONES.get(word).equals("Z") ? shift(at + 1, true) : null;
      return shift != null ? shift : new Zone(ZONES.get(word), close);
    }
    if (VAGUE_ZONES.contains(word) && tokens.get(at).isWord()) {
      return new Zone("", close);
    }
    Zone shift = shift(from, false);
    return shift != null ? shift : new Zone("", from);
  }

  /** {@code +09:00}, {@code +0900}; after GMT and UTC also {@code +9}. */
  private Zone shift(int at, boolean named) {
    boolean sign = is(at, "+") || is(at, "-");
    if (!sign || at + 1 >= tokens.size() || spaced(at + 1) || !tokens.get(at + 1).isNumber()) {
      return null;
    }
    String plus = is(at, "+") ? "+" : "-";
    int value = value(at + 1);
    if (digits(at + 1) == 4 && value / 100 <= 14 && value % 100 < 60) {
      return new Zone(offset(plus, value / 100, value % 100), at + 2);
    }
    boolean minutes =
        is(at + 2, ":") && number(at + 3, 2) && digits(at + 3) == 2 && value(at + 3) < 60;
    if (digits(at + 1) <= 2 && value <= 14 && (minutes || named)) {
      return minutes
          ? new Zone(offset(plus, value, value(at + 3)), at + 4)
          : new Zone(offset(plus, value, 0), at + 2);
    }
    // PostgreSQL prints +00 for a whole hour.
    boolean whole = digits(at + 1) == 2 && value <= 14 && !spaced(at) && at + 2 == tokens.size();
    return whole ? new Zone(offset(plus, value, 0), at + 2) : null;
  }

  private static String offset(String sign, int hours, int minutes) {
    return hours == 0 && minutes == 0 ? "Z" : sign + two(hours) + ":" + two(minutes);
  }

  private boolean is(int at, String mark) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(mark);
  }

  private boolean hasWord(int at, Set<String> set) {
    return at < tokens.size() && set.contains(tokens.get(at).text());
  }

  private boolean number(int at, int mostDigits) {
    return at < tokens.size() && tokens.get(at).isNumber() && tokens.get(at).digits() <= mostDigits;
  }

  private boolean spaced(int at) {
    return at < tokens.size() && tokens.get(at).spaced();
  }

  private int value(int at) {
    return (int) tokens.get(at).value();
  }

  private int digits(int at) {
    return tokens.get(at).digits();
  }

  /** Two digits of a number under a hundred. */
  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
