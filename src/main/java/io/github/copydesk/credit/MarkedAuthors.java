package io.github.copydesk.credit;

import static java.util.stream.Collectors.toSet;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Tree;
import io.github.copydesk.byline.Bylines;
import io.github.copydesk.page.Setting;
import io.github.copydesk.text.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the author of a page that names nobody where bylines usually stand and has nobody in
 * its metadata: lines of an element that is called an author, and names or "By Jane Doe" above the
 * text in what looks like a teaser, a link beside a portrait. Near the headline the first counts;
 * under the text only a name that is the only one marked on the page, since other stories and the
 * posts of a thread have authors, too.
 */
final class MarkedAuthors {
  /** Blocks under the headline that may hold the byline of a page without text there. */
  private static final int UNDER = 12;

  /** Blocks under the text that may be a box about its author. */
  private static final int BELOW = 30;

  /** Longest line in words. */
  private static final int MOST_WORDS = 12;

  /** Blocks of an element that speaks for a line in it. */
  private static final int BOX = 3;

  /** Longest name in characters. */
  private static final int LONGEST = 60;

  private static final Set<Role> CLOSED =
      Set.of(Role.COMMENT, Role.CAPTION, Role.HEADLINE, Role.CONSENT, Role.DATE, Role.BYLINE);

  private final Bylines bylines;
  private final Setting setting;

  MarkedAuthors(Bylines bylines, Setting setting) {
    this.bylines = bylines;
    this.setting = setting;
  }

  /**
   * The byline, whose block is no other's any more.
   *
   * @param headline its block or -1
   * @param first the block of the first paragraph
   */
  Optional<Byline> take(Draft draft, int headline, int first) {
    int from = Math.max(0, headline < 0 ? first - UNDER : headline - HeaderLines.ABOVE_HEADLINE);
    int under = Math.min(draft.lastBody(), headline + UNDER);
    int to = Math.min(draft.size(), headline < 0 ? first : Math.max(first, under));
    for (int i = from; i < to; i++) {
      boolean place = i < first || isMarked(draft, i);
      Optional<Byline> line =
          place && isOpen(draft, headline, i) ? line(draft, i) : Optional.empty();
      if (line.isPresent()) {
        draft.assign(i, Role.BYLINE, "an author by its markup");
        return line;
      }
    }
    return only(draft, from);
  }

  /** The one name that is marked on the whole page, in a box under the text. */
  private Optional<Byline> only(Draft draft, int from) {
    int last = draft.lastBody();
    Map<Set<String>, Byline> found = new HashMap<>();
    List<Integer> blocks = new ArrayList<>();
    for (int i = from; i < Math.min(draft.size(), last + 1 + BELOW) && found.size() < 2; i++) {
      Optional<Byline> line =
          isOpen(draft, -1, i) && isMarked(draft, i) ? line(draft, i) : Optional.empty();
      if (line.isPresent()) {
        found.put(names(line.get()), line.get());
        blocks.add(i);
      }
    }
    blocks.removeIf(i -> i <= last);
    if (found.size() != 1 || blocks.isEmpty()) {
      return Optional.empty();
    }
    blocks.forEach(i -> draft.assign(i, Role.BYLINE, "the author's box under the text"));
    return found.values().stream().findFirst();
  }

  private static Set<String> names(Byline line) {
    return line.authors().stream().map(author -> Prose.key(author.name())).collect(toSet());
  }

  private static boolean isOpen(Draft draft, int headline, int i) {
    Tree tree = draft.blocks().tree();
    return !CLOSED.contains(draft.role(i))
        && draft.words(i) <= MOST_WORDS
        && draft.text(i).length() <= LONGEST
        && !isOthers(draft, i)
        && !HeaderLines.isAboutPerson(draft, i)
        && !HeaderDates.isMasthead(draft, i, headline);
  }

  /** Boxes of authors are called cards and widgets, too. */
  private static boolean isOthers(Draft draft, int i) {
    Tree tree = draft.blocks().tree();
    return isMarked(draft, i)
        ? HeaderDates.isOutside(draft.block(i), tree)
        : HeaderDates.isForeign(draft.block(i), tree);
  }

  private static boolean isMarked(Draft draft, int i) {
    return Hints.any(draft.block(i), draft.blocks().tree(), HeaderLines.AUTHOR_HINTS, BOX);
  }

  private Optional<Byline> line(Draft draft, int i) {
    Block block = draft.block(i);
    return bylines
        .line(block.text(), block.markup().seams(), isMarked(draft, i), setting)
        .filter(line -> !line.authors().isEmpty())
        .filter(line -> line.authors().stream().allMatch(a -> a.name().indexOf(' ') > 0));
  }
}
