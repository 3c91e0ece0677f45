package io.github.copydesk;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.credit.Imprints;
import io.github.copydesk.language.Detector;
import io.github.copydesk.language.LanguageTag;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.text.Prose;
import java.util.Optional;

/** The language of a page: the one it names; if it names none, the one its text is in. */
final class PageLanguage {
  /** UTF-16 units of a page that tell its language. */
  private static final int ENOUGH = 3000;

  /** UTF-16 units of paragraphs below which labels and headlines are read too. */
  private static final int TOO_FEW = 300;

  private static final Detector DETECTOR = new Detector();

  private PageLanguage() {}

  static LanguageTag of(PageFacts facts, Blocks blocks) {
    Optional<String> declared = Imprints.declaredLanguage(facts);
    return LanguageTag.of(declared.isPresent() ? declared : DETECTOR.detect(sample(blocks)));
  }

  /** The first paragraphs: menus are often in another language. */
  private static String sample(Blocks blocks) {
    StringBuilder paragraphs = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (Block block : blocks.blocks()) {
      if (paragraphs.length() < ENOUGH && Prose.isParagraph(block.text())) {
        paragraphs.append(block.text()).append('\n');
      }
      if (all.length() < ENOUGH) {
        all.append(block.text()).append('\n');
      }
    }
    return paragraphs.length() < TOO_FEW ? all.toString() : paragraphs.toString();
  }
}
