package io.github.copydesk.page;

import static io.github.copydesk.page.JsonLd.listOf;
import static io.github.copydesk.page.JsonLd.mapOf;

import io.github.copydesk.page.PageFacts.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the articles and the breadcrumb trail in a page's JSON-LD: in {@code @graph}, in lists and
 * inside other things. Not thread-safe; one for one page.
 */
final class JsonLdStories {
  /** Stories that are kept; a page that describes more is a list of teasers. */
  private static final int MOST_STORIES = 200;

  /** Types that are kept; each is short, and a page names few. */
  private static final int MOST_TYPES = 50;

  /** Properties whose articles are not the page's own: neither main article nor its headline. */
  private static final Set<String> OTHERS =
      Set.of(
          "comment",
          "review",
          "reviews",
          "citation",
          "isbasedon",
          "mentions",
          "liveblogupdate",
          "haspart",
          "itemlistelement",
          "associatedmedia",
          "video",
          "relatedlink");

  private final List<Object> roots;

  /** The objects that others refer to by their ids; null as long as nobody does. */
  private Map<String, Map<String, Object>> byId;

  private final List<Found> found = new ArrayList<>();
  private final List<String> breadcrumbs = new ArrayList<>();
  private final Set<String> types = new LinkedHashSet<>();
  private final PageMatch match;

  /** A story with its fitness as the main one; higher is better. */
  private record Found(Story story, int fitness) {}

  /** How the page's own address and title are recognised. */
  interface PageMatch {
    boolean url(String url);

    boolean headline(String headline);
  }

  JsonLdStories(List<Object> roots, PageMatch match) {
    this.roots = roots;
    this.match = match;
    roots.forEach(root -> collect(root, false));
  }

  /** The articles, the main one first; pages that are described as such come last. */
  List<Story> stories() {
    List<Found> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Found::fitness).reversed());
    return sorted.stream().map(Found::story).toList();
  }

  /**
   * Types of the things that the page describes as its own, lower case, in page order; {@code
   * notfree} among them if an article says that it is not accessible for free.
   */
  List<String> types() {
    return List.copyOf(types);
  }

  /** Names of the longest breadcrumb trail, outermost first. */
  List<String> breadcrumbs() {
    return breadcrumbs;
  }

  /** What an id refers to, or null. */
  private Map<String, Object> thing(String id) {
    if (byId == null) {
      byId = new HashMap<>();
      roots.forEach(this::index);
    }
    return byId.get(id);
  }

  /** Remembers the objects that others refer to: those with an id and something besides it. */
  private void index(Object value) {
    for (Object item : listOf(value)) {
      Map<String, Object> map = mapOf(item);
      if (map.size() > 1 && map.get("@id") instanceof String id) {
        Map<String, Object> known = byId.get(id);
        if (known == null || known.size() < map.size()) {
          byId.put(id, map);
        }
      }
      map.values().forEach(this::indexChild);
      if (item instanceof List<?>) {
        index(item);
      }
    }
  }

  private void indexChild(Object value) {
    if (value instanceof Map<?, ?> || value instanceof List<?>) {
      index(value);
    }
  }

  private void collect(Object value, boolean other) {
    for (Object item : listOf(value)) {
      if (item instanceof List<?>) {
        collect(item, other);
      } else if (item instanceof Map<?, ?>) {
        collect(mapOf(item), other);
      }
    }
  }

  private void collect(Map<String, Object> thing, boolean other) {
    List<String> types = JsonLdText.types(thing);
    Rank rank = rank(types);
    if (types.contains("breadcrumblist")) {
      trail(thing);
      if (rank != Rank.ARTICLE) {
        return;
      }
    }
    if (!other) {
      note(types, thing, rank);
    }
    if (rank != Rank.NONE) {
      add(thing, rank.worth, other);
    }
    for (Map.Entry<String, Object> entry : thing.entrySet()) {
      if (entry.getValue() instanceof Map<?, ?> || entry.getValue() instanceof List<?>) {
        boolean listed = OTHERS.contains(entry.getKey().toLowerCase(Locale.ROOT));
        collect(entry.getValue(), other || listed);
      }
    }
  }

  private void note(List<String> names, Map<String, Object> thing, Rank rank) {
    if (types.size() < MOST_TYPES) {
      types.addAll(names);
      if (rank == Rank.ARTICLE
          && JsonLdText.firstOf(thing, "isAccessibleForFree").equalsIgnoreCase("false")) {
        types.add("notfree");
      }
    }
  }

  private void add(Map<String, Object> thing, int rank, boolean other) {
    if (found.size() >= MOST_STORIES) {
      return;
    }
    Story story = new JsonLdStory(this::thing).read(thing);
    if (story.headline().isEmpty() && story.published().isEmpty() && story.authors().isEmpty()) {
      return;
    }
    int fitness = rank - (other ? 8 : 0);
    fitness += match.url(story.url()) ? 4 : 0;
    fitness += match.headline(story.headline()) ? 4 : 0;
    fitness += story.published().isEmpty() ? 0 : 1;
    found.add(new Found(story, fitness));
  }

  /** What a type is worth as the main article of a page. */
  private enum Rank {
    ARTICLE(12),
    /** Text that may be the page's own, or its reader's. */
    POST(10),
    /** The page as a thing; its name tends to carry the site's. */
    PAGE(0),
    NONE(-1);

    private final int worth;

    Rank(int worth) {
      this.worth = worth;
    }
  }

  private static Rank rank(List<String> types) {
    Rank best = Rank.NONE;
    for (String type : types) {
      Rank rank = rank(type);
      best = rank.worth > best.worth ? rank : best;
    }
    return best;
  }

  private static Rank rank(String type) {
    if (type.endsWith("article") || type.equals("blogposting") || type.equals("liveblogposting")) {
      return Rank.ARTICLE;
    }
    return switch (type) {
      case "report",
          "recipe",
          "howto",
          "socialmediaposting",
          "discussionforumposting",
          "creativework" ->
          Rank.POST;
      case "webpage", "itempage", "aboutpage", "medicalwebpage" -> Rank.PAGE;
      default -> Rank.NONE;
    };
  }

  private void trail(Map<String, Object> list) {
    List<String> names = new ArrayList<>();
    for (Object element : listOf(list.get("itemListElement"))) {
      String name = JsonLdText.name(mapOf(element).get("name"));
      if (name.isEmpty()) {
        name = JsonLdText.name(mapOf(mapOf(element).get("item")).get("name"));
      }
      if (!name.isEmpty() && names.size() < MOST_STORIES) {
        names.add(name);
      }
    }
    if (names.size() > breadcrumbs.size()) {
      breadcrumbs.clear();
      breadcrumbs.addAll(names);
    }
  }
}
