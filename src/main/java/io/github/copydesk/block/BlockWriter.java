package io.github.copydesk.block;

import io.github.copydesk.block.Block.Markup;
import io.github.copydesk.text.Repair;
import io.github.copydesk.text.Tidy;
import io.github.copydesk.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the text of one block after the other, with what the inline markup says of it. */
final class BlockWriter {
  /** Share of a block's text that an inline element must cover to speak for all of it. */
  private static final double COVERING = 0.6;

  /** Inline elements of one block whose classes are remembered; more are decoration. */
  private static final int MOST_INLINES = 64;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final StringBuilder text = new StringBuilder(512);

  private final List<Inline> open = new ArrayList<>();
  private final List<Inline> closed = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();

  /** Offsets; the complement of one where a blank was put in. */
  private int[] seams = new int[16];

  private int seamCount;

  private boolean space;
  private boolean border;
  private boolean raised;
  private boolean newLink;
  private boolean mayDecompose;
  private int linkDepth;
  private int boldDepth;
  private int italicDepth;
  private int preDepth;
  private int codeDepth;
  private int linkChars;
  private int boldChars;
  private int italicChars;
  private int links;
  private int breaks;
  private String datetime = "";

  private static final class Inline {
    final String hints;
    int start;
    int end;

    Inline(String hints, int start) {
      this.hints = hints;
      this.start = start;
    }
  }

  int size() {
    return blocks.size();
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Picture> pictures() {
    return pictures;
  }

  void text(String printed) {
    String raw = preDepth + codeDepth > 0 ? printed : Repair.characters(printed);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > ' ' && c < '\u007F') {
        append(c);
        i = run(raw, i + 1) - 1;
        continue;
      }
      if (preDepth > 0 && (c == '\n' || c == '\t')) {
        append(c);
        continue;
      }
      char plain = Tidy.plain(c);
      if (plain == ' ' && preDepth == 0) {
        space = !text.isEmpty();
      } else if (plain != 0) {
        append(plain);
      }
    }
  }

  /** Appends the ASCII letters and signs that follow one at once; returns where they end. */
  private int run(String raw, int from) {
    int end = from;
    while (end < raw.length() && raw.charAt(end) > ' ' && raw.charAt(end) < '\u007F') {
      end++;
    }
    text.append(raw, from, end);
    linkChars += linkDepth > 0 ? end - from : 0;
    boldChars += boldDepth > 0 ? end - from : 0;
    italicChars += italicDepth > 0 ? end - from : 0;
    return end;
  }

  private void append(char c) {
    if (space) {
      text.append(' ');
      space = false;
    } else if (border && isHump(c)) {
      if (seamCount > 0 && seams[seamCount - 1] == text.length()) {
        seams[seamCount - 1] = ~text.length();
      }
      text.append(' ');
    }
    border = false;
    if (linkDepth > 0) {
      linkChars++;
      links += newLink ? 1 : 0;
      newLink = false;
    }
    boldChars += boldDepth > 0 ? 1 : 0;
    italicChars += italicDepth > 0 ? 1 : 0;
    mayDecompose |= c >= '\u0300';
    text.append(c);
  }

  /**
   * Styles set inline elements apart that markup glues together: a small letter or a stop, then the
   * border of an element, then a capital or a digit. A drop cap is no such place, nor a raised
   * digit.
   */
  private boolean isHump(char c) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    if (c >= '0' && c <= '9') {
      return Character.isLowerCase(last) && !raised;
    }
    return Character.isUpperCase(c)
        && (Character.isLowerCase(last)
            || last == '.'
            || last == '!'
            || last == '?'
            || last == ')');
  }

  void lineBreak() {
    breaks++;
  }

  void picture(int element, String source, String alt) {
    pictures.add(new Picture(blocks.size() + (text.isEmpty() ? 0 : 1), element, source, alt));
  }

  void openContainer(String name) {
    count(name, 1);
  }

  void closeContainer(String name) {
    count(name, -1);
  }

  void openInline(String name, String hints, String time) {
    seam(name);
    count(name, 1);
    if (datetime.isEmpty() && !time.isEmpty()) {
      datetime = time;
    }
    open.add(new Inline(hints, text.length()));
  }

  void closeInline(String name) {
    seam(name);
    count(name, -1);
    if (!open.isEmpty()) {
      Inline inline = open.remove(open.size() - 1);
      inline.end = text.length();
      if (!inline.hints.isEmpty() && closed.size() < MOST_INLINES) {
        closed.add(inline);
      }
    }
  }

  private void count(String name, int by) {
    switch (name) {
      case "a" -> {
        linkDepth += by;
        newLink = by > 0;
      }
      case "b", "strong" -> boldDepth += by;
      case "i", "em", "cite" -> italicDepth += by;
      case "pre" -> preDepth += by;
      case "code", "kbd", "samp", "tt" -> codeDepth += by;
      default -> {}
    }
  }

  private void seam(String name) {
    if (space || text.isEmpty()) {
      return;
    }
    border = true;
    raised = name.equals("sup") || name.equals("sub");
    if (!Words.isWordy(text.charAt(text.length() - 1))) {
      return;
    }
    if (seamCount > 0 && seams[seamCount - 1] == text.length()) {
      return;
    }
    if (seamCount == seams.length) {
      seams = Arrays.copyOf(seams, seamCount * 2);
    }
    seams[seamCount++] = text.length();
  }

  /** Ends the block that is being written, if it has any text, inside this element. */
  void end(int element) {
    String content = preDepth > 0 ? text.toString().strip() : text.toString();
    if (!content.isBlank()) {
      blocks.add(new Block(blocks.size(), compose(content), element, markup(content)));
      breaks = 0;
    }
    reset();
    for (String aside : asides) {
      blocks.add(new Block(blocks.size(), aside, element, Markup.NONE));
    }
    asides.clear();
  }

  /** Keeps a text out of the block it stands in; it becomes a block of its own after that one. */
  void aside(String raw) {
    String line = Tidy.line(raw);
    if (!line.isEmpty()) {
      asides.add(line);
    }
  }

  private String compose(String content) {
    return mayDecompose ? Tidy.compose(content) : content;
  }

  private Markup markup(String content) {
    return new Markup(
        Math.min(linkChars, content.length()),
        Math.min(boldChars, content.length()),
        Math.min(italicChars, content.length()),
        links,
        breaks,
        hint(content.length()),
        datetime,
        seams(content));
  }

  private String hint(int length) {
    StringBuilder hint = new StringBuilder();
    for (Inline inline : open) {
      append(hint, inline, length - inline.start, length);
    }
    for (Inline inline : closed) {
      append(hint, inline, inline.end - inline.start, length);
    }
    return hint.toString();
  }

  private static void append(StringBuilder hint, Inline inline, int covered, int length) {
    if (covered >= COVERING * length && !inline.hints.isEmpty()) {
      hint.append(hint.isEmpty() ? "" : " ").append(inline.hints);
    }
  }

  /** Offsets stay true only as long as composing changes no length. */
  private int[] seams(String content) {
    if (seamCount == 0 || compose(content).length() != content.length()) {
      return new int[0];
    }
    int kept = 0;
    int[] found = new int[seamCount];
    for (int i = 0; i < seamCount; i++) {
      boolean parted = seams[i] < 0;
      int seam = parted ? ~seams[i] : seams[i];
      if (seam < content.length() && (parted || Words.isWordy(content.charAt(seam)))) {
        found[kept++] = seam;
      }
    }
    return Arrays.copyOf(found, kept);
  }

  private void reset() {
    text.setLength(0);
    space = false;
    border = false;
    mayDecompose = false;
    linkChars = 0;
    boldChars = 0;
    italicChars = 0;
    links = 0;
    newLink = linkDepth > 0;
    seamCount = 0;
    datetime = "";
    closed.clear();
    for (Inline inline : open) {
      inline.start = 0;
    }
  }
}
