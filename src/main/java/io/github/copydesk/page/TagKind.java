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
    put(kinds, SCRIPT, "script");
    put(kinds, STYLE, "style");
    put(kinds, TEXT, "iframe noembed noframes textarea title xmp");
    put(kinds, SVG_TEXT, "desc");
    put(kinds, SVG, "svg");
    String drawn =
        "circle clippath defs ellipse g line lineargradient mask path polygon polyline"
            + " radialgradient rect stop symbol use";
    put(kinds, DRAWN, drawn);
    put(kinds, TEMPLATE, "template");
    put(kinds, COLUMN, "col");
    put(kinds, PREFORMATTED, "listing pre");
    put(kinds, META, "meta");
    put(kinds, LINK, "link");
    put(kinds, PICTURE, "image img");
    put(kinds, FIELD, "input");
    put(kinds, WHOLE, "base body html");
    put(kinds, FORMAT, "b big code em font i nobr s small strike strong tt u");
    put(kinds, ANCHOR, "a");
    put(kinds, SCOPE, "applet caption marquee object select table td th");
    put(kinds, STRANGE, "foreignobject frameset math plaintext");
    String blocks =
        "address article aside blockquote center dd details div dl dt fieldset figcaption figure"
            + " footer h1 h2 h3 h4 h5 h6 header li main nav ol section summary ul";
    put(kinds, BLOCK, blocks);
    put(kinds, PARAGRAPH, "p");
    return new NameTable<>(kinds, OTHER);
  }

  private static void put(Map<String, TagKind> kinds, TagKind kind, String names) {
    for (String name : names.split(" ")) {
      kinds.put(name, kind);
    }
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
