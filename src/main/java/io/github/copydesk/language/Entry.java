package io.github.copydesk.language;

import io.github.copydesk.text.Phrase;

/**
 * A phrase of a rule in the index.
 *
 * @param rule the rule
 * @param everywhere whether the phrase is long enough to be no accident in another language
 */
record Entry(Rule rule, boolean everywhere) {
  /** Fixed words from which on a phrase of another language is taken for what it says. */
  private static final int UNLIKELY_BY_CHANCE = 4;

  private static final String ENGLISH = "en";
  private static final String UNKNOWN = "und";

  static Entry of(Rule rule, Phrase phrase) {
    return new Entry(rule, phrase.fixedWords() >= UNLIKELY_BY_CHANCE);
  }

  boolean holds(String language) {
    return distance(language) < 3 || everywhere || language.equals(UNKNOWN);
  }

  /** 0 for the page's own language, then {@code any}, English, the others. */
  int distance(String language) {
    var languages = rule.origin().languages();
    if (languages.contains(language)) {
      return 0;
    }
    if (languages.contains(Rule.Origin.ANY)) {
      return 1;
    }
    return languages.contains(ENGLISH) ? 2 : 3;
  }

  /** Whether the rule is made for a part of a block. */
  boolean isPart() {
    Cut cut = rule.form().cut();
    return cut == Cut.PREFIX || cut == Cut.SUFFIX;
  }

  Hit hit(int start, int end) {
    return new Hit(rule, rule.role(), rule.form().cut(), start, end);
  }
}
