package io.github.copydesk.credit;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.Tree;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds an article's headline: what the page calls its title, held against what its headings show.
 * Thread-safe.
 */
public final class Headlines {
  /** Headings that are looked at; pages with more are lists. */
  private static final int MOST_HEADINGS = 200;

  /** Longest heading that can be a headline, in characters. */
  private static final int LONGEST = 400;

  /** Longest kicker before a headline in one heading, in letters. */
  private static final int LONGEST_KICKER = 45;

  /** Shortest headline beside a kicker, or in a line that is no heading, in characters. */
  private static final int SHORTEST_PART = 12;

  /** Parts of a title that are looked for in the page. */
  private static final int MOST_PARTS = 6;

  /** Blocks at the head of a page that may be a headline without being a heading. */
  private static final int MOST_LINES = 400;

  /** Words in class and id of headings that are the site's name plate. */
  private static final Set<String> PLATES =
      Set.of("logo", "site-title", "sitetitle", "site-name", "sitename", "branding", "blog-title");

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

  /** A heading of the page. */
  private record Heading(int block, int blocks, String text, String key, int level) {}

  /** The headline; empty for plain text, and for pages that have neither title nor heading. */
  public Optional<HeadlineFound> find(PageFacts facts, Blocks blocks) {
    requireNonNull(facts, "facts");
    if (!blocks.markup()) {
      return Optional.empty();
    }
    HeadlineTitle title = new HeadlineTitle(names(facts), host(facts));
    List<String> titles = titles(facts, title);
    List<Heading> headings = headings(blocks);
    return withoutKicker(headings, titles)
        .or(() -> withTopic(headings, facts, title))
        .or(() -> matching(headings, titles, title))
        .or(() -> equal(highest(headings), parts(facts, title)))
        .or(() -> line(blocks, titles, allParts(facts, title)))
        .or(() -> onlyHeading(headings, facts, title))
        .or(() -> titles.stream().findFirst().map(text -> unseen(title.upToBar(text))))
        .or(() -> facts.meta("og:title").or(facts::title).map(Headlines::unseen));
  }

  /** The headings of the highest level that the page has. */
  private static List<Heading> highest(List<Heading> headings) {
    return headings.stream().filter(h -> h.level == headings.get(0).level).toList();
  }

  private static HeadlineFound unseen(String title) {
    return new HeadlineFound(title, OptionalInt.empty());
  }

  /** The parts of the title element but for the last, which tends to be the site. */
  private static List<String> parts(PageFacts facts, HeadlineTitle title) {
    List<String> parts = facts.title().map(title::partsOf).orElse(List.of());
    return parts.size() < 2
        ? List.of()
        : parts.subList(0, parts.size() - 1).stream().filter(p -> !title.isName(p)).toList();
  }

  /** The parts of the title element that are no names of site or section. */
  private static List<String> allParts(PageFacts facts, HeadlineTitle title) {
    return facts.title().map(title::partsOf).orElse(List.of()).stream()
        .filter(part -> !title.isName(part))
        .toList();
  }

  /**
   * {@code Kicker: Headline} in the first heading, of which a title of the page is the second part.
   * Fitted on the development pages: right on 5 of 7 that differ, the whole heading on 3.
   */
  private static Optional<HeadlineFound> withoutKicker(
      List<Heading> headings, List<String> titles) {
    for (Heading heading : headings) {
      for (String title : titles) {
        if (heading.level == 1 && isSecondPart(title, heading.text)) {
          return found(title, heading);
        }
      }
    }
    return Optional.empty();
  }

  /** The reverse: what both the JSON-LD and the page's card call it has the topic before it. */
  private static Optional<HeadlineFound> withTopic(
      List<Heading> headings, PageFacts facts, HeadlineTitle title) {
    Optional<String> own =
        facts.story().filter(Headlines::isArticle).map(s -> title.clean(s.headline()));
    Optional<String> card = facts.meta("og:title").map(title::clean);
    if (own.isEmpty() || !own.equals(card)) {
      return Optional.empty();
    }
    return headings.stream()
        .filter(h -> h.level == 1 && isSecondPart(h.text, own.get()))
        .findFirst()
        .flatMap(heading -> found(own.get(), heading));
  }

  /** Whether the whole is a short first part, a colon or dash, and this part. */
  private static boolean isSecondPart(String part, String whole) {
    int before = whole.length() - part.length();
    boolean ends = before > 2 && part.length() >= SHORTEST_PART && whole.endsWith(part);
    if (!ends || before > LONGEST_KICKER || part.length() * 2 < whole.length()) {
      return false;
    }
    String kicker = whole.substring(0, before);
    return kicker.endsWith(": ") || kicker.endsWith(" - ") || kicker.endsWith(" – ");
  }

  /**
   * A line of the page that is no heading and shows one of the titles, or the longest part of the
   * title element that is shown: the others are the names of site and section.
   */
  private static Optional<HeadlineFound> line(
      Blocks blocks, List<String> titles, List<String> parts) {
    List<String> wanted = new ArrayList<>(titles);
    parts.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .limit(MOST_PARTS)
        .forEach(wanted::add);
    return wanted.stream()
        .filter(text -> text.length() >= SHORTEST_PART && text.indexOf(' ') > 0)
        .flatMap(text -> shown(blocks, HeadlineTitle.key(text)).stream())
        .findFirst();
  }

  private static Optional<HeadlineFound> shown(Blocks blocks, String key) {
    for (int i = 0; i < Math.min(MOST_LINES, blocks.size()); i++) {
      Block block = blocks.get(i);
      String text = block.text();
      boolean linked = block.markup().linkChars() * 2 > text.length();
      if (text.length() <= LONGEST && !linked && HeadlineTitle.key(text).equals(key)) {
        return Optional.of(new HeadlineFound(text, OptionalInt.of(i)));
      }
    }
    return Optional.empty();
  }

  /** The heading that shows one of the titles, h1 first. */
  private static Optional<HeadlineFound> matching(
      List<Heading> headings, List<String> titles, HeadlineTitle names) {
    return equal(headings, titles)
        .or(() -> kickered(headings, titles))
        .or(() -> similar(headings, titles, names));
  }

  private static Optional<HeadlineFound> equal(List<Heading> headings, List<String> titles) {
    for (String title : titles) {
      String key = HeadlineTitle.key(title);
      for (Heading heading : headings) {
        if (!key.isEmpty() && heading.key.equals(key)) {
          // Lines of a heading run together; the title then has the colon between them.
          boolean fuller = title.length() > heading.text.length() || heading.blocks > 1;
          return found(fuller ? title : heading.text, heading);
        }
      }
    }
    return Optional.empty();
  }

  /** A heading that is kicker and headline, of which the page calls only the second its title. */
  private static Optional<HeadlineFound> kickered(List<Heading> headings, List<String> titles) {
    for (String title : titles) {
      String key = HeadlineTitle.key(title);
      for (Heading heading : headings) {
        int kicker = heading.key.length() - key.length();
        boolean ends = kicker > 0 && kicker <= LONGEST_KICKER && heading.key.endsWith(key);
        if (heading.level == 1 && ends && key.length() > kicker / 2) {
          return found(title, heading);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<HeadlineFound> similar(
      List<Heading> headings, List<String> titles, HeadlineTitle names) {
    for (String title : titles) {
      String key = HeadlineTitle.key(title);
      for (Heading heading : headings) {
        if (heading.level == 1 && isPart(heading.key, key) && !names.isName(heading.text)) {
          return found(heading.text, heading);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one is most of the other: a shortened title, a heading with a kicker. */
  private static boolean isPart(String heading, String title) {
    String shorter = heading.length() < title.length() ? heading : title;
    String longer = heading.length() < title.length() ? title : heading;
    return shorter.length() > 7
        && shorter.length() * 2 >= longer.length()
        && longer.contains(shorter);
  }

  /** The one h1 of the page, unless it is the site's name at the end of the title. */
  private static Optional<HeadlineFound> onlyHeading(
      List<Heading> headings, PageFacts facts, HeadlineTitle names) {
    List<String> parts = facts.title().map(names::partsOf).orElse(List.of());
    String site = parts.size() < 2 ? "" : HeadlineTitle.key(parts.get(parts.size() - 1));
    List<Heading> first =
        headings.stream()
            .filter(h -> h.level == 1 && !names.isName(h.text) && !h.key.equals(site))
            .limit(2)
            .toList();
    return first.size() == 1 && isLong(first.get(0)) && first.get(0).text.length() < LONGEST / 2
        ? found(first.get(0).text, first.get(0))
        : Optional.empty();
  }

  private static boolean isLong(Heading heading) {
    boolean ideographs = heading.key.codePoints().anyMatch(Character::isIdeographic);
    return heading.key.length() > (ideographs ? 3 : 7);
  }

  private static Optional<HeadlineFound> found(String text, Heading heading) {
    return Optional.of(new HeadlineFound(text, OptionalInt.of(heading.block)));
  }

  /** What the page calls itself, cleaned, the most reliable first. */
  private static List<String> titles(PageFacts facts, HeadlineTitle title) {
    Set<String> titles = new LinkedHashSet<>();
    facts
        .story()
        .filter(Headlines::isArticle)
        .ifPresent(s -> titles.add(title.clean(s.headline())));
    for (String name : META_TITLES) {
      facts.meta(name).ifPresent(text -> titles.add(title.clean(text)));
    }
    facts.title().ifPresent(text -> titles.add(title.clean(text)));
    return titles.stream().filter(text -> !text.isBlank() && !title.isName(text)).toList();
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
        .filter(Headlines::isArticle)
        .map(story -> HeadlineTitle.key(story.headline()))
        .filter(own -> own.length() > LONGEST_KICKER)
        .ifPresent(own -> names.removeIf(name -> HeadlineTitle.key(name).equals(own)));
    return names;
  }

  private static Optional<String> host(PageFacts facts) {
    return facts.url().or(facts::canonical).or(() -> facts.meta("og:url")).flatMap(Headlines::host);
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

  /** Headings in page order, h1 first. */
  private static List<Heading> headings(Blocks blocks) {
    List<Heading> headings = new ArrayList<>();
    Tree tree = blocks.tree();
    for (int level = 1; level <= 3; level++) {
      String name = "h" + level;
      for (int element = 0; element < tree.size() && headings.size() < MOST_HEADINGS; element++) {
        if (tree.name(element).equals(name) && !isPlate(tree, element)) {
          add(headings, blocks, element, level);
        }
      }
    }
    return headings;
  }

  /** Whether the heading or the element around it is marked as the site's name. */
  private static boolean isPlate(Tree tree, int element) {
    String around = tree.parent(element) < 0 ? "" : tree.hints(tree.parent(element));
    for (String word : (tree.hints(element) + " " + around).split(" ", 20)) {
      if (PLATES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Heading> headings, Blocks blocks, int element, int level) {
    int first = blocks.tree().firstBlock(element);
    int end = Math.min(blocks.tree().endBlock(element), first + 6);
    StringBuilder text = new StringBuilder();
    for (int block = first; block < end && text.length() <= LONGEST; block++) {
      text.append(text.isEmpty() ? "" : " ").append(blocks.get(block).text());
    }
    if (!text.isEmpty() && text.length() <= LONGEST) {
      String key = HeadlineTitle.key(text.toString());
      headings.add(new Heading(first, end - first, text.toString(), key, level));
    }
  }
}
