package io.github.copydesk.label;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.text.Prose;
import java.util.List;

/**
 * Knows a section page: a list of linked headlines is no article, whatever each line looks like. A
 * list of links that are no headings, or that has prices, may be what its page is for: a directory,
 * a catalogue.
 */
final class LinkList {
  /** Characters in links / all that were kept, from which it is a list of links. */
  private static final double LINKED = 0.5;

  /** Linked headings of a section page; a shop or a club has fewer on its front page. */
  private static final int FEWEST = 25;

  /** Prices / linked headings from which on these are goods. */
  private static final double GOODS = 0.25;

  private LinkList() {}

  /**
   * Takes everything out if what was kept is a list of links.
   *
   * @param labelled changed in place
   */
  static void apply(List<Labelled> labelled) {
    long all = 0;
    long linked = 0;
    int lines = 0;
    int headings = 0;
    int prices = 0;
    for (Labelled label : labelled) {
      if (label.role().isBody()) {
        Block block = label.block();
        if (Prose.isParagraph(block.text())
            && block.markup().linkChars() * 2 < block.text().length()) {
          return;
        }
        boolean link = block.markup().linkChars() * 2 > block.text().length();
        all += block.text().length();
        linked += block.markup().linkChars();
        lines += link ? 1 : 0;
        headings += link && label.role() == Role.HEADING ? 1 : 0;
        prices += block.text().codePoints().anyMatch(LinkList::isCurrency) ? 1 : 0;
      }
    }
    boolean headlines = headings >= FEWEST && prices < GOODS * headings;
    if (headlines && headings * 2 >= lines && linked >= LINKED * all) {
      Reason reason = new Reason.Form("in a list of links without a paragraph of text");
      labelled.replaceAll(label -> label.role().isBody() ? label.as(Role.OTHER, reason) : label);
    }
  }

  private static boolean isCurrency(int letter) {
    return Character.getType(letter) == Character.CURRENCY_SYMBOL;
  }
}
