package io.github.copydesk.block;

import io.github.copydesk.block.TextBlocks.Line;
import io.github.copydesk.block.TextBlocks.Shape;
import io.github.copydesk.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that were cut to a width back into paragraphs; poems, lists and tables stay. A line
 * was cut when the next line's first word had no room on it any more, which in a poem is chance.
 */
final class Wrapping {
  /** Longest inner line, in columns, of a text that was cut to a width: from and to. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 100;

  /** A line that is cut to a width is at least this share of the longest one. */
  private static final double FULL = 0.7;

  /** Share of the inner lines that must be full, and that must have no room for the next word. */
  private static final double MOSTLY = 0.8;

  private static final double OFTEN = 0.6;

  /** Share of the inner lines that may be longer than any width: paragraphs of one line. */
  private static final double SELDOM = 0.1;

  private static final int WIDE = 2;

  /** Fewer inner lines prove nothing. */
  private static final int FEW = 4;

  private Wrapping() {}

  static List<Line> join(List<Line> lines) {
    int widest = widest(lines);
    return widest >= NARROWEST && isWrapped(lines, widest) ? joined(lines, widest) : lines;
  }

  /** Length of the longest inner line that is no paragraph by itself. */
  private static int widest(List<Line> lines) {
    int widest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = width(lines.get(i).text());
      if (isInner(lines, i) && length <= WIDEST) {
        widest = Math.max(widest, length);
      }
    }
    return widest;
  }

  /** Whether another line follows directly, so that the two may be one sentence. */
  private static boolean isInner(List<Line> lines, int i) {
    return i + 1 < lines.size()
        && lines.get(i + 1).breaks() == 1
        && lines.get(i).shape() != Shape.ROW
        && lines.get(i + 1).shape() != Shape.ROW;
  }

  private static boolean isWrapped(List<Line> lines, int widest) {
    int inner = 0;
    int full = 0;
    int noRoom = 0;
    int goesOn = 0;
    int tooLong = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isInner(lines, i)) {
        String line = lines.get(i).text();
        String next = lines.get(i + 1).text();
        inner++;
        int width = width(line);
        full += width >= FULL * widest ? 1 : 0;
        noRoom += width + 1 + firstWord(next) > widest ? 1 : 0;
        goesOn += Character.isLowerCase(next.codePointAt(0)) ? 1 : 0;
        tooLong += width > WIDEST ? 1 : 0;
      }
    }
    return inner >= FEW
        && tooLong <= SELDOM * inner
        && full >= MOSTLY * inner
        && (noRoom >= OFTEN * inner || goesOn >= OFTEN * inner);
  }

  /** Columns of the first word; in scripts without blanks a line may end after each character. */
  private static int firstWord(String line) {
    if (Words.isUnspaced(line.charAt(0))) {
      return WIDE;
    }
    int space = line.indexOf(' ');
    return space < 0 ? line.length() : space;
  }

  /** Columns of a line: a character of Han, kana or Hangul and their signs take two. */
  private static int width(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean wide = c >= '\u3001' && c <= '\uD7A3' || c >= '\uFF01' && c <= '\uFF60';
      width += wide ? WIDE : 1;
    }
    return width;
  }

  private static List<Line> joined(List<Line> lines, int widest) {
    Hyphens hyphens = new Hyphens(lines);
    List<Line> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Line first = lines.get(0);
    for (int i = 0; i < lines.size(); i++) {
      text.append(lines.get(i).text());
      boolean last = i + 1 == lines.size();
      if (!last && continues(lines.get(i), lines.get(i + 1), widest)) {
        hyphens.joint(text, lines.get(i + 1).text());
      } else {
        paragraphs.add(first.withText(text.toString()));
        text.setLength(0);
        first = last ? first : lines.get(i + 1);
      }
    }
    return paragraphs;
  }

  private static boolean continues(Line last, Line line, int widest) {
    int length = width(last.text());
    return line.breaks() == 1
        && length >= FULL * widest
        && length <= WIDEST
        && last.shape() != Shape.ROW
        && line.shape() != Shape.ROW
        && (line.shape() == last.shape() || line.shape() == Shape.PLAIN)
        && !isItem(line.text());
  }

  /** A dash, star or dot, or a number with its stop or bracket. */
  private static boolean isItem(String line) {
    int space = line.indexOf(' ');
    if (space == 1) {
      return "-*\u2022\u00B7\u2013\u2014+>\u25AA\u25CF".indexOf(line.charAt(0)) >= 0;
    }
    if (space < 1 || space > 3 || ".)".indexOf(line.charAt(space - 1)) < 0) {
      return line.startsWith("\u2022");
    }
    for (int i = 0; i < space - 1; i++) {
      if (!Character.isDigit(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
