package io.github.copydesk;

import io.github.copydesk.block.Blocks;
import io.github.copydesk.credit.Edited;
import io.github.copydesk.label.Labels;
import io.github.copydesk.normalise.TextCleaner.Cleaned;
import io.github.copydesk.page.Decoded;
import io.github.copydesk.page.PageFacts;

/** Looks on while a page is cleaned: told after each stage what came of it. */
interface Watch {
  /** Does not look. */
  Watch NOBODY = new Watch() {};

  /** The bytes are characters. */
  default void decoded(Decoded decoded, boolean truncated) {}

  /** The characters are a page with facts, if it is HTML. */
  default void parsed(PageFacts facts) {}

  /** The page is blocks. */
  default void cut(Blocks blocks, PageFacts facts) {}

  /** The blocks have roles. */
  default void labelled(Labels labels) {}

  /** Kept blocks are clean. */
  default void cleaned(Cleaned cleaned) {}

  /** The article is made. */
  default void edited(Edited edited) {}
}
