package io.github.copydesk;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.credit.Imprints;
import io.github.copydesk.language.Detector;
import io.github.copydesk.language.LanguageTag;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.text.Prose;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

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

  /** Words that English cannot do without and that other languages hardly have. */
  private static final Set<String> ENGLISH = Set.of("the", "and", "that", "with", "was", "from");

  /** One word in so many is one of these in nearly all English prose. */
  private static final int ONE_IN = 20;

  private static final Detector DETECTOR = new Detector();

  private PageLanguage() {}

  static LanguageTag of(PageFacts facts, Blocks blocks) {
    LanguageTag declared = LanguageTag.of(Imprints.declaredLanguage(facts));
    if (!declared.equals(LanguageTag.UNKNOWN) && !declared.primary().equals(TEMPLATES)) {
      return declared;
    }
    String sample = sample(blocks);
    if (declared.primary().equals(TEMPLATES) && isPlainlyEnglish(sample)) {
      return declared;
    }
    return DETECTOR
        .detect(sample)
        .filter(found -> !found.equals(declared.primary()))
        .map(found -> LanguageTag.of(Optional.of(found)))
        .orElse(declared);
  }

  /** Spares the detector, and the time to load it, on most pages that say English. */
  private static boolean isPlainlyEnglish(String sample) {
    StringTokenizer words = new StringTokenizer(sample);
    int all = words.countTokens();
    int english = 0;
    while (words.hasMoreTokens()) {
      english += ENGLISH.contains(words.nextToken()) ? 1 : 0;
    }
    return english > 0 && english * ONE_IN >= all;
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
