package io.github.copydesk.evaluate;

import io.github.copydesk.Input;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.block.Tree;
import io.github.copydesk.page.Decoder;
import io.github.copydesk.page.Limits;
import io.github.copydesk.page.Pages;

/** A page as a careless extractor would print it: all visible text, one block a line. */
public final class TextView {
  private TextView() {}

  /** The text of a page. */
  public static String of(Input input) {
    Pages pages = new Pages(Limits.DEFAULT);
    var decoded = new Decoder().decode(input.bytes(), input.bytes().length, input.contentType());
    var page = pages.parse(decoded, input.url(), false);
    Blocks blocks = HtmlBlocks.of(page.document().body(), Limits.DEFAULT);
    StringBuilder text = new StringBuilder();
    for (Block block : blocks.blocks()) {
      if (!isHidden(block, blocks.tree())) {
        text.append(block.text()).append('\n');
      }
    }
    return text.toString();
  }

  private static boolean isHidden(Block block, Tree tree) {
    for (int e = block.element(); e >= 0; e = tree.parent(e)) {
      if (tree.hidden(e) || tree.name(e).equals("noscript")) {
        return true;
      }
    }
    return false;
  }
}
