package io.github.copydesk.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * A parsed HTML page. Nobody changes the document.
 *
 * @param document the DOM
 * @param scripts the texts of its scripts
 * @param facts what the page says about itself
 * @param charset how its bytes were read
 * @param truncated whether a limit cut the bytes short
 */
public record Page(
    Document document, List<String> scripts, PageFacts facts, Decoded charset, boolean truncated) {
  public Page {
    requireNonNull(document, "document");
    requireNonNull(scripts, "scripts");
    requireNonNull(facts, "facts");
    requireNonNull(charset, "charset");
  }
}
