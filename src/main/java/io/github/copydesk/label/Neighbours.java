package io.github.copydesk.label;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.Tree;
import io.github.copydesk.text.Prose;
import io.github.copydesk.text.Words;
import java.util.List;

/**
 * Takes subheads and sentences back that stand beside text that stays. Alone, a short line looks
 * the same in an article and in a list of links; its neighbours tell.
 */
final class Neighbours {
  /** Longest subhead in words. */
  private static final int MOST_WORDS = 20;

  /** Words of the paragraph that a subhead stands above. */
  private static final int PARAGRAPH_WORDS = 8;

  /** The labeller's estimate under which a line is furniture whatever stands around it. */
  private static final double LEAST = 0.03;

  /** Lines of a short text; a page with its menus has more. */
  private static final int FEW = 40;

  /**
   * Words kept, or in sentences, / all words, from which a plain text is taken for an article
   * already.
   */
  private static final double EXTRACTED = 0.7;

  /** Shortest sentence in words; a label that ends with a stop is shorter. */
  private static final int SENTENCE_WORDS = 4;

  /** The estimate from which on a sentence of such a text stays with the ones beside it. */
  private static final double NEARLY = 0.2;

  /** The estimate from which on a sentence of a page stays with its like before it. */
  private static final double SIBLING = 0.35;

  private Neighbours() {}

  /**
   * Gives roles back. Where precision counts, only subheads: sentences in doubt stay out.
   *
   * @param labelled changed in place
   */
  static void apply(List<Labelled> labelled, Blocks blocks, Focus focus) {
    if (focus == Focus.PRECISION) {
      keepSubheads(labelled, blocks);
      return;
    }
    if (blocks.markup()) {
      keepSiblings(labelled, blocks.tree());
    } else if (isExtracted(labelled)) {
      keepSentences(labelled);
    }
    keepSubheads(labelled, blocks);
  }

  private static void keepSubheads(List<Labelled> labelled, Blocks blocks) {
    for (int i = 1; i + 1 < labelled.size(); i++) {
      Labelled label = labelled.get(i);
      if (label.role() == Role.OTHER
          && label.keep() >= LEAST
          && isParagraph(labelled.get(i - 1))
          && isParagraph(labelled.get(i + 1))
          && isSubhead(label.block(), labelled.get(i + 1).block(), blocks)) {
        labelled.set(
            i, label.as(Role.HEADING, new Reason.Form("subhead between two paragraphs that stay")));
      }
    }
  }

  /**
   * Whether a plain text is an article already, with a little around it: most words are kept, or it
   * is short and most words stand in sentences.
   */
  private static boolean isExtracted(List<Labelled> labelled) {
    int all = 0;
    int kept = 0;
    int prose = 0;
    for (Labelled label : labelled) {
      int words = label.block().words();
      all += words;
      kept += label.role().isBody() ? words : 0;
      prose += isSentence(label.block().text()) ? words : 0;
    }
    return kept >= EXTRACTED * all || labelled.size() <= FEW && prose >= EXTRACTED * all;
  }

  /**
   * In an article nearly every sentence is the story's, so that less evidence will do; and so is a
   * line between two that stay.
   */
  private static void keepSentences(List<Labelled> labelled) {
    for (int i = 0; i < labelled.size(); i++) {
      Labelled label = labelled.get(i);
      boolean near = i > 0 && labelled.get(i - 1).role().isBody();
      boolean before = i + 1 < labelled.size() && labelled.get(i + 1).role().isBody();
      if (label.role() == Role.OTHER
          && label.keep() >= NEARLY
          && (near && before || (near || before) && isSentence(label.block().text()))) {
        labelled.set(i, label.as(Role.BODY, new Reason.Form("beside text that stays")));
      }
    }
  }

  /** A sentence in the same kind of element as the paragraph before it, under the same parent. */
  private static void keepSiblings(List<Labelled> labelled, Tree tree) {
    for (int i = 1; i < labelled.size(); i++) {
      Labelled label = labelled.get(i);
      Labelled before = labelled.get(i - 1);
      if (label.role() == Role.OTHER
          && label.keep() >= SIBLING
          && before.role() == Role.BODY
          && areAlike(label.block().element(), before.block().element(), tree)
          && isSentence(label.block().text())) {
        labelled.set(i, label.as(Role.BODY, new Reason.Form("sentence beside its like")));
      }
    }
  }

  private static boolean areAlike(int a, int b, Tree tree) {
    return a != b
        && tree.parent(a) == tree.parent(b)
        && tree.name(a).equals(tree.name(b))
        && tree.hintNumber(a) == tree.hintNumber(b);
  }

  private static boolean isSentence(String text) {
    return Prose.endsSentence(text)
        && !Prose.trailsOff(text)
        && Words.reaches(text, SENTENCE_WORDS);
  }

  private static boolean isParagraph(Labelled label) {
    return label.role().isBody()
        && label.role() != Role.HEADING
        && label.block().words() >= PARAGRAPH_WORDS;
  }

  private static boolean isSubhead(Block block, Block next, Blocks blocks) {
    String text = block.text();
    if (block.words() > MOST_WORDS || block.markup().linkChars() * 2 > text.length()) {
      return false;
    }
    return blocks.markup()
        ? BodyRoles.of(block, blocks.tree()) == Role.HEADING && areNear(block, next, blocks.tree())
        : !Prose.endsSentence(text);
  }

  /** Whether the next paragraph's parent holds the heading too. */
  private static boolean areNear(Block heading, Block next, Tree tree) {
    int parent = tree.parent(next.element());
    int above = tree.parent(heading.element());
    return parent >= 0 && (above == parent || tree.parent(Math.max(0, above)) == parent);
  }
}
