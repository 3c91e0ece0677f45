package io.github.copydesk.block;

/** Classes of elements: the codes of the features about elements, in no order that matters. */
final class FeatureTag {
  static final byte OTHER = 0;
  static final byte P = 1;
  static final byte DIV = 2;
  static final byte LI = 3;
  static final byte H1 = 4;
  static final byte H2 = 5;
  static final byte H3 = 6;
  static final byte H4 = 7;
  static final byte H5 = 8;
  static final byte CELL = 10;
  static final byte ITEM = 11;
  static final byte QUOTE = 12;
  static final byte CAPTION = 13;
  static final byte PRE = 14;
  static final byte BUTTON = 15;
  static final byte SECTION = 16;
  static final byte ARTICLE = 17;
  static final byte LIST = 18;
  static final byte LINK = 19;
  static final byte CUSTOM = 20;
  static final byte NAV = 21;
  static final byte HEADER = 22;
  static final byte FOOTER = 23;
  static final byte ASIDE = 24;
  static final byte MAIN = 25;
  static final byte FORM = 26;
  static final byte FIGURE = 27;
  static final byte TABLE = 28;

  /** The kinds that {@code IN_NAV} and its followers ask for, in their order. */
  static final byte[] AROUND = {
    NAV, HEADER, FOOTER, ASIDE, MAIN, ARTICLE, SECTION, FORM, FIGURE, LIST, TABLE, QUOTE, BUTTON,
    LINK
  };

  private static final int[] AROUND_BITS = new int[TABLE + 1];

  static {
    for (int i = 0; i < AROUND.length; i++) {
      AROUND_BITS[AROUND[i]] = 1 << i;
    }
  }

  private FeatureTag() {}

  /** The bit of a kind, by its place in {@link #AROUND}; 0 if it is not one of them. */
  static int around(byte kind) {
    return AROUND_BITS[kind];
  }

  static byte of(String name) {
    return switch (name) {
      case "p" -> P;
      case "div", "center" -> DIV;
      case "li" -> LI;
      case "h1" -> H1;
      case "h2" -> H2;
      case "h3" -> H3;
      case "h4" -> H4;
      case "h5", "h6" -> H5;
      case "td", "th" -> CELL;
      case "dt", "dd" -> ITEM;
      case "blockquote", "q" -> QUOTE;
      case "figcaption", "caption" -> CAPTION;
      case "pre", "code" -> PRE;
      case "button", "label", "summary", "legend" -> BUTTON;
      case "section" -> SECTION;
      case "article" -> ARTICLE;
      case "ul", "ol", "dl" -> LIST;
      case "a" -> LINK;
      case "nav" -> NAV;
      case "header" -> HEADER;
      case "footer" -> FOOTER;
      case "aside" -> ASIDE;
      case "main" -> MAIN;
      case "form", "fieldset" -> FORM;
      case "figure" -> FIGURE;
      case "table" -> TABLE;
      default -> name.indexOf('-') > 0 ? CUSTOM : OTHER;
    };
  }

  static int headingLevel(byte kind) {
    return kind >= H1 && kind <= H5 ? kind - H1 + 1 : 0;
  }

  /** Whether the element is a line of text itself rather than a container of lines. */
  static boolean isText(byte kind) {
    return kind == P || kind == LI || kind >= H1 && kind <= H5 || kind == CAPTION || kind == ITEM;
  }
}
