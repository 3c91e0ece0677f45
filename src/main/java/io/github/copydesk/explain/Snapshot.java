package io.github.copydesk.explain;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.Explanation;
import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Removed;
import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two reports on one page are compared by.
 *
 * @param fields the article's fields and the page's facts as text, in the order of the report
 * @param blocks every block in reading order
 */
public record Snapshot(Map<String, String> fields, List<State> blocks) {

  /**
   * A block and what became of it.
   *
   * @param text the block
   * @param role id of what it became
   * @param reason what decided it, in words
   * @param cuts what was cut off it
   */
  public record State(String text, String role, String reason, List<String> cuts) {
    public State {
      requireNonNull(text, "text");
      requireNonNull(role, "role");
      requireNonNull(reason, "reason");
      cuts = List.copyOf(cuts);
    }

    boolean isSame(State other) {
      return role.equals(other.role) && cuts.equals(other.cuts);
    }
  }

  public Snapshot {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    blocks = List.copyOf(blocks);
  }

  /** What is compared of an explanation. */
  public static Snapshot of(Explanation explanation) {
    return new Snapshot(
        fields(explanation), explanation.pieces().stream().map(Snapshot::state).toList());
  }

  /**
   * Reads a report that was written as {@link ReportFormat#JSON}; keys it does not know are passed
   * over.
   *
   * @param json not closed
   * @throws IOException if it is no such report
   */
  public static Snapshot read(Reader json) throws IOException {
    return SnapshotReader.read(json);
  }

  private static State state(Piece piece) {
    return new State(
        piece.text(),
        piece.last().id(),
        piece.reason().explain(),
        piece.cuts().stream().map(Removed::text).toList());
  }

  private static Map<String, String> fields(Explanation explanation) {
    Map<String, String> fields = new LinkedHashMap<>();
    Optional<Article> article = explanation.article();
    put(fields, "headline", article.flatMap(Article::headline));
    put(fields, "kicker", article.flatMap(Article::kicker));
    put(fields, "deck", article.flatMap(Article::deck));
    put(fields, "byline", article.flatMap(Article::byline).flatMap(Byline::raw));
    put(fields, "authors", article.flatMap(Article::byline).map(Snapshot::names));
    put(fields, "dateline", article.flatMap(Article::dateline).map(Dateline::raw));
    put(fields, "published", article.flatMap(Article::published).map(Dated::iso));
    put(fields, "modified", article.flatMap(Article::modified).map(Dated::iso));
    put(fields, "captions", article.map(a -> Integer.toString(a.captions().size())));
    put(fields, "paragraphs", article.map(a -> Integer.toString(a.body().size())));
    put(fields, "confidence", article.map(a -> Phrases.two(a.confidence())));
    put(fields, "language", Optional.of(explanation.language()));
    put(fields, "charset", explanation.charset().map(Explanation.Charset::name));
    return fields;
  }

  private static void put(Map<String, String> fields, String key, Optional<String> value) {
    fields.put(key, value.orElse(""));
  }

  private static String names(Byline byline) {
    return Stream.concat(byline.authors().stream().map(Byline.Author::name), byline.orgs().stream())
        .collect(Collectors.joining(", "));
  }
}
