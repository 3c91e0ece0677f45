package io.github.copydesk.label;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.language.Hit;
import io.github.copydesk.language.Hit.Evidence;
import io.github.copydesk.language.Rule;
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
  /** Words one rule may take / words that were kept before, 0..1. */
  private static final double MOST = 0.2;

  /**
   * The same for a rule whose phrases say what each block is by four words or more: a notice on
   * cookies may well be longer than the article.
   */
  private static final double MOST_IF_SURE = 0.85;

  /** Words a rule may take of any page: of a page of two lines, one is a large share. */
  private static final int SMALL = 25;

  private final List<Labelled> labelled;
  private final List<Taking> takings = new ArrayList<>();
  private final Map<Rule, Integer> words = new IdentityHashMap<>();
  private final Map<Rule, Integer> unsure = new IdentityHashMap<>();

  private record Taking(int block, Role role, Reason reason, Rule rule) {}

  Budget(List<Labelled> labelled) {
    this.labelled = labelled;
  }

  /** Notes that a rule finds a block and gives it a role. */
  void take(int block, Hit hit, Role role) {
    count(block, role, hit.rule(), hit.evidence() == Evidence.SURE);
    takings.add(new Taking(block, role, hit.reason(), hit.rule()));
  }

  /** Notes that a rule wants a block that it does not know by itself. */
  void take(int block, Hit heading, Reason reason) {
    count(block, heading.role(), heading.rule(), false);
    takings.add(new Taking(block, heading.role(), reason, heading.rule()));
  }

  /** What becomes a field is not lost, and what was hardly thought the article's is little. */
  private void count(int block, Role role, Rule rule, boolean sure) {
    Labelled label = labelled.get(block);
    if (label.role().isBody() && role.isFurniture()) {
      int more = (int) Math.round(label.keep() * label.block().words());
      words.merge(rule, more, Integer::sum);
      unsure.merge(rule, sure ? 0 : more, Integer::sum);
    }
  }

  /** Gives the blocks their roles, except those that a rule took too many of. */
  void spend() {
    int all = words.values().stream().anyMatch(wanted -> wanted > SMALL) ? kept() : 0;
    for (Taking taking : takings) {
      Labelled label = labelled.get(taking.block());
      labelled.set(
          taking.block(),
          label.role().isBody() && isOver(taking.rule(), all)
              ? label.as(label.role(), spared(taking.rule(), all))
              : label.as(taking.role(), taking.reason()));
    }
  }

  private boolean isOver(Rule rule, int all) {
    int wanted = words.getOrDefault(rule, 0);
    int doubtful = unsure.getOrDefault(rule, 0);
    return wanted > SMALL
        && (doubtful > SMALL && doubtful > MOST * all || wanted > MOST_IF_SURE * all);
  }

  private int kept() {
    int kept = 0;
    for (Labelled label : labelled) {
      kept += label.role().isBody() ? label.block().words() : 0;
    }
    return kept;
  }

  private Reason spared(Rule rule, int all) {
    long percent = Math.round(100.0 * words.get(rule) / all);
    return new Reason.Form(
        String.format(
            Locale.ROOT,
            "kept: %s would take %d %% of the text, more than one rule may",
            rule.reason().explain(),
            percent));
  }
}
