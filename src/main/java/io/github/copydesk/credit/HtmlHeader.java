package io.github.copydesk.credit;

import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.HintParts;
import io.github.copydesk.block.Tree;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.text.Prose;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds kicker and deck of a page around its headline, by markup, metadata and place. */
final class HtmlHeader {
  private static final HintParts<Boolean> DECK_HINTS =
      HintParts.of(
          List.of(
              "standfirst",
              "deck",
              "dek",
              "subtitle",
              "subheadline",
              "subheading",
              "subhead",
              "chapeau",
              "vorspann",
              "lede",
              "entradilla",
              "bajada",
              "copete",
              "ingress",
              "manchet",
              "perex",
              "abstract",
              "strapline",
              "articlelead",
              "articleintro",
              "articlesummary",
              "zusammenfassung",
              "sottotitolo",
              "occhiello",
              "summary",
              "alternativeheadline",
              "description",
              "spitzmarke",
              "underrubrik",
              "undertitel",
              "teasertext",
              "leadtext",
              "introtext",
              "subline",
              "subtit"));

  private static final HintParts<Boolean> KICKER_HINTS =
      HintParts.of(
          List.of(
              "kicker",
              "eyebrow",
              "overline",
              "dachzeile",
              "topline",
              "section",
              "rubrik",
              "volanta",
              "antetitulo",
              "label",
              "category",
              "roofline",
              "supertitle",
              "pretitle",
              "spitzmarke",
              "tagline",
              "toptitle",
              "surtitre",
              "occhiello",
              "overtitle"));

  /** Longest kicker and shortest deck in words. */
  private static final int KICKER_WORDS = 6;

  private static final int DECK_WORDS = 4;

  /** Longest deck in words: a few sentences. */
  private static final int MOST_DECK_WORDS = 90;

  /** Blocks above a headline that may be its kicker, and below it that may be its deck. */
  private static final int ABOVE = 3;

  private static final int BELOW = 12;

  /** The labeller's estimate from which on a sentence under the headline is a deck anywhere. */
  private static final double DOUBTFUL = 0.4;

  /** The same of a sentence in one box with the headline, and of what stands in a list of links. */
  private static final double LEAST = 0.2;

  /** Blocks between a headline and the end of such a deck, at most. */
  private static final int NEXT = 2;

  /** Blocks that an element with a deck's class may hold, unless it is the lines' own. */
  private static final int HINTED = 3;

  /** Lines of a deck, at most. */
  private static final int DECK_LINES = 5;

  /** Elements around a headline that may be such a box. */
  private static final int BOX_REACH = 3;

  /** Elements in which no deck stands. */
  private static final List<String> OUTSIDE = List.of("li", "figure", "aside", "nav", "form");

  private HtmlHeader() {}

  static OptionalInt kicker(Draft draft, int headline, PageFacts facts) {
    for (int i = headline - 1; i >= Math.max(0, headline - ABOVE); i--) {
      if (draft.words(i) <= KICKER_WORDS && !isLongTrail(draft, i) && isKicker(draft, i, facts)) {
        draft.assign(i, Role.KICKER, "section or topic line above the headline");
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isKicker(Draft draft, int i, PageFacts facts) {
    Tree tree = draft.blocks().tree();
    if (Hints.inside(draft.block(i), tree, "nav") || !isOpen(draft.role(i))) {
      return false;
    }
    String text = draft.text(i);
    return Hints.any(draft.block(i), tree, KICKER_HINTS, 2)
        || facts.story().filter(story -> Prose.isSame(story.section(), text)).isPresent()
        || facts.meta("article:section").filter(name -> Prose.isSame(name, text)).isPresent();
  }

  private static boolean isOpen(Role role) {
    return role.isBody() || role == Role.OTHER || role == Role.TAGS || role == Role.NAVIGATION;
  }

  /** A breadcrumb trail has more than one entry in one list. */
  private static boolean isLongTrail(Draft draft, int i) {
    Tree tree = draft.blocks().tree();
    int element = draft.block(i).element();
    if (!tree.name(element).equals("li")) {
      return false;
    }
    int list = tree.parent(element);
    return list > 0 && tree.endBlock(list) - tree.firstBlock(list) > 1;
  }

  /**
   * The deck. The labeller leaves many decks out of the text, since other golds do; a block that it
   * left out is taken where the page's data, its place or the labeller's doubt say so.
   */
  static Optional<String> deck(Draft draft, int headline, PageFacts facts) {
    int end = Math.min(draft.size(), headline + 1 + BELOW);
    String title = draft.text(headline);
    for (int i = headline + 1; i < end; i++) {
      Role role = draft.role(i);
      boolean left = isLeft(draft, i);
      boolean open = role.isBody() || left;
      if (open && Prose.isSame(draft.text(i), title)) {
        draft.assign(i, Role.HEADLINE, "the headline once more, as in a trail of links above it");
      } else if (open && draft.words(i) >= DECK_WORDS && draft.words(i) <= MOST_DECK_WORDS) {
        if (isDeck(draft, headline, i, facts) || left && isNear(draft, headline, i, facts)) {
          return Optional.of(taken(draft, i));
        }
        if (role.isBody() && Prose.isParagraph(draft.text(i))) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The deck of which this is the first line: the lines of one element belong together. */
  private static String taken(Draft draft, int first) {
    StringBuilder deck = new StringBuilder();
    int element = draft.block(first).element();
    int end = Math.min(draft.size(), first + DECK_LINES);
    for (int i = first; i < end && draft.block(i).element() == element; i++) {
      if (i == first || isLeft(draft, i) || draft.role(i) == Role.HEADING) {
        draft.assign(i, Role.DECK, "standfirst under the headline");
        deck.append(deck.isEmpty() ? "" : " ").append(draft.text(i));
      }
    }
    return deck.toString();
  }

  /** Whether a block was left out and may be a deck: what stands in a list of links, too. */
  private static boolean isLeft(Draft draft, int i) {
    Role role = draft.role(i);
    if (Prose.trailsOff(draft.text(i))) {
      return false;
    }
    boolean unlinked = draft.block(i).markup().links() == 0;
    return role == Role.OTHER || role == Role.RELATED && unlinked && draft.get(i).keep() >= LEAST;
  }

  /** Whether a block that was left out is the page's description, or a sentence at the headline. */
  private static boolean isNear(Draft draft, int headline, int i, PageFacts facts) {
    Block block = draft.block(i);
    Tree tree = draft.blocks().tree();
    if (draft.nextBody(i + 1) == draft.size() || block.markup().links() > 0) {
      return false;
    }
    if (isDescription(block.text(), facts)) {
      return true;
    }
    double keep = draft.get(i).keep();
    boolean sentence = Prose.isParagraph(block.text()) && draft.role(i) == Role.OTHER;
    return sentence
        && !OUTSIDE.stream().anyMatch(name -> Hints.inside(block, tree, name))
        && (keep >= DOUBTFUL
            || keep >= LEAST && i - headline <= NEXT && isInOneBox(headline, block, draft, tree));
  }

  /** Whether a small element holds both the headline and the block. */
  private static boolean isInOneBox(int headline, Block block, Draft draft, Tree tree) {
    int box = draft.block(headline).element();
    for (int step = 0; step < BOX_REACH && box > 0; step++, box = tree.parent(box)) {
      if (tree.endBlock(box) > block.index()) {
        return tree.endBlock(box) - tree.firstBlock(box) <= BELOW;
      }
    }
    return false;
  }

  private static boolean isDeck(Draft draft, int headline, int i, PageFacts facts) {
    int next = draft.nextBody(i + 1);
    if (next == draft.size()
        || looksLike(draft.block(i), draft.block(next), draft.blocks().tree())) {
      return false;
    }
    Tree tree = draft.blocks().tree();
    int element = draft.block(i).element();
    int lines = tree.endBlock(element) - tree.firstBlock(element);
    return Hints.any(draft.block(i), tree, DECK_HINTS, Math.max(HINTED, lines))
        || (isApart(draft.block(i), tree) || isLine(draft, headline, i))
            && isDescription(draft.text(i), facts)
        || i == headline + 1 && tree.name(draft.block(i).element()).equals("h2");
  }

  /** Publishing systems fill the description with the lead paragraph, so alone it says little. */
  private static boolean isApart(Block block, Tree tree) {
    return !tree.name(block.element()).equals("p")
        || block.markup().boldChars() * 2 > block.text().length()
        || block.markup().italicChars() * 2 > block.text().length();
  }

  /** A line right under the headline that is no whole sentence, as a lead paragraph would be. */
  private static boolean isLine(Draft draft, int headline, int i) {
    return i == headline + 1 && !Prose.isParagraph(draft.text(i));
  }

  /** A lead paragraph stands among its like: same element, same parent, same classes. */
  private static boolean looksLike(Block block, Block next, Tree tree) {
    int a = block.element();
    int b = next.element();
    return tree.name(a).equals("p")
        && tree.name(b).equals("p")
        && tree.parent(a) == tree.parent(b)
        && tree.hintNumber(a) == tree.hintNumber(b)
        && block.markup().boldChars() * 2 < block.text().length();
  }

  private static boolean isDescription(String text, PageFacts facts) {
    return facts.story().filter(story -> Prose.isSame(story.description(), text)).isPresent()
        || facts
            .meta("description", "og:description")
            .filter(d -> Prose.isSame(d, text))
            .isPresent();
  }
}
