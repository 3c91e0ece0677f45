package io.github.copydesk;

import static java.util.Objects.requireNonNull;

/** The cleaner. Immutable and safe for use by many threads; make one and keep it. */
public final class Copydesk {
  private final Options options;

  /** A cleaner with these options. */
  public Copydesk(Options options) {
    this.options = requireNonNull(options, "options");
  }

  /** A cleaner with {@link Options#DEFAULT}. */
  public Copydesk() {
    this(Options.DEFAULT);
  }

  /**
   * Cleans one page or text.
   *
   * @param input the bytes; not changed
   * @return the article, or why there is none; never throws for anything in the bytes
   */
  public Outcome clean(Input input) {
    requireNonNull(input, "input");
    return new Outcome.Skipped(Outcome.Cause.NO_TEXT, "not built yet, limit " + options.limits());
  }
}
