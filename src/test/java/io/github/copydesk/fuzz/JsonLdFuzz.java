package io.github.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.page.FactsReader;
import io.github.copydesk.page.PageFacts;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/** Any characters as the JSON-LD of a page. */
public final class JsonLdFuzz {
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
    if (script.indexOf('\\') < 0 && script.indexOf('&') < 0) {
      Set<String> words = Law.words(script);
      facts.stories().forEach(story -> holds(words, story));
      facts.breadcrumbs().forEach(crumb -> Law.holdsWords(words, crumb));
    }
  }

  private static void holds(Set<String> words, PageFacts.Story story) {
    Law.holdsWords(words, story.headline());
    Law.holdsWords(words, story.description());
    Law.holdsWords(words, story.publisher());
    Law.holdsWords(words, story.published());
    Law.holdsWords(words, story.section());
    Law.holdsWords(words, story.body());
    story.authors().forEach(author -> Law.holdsWords(words, author.name()));
    story.keywords().forEach(keyword -> Law.holdsWords(words, keyword));
  }
}
