package io.github.copydesk.block;

/**
 * The word trigrams that stand more than once on a page. Nearly all stand once, which a bit tells;
 * only the others are counted.
 */
final class FeaturePhrases {
  /** Bits for each trigram: one in so many of those that stand once is counted for nothing. */
  private static final int BITS = 8;

  private final FeatureTexts texts;

  /** By a hash of the trigram: whether one was met, and whether a second. */
  private final long[] once;

  private final long[] twice;

  private final int shift;
  private final FeatureMap counts;

  /** The phrases of these blocks. */
  FeaturePhrases(FeatureTexts texts, int[] blocks) {
    this.texts = texts;
    int tokens = texts.start[texts.start.length - 1];
    int log = Math.max(6, Integer.SIZE - Integer.numberOfLeadingZeros(BITS * tokens));
    once = new long[1 << log - 6];
    twice = new long[1 << log - 6];
    shift = Integer.SIZE - log;
    int more = 0;
    for (int b : blocks) {
      for (int i = texts.start[b]; i < last(b); i++) {
        more += meet(at(i)) ? 1 : 0;
      }
    }
    counts = new FeatureMap(2 * more);
    for (int b : blocks) {
      for (int i = texts.start[b]; i < last(b); i++) {
        if (maybe(at(i))) {
          counts.add(at(i), 1);
        }
      }
    }
  }

  /** Where the trigrams of a block end. */
  private int last(int block) {
    return texts.start[block + 1] - 2;
  }

  private int at(int token) {
    return trigram(texts.tokens, token);
  }

  /** Hash of three tokens. */
  static int trigram(int[] tokens, int at) {
    return (tokens[at] * 31 + tokens[at + 1]) * 31 + tokens[at + 2];
  }

  private int bit(int trigram) {
    return trigram * 0x9E3779B9 >>> shift;
  }

  private boolean meet(int trigram) {
    int bit = bit(trigram);
    long mask = 1L << bit;
    boolean met = (once[bit >> 6] & mask) != 0;
    twice[bit >> 6] |= met ? mask : 0;
    once[bit >> 6] |= mask;
    return met;
  }

  private boolean maybe(int trigram) {
    int bit = bit(trigram);
    return (twice[bit >> 6] & 1L << bit) != 0;
  }

  /** Share of a block's trigrams that stand elsewhere too. */
  float elsewhere(int block) {
    int all = last(block) - texts.start[block];
    int repeated = 0;
    for (int i = texts.start[block]; i < last(block); i++) {
      repeated += maybe(at(i)) && counts.get(at(i)) > 1 ? 1 : 0;
    }
    return all > 0 ? (float) repeated / all : 0;
  }
}
