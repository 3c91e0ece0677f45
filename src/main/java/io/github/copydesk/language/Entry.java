package io.github.copydesk.language;

import io.github.copydesk.language.Hit.Evidence;
import io.github.copydesk.text.Phrase;
import io.github.copydesk.text.PhraseIndex.Match;

/**
 * A phrase of a rule in the index.
 *
 * @param rule the rule
 * @param everywhere whether the phrase is long enough to be no accident in another language
 * @param open whether the phrase has a gap for any words
 */
record Entry(Rule rule, boolean everywhere, boolean open) {
  /** Fixed words from which on a phrase of another language is taken for what it says. */
  private static final int UNLIKELY_BY_CHANCE = 4;

  private static final String ENGLISH = "en";
  private static final String UNKNOWN = "und";

  static Entry of(Rule rule, Phrase phrase) {
    return new Entry(rule, phrase.fixedWords() >= UNLIKELY_BY_CHANCE, phrase.hasGap());
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

  private boolean hasPlace() {
    return rule.form().place() != Place.ANYWHERE;
  }

  /**
   * Which of two matches says more of a block: less than 0 if the first one does. The page's own
   * language first, whole blocks before beginnings, rules for blocks before rules for parts, long
   * phrases before short ones, rules for a place before those for all.
   */
  static int compare(Match<Entry> a, Match<Entry> b, String language) {
    int order = Integer.compare(a.value().distance(language), b.value().distance(language));
    order = order != 0 ? order : Boolean.compare(b.whole(), a.whole());
    order = order != 0 ? order : Boolean.compare(a.value().isPart(), b.value().isPart());
    order = order != 0 ? order : Integer.compare(b.end(), a.end());
    order = order != 0 ? order : Boolean.compare(b.value().hasPlace(), a.value().hasPlace());
    Rule.Origin first = a.value().rule().origin();
    Rule.Origin second = b.value().rule().origin();
    order = order != 0 ? order : first.file().compareTo(second.file());
    return order != 0 ? order : Integer.compare(first.line(), second.line());
  }

  private Evidence evidence() {
    return everywhere ? Evidence.SURE : open ? Evidence.OPEN : Evidence.SHORT;
  }

  Hit hit(int start, int end) {
    return new Hit(rule, rule.role(), rule.form().cut(), start, end, evidence());
  }
}
