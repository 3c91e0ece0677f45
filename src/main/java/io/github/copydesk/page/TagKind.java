package io.github.copydesk.page;

import java.util.HashMap;
import java.util.Map;

/** What is special about an element for the {@link Skimmer}. */
enum TagKind {
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
  /** The same, and the parser opens it anew where it was closed by force. */
  FORMAT,
  /** A link: opened anew like a format. */
  ANCHOR,
  /** A format from outside is neither opened nor closed inside. */
  SCOPE,
  /** The parser reads what follows in ways of its own. */
  STRANGE,
  /** Wherever it begins, a line begins. */
  BLOCK,
  /** The same, and where it ends, one ends, whether one was open or not. */
  PARAGRAPH,
  OTHER;

  private static final NameTable<TagKind> BY_NAME = byName();

  private static NameTable<TagKind> byName() {
    Map<String, TagKind> kinds = new HashMap<>();
    NameTable.put(kinds, SCRIPT, "script");
    NameTable.put(kinds, STYLE, "style");
    NameTable.put(kinds, TEXT, "iframe noembed noframes textarea title xmp");
    NameTable.put(kinds, SVG_TEXT, "desc");
    NameTable.put(kinds, SVG, "svg");
    String drawn =
        "circle clippath defs ellipse g line lineargradient mask path polygon polyline"
            + " radialgradient rect stop symbol use";
    NameTable.put(kinds, DRAWN, drawn);
    NameTable.put(kinds, TEMPLATE, "template");
    NameTable.put(kinds, COLUMN, "col");
    NameTable.put(kinds, PREFORMATTED, "listing pre");
    NameTable.put(kinds, META, "meta");
    NameTable.put(kinds, LINK, "link");
    NameTable.put(kinds, PICTURE, "image img");
    NameTable.put(kinds, FIELD, "input");
    NameTable.put(kinds, WHOLE, "base body html");
    NameTable.put(kinds, FORMAT, "b big code em font i nobr s small strike strong tt u");
    NameTable.put(kinds, ANCHOR, "a");
    NameTable.put(kinds, SCOPE, "applet caption marquee object select table td th");
    NameTable.put(kinds, STRANGE, "foreignobject frameset math plaintext");
    String blocks =
        "address article aside blockquote center dd details div dl dt fieldset figcaption figure"
            + " footer h1 h2 h3 h4 h5 h6 header li main nav ol section summary ul";
    NameTable.put(kinds, BLOCK, blocks);
    NameTable.put(kinds, PARAGRAPH, "p");
    return new NameTable<>(kinds, OTHER);
  }

  /** The kind of a name; see {@link NameTable#key}. */
  static TagKind of(long name) {
    return BY_NAME.get(name);
  }

  /** Whether blanks before and behind its start tag show nothing. */
  boolean isBlock() {
    return this == BLOCK || this == PARAGRAPH || this == META || this == LINK;
  }

  /** Whether the parser compares all its attributes, or reads them in ways of its own. */
  boolean isWhole() {
    return this == WHOLE || this == FORMAT;
  }

  /** Whether the parser opens it anew behind a block that closed it. */
  boolean isFormat() {
    return this == FORMAT || this == ANCHOR;
  }

  /** Whether formats from outside do not reach into it. */
  boolean isScope() {
    return this == SCOPE || this == TEMPLATE;
  }
}
