package io.github.copydesk.page;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads one tag as the HTML standard's tokenizer does and cuts the attributes that nobody asks for.
 */
final class TagSkimmer {
  /** On which elements somebody asks for an attribute. */
  private enum Asked {
    EVERYWHERE,
    ON_META,
    ON_PICTURES,
    /** Scripts, and fields of forms: the parser asks whether they are hidden. */
    ON_SCRIPTS,
    /** Links of the head, and of the page those that say what they are for. */
    WITH_RELATION,
    /** It says what a link is for. */
    RELATION,
    NOWHERE
  }

  private static final NameTable<Asked> ATTRIBUTES = attributes();

  /** Cuts of one tag; one with more stays as it is. */
  private static final int MOST_CUTS = 64;

  private final Cutter cutter;
  private final byte[] page;
  private final int end;
  private final int[] cuts = new int[2 * MOST_CUTS];
  private int count;
  private int address;
  private boolean related;
  private boolean strange;
  private boolean selfClosing;
  private boolean linkedData;
  private boolean telling;

  TagSkimmer(Cutter cutter) {
    this.cutter = cutter;
    this.page = cutter.page;
    this.end = cutter.end;
  }

  private static NameTable<Asked> attributes() {
    Map<String, Asked> asked = new HashMap<>();
    String everywhere =
        "aria-hidden class content data-date data-datetime data-pubdate data-publish-date"
            + " data-published data-published-at data-published-at-date data-published-date"
            + " data-testid data-time data-timestamp datetime hidden id itemprop itemtype pubdate"
            + " role style title";
    NameTable.put(asked, Asked.EVERYWHERE, everywhere);
    NameTable.put(asked, Asked.ON_META, "http-equiv name property value");
    NameTable.put(asked, Asked.ON_PICTURES, "alt data-src src");
    NameTable.put(asked, Asked.ON_SCRIPTS, "type");
    NameTable.put(asked, Asked.WITH_RELATION, "href");
    NameTable.put(asked, Asked.RELATION, "rel");
    return new NameTable<>(asked, Asked.NOWHERE);
  }

  /** Whether the last tag ended with a slash. */
  boolean selfClosing() {
    return selfClosing;
  }

  /** Whether the last tag's type says, or may say, JSON-LD. */
  boolean linkedData() {
    return linkedData;
  }

  /**
   * Whether the last tag's relation is one of those that {@link PageMarks} reads of a link in the
   * head, or may be.
   */
  boolean telling() {
    return telling || strange;
  }

  /**
   * Reads a tag and cuts nothing.
   *
   * @param from behind its name
   * @return behind its end, or -1 if the page ends before or the tag is odd
   */
  int pass(int from) {
    int behind = read(from, TagKind.OTHER);
    return strange ? -1 : behind;
  }

  /**
   * Reads a tag, for {@link #cut}.
   *
   * @param from behind its name
   * @return behind its end, or -1 if the page ends before
   */
  int read(int from, TagKind kind) {
    count = 0;
    address = -1;
    related = kind == TagKind.LINK;
    strange = kind.isWhole();
    linkedData = false;
    telling = false;
    int behind = from;
    int at = cutter.endOfSpace(from);
    while (at < end && page[at] != '>') {
      if (page[at] == '/') {
        if (at + 1 < end && page[at + 1] == '>') {
          selfClosing = true;
          return at + 2;
        }
        at = cutter.endOfSpace(at + 1);
      } else {
        behind = attribute(behind, at, kind);
        at = cutter.endOfSpace(behind);
      }
    }
    selfClosing = false;
    return at < end ? at + 1 : -1;
  }

  /** Cuts the attributes of the last tag that nobody asks for. */
  void cut() {
    for (int i = 0; i < count && !strange; i += 2) {
      if (i != address || !related) {
        cutter.cut(cuts[i], cuts[i + 1]);
      }
    }
  }

  /**
   * Reads an attribute.
   *
   * @param behind end of the one before
   * @return where it ends
   */
  private int attribute(int behind, int name, TagKind kind) {
    strange |= isOdd(page[name]);
    long letters = 0;
    int at = name;
    do {
      letters = NameTable.letters(letters, at - name, page[at]);
      at++;
    } while (at < end && page[at] != '=' && !Cutter.endsName(page[at]));
    long key = NameTable.key(letters, at - name);
    int sign = cutter.endOfSpace(at);
    int value = at;
    if (sign < end && page[sign] == '=') {
      value = cutter.endOfSpace(sign + 1);
      at = endOfValue(value);
    } else {
      strange |= sign < end && page[sign] == 0;
    }
    Asked asked = ATTRIBUTES.get(key);
    if (asked == Asked.RELATION) {
      related = true;
      telling |= kind == TagKind.LINK && maySay(value, at, "canonical", "license");
    }
    if (asked == Asked.ON_SCRIPTS && kind == TagKind.SCRIPT) {
      linkedData |= maySay(value, at, "ld+json");
    } else if (!isAsked(asked, kind)) {
      drop(behind, name, at, asked);
    }
    return at;
  }

  /** Signs that begin no name that anybody means: what follows is read in an odd way. */
  private static boolean isOdd(byte b) {
    return b == '=' || b == '"' || b == '\'' || b == '<';
  }

  private int endOfValue(int value) {
    if (value < end && (page[value] == '"' || page[value] == '\'')) {
      return Math.min(end, cutter.indexOf((char) page[value], value + 1) + 1);
    }
    int at = value;
    while (at < end && page[at] != '>' && !Cutter.isSpace(page[at])) {
      at++;
    }
    return at;
  }

  private static boolean isAsked(Asked asked, TagKind kind) {
    return switch (asked) {
      case EVERYWHERE, RELATION -> kind != TagKind.SVG;
      case ON_META -> kind == TagKind.META;
      case ON_PICTURES -> kind == TagKind.PICTURE;
      case ON_SCRIPTS -> kind == TagKind.SCRIPT || kind == TagKind.FIELD;
      case WITH_RELATION, NOWHERE -> false;
    };
  }

  /** Cuts with the blanks before it, unless something follows that must not touch what is there. */
  private void drop(int behind, int name, int stop, Asked asked) {
    if (count == cuts.length) {
      strange = true;
      return;
    }
    boolean apart = stop < end && (page[stop] == '>' || Cutter.isSpace(page[stop]));
    address = asked == Asked.WITH_RELATION && address < 0 ? count : address;
    cuts[count++] = apart ? behind : name;
    cuts[count++] = stop;
  }

  /** Whether a value says one of these words, or may: it has a reference in it. */
  private boolean maySay(int value, int stop, String... words) {
    for (int i = value; i < stop; i++) {
      if (page[i] == '&') {
        return true;
      }
      for (String word : words) {
        if (isAt(word, i, stop)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAt(String word, int at, int stop) {
    int i = 0;
    while (i < word.length() && at + i < stop && (page[at + i] | 0x20) == word.charAt(i)) {
      i++;
    }
    return i == word.length();
  }
}
