package io.github.copydesk.credit;

import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.text.Prose;

/** Finds subheads that no heading element marks, and headings that head nothing. */
final class Subheads {
  /** Longest subhead in words. */
  private static final int MOST_WORDS = 12;

  /** Words of a paragraph that a subhead can stand above. */
  private static final int PARAGRAPH_WORDS = 12;

  /** Headings at the end and their share of the words, above which they are the page's entries. */
  private static final int FEW_AT_END = 5;

  private static final double MOST_AT_END = 0.2;

  private Subheads() {}

  static void mark(Draft draft) {
    int previous = -1;
    int end = draft.lastBody();
    for (int i = draft.nextBody(0); i <= end; i = draft.nextBody(i + 1)) {
      if (draft.role(i) == Role.BODY && previous >= 0 && isSubhead(draft, previous, i)) {
        draft.assign(i, Role.HEADING, "short line without a final stop between two paragraphs");
      }
      previous = i;
    }
    dropAtEnd(draft);
  }

  private static void dropAtEnd(Draft draft) {
    int words = 0;
    int count = 0;
    int first = draft.size();
    for (int i = draft.lastBody(); i >= 0 && endsInHeading(draft, i); i--) {
      if (draft.isBody(i)) {
        words += draft.words(i);
        count++;
        first = i;
      }
    }
    boolean entries = count > FEW_AT_END && words > MOST_AT_END * draft.bodyWords();
    for (int i = first; i < draft.size(); i++) {
      if (!entries && draft.isBody(i)) {
        draft.assign(i, Role.OTHER, "heading without text under it");
      }
    }
  }

  private static boolean endsInHeading(Draft draft, int i) {
    return !draft.isBody(i) || draft.role(i) == Role.HEADING;
  }

  private static boolean isSubhead(Draft draft, int previous, int i) {
    int next = draft.nextBody(i + 1);
    if (next == draft.size() || draft.role(next) != Role.BODY) {
      return false;
    }
    String text = draft.text(i);
    return draft.words(i) <= MOST_WORDS
        && !Prose.endsSentence(text)
        && "\"'“„«‘-–—•*".indexOf(text.charAt(0)) < 0
        && draft.words(next) >= PARAGRAPH_WORDS
        && (draft.blocks().markup()
            ? isBold(draft.block(i))
            : Prose.endsSentence(draft.text(previous)));
  }

  /** In HTML a line between paragraphs is a subhead only if it looks like one. */
  private static boolean isBold(Block block) {
    return block.markup().boldChars() >= block.text().length() * 0.9 - 1;
  }
}
