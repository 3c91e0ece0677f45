package io.github.copydesk.byline;

import io.github.copydesk.text.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of bylines and end credits, read once from the resources. Immutable. */
final class BylineWords {
  static final BylineWords SHARED = new BylineWords();

  /** The name of all languages in the files. */
  private static final String ANY = "*";

  /** Agency names this short count only in the case they are listed in: ANI is not Ani. */
  private static final int SHORT_AGENCY = 4;

  final NamePhrases refusals = phrases("refusals");
  final NamePhrases agencies = phrases("agencies");
  final NamePhrases orgWords = phrases("orgwords");
  final NamePhrases roles = phrases("roles");
  final NamePhrases modifiers = phrases("modifiers");
  final NamePhrases never = phrases("never");
  final NamePhrases furniture = phrases("furniture");
  final NamePhrases stops = phrases("stops");
  final NamePhrases titles = phrases("titles");
  final NamePhrases particles = phrases("particles");
  final NamePhrases noNames = phrases("nonames");
  final NamePhrases dates = phrases("dates");
  final NamePhrases places = phrases("places");
  final NamePhrases firstNames = spaced("firstnames");
  final NamePhrases nameEndings = labelled("suffixes").get("+");
  final NamePhrases degrees = labelled("suffixes").get("-");

  private final Set<String> agenciesAsPrinted = new HashSet<>(entries("agencies"));
  private final Map<String, NamePhrases> leads = byLanguage(labelledLists("leads", ";"));
  private final Map<String, NamePhrases> joins = byLanguage(labelledLists("joins", ";"));
  private final Map<String, NamePhrases> orgMarkers = markers("o ");
  private final Map<String, NamePhrases> placeMarkers = markers("p ");

  private BylineWords() {}

  /**
   * How many tokens the lead word of any language or of this language has; 0 when there is none.
   */
  int lead(List<NameToken> tokens, int at, int end, String language) {
    return longest(leads, tokens, at, end, language);
  }

  int join(List<NameToken> tokens, int at, int end, String language) {
    return longest(joins, tokens, at, end, language);
  }

  int orgMarker(List<NameToken> tokens, int at, int end, String language) {
    return longest(orgMarkers, tokens, at, end, language);
  }

  int placeMarker(List<NameToken> tokens, int at, int end, String language) {
    return longest(placeMarkers, tokens, at, end, language);
  }

  /** Whether these tokens are an agency, a paper or a station of the list. */
  boolean isAgency(List<NameToken> tokens, int from, int end) {
    if (from >= end || !agencies.isAll(tokens, from, end)) {
      return false;
    }
    NameToken only = tokens.get(from);
    return end - from > 1
        || only.text().length() > SHORT_AGENCY
        || agenciesAsPrinted.contains(only.text());
  }

  private static int longest(
      Map<String, NamePhrases> byLanguage,
      List<NameToken> tokens,
      int at,
      int end,
      String language) {
    return byLanguage.getOrDefault(language, byLanguage.get(ANY)).match(tokens, at, end);
  }

  /** Phrases by language, those of any language among them; under {@link #ANY} these alone. */
  private static Map<String, NamePhrases> byLanguage(Map<String, List<String>> lists) {
    List<String> any = lists.getOrDefault(ANY, List.of());
    Map<String, NamePhrases> phrases = new HashMap<>();
    phrases.put(ANY, new NamePhrases(any));
    lists.forEach(
        (language, own) -> {
          List<String> both = new ArrayList<>(any);
          both.addAll(own);
          phrases.put(language, new NamePhrases(both));
        });
    return phrases;
  }

  private static Map<String, NamePhrases> markers(String kind) {
    Map<String, List<String>> lists = new HashMap<>();
    for (String line : lines("markers")) {
      int colon = line.indexOf(": ");
      for (String phrase : split(line.substring(colon + 2))) {
        if (phrase.startsWith(kind)) {
          lists
              .computeIfAbsent(line.substring(0, colon), language -> new ArrayList<>())
              .add(phrase.substring(kind.length()));
        }
      }
    }
    return byLanguage(lists);
  }

  /** A file of lines "label: phrase; phrase". */
  static Map<String, NamePhrases> labelled(String file) {
    return phrasesOf(labelledLists(file, ";"));
  }

  /** A file of lines "label: entry entry" as plain lists. */
  static Map<String, List<String>> labelledLists(String file, String separator) {
    Map<String, List<String>> lists = new HashMap<>();
    for (String line : lines(file)) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IllegalStateException(file + ".txt: no label in " + line);
      }
      List<String> list =
          lists.computeIfAbsent(line.substring(0, colon), label -> new ArrayList<>());
      for (String entry : line.substring(colon + 2).split(separator)) {
        if (!entry.isBlank()) {
          list.add(entry.strip());
        }
      }
    }
    return lists;
  }

  private static Map<String, NamePhrases> phrasesOf(Map<String, List<String>> lists) {
    Map<String, NamePhrases> phrases = new HashMap<>();
    lists.forEach((label, list) -> phrases.put(label, new NamePhrases(list)));
    return Map.copyOf(phrases);
  }

  private static NamePhrases phrases(String file) {
    return new NamePhrases(entries(file));
  }

  private static NamePhrases spaced(String file) {
    List<String> words = new ArrayList<>();
    lines(file).forEach(line -> words.addAll(List.of(line.split(" "))));
    return new NamePhrases(words);
  }

  private static List<String> entries(String file) {
    List<String> entries = new ArrayList<>();
    lines(file).forEach(line -> entries.addAll(split(line)));
    return entries;
  }

  private static List<String> split(String line) {
    List<String> parts = new ArrayList<>();
    for (String part : line.split(";")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static List<String> lines(String file) {
    return WordFile.lines(BylineWords.class, file + ".txt").stream()
        .map(WordFile.Line::text)
        .toList();
  }
}
