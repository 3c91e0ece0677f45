package io.github.copydesk.page;

import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out of a page what nobody reads, before it is parsed: scripts, styles, comments, most
 * attributes, links that say nothing, blanks that show nothing. It cuts only where it knows how the
 * parser reads the page, and leaves a page alone on which it does not: the document is the same but
 * for what was cut.
 */
final class Skimmer {
  /** Shorter scripts may be a call that prints something; see {@link PageMarks}. */
  private static final int SHORT_SCRIPT = 4 * PageMarks.LONGEST_CALL;

  /** Blanks in a row that are worth a cut. */
  private static final int INDENT = 4;

  private final Cutter cutter;
  private final byte[] page;
  private final int end;
  private final TagSkimmer tag;
  private final OpenFormats formats = new OpenFormats();
  private final OpenBlocks blocks;
  private int[] scripts = new int[64];
  private int scriptCount;
  private int tags;
  private int svgs;
  private int templates;
  private int noscripts;
  private boolean preformatted;
  private boolean strange;

  /** Whether there was nothing yet that may stand outside of the head. */
  private boolean head = true;

  /** Whether an element of the head was cut as a whole. */
  private boolean lessHead;

  /** The last tag, and whether it was a start tag; null behind a comment. */
  private TagKind before;

  private boolean opened;

  /** Whether the last tag certainly closed a block. */
  private boolean closed;

  private Skimmer(byte[] page, int length, int depth) {
    this.cutter = new Cutter(page, length);
    this.page = page;
    this.end = length;
    this.tag = new TagSkimmer(cutter);
    this.blocks = new OpenBlocks(depth);
  }

  /**
   * What is left of a page.
   *
   * @param html UTF-8
   * @param length how many of the bytes
   * @param tags tags and comments; each, with the text behind it, is a few elements at most
   * @param scripts the text of the page's scripts
   */
  record Skimmed(byte[] html, int length, int tags, List<String> scripts) {
    Reader reader() {
      return new Utf8Reader(html, length);
    }
  }

  /**
   * Skims a page.
   *
   * @param utf8 not changed; sound and without U+FFFF, which the parser takes for the end
   * @param depth elements in one another from which on the parser leaves some out
   * @return empty if it is one on which it is not certain what the parser would do
   */
  static Optional<Skimmed> skim(byte[] utf8, int length, int depth) {
    Skimmer skimmer = new Skimmer(utf8, length, depth);
    int at = 0;
    while (at >= 0 && !skimmer.strange) {
      at = skimmer.next(at);
    }
    return skimmer.strange ? Optional.empty() : Optional.of(skimmer.skimmed());
  }

  private Skimmed skimmed() {
    byte[] html = cutter.kept();
    List<String> texts = Scripts.in(page, Arrays.copyOf(scripts, scriptCount));
    return new Skimmed(html, cutter.size(), tags, texts);
  }

  /** Reads a text and the tag or comment behind it; returns where that ends, -1 for the page. */
  private int next(int from) {
    int text = cutter.endOfSpace(from);
    int open = cutter.indexOf('<', text);
    if (open + 2 >= end) {
      return -1;
    }
    tags++;
    head &= open == text;
    boolean ends = page[open + 1] == '/';
    int name = ends ? open + 2 : open + 1;
    if (Cutter.isLetter(page[name])) {
      int stop = endOfName(name);
      long key = key(name, stop);
      TagKind kind = TagKind.of(key);
      head &= kind.isOfHead() && (kind != TagKind.ROOT || !ends);
      boolean closes = closes(key, kind, ends);
      if (open == text) {
        blanks(from, text, kind, ends, closes);
      } else {
        indent(from, text);
      }
      before = kind;
      opened = !ends;
      closed = closes;
      return ends ? endTag(key, kind, stop) : startTag(open, stop, key, kind);
    }
    indent(from, text);
    before = null;
    opened = false;
    closed = false;
    return switch (page[open + 1]) {
      case '/', '?' -> declaration(open);
      case '!' -> page[open + 2] == '-' && isDash(open + 3) ? comment(open + 4) : declaration(open);
      default -> {
        // A sign of the text.
        head = false;
        yield open + 1;
      }
    };
  }

  /** Leaves one of the blanks that indent a line. */
  private void indent(int from, int to) {
    if (to - from > INDENT && !preformatted) {
      cutter.cut(from + 1, to);
    }
  }

  /** Notes a tag; returns whether it certainly closes a block. */
  private boolean closes(long key, TagKind kind, boolean ends) {
    if (svgs > 0) {
      // It may be one of the drawing's own, or break out of it.
      if (kind.closes() || kind.mends()) {
        blocks.forget();
      }
      return false;
    }
    if (ends) {
      return blocks.close(key, kind);
    }
    blocks.open(key, kind);
    return false;
  }

  /**
   * Cuts blanks between two tags, all of them where a line surely begins or ends, since there they
   * show nothing and the parser would make a node of them. What may be all that an element has
   * inside stays, and so does what may open a format anew.
   */
  private void blanks(int from, int to, TagKind kind, boolean ends, boolean closes) {
    boolean behind = opened ? before.isBlock() : closed || before == TagKind.PARAGRAPH;
    boolean beside = ends ? !opened && (behind || closes) : behind || kind.isBlock();
    boolean shown = !head && !beside;
    boolean plain = !preformatted && noscripts == 0 && formats.areClosed();
    if (!shown && before != null && plain) {
      cutter.cut(from, to);
    } else {
      indent(from, to);
    }
  }

  private boolean isDash(int at) {
    return at < end && page[at] == '-';
  }

  /**
   * One with a bracket may have a section that ends elsewhere. A document type is none behind other
   * elements, and must not come to be the first.
   */
  private int declaration(int open) {
    int close = cutter.indexOf('>', open);
    strange |= lessHead && (page[open + 2] | 0x20) == 'd';
    for (int i = open; i < close; i++) {
      strange |= page[i] == '[';
    }
    return close < end ? close + 1 : -1;
  }

  private int comment(int from) {
    int close = cutter.indexOf('>', from);
    while (close < end && !endsComment(from, close)) {
      close = cutter.indexOf('>', close + 1);
    }
    if (close == end) {
      return -1;
    }
    int dashes = close - (page[close - 1] == '!' ? 3 : 2);
    if (dashes > from) {
      cutter.cut(from, dashes);
    }
    return close + 1;
  }

  /** A comment may be as short as {@code <!-->}. */
  private boolean endsComment(int from, int close) {
    if (close == from || close == from + 1 && page[from] == '-') {
      return true;
    }
    int dashes = close - (page[close - 1] == '!' ? 3 : 2);
    return dashes >= from && page[dashes] == '-' && page[dashes + 1] == '-';
  }

  private int endOfName(int from) {
    int at = from;
    while (at < end && !Cutter.endsName(page[at])) {
      at++;
    }
    return at;
  }

  private long key(int name, int stop) {
    long letters = 0;
    for (int i = name; i < stop; i++) {
      letters = NameTable.letters(letters, i - name, page[i]);
    }
    return NameTable.key(letters, stop - name);
  }

  private int endTag(long key, TagKind kind, int stop) {
    formats.close(key, kind);
    svgs -= kind == TagKind.SVG && svgs > 0 ? 1 : 0;
    templates -= kind == TagKind.TEMPLATE && templates > 0 ? 1 : 0;
    noscripts -= kind == TagKind.NOSCRIPT && noscripts > 0 ? 1 : 0;
    int behind = tag.read(stop, TagKind.OTHER);
    tag.cut();
    return behind;
  }

  private int startTag(int open, int stop, long key, TagKind kind) {
    formats.open(key, kind);
    int behind = tag.read(stop, kind);
    if (behind < 0) {
      tag.cut();
      return -1;
    }
    int name = open + 1;
    // The parser takes no notice of a head that begins behind one of its elements.
    strange |= lessHead && kind == TagKind.HEAD;
    if (head && kind == TagKind.LINK && !tag.telling()) {
      return whole(open, behind);
    }
    if (kind == TagKind.SCRIPT || kind == TagKind.STYLE) {
      strange |= tag.selfClosing();
      return source(open, stop, behind, kind);
    }
    tag.cut();
    switch (kind) {
      case SVG -> {
        if (!tag.selfClosing()) {
          svgs++;
          return svgs == 1 ? drawing(behind) : behind;
        }
      }
      case TEMPLATE -> templates++;
      case NOSCRIPT -> noscripts++;
      case COLUMN -> strange |= templates > 0;
      case PREFORMATTED -> preformatted = true;
      case STRANGE -> strange = true;
      case SVG_TEXT -> {
        if (svgs > 0 && !tag.selfClosing()) {
          return text(name, stop, behind, kind);
        }
      }
      case TEXT, TITLE -> {
        strange |= tag.selfClosing();
        return text(name, stop, behind, kind);
      }
      default -> {
        // Markup follows.
      }
    }
    return behind;
  }

  /**
   * Cuts what an SVG is drawn with, if it has nothing else inside: an icon's lines are a twentieth
   * of a page's tags.
   *
   * @return where to read on
   */
  private int drawing(int from) {
    int at = cutter.endOfSpace(from);
    while (at >= 0 && at + 2 < end && page[at] == '<') {
      boolean ends = page[at + 1] == '/';
      int name = at + (ends ? 2 : 1);
      int stop = endOfName(name);
      TagKind kind = TagKind.of(key(name, stop));
      if (ends && kind == TagKind.SVG) {
        cutter.cut(from, at);
        return at;
      }
      int behind = kind == TagKind.DRAWN ? tag.pass(stop) : -1;
      at = behind < 0 ? -1 : cutter.endOfSpace(behind);
    }
    return from;
  }

  /** Reads a text that is no markup up to its end tag. */
  private int text(int name, int stop, int from, TagKind kind) {
    int length = stop - name;
    boolean tagged = false;
    boolean commented = false;
    int at = cutter.indexOf('<', from);
    while (at < end && !isEndTag(at, name, length)) {
      tagged = true;
      commented |= page[at + 1 < end ? at + 1 : at] == '!';
      strange |= commented && kind == TagKind.SCRIPT && cutter.isSame(at + 1, name, length);
      at = cutter.indexOf('<', at + 1);
    }
    strange |= tagged && svgs > 0 && kind != TagKind.SCRIPT;
    return at < end ? at : -1;
  }

  /**
   * Cuts the text of a script or style, and in the head the whole element.
   *
   * @return its end tag, or what follows if that was cut too; -1 if the page ends before
   */
  private int source(int open, int stop, int from, TagKind kind) {
    boolean linkedData = kind == TagKind.SCRIPT && tag.linkedData();
    int to = text(open + 1, stop, from, kind);
    if (to < 0) {
      tag.cut();
      return -1;
    }
    boolean cuts = kind == TagKind.STYLE ? svgs == 0 : to - from > SHORT_SCRIPT && !linkedData;
    if (kind == TagKind.SCRIPT) {
      note(from, to);
    }
    if (head && (cuts || from == to)) {
      int behind = tag.pass(to + 1 + stop - open);
      if (behind >= 0) {
        return whole(open, behind);
      }
      tag.read(stop, kind);
    }
    tag.cut();
    if (cuts) {
      cutter.cut(from, to);
    }
    return to;
  }

  private boolean isEndTag(int at, int name, int length) {
    int stop = at + 2 + length;
    return stop < end
        && page[at + 1] == '/'
        && cutter.isSame(at + 2, name, length)
        && Cutter.endsName(page[stop]);
  }

  /** Cuts an element of the head. */
  private int whole(int open, int behind) {
    lessHead = true;
    cutter.cut(open, behind);
    return behind;
  }

  /** Remembers the text of a script. */
  private void note(int from, int to) {
    if (scriptCount == scripts.length) {
      scripts = Arrays.copyOf(scripts, scriptCount * 2);
    }
    scripts[scriptCount++] = from;
    scripts[scriptCount++] = to;
  }
}
