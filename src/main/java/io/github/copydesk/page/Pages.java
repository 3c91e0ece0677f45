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

  /**
   * Parses a page.
   *
   * @param decoded its characters
   * @param url where it was fetched
   * @param truncated whether its bytes were cut
   */
  public Page parse(Decoded decoded, Optional<String> url, boolean truncated) {
    Document document =
        Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(decoded.text(), url.orElse(""));
    return new Page(document, FactsReader.read(document, url), decoded, truncated);
  }
}
