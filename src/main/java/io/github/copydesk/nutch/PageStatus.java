package io.github.copydesk.nutch;

import io.github.copydesk.Outcome;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a page: the values of {@code copydesk.status}, and the counters of a segment. */
enum PageStatus {
  CLEANED("cleaned"),
  TRUNCATED("truncated"),
  TYPE("skipped:type"),
  NOINDEX("skipped:noindex"),
  REDIRECT("skipped:redirect"),
  EMPTY("skipped:empty"),
  NOT_TEXT("skipped:not-text"),
  NO_TEXT("skipped:no-text"),
  TIME("skipped:time"),
  INTERRUPTED("skipped:interrupted"),
  SETUP("skipped:setup"),
  FAILED("skipped:failed");

  private final String id;

  PageStatus(String id) {
    this.id = id;
  }

  /** As it stands in the parse metadata. */
  String id() {
    return id;
  }

  /** Why the cleaner gave no article. */
  static PageStatus of(Outcome.Cause cause) {
    return valueOf(cause.name());
  }

  /** The status of that name; none for what a page may have written there itself. */
  static Optional<PageStatus> named(String id) {
    return Stream.of(values()).filter(status -> status.id.equals(id)).findFirst();
  }
}
