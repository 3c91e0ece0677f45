package io.github.copydesk.date;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an article appeared.
 *
 * @param published the first publication
 * @param modified the last change; not before the publication
 * @param provenance where the dates were found and what was passed over, for the explanation
 */
public record Published(
    Optional<Dated> published, Optional<Dated> modified, List<String> provenance) {
  public Published {
    requireNonNull(published, "published");
    requireNonNull(modified, "modified");
    provenance = List.copyOf(provenance);
  }

  /** The day of publication, if it is known. */
  public Optional<LocalDate> day() {
    return published.map(date -> DateFound.day(date.iso()));
  }
}
