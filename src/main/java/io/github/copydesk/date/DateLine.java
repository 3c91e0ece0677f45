package io.github.copydesk.date;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Dated;
import java.util.Optional;

/**
 * What a visible line says of the article's dates.
 *
 * @param published when it appeared
 * @param modified when it was last changed
 * @param rest the line without the dates and their lead words: "", or what may be a byline
 * @param named whether the line says of one of them what it is
 */
public record DateLine(
    Optional<Dated> published, Optional<Dated> modified, String rest, boolean named) {
  public DateLine {
    requireNonNull(published, "published");
    requireNonNull(modified, "modified");
    requireNonNull(rest, "rest");
  }
}
