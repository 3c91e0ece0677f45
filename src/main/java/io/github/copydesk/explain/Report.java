package io.github.copydesk.explain;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.Explanation;
import java.io.IOException;
import java.util.Optional;

/**
 * One explained page, ready to be written.
 *
 * @param name the page's name as the caller knows it
 * @param explanation how it became an article
 * @param changes what is different from an earlier report, if there is one to compare with
 */
public record Report(String name, Explanation explanation, Optional<Changes> changes) {
  public Report {
    requireNonNull(name, "name");
    requireNonNull(explanation, "explanation");
    requireNonNull(changes, "changes");
  }

  /** A report without comparison. */
  public static Report of(String name, Explanation explanation) {
    return new Report(name, explanation, Optional.empty());
  }

  /** Writes it as one JSON object on one line. */
  public void writeLine(Appendable out) throws IOException {
    JsonReport.line(this, out);
  }
}
