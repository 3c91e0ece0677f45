package io.github.copydesk.label;

import java.util.Arrays;

/**
 * The probability from which on the blocks of a page are kept: the one that makes the expected F1
 * greatest, or the F-beta of another focus, words counted. For F1 that is close to one half on a
 * clear page, and lower on a hesitant one.
 *
 * @param at the probability
 * @param expected expected F1 of keeping what lies above, 0..1
 */
record Cut(double at, double expected) {
  /**
   * Standard deviation of an error in log odds that all blocks of a page share. Fitted out of fold:
   * from 1 to 2 listings gain ever more, beyond 2 articles lose. Plain texts lose from 1 on: they
   * have none.
   */
  private static final double SHARED_ERROR = 1.8;

  private static final Doubt PAGES = Doubt.of(SHARED_ERROR);
  private static final Doubt TEXTS = Doubt.of(0);

  /**
   * What the odds of a page may have to be multiplied with.
   *
   * @param shifts the factors
   * @param likely how likely each is
   */
  private record Doubt(double[] shifts, double[] likely) {
    static Doubt of(double deviation) {
      Doubt doubt = new Doubt(new double[5], new double[5]);
      double sum = 0;
      for (int s = 0; s < doubt.shifts.length; s++) {
        double deviations = 0.9 * (s - 2);
        doubt.shifts[s] = StrictMath.exp(deviation * deviations);
        doubt.likely[s] = StrictMath.exp(-deviations * deviations / 2);
        sum += doubt.likely[s];
      }
      for (int s = 0; s < doubt.likely.length; s++) {
        doubt.likely[s] /= sum;
      }
      return doubt;
    }

    int size() {
      return shifts.length;
    }

    /** The probability under a factor. */
    double shifted(double keep, int s) {
      double odds = keep * shifts[s];
      return odds / (odds + 1 - keep);
    }
  }

  /**
   * Chooses the cut of a page.
   *
   * @param keep probability of each row
   * @param words words of each row
   * @param focus what weighs more in doubt
   * @param markup whether it is a page, not a plain text
   */
  static Cut of(double[] keep, float[] words, Focus focus, boolean markup) {
    double square = focus.beta() * focus.beta();
    double at = focus.bounded(best(keep, words, square, markup ? PAGES : TEXTS));
    return new Cut(at, expected(keep, words, at));
  }

  private static double expected(double[] keep, float[] words, double cut) {
    double kept = 0;
    double hit = 0;
    double all = 0;
    for (int i = 0; i < keep.length; i++) {
      double mass = keep[i] * words[i];
      all += mass;
      if (keep[i] >= cut) {
        kept += words[i];
        hit += mass;
      }
    }
    return kept + all > 0 ? 2 * hit / (kept + all) : 0;
  }

  /**
   * Sorts by probability and looks after which block the expected F-beta is greatest, on average
   * over what the page as a whole may be: where the model errs on one entry of a list, it errs on
   * all.
   */
  private static double best(double[] keep, float[] words, double square, Doubt doubt) {
    long[] order = new long[keep.length];
    double[] all = new double[doubt.size()];
    for (int i = 0; i < keep.length; i++) {
      order[i] = (long) (keep[i] * Integer.MAX_VALUE) << 32 | i;
      for (int s = 0; s < doubt.size(); s++) {
        all[s] += doubt.shifted(keep[i], s) * words[i];
      }
    }
    Arrays.sort(order);
    double kept = 0;
    double[] hit = new double[doubt.size()];
    double highest = 0;
    double at = 1;
    for (int k = order.length - 1; k >= 0; k--) {
      int i = (int) order[k];
      kept += words[i];
      double expected = 0;
      for (int s = 0; s < doubt.size(); s++) {
        hit[s] += doubt.shifted(keep[i], s) * words[i];
        expected += doubt.likely[s] * (1 + square) * hit[s] / (kept + square * all[s]);
      }
      if (expected > highest) {
        highest = expected;
        at = keep[i];
      }
    }
    return at;
  }
}
