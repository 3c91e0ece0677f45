package io.github.copydesk.language;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;

/**
 * A rule that holds for a block.
 *
 * @param rule the rule
 * @param role what the block, or the part of it, is
 * @param cut what is to go
 * @param start first UTF-16 unit of the block's text that goes
 * @param end the unit after the last one
 * @param evidence how much the phrase says
 */
public record Hit(Rule rule, Role role, Cut cut, int start, int end, Evidence evidence) {

  /** How much the phrase says that was found. */
  public enum Evidence {
    /** Four fixed words or more: no accident. */
    SURE,
    /** A few words, as labels have them. */
    SHORT,
    /** A few words and a gap for any others: "More from ...". */
    OPEN
  }

  public Hit {
    requireNonNull(rule, "rule");
    requireNonNull(role, "role");
    requireNonNull(cut, "cut");
    requireNonNull(evidence, "evidence");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Why the text goes. */
  public Reason.Rule reason() {
    return rule.reason();
  }

  /** Where on the page the hit counts. */
  public Place place() {
    return rule.form().place();
  }
}
