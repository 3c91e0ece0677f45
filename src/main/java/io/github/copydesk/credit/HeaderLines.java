package io.github.copydesk.credit;

import io.github.copydesk.article.Byline;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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

  static final HintParts<Boolean> AUTHOR_HINTS =
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

  /** Longest label of a date in words. */
  private static final int LABEL_WORDS = 4;

  private final HeaderDates dates;
  private final Bylines bylines;
  private final Setting setting;
  private final List<String> named;
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
    this.dates =
        new HeaderDates(dates, setting, (draft, i, rest) -> readRest(rest, draft.text(i), false));
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

  /** The dates of the header and of what stands below the text. */
  HeaderDates dates() {
    return dates;
  }

  /** Takes the lines of a page, where classes say who is an author and what is a teaser. */
  void takeMarked(Draft draft, int headline, int from, int to) {
    Tree tree = draft.blocks().tree();
    for (int i = from; i < to; i++) {
      if (!mayBeByline(draft, headline, i)
          || draft.words(i) > MOST_WORDS
          || HeaderDates.isForeign(draft.block(i), tree)
          || HeaderDates.isMasthead(draft, i, headline)) {
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
            && HeaderDates.isUnder(headline, i)
            && draft.block(i).markup().links() == 0
            && draft.text(i).length() >= SHORTEST_LINE;
  }

  private void read(Draft draft, int i, boolean authorMarkup) {
    Block block = draft.block(i);
    if (Bylines.isTemplate(block.text()) && draft.words(i) <= LABEL_WORDS) {
      draft.assign(i, Role.OTHER, "a template that nobody filled");
      return;
    }
    Optional<DateLine> date = dates.read(draft, i);
    if (date.isPresent()) {
      dates.take(draft, i, date.get());
      readRest(date.get().rest(), block.text(), authorMarkup);
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
  private void readRest(String rest, String line, boolean authorMarkup) {
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
    if (byline.isEmpty() && line.indexOf('|') > 0 && !setting.language().equals("de")) {
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
  void takeLone(Draft draft, int headline, int first, Supplier<List<String>> sections) {
    if (headline >= 0 && visible.isEmpty() && named.isEmpty()) {
      besideDates.stream()
          .filter(HeaderLines::isNameLike)
          .filter(name -> sections.get().stream().noneMatch(s -> Prose.isSame(s, name)))
          .flatMap(name -> lone(name).stream())
          .findFirst()
          .ifPresent(visible::add);
    }
    takeAbove(draft, headline, first);
  }

  /** The author whom only the markup tells, of a page that names no other. */
  void takeMarkedAuthor(Draft draft, int headline, int first) {
    boolean told = visible.stream().anyMatch(line -> !line.authors().isEmpty());
    if (!told && named.isEmpty()) {
      new MarkedAuthors(bylines, setting).take(draft, headline, first).ifPresent(visible::add);
    }
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
    for (String name : named) {
      if (key.contains(name)) {
        return true;
      }
    }
    return false;
  }

  Header header(Optional<String> headline, Optional<String> kicker, Optional<String> deck) {
    return new Header(headline, kicker, deck, dates.lines(), visible);
  }
}
