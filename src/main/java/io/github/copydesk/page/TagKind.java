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
      "address article aside blockquote center details div fieldset figcaption figure footer header"
          + " main nav section summary"),
  LIST("dl ol ul"),
  /** It ends the one before. */
  ITEM("li"),
  /** The same. */
  TERM("dd dt"),
  HEADING("h1 h2 h3 h4 h5 h6"),
  /**
   * Wherever it begins, a line begins, and where it ends, one ends, whether one was open or not.
   */
  PARAGRAPH("p"),
  BUTTON("button"),
  /** Its tags may end other elements than itself. */
  MENDING(
      "colgroup dialog dir form frame hgroup menu optgroup option rb rp rt rtc search tbody tfoot"
          + " thead tr"),
  /** The parser ignores end tags in it. */
  NOSCRIPT("noscript"),
  /** It has nothing inside. */
  EMPTY("area br embed hr param source track wbr"),
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
    return switch (this) {
      case BLOCK, LIST, ITEM, TERM, HEADING, PARAGRAPH, META, LINK -> true;
      default -> false;
    };
  }

  /** Whether it ends a line where it ends, if it was open; a paragraph does in any case. */
  boolean closes() {
    return switch (this) {
      case BLOCK, LIST, ITEM, TERM, HEADING, BUTTON -> true;
      default -> false;
    };
  }

  /** Whether its tags may end blocks that are open, or keep others from being opened. */
  boolean mends() {
    return switch (this) {
      case BODY, ROOT, HEAD, TEMPLATE, COLUMN, PREFORMATTED, SCOPE, STRANGE, MENDING, NOSCRIPT ->
          true;
      default -> false;
    };
  }

  /** Whether it has no end tag. */
  boolean isEmpty() {
    return this == META || this == LINK || this == PICTURE || this == FIELD || this == EMPTY;
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
