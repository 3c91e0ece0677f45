package io.github.copydesk.block;

import io.github.copydesk.block.Block.Markup;
import io.github.copydesk.page.Limits;
import io.github.copydesk.text.Tidy;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a plain text into blocks: a line each, or, where lines are cut to a width, a run of lines
 * each.
 */
public final class TextBlocks {
  private TextBlocks() {}

  /**
   * The blocks of a plain text.
   *
   * @param text any line ends
   * @param limits at most {@code limits.blocks()} blocks are made
   */
  public static Blocks of(String text, Limits limits) {
    List<Line> lines = Wrapping.join(lines(text));
    List<Block> blocks = new ArrayList<>();
    for (Line line : lines) {
      if (blocks.size() >= limits.blocks()) {
        return of(blocks, true);
      }
      blocks.add(new Block(blocks.size(), line.text(), 0, Markup.plain(line.breaks())));
    }
    return of(blocks, false);
  }

  private static Blocks of(List<Block> blocks, boolean truncated) {
    return new Blocks(blocks, Tree.flat(blocks.size()), List.of(), false, truncated);
  }

  /**
   * A line with text.
   *
   * @param text tidied, not blank
   * @param breaks line ends since the line before
   */
  record Line(String text, int breaks) {}

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int breaks = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = endOfLine(text, start);
      String line = Tidy.line(text.substring(start, end));
      if (!line.isEmpty()) {
        lines.add(new Line(line, breaks));
        breaks = 0;
      }
      breaks++;
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static int endOfLine(String text, int start) {
    int i = start;
    while (i < text.length() && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f';
  }
}
