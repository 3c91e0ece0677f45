package io.github.copydesk.credit;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Tree;
import io.github.copydesk.byline.Bylines;
import io.github.copydesk.date.DateLine;
import io.github.copydesk.date.Dates;
import io.github.copydesk.page.Setting;
import io.github.copydesk.text.Prose;
import io.github.copydesk.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the date lines and bylines of one article's header. For one page and thread. */
final class HeaderLines {
  /** Blocks above the headline that may hold its date or byline. */
  static final int ABOVE_HEADLINE = 6;

  /** The same above the text of a page without a visible headline. */
  static final int ABOVE_TEXT = 10;

  /** Blocks under a headline, at most, before its text begins. */
  static final int MOST_LINES = 40;

  /** Shortest author's name, in characters, that is no part of other words by chance. */
  private static final int SHORTEST_NAME = 5;

  /** Longest line with a writer's role, or with names alone, in words. */
  private static final int MOST_ROLE_WORDS = 6;

  /** Longest date line or byline in words. */
  private static final int MOST_WORDS = 30;

  private static final Set<String> AUTHOR_HINTS =
      Set.of(
          "author",
          "authors",
          "byline",
          "autor",
          "autoren",
          "auteur",
          "writer",
          "reporter",
          "creator",
          "contributor",
          "signature",
          "firma",
          "verfasser",
          "journalist",
          "autore",
          "redaktor",
          "avtor",
          "yazar",
          "penulis",
          "authorname",
          "articleauthor",
          "bylinename");

  /** Elements whose bylines and dates belong to other stories. */
  private static final Set<String> FOREIGN_HINTS =
      Set.of(
          "related",
          "teaser",
          "comment",
          "comments",
          "sidebar",
          "widget",
          "recommended",
          "mostread",
          "trending",
          "card",
          "popular",
          "newsletter");

  /** Blocks of a box that is another story's, at most: bodies of articles are called cards, too. */
  private static final int FOREIGN_BLOCKS = 3;

  /**
   * Blocks under a headline, at most, that may be its date, whatever the labeller took them for.
   */
  private static final int DATES_BELOW = 20;

  /** The same above the headline. */
  private static final int DATES_ABOVE = 8;

  /** Blocks between a headline and a date line of its own that looks like a teaser's. */
  private static final int DATES_NEAR = 4;

  /** Blocks at the head of a page without a visible headline. */
  private static final int DATES_AT_HEAD = 40;

  /** Blocks whose dates are those of something else, or that are read already. */
  private static final Set<Role> NO_DATES =
      EnumSet.of(
          Role.COMMENT,
          Role.CAPTION,
          Role.EMBED,
          Role.TABLE,
          Role.QUOTE,
          Role.CODE,
          Role.HEADLINE,
          Role.DATE,
          Role.BYLINE);

  private final Dates dates;
  private final Bylines bylines;
  private final Setting setting;
  private final List<String> named;
  private final NavigableMap<Integer, DateLine> dateLines = new TreeMap<>();
  private final List<Byline> visible = new ArrayList<>();

  /**
   * Reads lines of one page.
   *
   * @param named names of authors that the page's metadata gives: a line with one of them needs no
   *     lead word
   */
  HeaderLines(Dates dates, Bylines bylines, Setting setting, List<String> named) {
    this.dates = dates;
    this.bylines = bylines;
    this.setting = setting;
    this.named =
        named.stream().map(Prose::key).filter(key -> key.length() >= SHORTEST_NAME).toList();
  }

  /** Takes the lines of a plain text. */
  void take(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean open = draft.isBody(i) || draft.role(i) == Role.OTHER;
      if (open && draft.words(i) <= MOST_WORDS) {
        read(draft, i, false);
      }
    }
  }

  /** Takes the lines of a page, where classes say who is an author and what is a teaser. */
  void takeMarked(Draft draft, int from, int to) {
    Tree tree = draft.blocks().tree();
    for (int i = from; i < to; i++) {
      Role role = draft.role(i);
      boolean open = role.isBody() || role == Role.OTHER || role == Role.BIO || role == Role.SHARE;
      if (!open || draft.words(i) > MOST_WORDS || isForeign(draft.block(i), tree)) {
        continue;
      }
      read(draft, i, Hints.any(draft.block(i), tree, AUTHOR_HINTS, 6));
    }
  }

  /**
   * Takes the date lines around a headline that stand in blocks of any kind: papers print the date
   * in share bars, in lists of tags and between menus. Lines in what looks like a teaser count only
   * when there are no others.
   *
   * @param headline its block, or -1
   */
  void takeDates(Draft draft, int headline) {
    Tree tree = draft.blocks().tree();
    NavigableMap<Integer, DateLine> doubted = new TreeMap<>();
    int from = headline < 0 ? 0 : Math.max(0, headline - DATES_ABOVE);
    int to = headline < 0 ? DATES_AT_HEAD : headline + 1 + DATES_BELOW;
    for (int i = from; i < Math.min(to, draft.size()); i++) {
      boolean open = !NO_DATES.contains(draft.role(i)) && draft.words(i) <= MOST_WORDS;
      if (!open || isOutside(draft.block(i), tree)) {
        continue;
      }
      Optional<DateLine> date = dates.line(draft.text(i), setting);
      boolean doubt = draft.role(i) == Role.RELATED || isForeign(draft.block(i), tree);
      if (date.isPresent() && doubt) {
        doubted.put(i, date.get());
      } else if (date.isPresent()) {
        takeDate(draft, i, date.get());
      }
    }
    if (dateLines.isEmpty()) {
      takeNear(draft, headline, doubted);
    }
  }

  private void takeDate(Draft draft, int i, DateLine date) {
    dateLines.put(i, date);
    if (!draft.isBody(i) || date.rest().isEmpty()) {
      draft.assign(i, Role.DATE, "date line");
    }
  }

  /** The doubted line right at the headline, or all of them when they agree. */
  private void takeNear(Draft draft, int headline, NavigableMap<Integer, DateLine> doubted) {
    for (Map.Entry<Integer, DateLine> line : doubted.entrySet()) {
      if (headline >= 0 && Math.abs(line.getKey() - headline) <= DATES_NEAR) {
        takeDate(draft, line.getKey(), line.getValue());
        return;
      }
    }
    long days =
        doubted.values().stream()
            .flatMap(line -> line.published().stream())
            .map(dated -> dated.iso().substring(0, 10))
            .distinct()
            .count();
    if (days == 1 && doubted.size() <= DATES_NEAR) {
      doubted.forEach((i, line) -> takeDate(draft, i, line));
    }
  }

  private static boolean isForeign(Block block, Tree tree) {
    return isOutside(block, tree)
        || Hints.inside(block, tree, "figure")
        || Hints.any(block, tree, FOREIGN_HINTS, FOREIGN_BLOCKS);
  }

  private static boolean isOutside(Block block, Tree tree) {
    return Hints.inside(block, tree, "nav") || Hints.inside(block, tree, "footer");
  }

  private void read(Draft draft, int i, boolean authorMarkup) {
    Block block = draft.block(i);
    Optional<DateLine> date = dates.line(block.text(), setting);
    if (date.isPresent()) {
      dateLines.put(i, date.get());
      draft.assign(i, Role.DATE, "date line");
      String rest = date.get().rest();
      if (Words.any(rest)) {
        boolean sure = authorMarkup || isNamed(rest);
        bylines.line(rest, new int[0], sure, setting).ifPresent(visible::add);
      }
      return;
    }
    boolean sure = authorMarkup || isNamed(block.text());
    Optional<Byline> byline = bylines.line(block.text(), block.markup().seams(), sure, setting);
    if (byline.isPresent()) {
      visible.add(continued(draft, i, byline.get()));
      draft.assign(i, Role.BYLINE, "byline");
    }
  }

  /** The byline with the writer's role and paper, where these stand in the next block. */
  private Byline continued(Draft draft, int i, Byline byline) {
    boolean open =
        i + 1 < draft.size()
            && byline.authors().size() == 1
            && byline.authors().get(0).role().isEmpty()
            && (draft.isBody(i + 1) || draft.role(i + 1) == Role.OTHER)
            && draft.words(i + 1) <= MOST_ROLE_WORDS;
    if (!open) {
      return byline;
    }
    String joined = draft.text(i) + ", " + draft.text(i + 1);
    Optional<Byline> both =
        bylines
            .line(joined, new int[0], false, setting)
            .filter(read -> isSamePerson(read, byline))
            .filter(read -> read.authors().get(0).role().isPresent());
    if (both.isEmpty()) {
      return byline;
    }
    draft.assign(i + 1, Role.BYLINE, "role of the writer above");
    String raw = draft.text(i) + " " + draft.text(i + 1);
    return new Byline(
        Optional.of(raw), both.get().authors(), both.get().orgs(), both.get().places());
  }

  private static boolean isSamePerson(Byline one, Byline other) {
    return one.authors().size() == 1
        && one.authors().get(0).name().equals(other.authors().get(0).name());
  }

  /**
   * A name alone right above the first paragraph, of a page that names no other writer: "Jane Doe",
   * "Jane Doe/John Roe".
   *
   * @param first the block of the first paragraph
   */
  void takeLone(Draft draft, int headline, int first) {
    int i = first - 1;
    boolean named = visible.stream().anyMatch(line -> !line.authors().isEmpty());
    if (headline < 0 || named || i <= headline || i >= draft.size() || !isLone(draft, i)) {
      return;
    }
    bylines
        .line(draft.text(i), new int[0], true, setting)
        .filter(line -> !line.authors().isEmpty() && line.orgs().isEmpty())
        .filter(line -> line.authors().stream().allMatch(a -> a.name().indexOf(' ') > 0))
        .ifPresent(
            line -> {
              visible.add(line);
              draft.assign(i, Role.BYLINE, "name right above the text");
            });
  }

  private static boolean isLone(Draft draft, int i) {
    Block block = draft.block(i);
    boolean plain = block.markup().links() == 0;
    String element = draft.blocks().tree().name(block.element());
    int words = draft.words(i);
    return (draft.isBody(i) || draft.role(i) == Role.OTHER)
        && plain
        && element.equals("p")
        && words >= 2
        && words <= MOST_ROLE_WORDS
        && draft
            .text(i)
            .codePoints()
            .allMatch(c -> Character.isLetter(c) || " ./-'’".indexOf(c) >= 0);
  }

  private boolean isNamed(String line) {
    String key = Prose.key(line);
    return named.stream().anyMatch(key::contains);
  }

  Header header(Optional<String> headline, Optional<String> kicker, Optional<String> deck) {
    return new Header(headline, kicker, deck, List.copyOf(dateLines.values()), visible);
  }
}
