package io.github.copydesk.page;

/**
 * The block elements that are certainly open where a page is read, the innermost last, so that it
 * is known which end tags end a line: one without its start tag ends none. A tag that may close
 * more than itself, in the ways that parsers mend pages, makes all of it uncertain, and what is
 * read from there on is collected anew.
 */
final class OpenBlocks {
  private static final int MOST = 64;

  /** A parser takes the deepest elements from its stack; formats may stand there twice. */
  private static final int SHARE = 4;

  private final int deepest;
  private final long[] names = new long[MOST];
  private final TagKind[] kinds = new TagKind[MOST];

  /** By block how many elements of any kind are open outside of it, at most. */
  private final int[] outside = new int[MOST];

  private int count;
  private int open;

  /** Whether a button may be open that is not known to be. */
  private boolean lostButton;

  /**
   * Blocks of a page.
   *
   * @param depth elements in one another from which on the parser leaves some out
   */
  OpenBlocks(int depth) {
    this.deepest = depth / SHARE;
  }

  /** A start tag; see {@link NameTable#key}. */
  void open(long name, TagKind kind) {
    if (kind.mends()) {
      forget();
    } else if (kind.closes()) {
      makeRoom(name, kind);
      if (count < MOST && open < deepest) {
        names[count] = name;
        kinds[count] = kind;
        outside[count++] = open;
      } else {
        forget();
      }
    }
    open += kind.isEmpty() ? 0 : 1;
  }

  /** An item ends the one before, a heading another, a button all that is in an open one. */
  private void makeRoom(long name, TagKind kind) {
    TagKind inner = count > 0 ? kinds[count - 1] : TagKind.OTHER;
    switch (kind) {
      case ITEM, TERM -> {
        if (inner == kind) {
          open = outside[--count];
        } else if (inner != TagKind.LIST) {
          forget();
        }
      }
      case HEADING -> {
        if (inner == kind) {
          forget();
        }
      }
      case BUTTON -> {
        if (lostButton || holdsButton()) {
          forget();
        }
      }
      default -> {
        // Stands inside of what is open.
      }
    }
  }

  private boolean holdsButton() {
    for (int i = 0; i < count; i++) {
      if (kinds[i] == TagKind.BUTTON) {
        return true;
      }
    }
    return false;
  }

  /** An end tag; returns whether it certainly closes a block. */
  boolean close(long name, TagKind kind) {
    if (kind.closes() && count > 0 && names[count - 1] == name && open < deepest) {
      open = outside[--count];
      return true;
    }
    if (kind.closes() || kind.mends()) {
      forget();
    }
    return false;
  }

  /** From here on nothing is certain of what is open. */
  void forget() {
    lostButton |= holdsButton();
    count = 0;
  }
}
