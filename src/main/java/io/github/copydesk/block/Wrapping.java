package io.github.copydesk.block;

import io.github.copydesk.block.TextBlocks.Line;
import java.util.ArrayList;
import java.util.List;

/** Joins lines that were cut to a width back into paragraphs; poems, lists and tables stay. */
final class Wrapping {
  /** Longest line, in characters, of a text that was cut to a width: from and to. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 100;

  /** A line that is cut to a width is at least this share of the longest one. */
  private static final double FULL = 0.7;

  /** Share of the lines inside groups that must be full. */
  private static final double MOSTLY = 0.8;

  /** Fewer inner lines prove nothing. */
  private static final int FEW = 4;

  private Wrapping() {}

  static List<Line> join(List<Line> lines) {
    int widest = 0;
    for (Line line : lines) {
      widest = Math.max(widest, line.text().length());
    }
    return widest >= NARROWEST && widest <= WIDEST && isWrapped(lines, widest)
        ? joined(lines, widest)
        : lines;
  }

  /** Whether most lines that another line follows directly are about as long as the longest. */
  private static boolean isWrapped(List<Line> lines, int widest) {
    int inner = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i + 1).breaks() == 1) {
        inner++;
        full += lines.get(i).text().length() >= FULL * widest ? 1 : 0;
      }
    }
    return inner >= FEW && full >= MOSTLY * inner;
  }

  private static List<Line> joined(List<Line> lines, int widest) {
    List<Line> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int breaks = 0;
    Line last = null;
    for (Line line : lines) {
      if (last != null && continues(last, line, widest)) {
        append(text, line.text());
      } else {
        if (last != null) {
          paragraphs.add(new Line(text.toString(), breaks));
        }
        text.setLength(0);
        text.append(line.text());
        breaks = line.breaks();
      }
      last = line;
    }
    if (last != null) {
      paragraphs.add(new Line(text.toString(), breaks));
    }
    return paragraphs;
  }

  private static boolean continues(Line last, Line line, int widest) {
    return line.breaks() == 1 && last.text().length() >= FULL * widest && !isItem(line.text());
  }

  private static boolean isItem(String line) {
    return line.startsWith("- ") || line.startsWith("* ") || line.startsWith("\u2022");
  }

  /** A hyphen at a line's end before a lower-case letter is taken for hyphenation. */
  private static void append(StringBuilder text, String line) {
    int end = text.length() - 1;
    boolean hyphenated =
        end > 0
            && text.charAt(end) == '-'
            && Character.isLowerCase(text.charAt(end - 1))
            && Character.isLowerCase(line.codePointAt(0));
    if (hyphenated) {
      text.setLength(end);
    } else {
      text.append(' ');
    }
    text.append(line);
  }
}
