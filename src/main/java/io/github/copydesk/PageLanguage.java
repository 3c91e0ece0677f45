package io.github.copydesk;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.credit.Imprints;
import io.github.copydesk.language.Detector;
import io.github.copydesk.language.LanguageTag;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.text.Prose;
import java.util.Optional;

/**
 * The language of a page: the one it names, but the one of its text if it names none or English,
 * which templates say of whatever is put into them. English rules hold on every page, so a wrong
 * guess adds rules and takes none away.
 */
final class PageLanguage {
  /** UTF-16 units of a page that tell its language. */
  private static final int ENOUGH = 1000;

  /** UTF-16 units of paragraphs below which labels and headlines are read too. */
  private static final int TOO_FEW = 300;

  private static final String TEMPLATES = "en";

  private static final Detector DETECTOR = new Detector();

  private PageLanguage() {}

  static LanguageTag of(PageFacts facts, Blocks blocks) {
    LanguageTag declared = LanguageTag.of(Imprints.declaredLanguage(facts));
    if (!declared.equals(LanguageTag.UNKNOWN) && !declared.primary().equals(TEMPLATES)) {
      return declared;
    }
    return DETECTOR
        .detect(sample(blocks))
        .filter(found -> !found.equals(declared.primary()))
        .map(found -> LanguageTag.of(Optional.of(found)))
        .orElse(declared);
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
