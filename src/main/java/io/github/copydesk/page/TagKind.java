package io.github.copydesk.page;

import java.util.HashMap;
import java.util.Map;

/** What is special about an element for the {@link Skimmer}. */
enum TagKind {
  SCRIPT("script"),
  STYLE("style"),
  /** Its text is no markup. */
  TEXT("iframe noembed noframes textarea xmp"),
  /** The same; it may stand in a page's head. */
  TITLE("title"),
  /** Its text is no markup inside SVG, as far as it has no tags. */
  SVG_TEXT("desc"),
  SVG("svg"),
  /** A line, a curve or what is said of one; it has no text. */
  DRAWN(
      "circle clippath defs ellipse g line lineargradient mask path polygon polyline"
          + " radialgradient rect stop symbol use"),
  TEMPLATE("template"),
  COLUMN("col"),
  PREFORMATTED("listing pre"),
  META("meta"),
  LINK("link"),
  PICTURE("image img"),
  FIELD("input"),
  HEAD("head"),
  /** The parser compares or keeps all its attributes; it does not begin the body. */
  ROOT("base html"),
  /** The parser compares all its attributes. */
  BODY("body"),
  /** The same, and the parser opens it anew where it was closed by force. */
  FORMAT("b big code em font i nobr s small strike strong tt u"),
  /** A link: opened anew like a format. */
  ANCHOR("a"),
  /** A format from outside is neither opened nor closed inside. */
  SCOPE("applet caption marquee object select table td th"),
  /** The parser reads what follows in ways of its own. */
  STRANGE("foreignobject frameset math plaintext"),
  /** Wherever it begins, a line begins. */
  BLOCK(
      "address article aside blockquote center dd details div dl dt fieldset figcaption figure"
          + " footer h1 h2 h3 h4 h5 h6 header li main nav ol section summary ul"),
  /** The same, and where it ends, one ends, whether one was open or not. */
  PARAGRAPH("p"),
  /** Everything else. */
  OTHER("");

  private static final NameTable<TagKind> BY_NAME = byName();

  /** Names of its elements, with blanks between them. */
  private final String names;

  TagKind(String names) {
    this.names = names;
  }

  private static NameTable<TagKind> byName() {
    Map<String, TagKind> kinds = new HashMap<>();
    for (TagKind kind : values()) {
      if (kind != OTHER) {
        NameTable.put(kinds, kind, kind.names);
      }
    }
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
    return this == ROOT || this == BODY || this == FORMAT;
  }

  /** Whether it may stand in the head: a page that has had nothing else has shown nothing yet. */
  boolean isOfHead() {
    return switch (this) {
      case HEAD, ROOT, TITLE, META, LINK, SCRIPT, STYLE -> true;
      default -> false;
    };
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
