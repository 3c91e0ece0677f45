package io.github.copydesk.page;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses decoded HTML. Safe for use by many threads. */
public final class Pages {
  private final Limits limits;

  /** Pages within these limits. */
  public Pages(Limits limits) {
    this.limits = requireNonNull(limits, "limits");
  }

  /** Parses a page, however long it takes. */
  public Page parse(Decoded decoded, Optional<String> url, boolean truncated) {
    return parse(decoded, url, truncated, Deadline.NONE);
  }

  /**
   * Parses a page.
   *
   * @param decoded its characters
   * @param url where it was fetched
   * @param truncated whether its bytes were cut
   * @throws Deadline.Passed if it takes too long
   */
  public Page parse(Decoded decoded, Optional<String> url, boolean truncated, Deadline deadline) {
    Document document =
        Parser.htmlParser()
            .setMaxDepth(limits.depth())
            .parseInput(new TimedReader(decoded.text(), deadline), url.orElse(""));
    deadline.check();
    return new Page(document, FactsReader.read(document, url), decoded, truncated);
  }
}
