package io.github.copydesk.block;

import io.github.copydesk.block.Block.Markup;
import io.github.copydesk.page.Limits;
import io.github.copydesk.text.Repair;
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
   * @param text repaired and tidied, not blank
   * @param breaks line ends since the line before
   * @param shape what its spaces say
   */
  record Line(String text, int breaks, Shape shape) {
    Line withText(String newText) {
      return new Line(newText, breaks, shape);
    }
  }

  /** What the spaces of a line say. */
  enum Shape {
    PLAIN,
    /** It begins with spaces: a new paragraph, a list's item, a poem. */
    INDENTED,
    /** It has tabs, bars or runs of spaces inside: a row of a table. */
    ROW
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int breaks = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = endOfLine(text, start);
      String printed = text.substring(start, end);
      String line = Tidy.line(Repair.characters(printed));
      if (!line.isEmpty()) {
        lines.add(new Line(line, breaks, shape(printed)));
        breaks = 0;
      }
      breaks++;
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static Shape shape(String printed) {
    String line = printed.stripTrailing();
    int start = 0;
    while (start < line.length() && isSpace(line.charAt(start))) {
      start++;
    }
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t' || c == '|' || c == ' ' && line.startsWith("   ", i)) {
        return Shape.ROW;
      }
    }
    boolean indented = start >= 2 || start == 1 && line.charAt(0) == '\t';
    return indented ? Shape.INDENTED : Shape.PLAIN;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
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
