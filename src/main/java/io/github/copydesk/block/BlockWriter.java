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

  /** Characters of a text that are looked at in one go. */
  private static final int PART = 1 << 12;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();

  /** What is being written, and how much of it there is. */
  private char[] text = new char[1 << 10];

  private int length;

  /** Part of a text that is read. */
  private final char[] part = new char[PART];

  private final List<Inline> open = new ArrayList<>();
  private final List<Inline> closed = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();

  private static final int[] NO_SEAMS = {};

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
    for (int from = 0; from < raw.length(); from += PART) {
      int to = Math.min(raw.length(), from + PART);
      raw.getChars(from, to, part, 0);
      part(to - from);
    }
  }

  private void part(int end) {
    if (text.length < length + 2 * end) {
      text = Arrays.copyOf(text, 2 * (length + end));
    }
    int i = 0;
    while (i < end) {
      char c = part[i++];
      if (isPrinted(c)) {
        append(c);
        i = run(i, end);
      } else if (preDepth > 0 && (c == '\n' || c == '\t')) {
        append(c);
      } else {
        char plain = Tidy.plain(c);
        if (plain == ' ' && preDepth == 0) {
          space = length > 0;
        } else if (plain != 0) {
          append(plain);
        }
      }
    }
  }

  /** Whether it is one of most characters that stay what they are: {@link Tidy#plain}. */
  private static boolean isPrinted(char c) {
    if (c < '\u007F') {
      return c > ' ';
    }
    return c >= '\u00C0' && c < '\u1680' && c != '\u061C' || c > '\u3000' && c != '\uFEFF';
  }

  /** Appends the letters and signs that follow one at once; returns where they end. */
  private int run(int from, int end) {
    int to = from;
    int all = 0;
    while (to < end && isPrinted(part[to])) {
      text[length++] = part[to];
      all |= part[to++];
    }
    mayDecompose |= all >= '\u0300';
    linkChars += linkDepth > 0 ? to - from : 0;
    boldChars += boldDepth > 0 ? to - from : 0;
    italicChars += italicDepth > 0 ? to - from : 0;
    return to;
  }

  private void append(char c) {
    if (space) {
      text[length++] = ' ';
      space = false;
    } else if (border && isHump(c)) {
      if (seamCount > 0 && seams[seamCount - 1] == length) {
        seams[seamCount - 1] = ~length;
      }
      text[length++] = ' ';
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
    text[length++] = c;
  }

  /**
   * Styles set inline elements apart that markup glues together: a small letter or a stop, then the
   * border of an element, then a capital or a digit. A drop cap is no such place, nor a raised
   * digit.
   */
  private boolean isHump(char c) {
    char last = length == 0 ? ' ' : text[length - 1];
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
    pictures.add(new Picture(blocks.size() + (length == 0 ? 0 : 1), element, source, alt));
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
    open.add(new Inline(hints, length));
  }

  void closeInline(String name) {
    seam(name);
    count(name, -1);
    if (!open.isEmpty()) {
      Inline inline = open.remove(open.size() - 1);
      inline.end = length;
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
    if (space || length == 0) {
      return;
    }
    border = true;
    raised = name.equals("sup") || name.equals("sub");
    if (!Words.isWordy(text[length - 1])) {
      return;
    }
    if (seamCount > 0 && seams[seamCount - 1] == length) {
      return;
    }
    if (seamCount == seams.length) {
      seams = Arrays.copyOf(seams, seamCount * 2);
    }
    seams[seamCount++] = length;
  }

  /** Ends the block that is being written, if it has any text, inside this element. */
  void end(int element) {
    if (length > 0) {
      String all = new String(text, 0, length);
      String content = preDepth > 0 ? all.strip() : all;
      if (!content.isBlank()) {
        String composed = mayDecompose ? Tidy.compose(content) : content;
        boolean shifted = composed.length() != content.length();
        Markup markup = markup(content, shifted ? NO_SEAMS : seams(content));
        blocks.add(new Block(blocks.size(), composed, element, markup));
        breaks = 0;
      }
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

  private Markup markup(String content, int[] found) {
    return new Markup(
        Math.min(linkChars, content.length()),
        Math.min(boldChars, content.length()),
        Math.min(italicChars, content.length()),
        links,
        breaks,
        hint(content.length()),
        datetime,
        found);
  }

  private String hint(int size) {
    if (open.isEmpty() && closed.isEmpty()) {
      return "";
    }
    StringBuilder hint = new StringBuilder();
    for (Inline inline : open) {
      append(hint, inline, size - inline.start, size);
    }
    for (Inline inline : closed) {
      append(hint, inline, inline.end - inline.start, size);
    }
    return hint.toString();
  }

  private static void append(StringBuilder hint, Inline inline, int covered, int size) {
    if (covered >= COVERING * size && !inline.hints.isEmpty()) {
      hint.append(hint.isEmpty() ? "" : " ").append(inline.hints);
    }
  }

  /** Offsets; true only as long as composing changes no length. */
  private int[] seams(String content) {
    if (seamCount == 0) {
      return NO_SEAMS;
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
    length = 0;
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
