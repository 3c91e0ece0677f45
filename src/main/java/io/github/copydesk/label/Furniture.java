package io.github.copydesk.label;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Tree;
import io.github.copydesk.language.Cut;
import io.github.copydesk.language.Hit;
import io.github.copydesk.language.Hit.Evidence;
import io.github.copydesk.language.Place;
import io.github.copydesk.language.Rules;
import io.github.copydesk.page.Deadline;
import io.github.copydesk.text.Prose;
import java.util.List;
import java.util.Optional;

/** Gives furniture roles to blocks that a rule names, and to what follows a list's heading. */
final class Furniture {
  /** Words from which a sentence after a list's heading is the story again, not a teaser. */
  private static final int STORY_WORDS = 20;

  /** Estimate from which a shorter sentence is the story again. */
  private static final double SURELY_STORY = 0.9;

  /** Blocks of one list, at most. */
  private static final int LONGEST_RUN = 40;

  /** Words from which a linked credit line is a headline: a name and a paper have fewer. */
  private static final int LINKED_HEADLINE = 6;

  /** Linked characters / all, above which a block is a link. */
  private static final double LINKED = 0.5;

  private final Rules rules;

  Furniture(Rules rules) {
    this.rules = requireNonNull(rules, "rules");
  }

  /**
   * Applies the rules.
   *
   * @param labelled changed in place
   * @param tree the elements around the blocks
   * @param language primary BCP 47 subtag or "und"
   */
  void apply(List<Labelled> labelled, Tree tree, String language, Deadline deadline) {
    Extent story = Extent.of(labelled);
    Budget budget = new Budget(labelled);
    for (int i = 0; i < labelled.size(); i++) {
      deadline.step();
      if (labelled.get(i).role() == Role.SEPARATOR) {
        continue;
      }
      int block = i;
      Optional<Hit> whole =
          rules
              .read(labelled.get(i).block().text(), language, place -> story.allows(place, block))
              .whole();
      if (whole.isPresent()
          && !isSubhead(labelled, tree, i, whole.get())
          && !OpenedSentence.is(labelled.get(i).block(), whole.get())) {
        Hit hit = whole.get();
        budget.take(i, hit, role(hit, labelled.get(i).block()));
        i = hit.cut() == Cut.RUN ? run(labelled, tree, i, hit, budget) : i;
      }
    }
    budget.spend();
  }

  /** "PHOTOS: a linked headline" leads to pictures and credits nobody; owners have a slash. */
  private static Role role(Hit hit, Block block) {
    boolean headline =
        hit.role() == Role.PHOTO_CREDIT
            && block.text().indexOf('/') < 0
            && block.markup().linkChars() > LINKED * block.text().length()
            && block.words() >= LINKED_HEADLINE;
    return headline ? Role.PROMO : hit.role();
  }

  /**
   * Whether the block is a heading of the story that only sounds like one of a list: "More from the
   * valley", "Back to the top", right between two paragraphs. In plain text every line may be a
   * heading.
   */
  private static boolean isSubhead(List<Labelled> labelled, Tree tree, int i, Hit hit) {
    boolean sounds = hit.evidence() == Evidence.OPEN || hit.role() == Role.NAVIGATION;
    return sounds
        && (labelled.get(i).role() == Role.HEADING || tree.size() == 1)
        && i > 0
        && i + 1 < labelled.size()
        && isStory(labelled.get(i - 1))
        && isStory(labelled.get(i + 1));
  }

  /** Takes the teasers under a heading; returns the last block taken. */
  private int run(List<Labelled> labelled, Tree tree, int heading, Hit hit, Budget budget) {
    Reason reason = new Reason.Form("in the list under block " + heading);
    int end = endOfRun(labelled, tree, heading);
    for (int i = heading + 1; i < end; i++) {
      Optional<Hit> own =
          rules
              .read(labelled.get(i).block().text(), "und")
              .whole()
              .filter(h -> h.cut() != Cut.RUN && h.role() != Role.PROMO);
      if (own.isPresent()) {
        budget.take(i, own.get(), own.get().role());
      } else {
        budget.take(i, hit, reason);
      }
    }
    return end - 1;
  }

  /** The block after the last teaser: the story, its headline or subhead, or a footer. */
  private static int endOfRun(List<Labelled> labelled, Tree tree, int heading) {
    int most = Math.min(labelled.size(), heading + 1 + LONGEST_RUN);
    int footer = footer(labelled.get(heading), tree);
    int end = heading + 1;
    while (end < most
        && !isStory(labelled.get(end))
        && !isTitle(labelled.get(end), tree)
        && footer(labelled.get(end), tree) == footer) {
      end++;
    }
    boolean storyGoesOn = end < most && isStory(labelled.get(end));
    return storyGoesOn && end - 1 > heading && isUnlinkedHeading(labelled.get(end - 1))
        ? end - 1
        : end;
  }

  /** The title of a page; in lists titles are links. */
  private static boolean isTitle(Labelled label, Tree tree) {
    return label.block().markup().linkChars() == 0
        && tree.name(label.block().element()).equals("h1");
  }

  private static boolean isUnlinkedHeading(Labelled label) {
    return label.role() == Role.HEADING && label.block().markup().linkChars() == 0;
  }

  /** The footer that a block stands in, -1 for none: a list ends where one begins. */
  private static int footer(Labelled label, Tree tree) {
    int element = label.block().element();
    while (element >= 0 && !tree.name(element).equals("footer")) {
      element = tree.parent(element);
    }
    return element;
  }

  /** The first and the last paragraph of the story, so far as the labels say. */
  private record Extent(int first, int last) {
    static Extent of(List<Labelled> labelled) {
      int first = labelled.size();
      int last = -1;
      for (int i = 0; i < labelled.size(); i++) {
        if (isStory(labelled.get(i))) {
          first = Math.min(first, i);
          last = i;
        }
      }
      return new Extent(first, last);
    }

    boolean allows(Place place, int block) {
      return switch (place) {
        case ANYWHERE -> true;
        case EDGE -> block < first || block > last;
        case END -> block > last;
      };
    }
  }

  private static boolean isStory(Labelled label) {
    Block block = label.block();
    return label.role().isBody()
        && Prose.isParagraph(block.text())
        && (label.keep() >= SURELY_STORY || block.words() >= STORY_WORDS)
        && block.markup().linkChars() < LINKED * block.text().length();
  }
}
