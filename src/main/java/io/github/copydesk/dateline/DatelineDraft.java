package io.github.copydesk.dateline;

import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Dateline.Position;
import io.github.copydesk.article.Dateline.Where;
import io.github.copydesk.page.Setting;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the pieces of one East Asian dateline while it is read. */
final class DatelineDraft {

  private final DatelineText text;
  private final SortedMap<Integer, String> places = new TreeMap<>();
  private final SortedMap<Integer, String> agencies = new TreeMap<>();
  private final SortedMap<Integer, String> authors = new TreeMap<>();
  private String rawDate = "";
  private int year;
  private int month;
  private int day;

  DatelineDraft(DatelineText text) {
    this.text = text;
  }

  void place(int start, int end) {
    add(places, start, end);
  }

  void agency(int start, int end) {
    add(agencies, start, end);
  }

  void author(int start, int end) {
    add(authors, start, end);
  }

  private void add(SortedMap<Integer, String> names, int start, int end) {
    String name = text.text(start, end);
    if (!name.isEmpty() && !names.containsValue(name)) {
      names.put(start, name);
    }
  }

  boolean hasDate() {
    return day > 0;
  }

  boolean hasPlace() {
    return !places.isEmpty();
  }

  boolean hasAgency() {
    return !agencies.isEmpty();
  }

  boolean hasAuthor() {
    return !authors.isEmpty();
  }

  /**
   * Reads a date like {@code 2012年1月11日}, {@code 11月17日} or {@code 16日}.
   *
   * @return the code point after it, or {@code start} when there is none
   */
  int date(int start) {
    int at = start;
    int[] values = new int[3];
    for (int step = 0; step < 3; step++) {
      int end = at;
      int value = 0;
      while (text.digit(end) >= 0 && end - at < 4) {
        value = value * 10 + text.digit(end);
        end++;
      }
      int unit = "年月日".indexOf(text.at(end));
      if (end == at || unit < 0) {
        break;
      }
      values[unit] = value;
      at = end + 1;
      if (unit == 2) {
        return take(start, at, values);
      }
    }
    return start;
  }

  private int take(int start, int end, int[] values) {
    boolean real = values[2] >= 1 && DatelineDates.isReal(values[0], values[1], values[2]);
    if (!real) {
      return start;
    }
    year = values[0];
    month = values[1];
    day = values[2];
    rawDate = text.text(start, end);
    return end;
  }

  /** The dateline from these pieces. */
  Dateline dateline(int start, int end, int after, Where where, Setting setting) {
    Optional<Dated> date =
        hasDate()
            ? Optional.of(DatelineDates.dated(rawDate, year, month, day, setting))
            : Optional.empty();
    return new Dateline(
        text.text(start, end),
        text.spaced(end, after),
        where,
        List.copyOf(places.values()),
        date,
        List.copyOf(agencies.values()),
        List.copyOf(authors.values()),
        Optional.of(new Position(0, start, after)));
  }
}
