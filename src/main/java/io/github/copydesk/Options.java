package io.github.copydesk;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.page.Limits;

/**
 * How to clean.
 *
 * @param keepDateline whether an inline dateline stays in the body; it is a field of the article
 *     either way
 * @param limits what one page may cost
 */
public record Options(boolean keepDateline, Limits limits) {

  /** The dateline stays in the body; {@link Limits#DEFAULT}. */
  public static final Options DEFAULT = new Options(true, Limits.DEFAULT);

  public Options {
    requireNonNull(limits, "limits");
  }
}
