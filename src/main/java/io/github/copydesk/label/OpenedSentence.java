package io.github.copydesk.label;

import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.language.Cut;
import io.github.copydesk.language.Hit;
import io.github.copydesk.text.Prose;

/**
 * A sentence of the reporter that opens with the words of a promo line: "Read also the sign at the
 * door, the guide tells every visitor." No mark parts the words from a headline, nothing is linked,
 * and it runs on after a comma to a full stop, which a headline does not.
 */
final class OpenedSentence {
  private static final String COMMAS = ",،、，";
  private static final String LABEL_MARKS = ":：|>»›→–—";

  private OpenedSentence() {}

  static boolean is(Block block, Hit hit) {
    return hit.role() == Role.PROMO
        && hit.cut() == Cut.START
        && block.markup().linkChars() == 0
        && Prose.isParagraph(block.text())
        && isOneFlow(block.text());
  }

  private static boolean isOneFlow(String text) {
    boolean comma = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (LABEL_MARKS.indexOf(c) >= 0 || isDash(text, i)) {
        return false;
      }
      comma |= COMMAS.indexOf(c) >= 0;
    }
    return comma;
  }

  /** A hyphen that stands beside a blank is a dash. */
  private static boolean isDash(String text, int i) {
    return text.charAt(i) == '-'
        && (i + 1 == text.length()
            || text.charAt(i + 1) == ' '
            || i > 0 && text.charAt(i - 1) == ' ');
  }
}
