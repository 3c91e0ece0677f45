package io.github.copydesk.page;

import static io.github.copydesk.page.JsonLd.listOf;
import static io.github.copydesk.page.JsonLd.mapOf;

import io.github.copydesk.page.PageFacts.Agent;
import io.github.copydesk.page.PageFacts.Story;
import io.github.copydesk.page.PageFacts.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads one article of a page's JSON-LD. */
final class JsonLdStory {
  /** Authors, keywords and the like that are kept of one article. */
  private static final int MOST = 200;

  private final Function<String, Map<String, Object>> things;

  /**
   * @param things the page's things by their {@code @id}, for references; null for none
   */
  JsonLdStory(Function<String, Map<String, Object>> things) {
    this.things = things;
  }

  Story read(Map<String, Object> thing) {
    return new Story(
        JsonLdText.first(thing.get("@type")),
        JsonLdText.firstOf(thing, "headline", "name"),
        JsonLdText.firstOf(thing, "description"),
        authors(thing),
        publisher(thing),
        JsonLdText.firstOf(thing, "datePublished", "dateCreated", "uploadDate"),
        JsonLdText.firstOf(thing, "dateModified"),
        String.join(", ", JsonLdText.names(thing.get("articleSection"), MOST)),
        keywords(thing.get("keywords")),
        body(thing.get("articleBody")),
        language(thing.get("inLanguage")),
        url(thing),
        terms(thing));
  }

  private Terms terms(Map<String, Object> thing) {
    return new Terms(
        agent(thing.get("copyrightHolder")),
        JsonLdText.firstOf(thing, "copyrightNotice"),
        usage(thing),
        JsonLdText.firstOf(thing, "isAccessibleForFree"));
  }

  /** A licence is an address, a text, or a thing with one of both. */
  private static String usage(Map<String, Object> thing) {
    for (String property : List.of("license", "usageInfo")) {
      for (Object item : listOf(thing.get(property))) {
        String text =
            item instanceof Map<?, ?>
                ? JsonLdText.firstOf(mapOf(item), "url", "@id", "name")
                : JsonLdText.text(item);
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }

  private List<Agent> authors(Map<String, Object> thing) {
    Set<Agent> agents = new LinkedHashSet<>();
    addAgents(thing.get("author"), agents, 0);
    if (agents.isEmpty()) {
      addAgents(thing.get("authors"), agents, 0);
    }
    addAgents(thing.get("creator"), agents, 0);
    return List.copyOf(agents);
  }

  private void addAgents(Object value, Set<Agent> agents, int depth) {
    for (Object item : listOf(value)) {
      if (agents.size() >= MOST || depth > 3) {
        return;
      }
      if (item instanceof List<?>) {
        addAgents(item, agents, depth + 1);
      } else if (item instanceof Map<?, ?>) {
        addAgent(resolved(mapOf(item)), agents, depth);
      } else {
        addNamed("", JsonLdText.text(item), Map.of(), agents);
      }
    }
  }

  private void addAgent(Map<String, Object> agent, Set<Agent> agents, int depth) {
    String type = JsonLdText.first(agent.get("@type"));
    Object name = agent.get("name");
    if (name == null && agent.get("author") != null) {
      addAgents(agent.get("author"), agents, depth + 1);
      return;
    }
    List<String> names = JsonLdText.names(name, MOST);
    if (names.isEmpty()) {
      String given = JsonLdText.firstOf(agent, "givenName");
      String family = JsonLdText.firstOf(agent, "familyName");
      names = List.of((given + " " + family).strip());
    }
    names.forEach(each -> addNamed(type, each, agent, agents));
  }

  private static void addNamed(
      String type, String name, Map<String, Object> agent, Set<Agent> agents) {
    if (name.isBlank()) {
      return;
    }
    String email = JsonLdText.firstOf(agent, "email");
    agents.add(
        new Agent(
            type,
            name,
            JsonLdText.firstOf(agent, "jobTitle"),
            email.startsWith("mailto:") ? email.substring("mailto:".length()) : email));
  }

  /** The thing itself, or what its {@code @id} refers to if it has no name. */
  private Map<String, Object> resolved(Map<String, Object> thing) {
    if (thing.get("name") == null && thing.get("@id") instanceof String id) {
      Map<String, Object> meant = things.apply(id);
      return meant == null ? thing : meant;
    }
    return thing;
  }

  private String publisher(Map<String, Object> thing) {
    return agent(thing.get("publisher"));
  }

  /** The name of the first person or organization. */
  private String agent(Object value) {
    for (Object item : listOf(value)) {
      String name =
          item instanceof Map<?, ?>
              ? JsonLdText.name(resolved(mapOf(item)).get("name"))
              : JsonLdText.text(item);
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  private static List<String> keywords(Object value) {
    Set<String> words = new LinkedHashSet<>();
    for (String entry : JsonLdText.names(value, MOST)) {
      for (String word : entry.split(",", MOST)) {
        if (!word.isBlank() && words.size() < MOST) {
          words.add(word.strip());
        }
      }
    }
    return new ArrayList<>(words);
  }

  /** The body keeps its line breaks: they are the only sign of its paragraphs. */
  private static String body(Object value) {
    StringBuilder body = new StringBuilder();
    for (Object part : listOf(value)) {
      if (part instanceof String text) {
        body.append(body.isEmpty() ? "" : "\n\n").append(text.strip());
      }
    }
    return body.toString();
  }

  private static String language(Object value) {
    for (Object item : listOf(value)) {
      String code =
          item instanceof Map<?, ?>
              ? JsonLdText.firstOf(mapOf(item), "alternateName", "name")
              : JsonLdText.text(item);
      if (!code.isEmpty()) {
        return code;
      }
    }
    return "";
  }

  private static String url(Map<String, Object> thing) {
    String url = JsonLdText.firstOf(thing, "url");
    if (!url.isEmpty()) {
      return url;
    }
    for (Object page : listOf(thing.get("mainEntityOfPage"))) {
      String address =
          page instanceof Map<?, ?>
              ? JsonLdText.firstOf(mapOf(page), "@id", "url")
              : JsonLdText.text(page);
      // A truth value is a common mistake here.
      if (address.indexOf('/') >= 0) {
        return address;
      }
    }
    return "";
  }
}
