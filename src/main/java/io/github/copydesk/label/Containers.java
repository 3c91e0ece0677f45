package io.github.copydesk.label;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.HintParts;
import io.github.copydesk.block.HintSenses;
import io.github.copydesk.block.Tree;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.text.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Knows what stands in an element by its class, as long as the element is no wrapper of the
 * article. Immutable.
 */
final class Containers {
  /** Comments, consent, newsletter, advertisement: furniture on any page. */
  static final String FURNITURE = "containers.txt";

  /** Posts, words on the author, related articles: what some want and others do not. */
  static final String ASIDES = "asides.txt";

  /** Words beside the comments from which on they are comments on an article, however many. */
  private static final int STORY = 250;

  private record Kind(Role role, double share, String word) {}

  private final HintParts<Kind> kinds;

  /** Containers of the kinds that a file lists. */
  Containers(String file) {
    Map<String, Kind> known = new HashMap<>();
    for (WordFile.Line line : WordFile.lines(Containers.class, file)) {
      read(line.text().split(" +"), file, line.number(), known);
    }
    kinds = new HintParts<>(known);
  }

  private static void read(String[] entry, String file, int line, Map<String, Kind> kinds) {
    try {
      Role role = Role.valueOf(entry[0].toUpperCase(Locale.ROOT));
      double share = Double.parseDouble(entry[1]);
      for (int i = 2; i < entry.length; i++) {
        kinds.put(entry[i], new Kind(role, share, entry[i]));
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
      throw new IllegalStateException(
          file + ":" + line + ": role, share and words expected", broken);
    }
  }

  /**
   * Gives roles to blocks of which only the estimate is known.
   *
   * @param labelled changed in place
   * @param mayTake whether a block that was kept may be given a role
   */
  void apply(List<Labelled> labelled, Blocks blocks, PageFacts facts, Predicate<Role> mayTake) {
    Tree tree = blocks.tree();
    long[] kept = keptWords(labelled);
    Kind[] found = find(tree);
    boolean article = isArticle(facts) && !isThread(tree, found, kept);
    for (int element = 1; element < tree.size(); element++) {
      int first = tree.firstBlock(element);
      int end = tree.endBlock(element);
      Kind kind = found[element];
      if (kind != null
          && (article || kind.role() != Role.COMMENT)
          && isFurniture(kind, kept[end] - kept[first], kept[labelled.size()])
          && !holdsHeadline(element, tree, blocks)) {
        remove(labelled, first, end, kind, mayTake.test(kind.role()));
      }
    }
  }

  /** By element what it is, null for most and for those that hold no block. */
  private Kind[] find(Tree tree) {
    HintSenses<Kind> senses = new HintSenses<>(tree, kinds);
    Kind[] found = new Kind[tree.size()];
    for (int element = 1; element < found.length; element++) {
      if (tree.endBlock(element) > tree.firstBlock(element)) {
        found[element] = senses.of(element);
      }
    }
    return found;
  }

  private static boolean isFurniture(Kind kind, long words, long all) {
    return words <= kind.share() * all || kind.role() == Role.COMMENT && all - words >= STORY;
  }

  /** In a forum the comments are the text, so they go only where the page says it is an article. */
  private static boolean isArticle(PageFacts facts) {
    return !facts.stories().isEmpty()
        || facts.meta("og:type").filter("article"::equals).isPresent();
  }

  /**
   * Whether comments are most of what was kept and hardly anything stands beside them: then they
   * are the text, each post an element.
   */
  private static boolean isThread(Tree tree, Kind[] found, long[] kept) {
    long comments = 0;
    double share = 1;
    int end = 0;
    for (int element = 1; element < tree.size(); element++) {
      Kind kind = found[element];
      if (kind != null && kind.role() == Role.COMMENT && tree.firstBlock(element) >= end) {
        end = tree.endBlock(element);
        comments += kept[end] - kept[tree.firstBlock(element)];
        share = kind.share();
      }
    }
    long all = kept[kept.length - 1];
    return comments > share * all && all - comments < STORY;
  }

  private static void remove(List<Labelled> labelled, int first, int end, Kind kind, boolean kept) {
    Reason reason = new Reason.Form("in an element of class '" + kind.word() + "'");
    for (int i = first; i < end; i++) {
      Labelled label = labelled.get(i);
      if (label.role().isBody() ? kept : label.role() == Role.OTHER) {
        labelled.set(i, label.as(kind.role(), reason));
      }
    }
  }

  private static boolean holdsHeadline(int element, Tree tree, Blocks blocks) {
    for (int i = tree.firstBlock(element); i < tree.endBlock(element); i++) {
      for (int e = blocks.get(i).element(); e > element; e = tree.parent(e)) {
        if (tree.name(e).equals("h1")) {
          return true;
        }
      }
    }
    return false;
  }

  private static long[] keptWords(List<Labelled> labelled) {
    long[] sums = new long[labelled.size() + 1];
    for (int i = 0; i < labelled.size(); i++) {
      Labelled label = labelled.get(i);
      sums[i + 1] = sums[i] + (label.role().isBody() ? label.block().words() : 0);
    }
    return sums;
  }
}
