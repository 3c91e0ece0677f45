package io.github.copydesk.credit;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.HintParts;
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
import java.util.function.Function;
import java.util.stream.IntStream;

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

  /** Shortest byline, in characters, among what looks like another story: "PTI", but not "AA". */
  private static final int SHORTEST_LINE = 3;

  /** Longest line with a writer's role, or with names alone, in words. */
  private static final int MOST_ROLE_WORDS = 6;

  /** Longest date line or byline in words. */
  private static final int MOST_WORDS = 30;

  private static final HintParts<Boolean> AUTHOR_HINTS =
      HintParts.of(
          List.of(
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
              "bylinename"));

  /** Boxes about somebody in the story: the expert of an interview. */
  private static final HintParts<Boolean> PERSON_HINTS =
      HintParts.of(List.of("person", "persondetails", "expert", "guest", "interviewee", "speaker"));

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

  /** Longest label of a date in words. */
  private static final int LABEL_WORDS = 4;

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

  private final Dates dates;
  private final Bylines bylines;
  private final Setting setting;
  private final List<String> named;
  private final NavigableMap<Integer, DateLine> dateLines = new TreeMap<>();
  private final List<Byline> visible = new ArrayList<>();

  /**
   * What a bar parts from a date and says nothing by itself: a section or a name. German writes
   * sections with two capitals, too.
   */
  private final List<String> besideDates = new ArrayList<>();

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
  void takeMarked(Draft draft, int headline, int from, int to) {
    Tree tree = draft.blocks().tree();
    for (int i = from; i < to; i++) {
      if (!mayBeByline(draft, headline, i)
          || draft.words(i) > MOST_WORDS
          || isForeign(draft.block(i), tree)
          || isMasthead(draft, i, headline)) {
        continue;
      }
      read(draft, i, Hints.any(draft.block(i), tree, AUTHOR_HINTS, 6));
    }
  }

  /** Right under the headline a line of names is its own, whatever the labeller took it for. */
  private static boolean mayBeByline(Draft draft, int headline, int i) {
    Role role = draft.role(i);
    return role.isBody()
        || role == Role.OTHER
        || role == Role.BIO
        || role == Role.SHARE
        || role == Role.RELATED
            && isUnder(headline, i)
            && draft.block(i).markup().links() == 0
            && draft.text(i).length() >= SHORTEST_LINE;
  }

  private static boolean isUnder(int headline, int i) {
    return headline >= 0 && i > headline && i - headline <= DATES_NEAR;
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
    NavigableMap<Integer, DateLine> after = new TreeMap<>();
    int text = Math.max(headline, draft.lastBody());
    int from = headline < 0 ? 0 : Math.max(0, headline - DATES_ABOVE);
    int to = headline < 0 ? DATES_AT_HEAD : headline + 1 + DATES_BELOW;
    for (int i = from; i < Math.min(to, draft.size()); i++) {
      boolean open = !NO_DATES.contains(draft.role(i)) && draft.words(i) <= MOST_WORDS;
      if (!open || isOutside(draft.block(i), tree) || isMasthead(draft, i, headline)) {
        continue;
      }
      Optional<DateLine> date = dateLine(draft, i);
      boolean doubt = draft.role(i) == Role.RELATED || isForeign(draft.block(i), tree);
      if (date.isPresent() && doubt) {
        doubted.put(i, date.get());
      } else if (date.isPresent() && i > text) {
        after.put(i, date.get());
      } else if (date.isPresent()) {
        takeDate(draft, i, date.get());
        if (isUnder(headline, i)) {
          readRest(draft, i, date.get().rest(), false);
        }
      }
    }
    if (dateLines.isEmpty()) {
      takeNear(draft, headline, doubted);
    }
    if (dateLines.isEmpty()) {
      takeAgreed(draft, after);
    }
  }

  /** Lines after the text that are of one day; those of several are other stories'. */
  private void takeAgreed(Draft draft, Map<Integer, DateLine> lines) {
    if (days(lines, DateLine::published) <= 1 && days(lines, DateLine::modified) <= 1) {
      lines.forEach((i, line) -> takeDate(draft, i, line));
    }
  }

  /** A date line, read with the label in the block before it: "Last changed:", "4 May 2020". */
  private Optional<DateLine> dateLine(Draft draft, int i) {
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
    if (!dateLines.isEmpty()) {
      return;
    }
    NavigableMap<Integer, DateLine> called = new TreeMap<>();
    Tree tree = draft.blocks().tree();
    for (int i = 0; i < draft.size(); i++) {
      boolean open = !NO_DATES.contains(draft.role(i)) && draft.words(i) <= NAMED_WORDS;
      if (open
          && Hints.any(draft.block(i), tree, DATE_HINTS, 2)
          && !isForeign(draft.block(i), tree)) {
        int block = i;
        dateLine(draft, i).ifPresent(line -> called.put(block, line));
      }
    }
    takeAgreed(draft, called);
  }

  /**
   * Takes the dates below the text of an article that has none above it: "Posted on 4 May 2020 in
   * Harbour". A line there has to say what its date is, and no other may say it of another day.
   */
  void takeBelow(Draft draft) {
    if (!dateLines.isEmpty()) {
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
                ? dateLine(draft, i)
                : dates.line(head(draft.text(i)), setting);
        if (line.isPresent() && line.get().named()) {
          below.put(i, line.get());
        }
      }
    }
    takeAgreed(draft, below);
    dateLines.keySet().forEach(i -> draft.assign(i, Role.DATE, "date line under the text"));
  }

  /** The words of a line that may have the date in front of the paper's instructions. */
  private static String head(String text) {
    int end = text.lastIndexOf(' ', MOST_CHARS);
    return text.length() <= MOST_CHARS || end < 0 ? text : text.substring(0, end);
  }

  private static long days(
      Map<Integer, DateLine> lines, Function<DateLine, Optional<Dated>> which) {
    return lines.values().stream()
        .flatMap(line -> which.apply(line).stream())
        .map(dated -> dated.iso().substring(0, 10))
        .distinct()
        .count();
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
        readRest(draft, line.getKey(), line.getValue().rest(), false);
        return;
      }
    }
    if (days(doubted, DateLine::published) == 1 && doubted.size() <= DATES_NEAR) {
      doubted.forEach((i, line) -> takeDate(draft, i, line));
    }
  }

  private static boolean isForeign(Block block, Tree tree) {
    return isOutside(block, tree)
        || Hints.inside(block, tree, "figure")
        || Hints.any(block, tree, FOREIGN_HINTS, FOREIGN_BLOCKS);
  }

  /** Whether the block stands in the head of the page, where papers print the day of today. */
  private static boolean isMasthead(Draft draft, int i, int headline) {
    Tree tree = draft.blocks().tree();
    int element = draft.block(i).element();
    while (element > 0 && !tree.name(element).equals("header")) {
      element = tree.parent(element);
    }
    int story = headline >= 0 ? headline : draft.nextBody(0);
    return element > 0
        && i < story
        && tree.endBlock(element) <= story
        && links(draft, tree.firstBlock(element), tree.endBlock(element)) >= MASTHEAD;
  }

  private static long links(Draft draft, int from, int to) {
    return IntStream.range(from, to).filter(i -> draft.block(i).markup().links() > 0).count();
  }

  private static boolean isOutside(Block block, Tree tree) {
    return Hints.inside(block, tree, "nav") || Hints.inside(block, tree, "footer");
  }

  private void read(Draft draft, int i, boolean authorMarkup) {
    Block block = draft.block(i);
    if (Bylines.isTemplate(block.text()) && draft.words(i) <= LABEL_WORDS) {
      draft.assign(i, Role.OTHER, "a template that nobody filled");
      return;
    }
    Optional<DateLine> date = dateLine(draft, i);
    if (date.isPresent()) {
      dateLines.put(i, date.get());
      draft.assign(i, Role.DATE, "date line");
      readRest(draft, i, date.get().rest(), authorMarkup);
      return;
    }
    if (!authorMarkup && isAboutPerson(draft, i)) {
      return;
    }
    boolean sure = authorMarkup || isNamed(block.text());
    Optional<Byline> byline = bylines.line(block.text(), block.markup().seams(), sure, setting);
    if (byline.isPresent()) {
      visible.add(continued(draft, i, byline.get()));
      draft.assign(i, Role.BYLINE, "byline");
    }
  }

  /** Whether the block is the name or the trade of somebody in the story, beside a portrait. */
  static boolean isAboutPerson(Draft draft, int i) {
    return Hints.any(draft.block(i), draft.blocks().tree(), PERSON_HINTS, 2);
  }

  /**
   * Takes the writer's signature out of the last line: "Morning show, 10:05; abc".
   *
   * @param marked authors that the page's markup names
   */
  static void takeSignature(Draft draft, List<String> marked) {
    int last = draft.lastBody();
    if (last < 1 || draft.words(last) > MOST_WORDS || Prose.isParagraph(draft.text(last))) {
      return;
    }
    String text = draft.text(last);
    if (text.indexOf('@') > 0 && text.indexOf(' ') < 0) {
      draft.assign(last, Role.BYLINE, "address of the writer");
    } else if (marked.stream().anyMatch(draft.text(last)::endsWith)) {
      draft.assign(last, Role.BYLINE, "signature of the writer");
    }
  }

  /** What stands beside a date: a byline, a byline and more ("By ANX, in Harbour"), or a name. */
  private void readRest(Draft draft, int i, String rest, boolean authorMarkup) {
    if (!Words.any(rest)) {
      return;
    }
    boolean sure = authorMarkup || isNamed(rest);
    Optional<Byline> whole = bylines.line(rest, new int[0], sure, setting);
    int comma = rest.indexOf(',');
    Optional<Byline> byline =
        whole.isPresent() || comma < 0
            ? whole
            : bylines.line(rest.substring(0, comma), new int[0], false, setting);
    byline.ifPresent(visible::add);
    if (byline.isEmpty() && draft.text(i).indexOf('|') > 0 && !setting.language().equals("de")) {
      besideDates.add(rest);
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
   * A name alone beside the date or right above the first paragraph, of a page that names no other
   * writer: "Jane Doe", "Jane Doe/John Roe".
   *
   * @param first the block of the first paragraph
   * @param sections what the page calls its sections and topics; none is a name
   */
  void takeLone(Draft draft, int headline, int first, List<String> sections) {
    if (headline >= 0 && visible.isEmpty() && named.isEmpty()) {
      besideDates.stream()
          .filter(HeaderLines::isNameLike)
          .filter(name -> sections.stream().noneMatch(s -> Prose.key(s).equals(Prose.key(name))))
          .flatMap(name -> lone(name).stream())
          .findFirst()
          .ifPresent(visible::add);
    }
    takeAbove(draft, headline, first);
  }

  private void takeAbove(Draft draft, int headline, int first) {
    int i = first - 1;
    boolean named = visible.stream().anyMatch(line -> !line.authors().isEmpty());
    if (headline < 0 || named || i <= headline || i >= draft.size() || !isLone(draft, i)) {
      return;
    }
    lone(draft.text(i))
        .ifPresent(
            line -> {
              visible.add(line);
              draft.assign(i, Role.BYLINE, "name right above the text");
            });
  }

  private Optional<Byline> lone(String text) {
    return bylines
        .line(text, new int[0], true, setting)
        .filter(line -> !line.authors().isEmpty() && line.orgs().isEmpty())
        .filter(line -> line.authors().stream().allMatch(a -> a.name().indexOf(' ') > 0));
  }

  private static boolean isNameLike(String text) {
    int words = Words.count(text);
    return words >= 2
        && words <= MOST_ROLE_WORDS
        && text.codePoints().allMatch(c -> Character.isLetter(c) || " ./-'’".indexOf(c) >= 0);
  }

  private static boolean isLone(Draft draft, int i) {
    Block block = draft.block(i);
    boolean plain = block.markup().links() == 0;
    String element = draft.blocks().tree().name(block.element());
    return (draft.isBody(i) || draft.role(i) == Role.OTHER)
        && plain
        && element.equals("p")
        && isNameLike(draft.text(i));
  }

  private boolean isNamed(String line) {
    if (named.isEmpty()) {
      return false;
    }
    String key = Prose.key(line);
    return named.stream().anyMatch(key::contains);
  }

  Header header(Optional<String> headline, Optional<String> kicker, Optional<String> deck) {
    return new Header(headline, kicker, deck, List.copyOf(dateLines.values()), visible);
  }
}
