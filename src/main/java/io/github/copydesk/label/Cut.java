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
   * from 1 to 2 listings gain ever more, beyond 2 articles lose.
   */
  private static final double SHARED_ERROR = 1.8;

  /** What the odds of a page may be multiplied with, and how likely that is. */
  private static final double[] SHIFTS = new double[5];

  private static final double[] LIKELY = new double[SHIFTS.length];

  static {
    double sum = 0;
    for (int s = 0; s < SHIFTS.length; s++) {
      double deviations = 0.9 * (s - SHIFTS.length / 2);
      SHIFTS[s] = StrictMath.exp(SHARED_ERROR * deviations);
      LIKELY[s] = StrictMath.exp(-deviations * deviations / 2);
      sum += LIKELY[s];
    }
    for (int s = 0; s < SHIFTS.length; s++) {
      LIKELY[s] /= sum;
    }
  }

  /**
   * Chooses the cut of a page.
   *
   * @param keep probability of each row
   * @param words words of each row
   * @param focus what weighs more in doubt
   */
  static Cut of(double[] keep, float[] words, Focus focus) {
    double at = focus.bounded(best(keep, words, focus.beta() * focus.beta()));
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
  private static double best(double[] keep, float[] words, double square) {
    long[] order = new long[keep.length];
    double[] all = new double[SHIFTS.length];
    for (int i = 0; i < keep.length; i++) {
      order[i] = (long) (keep[i] * Integer.MAX_VALUE) << 32 | i;
      for (int s = 0; s < SHIFTS.length; s++) {
        all[s] += shifted(keep[i], s) * words[i];
      }
    }
    Arrays.sort(order);
    double kept = 0;
    double[] hit = new double[SHIFTS.length];
    double highest = 0;
    double at = 1;
    for (int k = order.length - 1; k >= 0; k--) {
      int i = (int) order[k];
      kept += words[i];
      double expected = 0;
      for (int s = 0; s < SHIFTS.length; s++) {
        hit[s] += shifted(keep[i], s) * words[i];
        expected += LIKELY[s] * (1 + square) * hit[s] / (kept + square * all[s]);
      }
      if (expected > highest) {
        highest = expected;
        at = keep[i];
      }
    }
    return at;
  }

  /** The probability if the page's odds are so many times what the model says. */
  private static double shifted(double keep, int shift) {
    double odds = keep * SHIFTS[shift];
    return odds / (odds + 1 - keep);
  }
}
