package io.github.copydesk.credit;

import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a page calls itself in its data, its title element and its meta elements. */
final class HeadlineTitles {
  /** Longest section name, in letters; what is longer and equals the headline is no section. */
  private static final int LONGEST_NAME = 45;

  /** Shortest title that tells the site's name beside it in another, in characters. */
  private static final int SHORTEST = 12;

  private static final String[] META_TITLES = {
    "og:title",
    "itemprop:headline",
    "headline",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "citation_title",
    "article:title",
    "title"
  };

  private final PageFacts facts;
  private final HeadlineTitle names;
  private final List<String> cleaned;

  HeadlineTitles(PageFacts facts) {
    this.facts = facts;
    names = new HeadlineTitle(names(facts), host(facts));
    cleaned = cleaned(facts, names);
  }

  /** All titles without names of site and section, the most reliable first. */
  List<String> cleaned() {
    return cleaned;
  }

  /** Whether a text is a name of site or section. */
  boolean isName(String text) {
    return names.isName(text);
  }

  /** What the JSON-LD and the page's card call it, with all that is in it. */
  List<String> whole() {
    return Stream.concat(
            facts.story().map(Story::headline).stream(), facts.meta("og:title").stream())
        .filter(title -> HeadlineTitle.key(title).length() > SHORTEST && !names.isName(title))
        .toList();
  }

  /** What both the JSON-LD and the page's card call it. */
  Optional<String> agreed() {
    Optional<String> card = facts.meta("og:title").map(names::clean);
    return facts
        .story()
        .filter(HeadlineTitles::isArticle)
        .map(story -> names.clean(story.headline()))
        .filter(own -> card.filter(own::equals).isPresent());
  }

  /** The letters and digits of the title element. */
  String elementKey() {
    return facts.title().map(HeadlineTitle::key).orElse("");
  }

  /** The last part of a title element that has several, or "": it tends to be the site. */
  String last() {
    List<String> parts = facts.title().map(names::partsOf).orElse(List.of());
    return parts.size() < 2 ? "" : parts.get(parts.size() - 1);
  }

  /** The parts of the title element but for the last. */
  List<String> partsBeforeLast() {
    List<String> parts = facts.title().map(names::partsOf).orElse(List.of());
    return parts.size() < 2
        ? List.of()
        : parts.subList(0, parts.size() - 1).stream().filter(p -> !names.isName(p)).toList();
  }

  /** The parts of the title element that are no names of site or section. */
  List<String> parts() {
    return facts.title().map(names::partsOf).orElse(List.of()).stream()
        .filter(part -> !names.isName(part))
        .toList();
  }

  /** The same without those that stand beside a title of the page: they are the site. */
  List<String> ownParts() {
    String whole = elementKey();
    return cleaned.stream()
        .map(HeadlineTitle::key)
        .filter(title -> title.length() < whole.length() && whole.contains(title))
        .findFirst()
        .map(title -> parts().stream().filter(p -> title.contains(HeadlineTitle.key(p))).toList())
        .orElseGet(this::parts);
  }

  /**
   * The best title where no heading tells more: without what another title leaves out at its end,
   * else without what follows its first bar.
   */
  Optional<String> best() {
    Optional<String> first = cleaned.stream().findFirst();
    return first.map(
        title ->
            cleaned.stream()
                .filter(other -> isHead(other, title))
                .findFirst()
                .orElseGet(() -> names.upToBar(title)));
  }

  private static boolean isHead(String head, String title) {
    return head.length() >= SHORTEST
        && head.length() < title.length()
        && title.startsWith(head)
        && !Character.isLetterOrDigit(title.codePointAt(head.length()));
  }

  /** Most pages give one title in several places, so that each different one is cleaned once. */
  private static List<String> cleaned(PageFacts facts, HeadlineTitle names) {
    Set<String> told = new LinkedHashSet<>();
    facts.story().filter(HeadlineTitles::isArticle).ifPresent(s -> told.add(s.headline()));
    for (String name : META_TITLES) {
      facts.meta(name).ifPresent(told::add);
    }
    facts.title().ifPresent(told::add);
    Set<String> titles = new LinkedHashSet<>();
    told.forEach(title -> titles.add(names.clean(title)));
    return titles.stream().filter(text -> !text.isBlank() && !names.isName(text)).toList();
  }

  private static boolean isArticle(Story story) {
    return !story.type().endsWith("Page");
  }

  private static List<String> names(PageFacts facts) {
    List<String> names = new ArrayList<>();
    for (String name :
        List.of(
            "og:site_name",
            "application-name",
            "apple-mobile-web-app-title",
            "itemprop:publisher",
            "dc.publisher")) {
      names.addAll(facts.meta().getOrDefault(name, List.of()));
    }
    facts.story().map(Story::publisher).ifPresent(names::add);
    facts.story().map(Story::section).ifPresent(names::add);
    facts.meta("article:section").ifPresent(names::add);
    List<String> trail = facts.breadcrumbs();
    // The last crumb may be the article itself, and some trails have it twice.
    names.addAll(trail.subList(0, Math.max(0, trail.size() - 1)));
    facts
        .story()
        .filter(HeadlineTitles::isArticle)
        .map(story -> HeadlineTitle.key(story.headline()))
        .filter(own -> own.length() > LONGEST_NAME)
        .ifPresent(own -> names.removeIf(name -> HeadlineTitle.key(name).equals(own)));
    return names;
  }

  private static Optional<String> host(PageFacts facts) {
    return facts
        .url()
        .or(facts::canonical)
        .or(() -> facts.meta("og:url"))
        .flatMap(HeadlineTitles::host);
  }

  private static Optional<String> host(String url) {
    int start = url.indexOf("//");
    if (start < 0) {
      return Optional.empty();
    }
    int end = url.indexOf('/', start + 2);
    String host = url.substring(start + 2, end < 0 ? url.length() : end);
    return host.isBlank() ? Optional.empty() : Optional.of(host);
  }
}
