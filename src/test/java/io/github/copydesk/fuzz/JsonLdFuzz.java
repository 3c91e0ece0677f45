package io.github.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.page.FactsReader;
import io.github.copydesk.page.PageFacts;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/** Any characters as the JSON-LD of a page. */
public final class JsonLdFuzz {
  /** What windows-1252 has at 80 to 9F. */
  private static final String CP1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

  private JsonLdFuzz() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    String script = new String(data, UTF_8);
    Document page = Document.createShell("https://paper.example/story");
    page.head()
        .appendElement("script")
        .attr("type", "application/ld+json")
        .appendChild(new DataNode(script));
    PageFacts facts = Law.repeatable(data.length, () -> FactsReader.read(page, Optional.empty()));
    if (isTakenAsItStands(script)) {
      facts.stories().forEach(story -> holds(script, story));
      facts.breadcrumbs().forEach(crumb -> Law.holdsInOrder(script, crumb));
    }
  }

  /** Without escapes, references and double-encoded letters, which are read as what they mean. */
  private static boolean isTakenAsItStands(String script) {
    return script.indexOf('\\') < 0 && script.indexOf('&') < 0 && !mayBeDoubleEncoded(script);
  }

  /**
   * Whether there is what begins and what goes on with a double-encoded letter. They need not stand
   * side by side: a tag between them goes.
   */
  private static boolean mayBeDoubleEncoded(String script) {
    boolean begins = script.chars().anyMatch(c -> c >= 0xC2 && c <= 0xF4);
    boolean goesOn = script.chars().anyMatch(c -> c >= 0x80 && c <= 0xBF || CP1252.indexOf(c) >= 0);
    boolean control = script.chars().anyMatch(c -> c >= 0x80 && c <= 0x9F);
    return begins && goesOn || control;
  }

  private static void holds(String script, PageFacts.Story story) {
    Law.holdsInOrder(script, story.headline());
    Law.holdsInOrder(script, story.description());
    Law.holdsInOrder(script, story.publisher());
    Law.holdsInOrder(script, story.published());
    Law.holdsInOrder(script, story.section());
    Law.holdsInOrder(script, story.body());
    story.authors().forEach(author -> Law.holdsInOrder(script, author.name()));
    story.keywords().forEach(keyword -> Law.holdsInOrder(script, keyword));
  }
}
