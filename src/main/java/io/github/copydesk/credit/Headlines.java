package io.github.copydesk.credit;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.page.PageFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds an article's headline: what the page calls its title, held against what its headings show.
 * Thread-safe.
 */
public final class Headlines {
  /** Longest kicker before a headline in one heading, in letters. */
  private static final int LONGEST_KICKER = 45;

  /** Shortest such kicker: an article or a year belongs to the headline. */
  private static final int SHORTEST_KICKER = 5;

  /** Shortest headline beside a kicker, or in a line that is no heading, in characters. */
  private static final int SHORTEST_PART = 12;

  /** Parts of a title that are looked for in the page. */
  private static final int MOST_PARTS = 6;

  /** Blocks at the head of a page that may be a headline without being a heading. */
  private static final int MOST_LINES = 400;

  /** The headline; empty for plain text, and for pages that have neither title nor heading. */
  public Optional<HeadlineFound> find(PageFacts facts, Blocks blocks) {
    requireNonNull(facts, "facts");
    if (!blocks.markup()) {
      return Optional.empty();
    }
    HeadlineTitles told = new HeadlineTitles(facts);
    List<String> titles = told.cleaned();
    List<HeadlineHeading> headings = HeadlineHeading.of(blocks);
    return underTrail(headings, titles)
        .or(() -> equal(ofLevel(headings, 1), told.whole()))
        .or(() -> withoutKicker(headings, titles))
        .or(() -> withTopic(headings, told))
        .or(() -> matching(headings, told))
        .or(() -> underSite(headings, told))
        .or(() -> opening(headings, told))
        .or(() -> equal(highest(headings), told.partsBeforeLast()))
        .or(() -> line(blocks, titles, told.ownParts()))
        .or(() -> onlyHeading(headings, told))
        .or(() -> told.best().map(Headlines::unseen))
        .or(() -> facts.meta("og:title").or(facts::title).map(Headlines::unseen));
  }

  /**
   * What the article shows where a trail of links above it ends in another wording, as written for
   * search engines.
   */
  private static Optional<HeadlineFound> underTrail(
      List<HeadlineHeading> headings, List<String> titles) {
    List<HeadlineHeading> own =
        headings.stream().filter(h -> h.level() != HeadlineHeading.TRAIL).toList();
    if (own.isEmpty() || own.size() == headings.size() || own.get(0).level() == 1) {
      return Optional.empty();
    }
    Set<String> trails = new HashSet<>();
    headings.stream()
        .filter(h -> h.level() == HeadlineHeading.TRAIL)
        .forEach(h -> trails.add(h.key()));
    List<String> others =
        titles.stream().filter(title -> !trails.contains(HeadlineTitle.key(title))).toList();
    return equal(own, others).or(() -> kickered(headings, others)).or(() -> equal(own, titles));
  }

  /** The headings of the highest level that the page has. */
  private static List<HeadlineHeading> highest(List<HeadlineHeading> headings) {
    return headings.isEmpty() ? List.of() : ofLevel(headings, headings.get(0).level());
  }

  private static List<HeadlineHeading> ofLevel(List<HeadlineHeading> headings, int level) {
    return headings.stream().filter(heading -> heading.level() == level).toList();
  }

  private static HeadlineFound unseen(String title) {
    return new HeadlineFound(title, OptionalInt.empty());
  }

  /**
   * {@code Kicker: Headline} in the first heading, of which a title of the page is the second part.
   * Fitted on the development pages: right on 5 of 7 that differ, the whole heading on 3.
   */
  private static Optional<HeadlineFound> withoutKicker(
      List<HeadlineHeading> headings, List<String> titles) {
    for (HeadlineHeading heading : headings) {
      for (String title : titles) {
        if (heading.level() == HeadlineHeading.top(headings)
            && isSecondPart(title, heading.text())) {
          return found(title, heading);
        }
      }
    }
    return Optional.empty();
  }

  /** The reverse: what both the JSON-LD and the page's card call it has the topic before it. */
  private static Optional<HeadlineFound> withTopic(
      List<HeadlineHeading> headings, HeadlineTitles told) {
    return told.agreed()
        .flatMap(
            whole ->
                headings.stream()
                    .filter(h -> h.level() == HeadlineHeading.top(headings))
                    .filter(h -> isSecondPart(h.text(), whole))
                    .findFirst()
                    .flatMap(heading -> found(whole, heading)));
  }

  /** Whether the whole is a short first part, a colon or dash, and this part. */
  private static boolean isSecondPart(String part, String whole) {
    int before = whole.length() - part.length();
    boolean ends = before > 2 && part.length() >= SHORTEST_PART && whole.endsWith(part);
    if (!ends || before > LONGEST_KICKER || part.length() * 3 < whole.length()) {
      return false;
    }
    String kicker = whole.substring(0, before);
    return kicker.endsWith(": ") || kicker.endsWith(" - ") || kicker.endsWith(" – ");
  }

  /**
   * Blogs whose h1 is their name, a part of every title, have the post's under it: the longer part,
   * in a heading below.
   */
  private static Optional<HeadlineFound> underSite(
      List<HeadlineHeading> headings, HeadlineTitles told) {
    Set<String> parts = new HashSet<>();
    told.parts().forEach(part -> parts.add(HeadlineTitle.key(part)));
    Optional<HeadlineHeading> site =
        headings.stream().filter(h -> h.level() == 1 && parts.contains(h.key())).findFirst();
    return site.flatMap(
        name ->
            headings.stream()
                .filter(h -> h.level() > 1 && h.block() > name.block() && parts.contains(h.key()))
                .filter(h -> h.key().length() > Math.max(SHORTEST_PART, name.key().length()))
                .findFirst()
                .flatMap(heading -> found(heading.text(), heading)));
  }

  /** The heading that the title element opens with, though it has marks inside like a bar. */
  private static Optional<HeadlineFound> opening(
      List<HeadlineHeading> headings, HeadlineTitles told) {
    String whole = told.elementKey();
    return headings.stream()
        .filter(h -> h.level() == HeadlineHeading.top(headings) && h.key().length() > SHORTEST_PART)
        .filter(h -> whole.startsWith(h.key()) && !told.isName(h.text()))
        .findFirst()
        .flatMap(heading -> found(heading.text(), heading));
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
      if (text.length() <= HeadlineHeading.LONGEST
          && !linked
          && HeadlineTitle.key(text).equals(key)) {
        return Optional.of(new HeadlineFound(text, OptionalInt.of(i)));
      }
    }
    return Optional.empty();
  }

  /** The heading that shows one of the titles, h1 first. */
  private static Optional<HeadlineFound> matching(
      List<HeadlineHeading> headings, HeadlineTitles told) {
    return equal(headings, told.cleaned())
        .or(() -> kickered(headings, told.cleaned()))
        .or(() -> similar(headings, told));
  }

  private static Optional<HeadlineFound> equal(
      List<HeadlineHeading> headings, List<String> titles) {
    for (String title : titles) {
      String key = HeadlineTitle.key(title);
      for (HeadlineHeading heading : headings) {
        if (!key.isEmpty() && heading.key().equals(key)) {
          return found(HeadlineWording.of(heading.text(), title), heading);
        }
      }
    }
    return Optional.empty();
  }

  /** A heading that is kicker and headline, of which the page calls only the second its title. */
  private static Optional<HeadlineFound> kickered(
      List<HeadlineHeading> headings, List<String> titles) {
    for (String title : titles) {
      String key = HeadlineTitle.key(title);
      for (HeadlineHeading heading : headings) {
        int kicker = heading.key().length() - key.length();
        boolean ends =
            kicker >= SHORTEST_KICKER && kicker <= LONGEST_KICKER && heading.key().endsWith(key);
        if (heading.level() <= HeadlineHeading.top(headings) && ends && key.length() > kicker / 2) {
          return found(title, heading);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<HeadlineFound> similar(
      List<HeadlineHeading> headings, HeadlineTitles told) {
    for (String title : told.cleaned()) {
      String key = HeadlineTitle.key(title);
      for (HeadlineHeading heading : headings) {
        if (heading.level() == HeadlineHeading.top(headings)
            && isPart(heading.key(), key)
            && !told.isName(heading.text())) {
          return found(heading.text(), heading);
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
      List<HeadlineHeading> headings, HeadlineTitles told) {
    String site = HeadlineTitle.key(told.last());
    List<HeadlineHeading> first =
        headings.stream()
            .filter(h -> h.level() == 1 && !told.isName(h.text()) && !h.key().equals(site))
            .limit(2)
            .toList();
    return first.size() == 1
            && isLong(first.get(0))
            && first.get(0).text().length() < HeadlineHeading.LONGEST / 2
        ? found(first.get(0).text(), first.get(0))
        : Optional.empty();
  }

  private static boolean isLong(HeadlineHeading heading) {
    boolean ideographs = heading.key().codePoints().anyMatch(Character::isIdeographic);
    return heading.key().length() > (ideographs ? 3 : 7);
  }

  private static Optional<HeadlineFound> found(String text, HeadlineHeading heading) {
    return Optional.of(new HeadlineFound(text, OptionalInt.of(heading.block())));
  }
}
