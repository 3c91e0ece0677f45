package io.github.copydesk.label;

import java.util.Locale;

/** What weighs more when it is not clear whether a block belongs to the article. */
public enum Focus {
  /** Rather too little: only what surely belongs to the article. */
  PRECISION(0.5, 0.5, 0.9),

  /** Both the same. */
  BALANCED(1, 0.1, 0.5),

  /** Rather too much: also what may belong to it, posts of others and words on the author. */
  RECALL(2, 0.03, 0.2);

  private final double beta;
  private final double lowest;
  private final double highest;

  /**
   * A focus.
   *
   * @param beta how many times as much recall counts as precision (the beta of F-beta, which the
   *     cut of a page maximises); 0.5 and 2 are the customary ones
   * @param lowest least cut; that of balanced was fitted out-of-fold on all corpora: 0.1 to 0.2 tie
   *     on news, listings want it lower
   * @param highest greatest cut; more than one half is never best for F1
   */
  Focus(double beta, double lowest, double highest) {
    this.beta = beta;
    this.lowest = lowest;
    this.highest = highest;
  }

  /** The name in every setting, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  double beta() {
    return beta;
  }

  /** The cut nearest to this one that the focus allows. */
  double bounded(double cut) {
    return Math.max(lowest, Math.min(highest, cut));
  }
}
