package io.github.copydesk.write;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Dateline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line between headline and text: who, where, when. */
final class Signature {
  /** Length of an ISO day. */
  private static final int DAY = "2015-10-02".length();

  private Signature() {}

  /** The parts of the line, on one line each; empty when nothing is known. */
  static List<String> of(Article article) {
    List<String> parts = new ArrayList<>();
    article.byline().map(Signature::who).ifPresent(parts::add);
    article
        .dateline()
        .filter(d -> d.where() == Dateline.Where.BLOCK && d.position().isEmpty())
        .map(Dateline::raw)
        .ifPresent(parts::add);
    day(article).ifPresent(parts::add);
    return parts.stream().map(Printable::line).filter(s -> !s.isEmpty()).toList();
  }

  /** The day of publication, ISO 8601. */
  static Optional<String> day(Article article) {
    return article.published().map(d -> d.iso().substring(0, Math.min(DAY, d.iso().length())));
  }

  private static String who(Byline byline) {
    return byline
        .raw()
        .orElseGet(
            () ->
                Stream.concat(
                        byline.authors().stream().map(Byline.Author::name), byline.orgs().stream())
                    .collect(Collectors.joining(", ")));
  }
}
