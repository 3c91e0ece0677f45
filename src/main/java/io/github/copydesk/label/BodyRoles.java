package io.github.copydesk.label;

import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Tree;

/** What a block of the article is by the elements around it. */
public final class BodyRoles {
  /** Elements looked at above a block: a quotation's or list's paragraph is hardly ever deeper. */
  private static final int REACH = 4;

  private BodyRoles() {}

  /** The role; {@link Role#BODY} if no element says more. */
  public static Role of(Block block, Tree tree) {
    int element = block.element();
    for (int step = 0; step < REACH && element >= 0; step++) {
      switch (tree.name(element)) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Role.HEADING;
        }
        case "blockquote" -> {
          return Role.QUOTE;
        }
        case "li", "dt", "dd" -> {
          return Role.LIST;
        }
        case "td", "th" -> {
          return isCell(element, tree) ? Role.TABLE : Role.BODY;
        }
        case "pre" -> {
          return Role.CODE;
        }
        default -> element = tree.parent(element);
      }
    }
    return Role.BODY;
  }

  /** A cell of data holds one block and has a neighbour; else the table is layout. */
  private static boolean isCell(int cell, Tree tree) {
    int row = tree.parent(cell);
    int inCell = tree.endBlock(cell) - tree.firstBlock(cell);
    return inCell == 1 && row >= 0 && tree.endBlock(row) - tree.firstBlock(row) > 1;
  }
}
