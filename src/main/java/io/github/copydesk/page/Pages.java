package io.github.copydesk.page;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.page.Skimmer.Skimmed;
import java.util.Iterator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Parses decoded HTML. Safe for use by many threads. */
public final class Pages {
  /**
   * Elements for each block that a page may have. Counted since a page can have many more than its
   * bytes seem to allow: with a dozen formatting elements open each paragraph opens all of them
   * anew.
   */
  private static final int ELEMENTS = 10;

  /** Characters of a page whose elements need not be counted; counting costs a fifteenth more. */
  private static final int UNCOUNTED = 128 << 10;

  /** Elements that a tag makes at most: the parser opens twelve anew for a paragraph. */
  private static final int ANEW = 13;

  /** Characters of {@code <p>}. */
  private static final int SHORTEST_TAG = 3;

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
   * @param truncated whether its bytes were cut; so is a page of too many elements
   * @throws Deadline.Passed if it takes too long
   */
  public Page parse(Decoded decoded, Optional<String> url, boolean truncated, Deadline deadline) {
    Optional<Skimmed> skimmed = decoded.skim(limits.depth());
    TimedReader text =
        new TimedReader(skimmed.map(Skimmed::reader).orElseGet(decoded::reader), deadline);
    long tags = skimmed.map(Skimmed::tags).orElse(decoded.length() / SHORTEST_TAG);
    Parser parser = Parser.htmlParser().setMaxDepth(limits.depth());
    Document document;
    boolean whole = true;
    if (decoded.length() <= UNCOUNTED || tags * ANEW <= mostElements()) {
      document = parser.parseInput(text, url.orElse(""));
    } else {
      try (StreamParser stream = new StreamParser(parser).parse(text, url.orElse(""))) {
        whole = isWhole(stream, mostElements());
        document = stream.document();
      }
    }
    deadline.check();
    return new Page(
        document,
        skimmed.map(Skimmed::scripts).orElseGet(() -> Scripts.in(document)),
        FactsReader.read(document, url),
        decoded,
        truncated || !whole);
  }

  private long mostElements() {
    return (long) limits.blocks() * ELEMENTS;
  }

  /** Reads elements up to a number; they stay in the document. */
  private static boolean isWhole(StreamParser stream, long most) {
    Iterator<Element> elements = stream.iterator();
    for (long count = 0; elements.hasNext(); count++) {
      if (count == most) {
        stream.stop();
        return false;
      }
      elements.next();
    }
    return true;
  }
}
