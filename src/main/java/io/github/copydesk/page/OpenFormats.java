package io.github.copydesk.page;

/**
 * The formatting elements that are open where a page is read, as far as tags alone tell. The parser
 * opens those anew that a block has closed by force, at a blank too. Where tags are tangled nothing
 * is certain any more.
 */
final class OpenFormats {
  private static final int MOST = 64;

  private final long[] names = new long[MOST];
  private int count;
  private boolean tangled;

  /** A start tag; see {@link NameTable#key}. */
  void open(long name, TagKind kind) {
    if (kind.isFormat()) {
      tangled |= count == MOST || isOpen(name);
      if (!tangled) {
        names[count++] = name;
      }
    } else if (kind.isScope()) {
      tangled |= count > 0;
    }
  }

  private boolean isOpen(long name) {
    for (int i = 0; i < count; i++) {
      if (names[i] == name) {
        return true;
      }
    }
    return false;
  }

  /** An end tag. */
  void close(long name, TagKind kind) {
    if (kind.isFormat() && count > 0) {
      count--;
      tangled |= names[count] != name;
    }
  }

  /** Whether it is certain that none is open. */
  boolean areClosed() {
    return count == 0 && !tangled;
  }
}
