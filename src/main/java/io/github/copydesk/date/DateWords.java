package io.github.copydesk.date;

import io.github.copydesk.text.WordGate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of printed dates in all languages that {@code months.txt} lists. Locale data of the JDK
 * would be shorter, but it differs from one JDK to the next.
 */
final class DateWords {
  private static final String FILE = "months.txt";

  /** Tokens of the longest phrase that is found. */
  private static final int LONGEST = 6;

  /** Hebrew writes "in" and the month as one word. */
  private static final String HEBREW_IN = "ב";

  /** Kinds of words; the names are those of the file. */
  enum Kind {
    MONTHS,
    JALALI,
    WEEKDAYS,
    PUBLISHED,
    MODIFIED,
    FOREIGN,
    INNER,
    ABOUT,
    ASIDE,
    WRITER,
    AM,
    PM
  }

  /**
   * A phrase found among tokens.
   *
   * @param value number of the month or weekday (from 1), 0 for other kinds
   * @param from first token
   * @param to token after the last
   */
  record Phrase(int value, int from, int to) {}

  private final Map<Kind, Map<String, Integer>> words = new EnumMap<>(Kind.class);
  private final Map<String, Integer> monthsByLanguage = new HashMap<>();

  /** Tokens of the longest phrase by its first token, and by its last: most tokens begin none. */
  private final Map<Kind, Map<String, Integer>> openers = new EnumMap<>(Kind.class);

  private final Map<Kind, Map<String, Integer>> closers = new EnumMap<>(Kind.class);

  /** First and last words of all phrases. */
  private WordGate edges = new WordGate(List.of());

  private DateWords() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashMap<>());
      openers.put(kind, new HashMap<>());
      closers.put(kind, new HashMap<>());
    }
  }

  /** Reads the resource; a broken line stops the start. */
  static DateWords read() {
    DateWords words = new DateWords();
    try (InputStream in = DateWords.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        words.add(line.strip(), ++number);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    words.closeGate();
    return words;
  }

  private void closeGate() {
    Set<String> all = new HashSet<>();
    openers.values().forEach(known -> all.addAll(known.keySet()));
    closers.values().forEach(known -> all.addAll(known.keySet()));
    edges = new WordGate(all);
  }

  private void add(String line, int number) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    String[] parts = line.split(" ", 3);
    Kind kind = kind(parts[0], number);
    if (parts.length < 3) {
      throw new IllegalStateException(FILE + ":" + number + ": kind, language, words expected");
    }
    String[] entries = kind.ordinal() <= Kind.WEEKDAYS.ordinal() ? parts[2].split(";") : null;
    if (entries == null) {
      addAll(kind, "", parts[2], 0);
      return;
    }
    if (entries.length != (kind == Kind.WEEKDAYS ? 7 : 12)) {
      throw new IllegalStateException(FILE + ":" + number + ": " + entries.length + " entries");
    }
    for (int i = 0; i < entries.length; i++) {
      addAll(kind, parts[1], entries[i], i + 1);
    }
  }

  private static Kind kind(String name, int number) {
    for (Kind kind : Kind.values()) {
      if (DateToken.fold(kind.name()).equals(name)) {
        return kind;
      }
    }
    throw new IllegalStateException(FILE + ":" + number + ": unknown kind '" + name + "'");
  }

  private void addAll(Kind kind, String language, String spellings, int value) {
    Map<String, Integer> known = words.get(kind);
    for (String spelling : spellings.split(",")) {
      List<DateToken> tokens = DateToken.of(spelling);
      String key = key(tokens, 0, tokens.size());
      openers.get(kind).merge(tokens.get(0).text(), tokens.size(), Math::max);
      closers.get(kind).merge(tokens.get(tokens.size() - 1).text(), tokens.size(), Math::max);
      // A word that names two months or days in two languages names none by itself.
      known.merge(key, value, (one, other) -> one.equals(other) ? one : Integer.valueOf(0));
      if (kind == Kind.MONTHS) {
        monthsByLanguage.put(language + " " + key, value);
      }
    }
  }

  /** The longest phrase of this kind that begins at the token, or null. */
  Phrase at(Kind kind, List<DateToken> tokens, int from) {
    int longest = longest(openers, kind, tokens, from);
    if (longest == 0) {
      return null;
    }
    Map<String, Integer> known = words.get(kind);
    for (int to = Math.min(tokens.size(), from + Math.min(LONGEST, longest)); to > from; to--) {
      Integer value = known.get(key(tokens, from, to));
      if (value != null) {
        return new Phrase(value, from, to);
      }
    }
    return null;
  }

  /** The longest phrase of this kind that ends before the token, or null. */
  Phrase before(Kind kind, List<DateToken> tokens, int end) {
    int longest = longest(closers, kind, tokens, end - 1);
    if (longest == 0) {
      return null;
    }
    Map<String, Integer> known = words.get(kind);
    for (int from = Math.max(0, end - Math.min(LONGEST, longest)); from < end; from++) {
      Integer value = known.get(key(tokens, from, end));
      if (value != null) {
        return new Phrase(value, from, end);
      }
    }
    return null;
  }

  /** The month whose name begins at the token, by the page's language first; or null. */
  Phrase month(List<DateToken> tokens, int from, String language) {
    boolean prefixed = from < tokens.size() && tokens.get(from).text().startsWith(HEBREW_IN);
    int longest = prefixed ? LONGEST : longest(openers, Kind.MONTHS, tokens, from);
    for (int to = Math.min(tokens.size(), from + Math.min(3, longest)); to > from; to--) {
      String key = key(tokens, from, to);
      Integer value = monthsByLanguage.get(language + " " + key);
      if (value == null) {
        value = words.get(Kind.MONTHS).get(key);
      }
      if (value == null && key.length() > 3 && prefixed) {
        value = words.get(Kind.MONTHS).get(key.substring(1));
      }
      if (value != null && value > 0) {
        return new Phrase(value, from, to);
      }
    }
    return null;
  }

  private int longest(
      Map<Kind, Map<String, Integer>> ends, Kind kind, List<DateToken> tokens, int at) {
    if (at < 0 || at >= tokens.size() || !edges.mayHold(tokens.get(at).text())) {
      return 0;
    }
    Integer longest = ends.get(kind).get(tokens.get(at).text());
    return longest == null ? 0 : longest;
  }

  /** Whether the token is a word of this kind by itself. */
  boolean is(Kind kind, DateToken token) {
    return edges.mayHold(token.text()) && words.get(kind).containsKey(token.text());
  }

  private static String key(List<DateToken> tokens, int from, int to) {
    if (to == from + 1) {
      return tokens.get(from).text();
    }
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i > from ? " " : "").append(tokens.get(i).text());
    }
    return key.toString();
  }
}
