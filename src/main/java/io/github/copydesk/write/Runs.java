package io.github.copydesk.write;

import io.github.copydesk.article.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Neighbours of one type, which the formats for readers write as one list, table or quotation. */
final class Runs {
  /** Deeper list items are written at this depth: hostile pages must not cost width times depth. */
  private static final int DEEPEST = 8;

  private Runs() {}

  /** The body cut where the type changes; paragraphs, headings and code stand alone. */
  static List<List<Paragraph>> of(List<Paragraph> body) {
    List<List<Paragraph>> runs = new ArrayList<>();
    for (int from = 0, to; from < body.size(); from = to) {
      to = from + 1;
      while (to < body.size() && together(body.get(from).type(), body.get(to).type())) {
        to++;
      }
      runs.add(body.subList(from, to));
    }
    return runs;
  }

  /**
   * The depth of each item of a list, from 1, as it can be nested: the first is at 1, each next at
   * most one deeper than the one before.
   */
  static int[] depths(List<Paragraph> items) {
    int[] depths = new int[items.size()];
    int before = 0;
    for (int i = 0; i < depths.length; i++) {
      int wanted = Math.max(1, Math.min(items.get(i).level(), DEEPEST));
      depths[i] = Math.min(wanted, before + 1);
      before = depths[i];
    }
    return depths;
  }

  private static boolean together(Paragraph.Type a, Paragraph.Type b) {
    return a == b
        && (a == Paragraph.Type.LIST_ITEM
            || a == Paragraph.Type.TABLE_ROW
            || a == Paragraph.Type.QUOTE);
  }
}
