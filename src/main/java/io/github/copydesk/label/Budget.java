package io.github.copydesk.label;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.language.Rule;
import io.github.copydesk.text.Words;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the furniture rules want to take from a page. A phrase that meets a page it was not made for
 * must not cost the page its article: a rule that would take a large share of the text takes
 * nothing, and the blocks say so.
 */
final class Budget {
  /**
   * Words one rule may take / words that were kept before, 0..1. On the development pages no right
   * rule took more than a fifth.
   */
  private static final double MOST = 0.3;

  /** Words a rule may take of any page: of a page of two lines, one is a large share. */
  private static final int SMALL = 25;

  private final List<Labelled> labelled;
  private final List<Taking> takings = new ArrayList<>();
  private final Map<Rule, Integer> words = new IdentityHashMap<>();

  private record Taking(int block, Role role, Reason reason, Rule rule) {}

  Budget(List<Labelled> labelled) {
    this.labelled = labelled;
  }

  /** Notes that a rule wants a block. */
  void take(int block, Role role, Reason reason, Rule rule) {
    takings.add(new Taking(block, role, reason, rule));
    Labelled label = labelled.get(block);
    if (label.role().isBody()) {
      words.merge(rule, Words.count(label.block().text()), Integer::sum);
    }
  }

  /** Gives the blocks their roles, except those that a rule took too many of. */
  void spend() {
    int all = kept();
    for (Taking taking : takings) {
      Labelled label = labelled.get(taking.block());
      int wanted = words.getOrDefault(taking.rule(), 0);
      boolean over = wanted > SMALL && wanted > MOST * all;
      labelled.set(
          taking.block(),
          over && label.role().isBody()
              ? label.as(label.role(), spared(taking.rule(), wanted, all))
              : label.as(taking.role(), taking.reason()));
    }
  }

  private int kept() {
    int kept = 0;
    for (Labelled label : labelled) {
      kept += label.role().isBody() ? Words.count(label.block().text()) : 0;
    }
    return kept;
  }

  private static Reason spared(Rule rule, int wanted, int all) {
    long percent = Math.round(100.0 * wanted / all);
    return new Reason.Form(
        String.format(
            Locale.ROOT,
            "kept: %s would take %d %% of the text, more than one rule may",
            rule.reason().explain(),
            percent));
  }
}
