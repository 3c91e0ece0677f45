package io.github.copydesk.credit;

import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Paragraph.Type;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Tree;
import java.util.ArrayList;
import java.util.List;

/** Makes the article's body of the blocks that are part of it. */
final class Body {
  private static final String CELL_SEPARATOR = " | ";

  private Body() {}

  /** The body in reading order; the cells of a table row are one paragraph. */
  static List<Paragraph> of(Draft draft) {
    List<Paragraph> body = new ArrayList<>();
    int lastRow = -1;
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.isBody(i)) {
        continue;
      }
      int row = draft.role(i) == Role.TABLE ? row(draft.block(i), draft.blocks().tree()) : -1;
      if (row >= 0 && row == lastRow) {
        cells.append(CELL_SEPARATOR).append(draft.text(i));
      } else {
        closeRow(body, cells);
        body.add(paragraph(draft, i));
        cells.append(row >= 0 ? draft.text(i) : "");
      }
      lastRow = row;
    }
    closeRow(body, cells);
    return body;
  }

  /** Gives the row at the end of the body the text of its cells: a row may have very many. */
  private static void closeRow(List<Paragraph> body, StringBuilder cells) {
    if (!cells.isEmpty()) {
      int last = body.size() - 1;
      body.set(last, body.get(last).withText(cells.toString()));
      cells.setLength(0);
    }
  }

  /** The piece of the body that one block is. */
  static Paragraph paragraph(Draft draft, int i) {
    Block block = draft.block(i);
    Tree tree = draft.blocks().tree();
    return switch (draft.role(i)) {
      case HEADING -> new Paragraph(Type.HEADING, level(block, tree), block.text(), i);
      case QUOTE -> new Paragraph(Type.QUOTE, 0, block.text(), i);
      case LIST -> new Paragraph(Type.LIST_ITEM, listDepth(block, tree), block.text(), i);
      case TABLE -> new Paragraph(Type.TABLE_ROW, 0, block.text(), i);
      case CODE -> new Paragraph(Type.CODE, 0, block.text(), i);
      default -> new Paragraph(Type.PARAGRAPH, 0, block.text(), i);
    };
  }

  /** The level that the markup says, else 2: the level under the headline. */
  private static int level(Block block, Tree tree) {
    for (int e = block.element(); e > 0; e = tree.parent(e)) {
      String name = tree.name(e);
      if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1') {
        return name.charAt(1) <= '6' ? name.charAt(1) - '0' : 2;
      }
    }
    return 2;
  }

  private static int listDepth(Block block, Tree tree) {
    int depth = 0;
    for (int e = block.element(); e > 0; e = tree.parent(e)) {
      String name = tree.name(e);
      depth += name.equals("ul") || name.equals("ol") || name.equals("dl") ? 1 : 0;
    }
    return Math.max(1, depth);
  }

  private static int row(Block block, Tree tree) {
    int element = block.element();
    while (element > 0 && !tree.name(element).equals("tr")) {
      element = tree.parent(element);
    }
    return element;
  }
}
