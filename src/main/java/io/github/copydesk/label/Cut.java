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

  /** Sorts by probability and looks after which block the expected F-beta is greatest. */
  private static double best(double[] keep, float[] words, double square) {
    long[] order = new long[keep.length];
    double all = 0;
    for (int i = 0; i < keep.length; i++) {
      order[i] = (long) (keep[i] * Integer.MAX_VALUE) << 32 | i;
      all += keep[i] * words[i];
    }
    Arrays.sort(order);
    double kept = 0;
    double hit = 0;
    double highest = 0;
    double at = 1;
    for (int k = order.length - 1; k >= 0; k--) {
      int i = (int) order[k];
      kept += words[i];
      hit += keep[i] * words[i];
      double expected = (1 + square) * hit / (kept + square * all);
      if (expected > highest) {
        highest = expected;
        at = keep[i];
      }
    }
    return at;
  }
}
