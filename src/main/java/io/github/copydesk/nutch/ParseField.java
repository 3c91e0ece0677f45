package io.github.copydesk.nutch;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Caption;
import io.github.copydesk.article.Credit;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Note;
import io.github.copydesk.article.PageKind;
import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.nutch.metadata.Metadata;

/**
 * What an article leaves in Nutch's parse metadata, one key each. A key whose value is missing is
 * not written; a key with several values is written several times.
 */
enum ParseField {
  HEADLINE("headline", one(Article::headline)),
  KICKER("kicker", one(Article::kicker)),
  DECK("deck", one(Article::deck)),
  BYLINE("byline", one(article -> article.byline().flatMap(Byline::raw))),
  AUTHOR("author", byline(line -> line.authors().stream().map(Byline.Author::name))),
  AUTHOR_ALTERNATIVE(
      "author.alternative",
      byline(line -> line.alternatives().stream().flatMap(other -> other.names().stream()))),
  ORG("org", byline(line -> line.orgs().stream())),
  DATELINE("dateline", dateline(line -> Stream.of(line.raw()))),
  DATELINE_PLACE("dateline.place", dateline(line -> line.places().stream())),
  DATELINE_DATE("dateline.date", dateline(line -> line.date().map(Dated::iso).stream())),
  DATELINE_AGENCY("dateline.agency", dateline(line -> line.agencies().stream())),
  PUBLISHED("published", one(article -> article.published().map(Dated::iso))),
  MODIFIED("modified", one(article -> article.modified().map(Dated::iso))),
  LANGUAGE("language", one(article -> article.imprint().inLanguage())),
  SITE("site", one(article -> article.imprint().siteName())),
  SECTION("section", one(article -> article.imprint().articleSection())),
  CANONICAL("canonical", one(article -> article.imprint().canonicalUrl())),
  KEYWORD("keyword", article -> article.imprint().keywords().stream()),
  COPYRIGHT("copyright", one(article -> article.imprint().rights().copyrightHolder())),
  TERMS("terms", one(article -> article.imprint().rights().usageTerms())),
  FREE("free", one(article -> article.imprint().rights().accessibleForFree().map(String::valueOf))),
  CAPTION("caption", article -> article.captions().stream().map(Caption::text)),
  COMMENT("comment", article -> article.comments().stream()),
  CREDIT("credit", article -> article.credits().stream().map(Credit::raw)),
  NOTE("note", article -> article.notes().stream().map(Note::text)),
  KIND("kind", article -> Stream.of(article.pageKind().kind().id())),
  KIND_PROBABILITY(
      "kind.probability", article -> Stream.of(decimals(article.pageKind().probability()))),
  CONFIDENCE("confidence", article -> Stream.of(decimals(article.confidence()))),
  REMOVED("removed", article -> Stream.of(counts(article.removed()))),
  /** What became of the page; the only key of a page that was left as it was. */
  STATUS("status", article -> Stream.empty());

  /** In front of every key, so that none collides with a page's own meta tags. */
  static final String PREFIX = "copydesk.";

  /**
   * Most values of one key, and most characters of one value. A hostile page may name a million
   * authors; and Solr refuses a document with a string of more than 32,766 bytes, which 8,000
   * UTF-16 units of at most three bytes cannot reach.
   */
  static final int MAX_VALUES = 200;

  static final int MAX_CHARS = 8_000;

  private final String id;
  private final Function<Article, Stream<String>> values;

  ParseField(String id, Function<Article, Stream<String>> values) {
    this.id = id;
    this.values = values;
  }

  /** The name without the prefix, as in {@code copydesk.index.fields}. */
  String id() {
    return id;
  }

  /** The key in the parse metadata. */
  String key() {
    return PREFIX + id;
  }

  /** The field of that name without the prefix. */
  static Optional<ParseField> named(String id) {
    return Stream.of(values()).filter(field -> field.id.equals(id)).findFirst();
  }

  /** All values of an article, of the fields that have any. */
  static Map<ParseField, List<String>> of(Article article) {
    Map<ParseField, List<String>> all = new EnumMap<>(ParseField.class);
    for (ParseField field : values()) {
      List<String> values = field.bounded(article);
      if (!values.isEmpty()) {
        all.put(field, values);
      }
    }
    return all;
  }

  /** Takes every key of ours away: parse-tika passes on a page's meta tags by any name. */
  static void clear(Metadata metadata) {
    for (String name : metadata.names()) {
      if (name.toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
        metadata.remove(name);
      }
    }
  }

  /** Replaces the values of this field. */
  void write(Metadata metadata, List<String> newValues) {
    metadata.remove(key());
    newValues.forEach(value -> metadata.add(key(), value));
  }

  /** The values of this field, none if there is no such key. */
  List<String> read(Metadata metadata) {
    return List.of(metadata.getValues(key()));
  }

  /** How sure the cleaner was; none for a page that was not cleaned, or that forged the key. */
  static OptionalDouble confidence(Metadata metadata) {
    String value = metadata.get(CONFIDENCE.key());
    try {
      return value == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** The start of a text, cut between code points. */
  static String cut(String text) {
    return text.length() <= MAX_CHARS
        ? text
        : text.substring(0, MAX_CHARS - (Character.isLowSurrogate(text.charAt(MAX_CHARS)) ? 1 : 0));
  }

  /**
   * Without what XML cannot carry: control characters, lone surrogates, non-characters. The Solr
   * writer takes them out of title and content only, and one of them costs the whole batch.
   */
  static String portable(String text) {
    return text.codePoints().allMatch(ParseField::isPortable)
        ? text
        : text.codePoints()
            .filter(ParseField::isPortable)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isPortable(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (codePoint >= ' '
            && (codePoint & 0xFFFE) != 0xFFFE
            && Character.getType(codePoint) != Character.SURROGATE);
  }

  private List<String> bounded(Article article) {
    return values
        .apply(article)
        .map(ParseField::cut)
        .map(ParseField::portable)
        .filter(value -> !value.isBlank())
        .distinct()
        .limit(MAX_VALUES)
        .toList();
  }

  private static Function<Article, Stream<String>> one(Function<Article, Optional<String>> value) {
    return article -> value.apply(article).stream();
  }

  private static Function<Article, Stream<String>> byline(Function<Byline, Stream<String>> values) {
    return article -> article.byline().stream().flatMap(values);
  }

  private static Function<Article, Stream<String>> dateline(
      Function<Dateline, Stream<String>> values) {
    return article -> article.dateline().stream().flatMap(values);
  }

  /** What is known of a page without an article. */
  static Map<ParseField, List<String>> of(PageKind kind) {
    return Map.of(
        KIND, List.of(kind.kind().id()),
        KIND_PROBABILITY, List.of(decimals(kind.probability())));
  }

  private static String decimals(double confidence) {
    return String.format(Locale.ROOT, "%.3f", confidence);
  }

  /** {@code counter=1 related=5}: the kinds in the order of {@link Role}, with their pieces. */
  private static String counts(List<Removed> removed) {
    Map<Role, Long> counts =
        removed.stream()
            .collect(
                Collectors.groupingBy(
                    Removed::role, () -> new EnumMap<>(Role.class), Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> count.getKey().id() + "=" + count.getValue())
        .collect(Collectors.joining(" "));
  }
}
