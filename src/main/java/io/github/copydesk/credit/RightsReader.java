package io.github.copydesk.credit;

import io.github.copydesk.article.Rights;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Story;
import io.github.copydesk.page.PageFacts.Terms;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a page states of an article's rights: JSON-LD first, then meta elements and licence
 * links. Copyright lines of a footer are the site's and are not read.
 */
final class RightsReader {
  private static final String[] HOLDERS = {
    "dcterms.rightsholder", "dc.rightsholder", "copyright-holder", "itemprop:copyrightholder"
  };
  private static final String[] NOTICES = {"copyright", "dc.rights", "dcterms.rights", "rights"};
  private static final String[] TERMS = {"dcterms.license", "dc.rights.license", "rel:license"};

  /** Meta elements that say "free", "metered" or "locked". */
  private static final String[] TIERS = {"article:content_tier", "og:article:content_tier"};

  Rights of(PageFacts facts) {
    return new Rights(
        told(facts, Terms::holder).or(() -> facts.meta(HOLDERS)),
        told(facts, Terms::notice).or(() -> facts.meta(NOTICES)),
        told(facts, Terms::usage).or(() -> facts.meta(TERMS)),
        told(facts, Terms::free)
            .flatMap(RightsReader::truth)
            .or(() -> facts.meta(TIERS).flatMap(RightsReader::tier)));
  }

  private static Optional<String> told(PageFacts facts, Function<Terms, String> part) {
    return facts.story().map(Story::terms).map(part).filter(text -> !text.isBlank());
  }

  /** {@code true}, {@code "False"}, {@code "https://schema.org/True"}. */
  private static Optional<Boolean> truth(String printed) {
    String word = printed.substring(printed.lastIndexOf('/') + 1).strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "true", "yes", "1" -> Optional.of(true);
      case "false", "no", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A metered article is free for some, so nothing is said of it. */
  private static Optional<Boolean> tier(String printed) {
    return switch (printed.strip().toLowerCase(Locale.ROOT)) {
      case "free" -> Optional.of(true);
      case "locked" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
