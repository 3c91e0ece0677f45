package io.github.copydesk.page;

import java.io.Reader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves out of a page what nobody reads, before it is parsed: scripts, styles, comments, most
 * attributes, the blanks that indent. It cuts only where it knows how the parser reads the page,
 * and leaves a page alone on which it does not: the document is the same but for what was cut.
 */
final class Skimmer {
  /** What is special about an element. */
  enum Kind {
    SCRIPT,
    STYLE,
    /** Its text is no markup. */
    TEXT,
    /** Its text is no markup inside SVG, as far as it has no tags. */
    SVG_TEXT,
    SVG,
    /** A line, a curve or what is said of one; it has no text. */
    DRAWN,
    TEMPLATE,
    COLUMN,
    PREFORMATTED,
    META,
    LINK,
    PICTURE,
    FIELD,
    /** The parser compares or keeps all its attributes. */
    WHOLE,
    /** The parser reads what follows in ways of its own. */
    STRANGE,
    OTHER
  }

  private static final NameTable<Kind> ELEMENTS = elements();

  /** Shorter scripts may be a call that prints something; see {@link PageMarks}. */
  private static final int SHORT_SCRIPT = 4 * PageMarks.LONGEST_CALL;

  /** Blanks in a row that are worth a cut. */
  private static final int INDENT = 4;

  private final Cutter cutter;
  private final byte[] page;
  private final int end;
  private final TagSkimmer tag;
  private int[] scripts = new int[64];
  private int scriptCount;
  private int tags;
  private int svgs;
  private int templates;
  private boolean preformatted;
  private boolean strange;

  private Skimmer(byte[] page, int length) {
    this.cutter = new Cutter(page, length);
    this.page = page;
    this.end = length;
    this.tag = new TagSkimmer(cutter);
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

  private static NameTable<Kind> elements() {
    Map<String, Kind> kinds = new HashMap<>();
    put(kinds, Kind.SCRIPT, "script");
    put(kinds, Kind.STYLE, "style");
    put(kinds, Kind.TEXT, "iframe noembed noframes textarea title xmp");
    put(kinds, Kind.SVG_TEXT, "desc");
    put(kinds, Kind.SVG, "svg");
    String drawn =
        "circle clippath defs ellipse g line lineargradient mask path polygon polyline"
            + " radialgradient rect stop symbol use";
    put(kinds, Kind.DRAWN, drawn);
    put(kinds, Kind.TEMPLATE, "template");
    put(kinds, Kind.COLUMN, "col");
    put(kinds, Kind.PREFORMATTED, "listing pre");
    put(kinds, Kind.META, "meta");
    put(kinds, Kind.LINK, "link");
    put(kinds, Kind.PICTURE, "image img");
    put(kinds, Kind.FIELD, "input");
    put(kinds, Kind.WHOLE, "b base big body code em font html i nobr s small strike strong tt u");
    put(kinds, Kind.STRANGE, "foreignobject frameset math plaintext");
    return new NameTable<>(kinds, Kind.OTHER);
  }

  private static void put(Map<String, Kind> kinds, Kind kind, String names) {
    for (String name : names.split(" ")) {
      kinds.put(name, kind);
    }
  }

  /**
   * Skims a page.
   *
   * @param utf8 not changed; sound and without U+FFFF, which the parser takes for the end
   * @return empty if it is one on which it is not certain what the parser would do
   */
  static Optional<Skimmed> skim(byte[] utf8, int length) {
    Skimmer skimmer = new Skimmer(utf8, length);
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
    if (text - from > INDENT && !preformatted) {
      cutter.cut(from + 1, text);
    }
    int open = cutter.indexOf('<', text);
    if (open + 2 >= end) {
      return -1;
    }
    tags++;
    byte sign = page[open + 1];
    if (Cutter.isLetter(sign)) {
      return startTag(open + 1);
    }
    return switch (sign) {
      case '/' -> Cutter.isLetter(page[open + 2]) ? endTag(open + 2) : declaration(open);
      case '!' -> page[open + 2] == '-' && isDash(open + 3) ? comment(open + 4) : declaration(open);
      case '?' -> declaration(open);
      default -> open + 1;
    };
  }

  private boolean isDash(int at) {
    return at < end && page[at] == '-';
  }

  /** One with a bracket may have a section that ends elsewhere. */
  private int declaration(int open) {
    int close = cutter.indexOf('>', open);
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

  private Kind kind(int name, int stop) {
    long letters = 0;
    for (int i = name; i < stop; i++) {
      letters = NameTable.letters(letters, i - name, page[i]);
    }
    return ELEMENTS.get(NameTable.key(letters, stop - name));
  }

  private int endTag(int name) {
    int stop = endOfName(name);
    Kind kind = kind(name, stop);
    svgs -= kind == Kind.SVG && svgs > 0 ? 1 : 0;
    templates -= kind == Kind.TEMPLATE && templates > 0 ? 1 : 0;
    return tag.read(stop, Kind.OTHER);
  }

  private int startTag(int name) {
    int stop = endOfName(name);
    Kind kind = kind(name, stop);
    int behind = tag.read(stop, kind);
    if (behind < 0) {
      return -1;
    }
    switch (kind) {
      case SVG -> {
        if (!tag.selfClosing()) {
          svgs++;
          return svgs == 1 ? drawing(behind) : behind;
        }
      }
      case TEMPLATE -> templates++;
      case COLUMN -> strange |= templates > 0;
      case PREFORMATTED -> preformatted = true;
      case STRANGE -> strange = true;
      case SVG_TEXT -> {
        if (svgs > 0 && !tag.selfClosing()) {
          return text(name, stop, behind, kind);
        }
      }
      case SCRIPT, STYLE, TEXT -> {
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
      Kind kind = kind(name, stop);
      if (ends && kind == Kind.SVG) {
        cutter.cut(from, at);
        return at;
      }
      int behind = kind == Kind.DRAWN ? tag.pass(stop) : -1;
      at = behind < 0 ? -1 : cutter.endOfSpace(behind);
    }
    return from;
  }

  /** Reads a text that is no markup up to its end tag. */
  private int text(int name, int stop, int from, Kind kind) {
    int length = stop - name;
    boolean tagged = false;
    boolean commented = false;
    int at = cutter.indexOf('<', from);
    while (at < end && !isEndTag(at, name, length)) {
      tagged = true;
      commented |= page[at + 1 < end ? at + 1 : at] == '!';
      strange |= commented && kind == Kind.SCRIPT && cutter.isSame(at + 1, name, length);
      at = cutter.indexOf('<', at + 1);
    }
    if (at >= end) {
      return -1;
    }
    if (kind == Kind.SCRIPT) {
      script(from, at);
    } else if (svgs > 0) {
      strange |= tagged;
    } else if (kind == Kind.STYLE) {
      cutter.cut(from, at);
    }
    return at;
  }

  private boolean isEndTag(int at, int name, int length) {
    int stop = at + 2 + length;
    return stop < end
        && page[at + 1] == '/'
        && cutter.isSame(at + 2, name, length)
        && Cutter.endsName(page[stop]);
  }

  private void script(int from, int to) {
    if (scriptCount == scripts.length) {
      scripts = Arrays.copyOf(scripts, scriptCount * 2);
    }
    scripts[scriptCount++] = from;
    scripts[scriptCount++] = to;
    if (to - from > SHORT_SCRIPT && !tag.linkedData()) {
      cutter.cut(from, to);
    }
  }
}
