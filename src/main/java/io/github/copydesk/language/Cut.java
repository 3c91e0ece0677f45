package io.github.copydesk.language;

import java.util.Locale;

/** What a rule's phrase says of the block it stands in. */
public enum Cut {
  /** The whole block is the phrase; the block goes. */
  BLOCK,
  /** The block begins with the phrase and is short; the block goes. */
  START,
  /** The whole block is the phrase and a heading; the teasers and links after it go too. */
  RUN,
  /** A line of the block, or the whole block, is the phrase; the line goes. */
  LINE,
  /** The block begins with the phrase; the phrase goes. */
  PREFIX,
  /** The block ends with the phrase, as a sentence of its own; the phrase goes. */
  SUFFIX;

  /** The name in rule files. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
