package io.github.copydesk.credit;

import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.HintParts;
import io.github.copydesk.block.Tree;
import io.github.copydesk.date.DateLine;
import io.github.copydesk.date.Dates;
import io.github.copydesk.page.Setting;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds the date lines of one article. For one page and thread. */
final class HeaderDates {
  /** Elements of the lines that themes print under a text. */
  private static final HintParts<Boolean> META_HINTS =
      HintParts.of(
          List.of("meta", "metadata", "postmetadata", "postmeta", "postinfo", "entrymeta", "date"));

  /** Elements that systems call the date of the article, wherever they stand. */
  private static final HintParts<Boolean> DATE_HINTS =
      HintParts.of(
          List.of(
              "articledate",
              "authordate",
              "bylinedate",
              "bylinedates",
              "dateline",
              "datepublished",
              "entrydate",
              "metadate",
              "newsdate",
              "postdate",
              "posteddate",
              "pubdate",
              "pubdates",
              "publicationdate",
              "publishdate",
              "publisheddate",
              "storydate"));

  /** Elements whose bylines and dates belong to other stories. */
  private static final HintParts<Boolean> FOREIGN_HINTS =
      HintParts.of(
          List.of(
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
              "newsletter"));

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

  /** Blocks under the text, at most, that may say when it appeared. */
  private static final int DATES_UNDER_TEXT = 12;

  /** Longest line, in words, of an element that is called a date. */
  private static final int NAMED_WORDS = 12;

  /** Linked blocks of a page's head, at least, where a date is the one of today. */
  private static final int MASTHEAD = 4;

  /** Characters of a long line under the text that are looked at. */
  private static final int MOST_CHARS = 160;

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

  /** Longest label of a date in words. */
  private static final int LABEL_WORDS = 4;

  /** Longest date line or byline in words. */
  private static final int MOST_WORDS = 30;

  private final Dates dates;
  private final Setting setting;
  private final Beside beside;
  private final NavigableMap<Integer, DateLine> lines = new TreeMap<>();

  /** Who reads what stands beside a date near the headline. */
  interface Beside {
    void line(Draft draft, int block, String rest);
  }

  HeaderDates(Dates dates, Setting setting, Beside beside) {
    this.dates = dates;
    this.setting = setting;
    this.beside = beside;
  }

  /** The lines that were taken, in the order of the page. */
  List<DateLine> lines() {
    return List.copyOf(lines.values());
  }

  /** Takes a line that was read. */
  void take(Draft draft, int i, DateLine line) {
    lines.put(i, line);
    draft.assign(i, Role.DATE, "date line");
  }

  /**
   * Takes the date lines around a headline that stand in blocks of any kind: papers print the date
   * in share bars, in lists of tags and between menus. Lines in what looks like a teaser count only
   * when there are no others.
   *
   * @param headline its block, or -1
   */
  void takeAround(Draft draft, int headline) {
    Tree tree = draft.blocks().tree();
    NavigableMap<Integer, DateLine> doubted = new TreeMap<>();
    NavigableMap<Integer, DateLine> after = new TreeMap<>();
    int text = Math.max(headline, draft.lastBody());
    int from = headline < 0 ? 0 : Math.max(0, headline - DATES_ABOVE);
    int to = headline < 0 ? DATES_AT_HEAD : headline + 1 + DATES_BELOW;
    for (int i = from; i < Math.min(to, draft.size()); i++) {
      boolean open =
          !NO_DATES.contains(draft.role(i))
              && draft.words(i) <= MOST_WORDS
              && Dates.mayBeLine(draft.text(i));
      if (!open || isOutside(draft.block(i), tree) || isMasthead(draft, i, headline)) {
        continue;
      }
      Optional<DateLine> date = read(draft, i);
      boolean doubt = draft.role(i) == Role.RELATED || isForeign(draft.block(i), tree);
      if (date.isPresent() && doubt) {
        doubted.put(i, date.get());
      } else if (date.isPresent() && i > text) {
        after.put(i, date.get());
      } else if (date.isPresent()) {
        takeDate(draft, i, date.get());
        if (isUnder(headline, i)) {
          beside.line(draft, i, date.get().rest());
        }
      }
    }
    if (lines.isEmpty()) {
      takeNear(draft, headline, doubted);
    }
    if (lines.isEmpty()) {
      takeAgreed(draft, after);
    }
  }

  /** Lines after the text that are of one day; those of several are other stories'. */
  private void takeAgreed(Draft draft, Map<Integer, DateLine> some) {
    if (days(some, DateLine::published) <= 1 && days(some, DateLine::modified) <= 1) {
      some.forEach((i, line) -> takeDate(draft, i, line));
    }
  }

  /** A date line, read with the label in the block before it: "Last changed:", "4 May 2020". */
  Optional<DateLine> read(Draft draft, int i) {
    Optional<DateLine> alone = dates.line(draft.text(i), setting);
    boolean labelled =
        i > 0
            && alone.filter(date -> date.rest().isEmpty()).isPresent()
            && draft.words(i - 1) <= LABEL_WORDS;
    if (!labelled) {
      return alone;
    }
    if (!draft.text(i - 1).endsWith(":")) {
      return labelled(draft, i).or(() -> alone);
    }
    Optional<DateLine> whole = dates.line(draft.text(i - 1) + " " + draft.text(i), setting);
    String why = whole.isPresent() ? "label of a date" : "date of something else";
    Role role = whole.isPresent() ? Role.DATE : Role.OTHER;
    draft.assign(i - 1, role, why);
    draft.assign(i, role, why);
    return whole;
  }

  /** A date under a label without a colon, which has to be nothing else: "Published". */
  private Optional<DateLine> labelled(Draft draft, int i) {
    String label = draft.text(i - 1);
    if (label.codePoints().anyMatch(c -> !Character.isLetter(c) && c != ' ')) {
      return Optional.empty();
    }
    Optional<DateLine> whole =
        dates
            .line(label + ": " + draft.text(i), setting)
            .filter(line -> line.named() && line.rest().isEmpty());
    if (whole.isPresent()) {
      draft.assign(i - 1, Role.DATE, "label of a date");
    }
    return whole;
  }

  /**
   * Takes the one day of all elements that are called the date of the article, of a page that has
   * no date in the usual places: themes print it in a box on the author.
   */
  void takeNamed(Draft draft) {
    if (!lines.isEmpty()) {
      return;
    }
    NavigableMap<Integer, DateLine> called = new TreeMap<>();
    Tree tree = draft.blocks().tree();
    for (int i = 0; i < draft.size(); i++) {
      boolean open =
          !NO_DATES.contains(draft.role(i))
              && draft.words(i) <= NAMED_WORDS
              && Dates.mayBeLine(draft.text(i));
      if (open
          && Hints.any(draft.block(i), tree, DATE_HINTS, 2)
          && !isForeign(draft.block(i), tree)) {
        int block = i;
        read(draft, i).ifPresent(line -> called.put(block, line));
      }
    }
    takeAgreed(draft, called);
  }

  /**
   * Takes the dates below the text of an article that has none above it: "Posted on 4 May 2020 in
   * Harbour". A line there has to say what its date is, and no other may say it of another day.
   */
  void takeBelow(Draft draft) {
    if (!lines.isEmpty()) {
      return;
    }
    NavigableMap<Integer, DateLine> below = new TreeMap<>();
    Tree tree = draft.blocks().tree();
    int last = draft.lastBody();
    for (int i = Math.max(0, last); i < Math.min(last + DATES_UNDER_TEXT, draft.size()); i++) {
      boolean open = !NO_DATES.contains(draft.role(i)) && draft.role(i) != Role.RELATED;
      boolean text = i == last && !Hints.any(draft.block(i), tree, META_HINTS, 1);
      if (open && !text && !isForeign(draft.block(i), tree)) {
        Optional<DateLine> line =
            draft.words(i) <= MOST_WORDS
                ? read(draft, i)
                : dates.line(head(draft.text(i)), setting);
        if (line.isPresent() && line.get().named()) {
          below.put(i, line.get());
        }
      }
    }
    takeAgreed(draft, below);
    lines.keySet().forEach(i -> draft.assign(i, Role.DATE, "date line under the text"));
  }

  /** The words of a line that may have the date in front of the paper's instructions. */
  private static String head(String text) {
    int end = text.lastIndexOf(' ', MOST_CHARS);
    return text.length() <= MOST_CHARS || end < 0 ? text : text.substring(0, end);
  }

  private static long days(Map<Integer, DateLine> some, Function<DateLine, Optional<Dated>> which) {
    return some.values().stream()
        .flatMap(line -> which.apply(line).stream())
        .map(dated -> dated.iso().substring(0, 10))
        .distinct()
        .count();
  }

  private void takeDate(Draft draft, int i, DateLine date) {
    lines.put(i, date);
    if (!draft.isBody(i) || date.rest().isEmpty()) {
      draft.assign(i, Role.DATE, "date line");
    }
  }

  /** The doubted line right at the headline, or all of them when they agree. */
  private void takeNear(Draft draft, int headline, NavigableMap<Integer, DateLine> doubted) {
    for (Map.Entry<Integer, DateLine> line : doubted.entrySet()) {
      if (headline >= 0 && Math.abs(line.getKey() - headline) <= DATES_NEAR) {
        takeDate(draft, line.getKey(), line.getValue());
        beside.line(draft, line.getKey(), line.getValue().rest());
        return;
      }
    }
    if (days(doubted, DateLine::published) == 1 && doubted.size() <= DATES_NEAR) {
      doubted.forEach((i, line) -> takeDate(draft, i, line));
    }
  }

  static boolean isForeign(Block block, Tree tree) {
    return isOutside(block, tree)
        || Hints.inside(block, tree, "figure")
        || Hints.any(block, tree, FOREIGN_HINTS, FOREIGN_BLOCKS);
  }

  /** Whether the block stands in the head of the page, where papers print the day of today. */
  static boolean isMasthead(Draft draft, int i, int headline) {
    int story = headline >= 0 ? headline : draft.nextBody(0);
    if (i >= story) {
      return false;
    }
    Tree tree = draft.blocks().tree();
    int element = draft.block(i).element();
    while (element > 0 && !tree.name(element).equals("header")) {
      element = tree.parent(element);
    }
    return element > 0
        && tree.endBlock(element) <= story
        && links(draft, tree.firstBlock(element), tree.endBlock(element)) >= MASTHEAD;
  }

  private static int links(Draft draft, int from, int to) {
    int links = 0;
    for (int i = from; i < to; i++) {
      links += draft.block(i).markup().links() > 0 ? 1 : 0;
    }
    return links;
  }

  /** Whether the block stands in a menu or a footer. */
  static boolean isOutside(Block block, Tree tree) {
    return Hints.inside(block, tree, "nav") || Hints.inside(block, tree, "footer");
  }

  static boolean isUnder(int headline, int i) {
    return headline >= 0 && i > headline && i - headline <= DATES_NEAR;
  }
}
