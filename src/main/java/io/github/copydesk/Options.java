package io.github.copydesk;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.label.Policy;
import io.github.copydesk.page.Limits;
import java.util.List;

/**
 * How to clean.
 *
 * @param keepDateline whether an inline dateline stays in the body; it is a field of the article
 *     either way
 * @param limits what one page may cost
 * @param rules rule files of the user's own, which hold after the built-in rules and in this order
 * @param policy what goes into the text
 */
public record Options(boolean keepDateline, Limits limits, List<RuleText> rules, Policy policy) {

  /**
   * A rule file that has been read already.
   *
   * @param fileName name without folder; {@code pt.txt} holds for Portuguese pages, a name that is
   *     no language code for all pages
   * @param text what is in it
   */
  public record RuleText(String fileName, String text) {
    public RuleText {
      requireNonNull(fileName, "fileName");
      requireNonNull(text, "text");
    }
  }

  /** The dateline stays in the body; {@link Limits#DEFAULT}. */
  public static final Options DEFAULT = new Options(true, Limits.DEFAULT);

  public Options {
    requireNonNull(limits, "limits");
    rules = List.copyOf(rules);
    requireNonNull(policy, "policy");
  }

  /** With the usual text. */
  public Options(boolean keepDateline, Limits limits, List<RuleText> rules) {
    this(keepDateline, limits, rules, Policy.DEFAULT);
  }

  /** With the built-in rules only. */
  public Options(boolean keepDateline, Limits limits) {
    this(keepDateline, limits, List.of());
  }

  /** The same with another policy. */
  public Options with(Policy newPolicy) {
    return new Options(keepDateline, limits, rules, newPolicy);
  }
}
