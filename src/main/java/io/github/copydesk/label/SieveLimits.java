package io.github.copydesk.label;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The thresholds that nodes of trees ask for, each once for its column, and which of up to 64 rows
 * are at or below each of them. Every column has one more limit at its end, for what is above all
 * others. Immutable.
 */
final class SieveLimits {
  /** Column and threshold of each limit, ascending. */
  private final long[] keys;

  private final float[] thresholds;

  /** The columns that are asked for, ascending. */
  private final int[] columns;

  /** The first limit of each of these columns, and after the last one the number of limits. */
  private final int[] begins;

  /** The limits of these nodes. */
  SieveLimits(ModelTrees trees, int[] nodes) {
    columns = IntStream.of(nodes).map(node -> trees.features()[node]).sorted().distinct().toArray();
    LongStream asked = IntStream.of(nodes).mapToLong(node -> key(trees, node));
    LongStream ends = IntStream.of(columns).mapToLong(c -> key(c, Float.POSITIVE_INFINITY));
    keys = LongStream.concat(asked, ends).sorted().distinct().toArray();
    thresholds = new float[keys.length];
    Arrays.fill(thresholds, Float.POSITIVE_INFINITY);
    for (int node : nodes) {
      thresholds[of(trees, node)] = trees.thresholds()[node];
    }
    begins = new int[columns.length + 1];
    for (int c = 0, limit = 0; c <= columns.length; c++) {
      begins[c] = limit;
      while (limit < keys.length && keys[limit] >> 32 == columns[c]) {
        limit++;
      }
    }
  }

  private static long key(ModelTrees trees, int node) {
    return key(trees.features()[node], trees.thresholds()[node]);
  }

  /** Sorts by column, then by threshold. */
  private static long key(int column, float threshold) {
    int bits = Float.floatToIntBits(threshold);
    int ordered = bits ^ (bits >> 31 | Integer.MIN_VALUE);
    return (long) column << 32 | Integer.toUnsignedLong(ordered);
  }

  /** Number of limits. */
  int size() {
    return keys.length;
  }

  /** The limit that a node asks for. */
  int of(ModelTrees trees, int node) {
    return Arrays.binarySearch(keys, key(trees, node));
  }

  /**
   * Tells which rows are at or below each limit.
   *
   * @param table values, column after column
   * @param from the first row
   * @param to after the last one, at most 64 on
   * @param below by limit; bit i is set if the value of row from + i is not above it
   */
  void part(SieveTable table, int from, int to, long[] below) {
    Arrays.fill(below, 0);
    for (int c = 0; c < columns.length; c++) {
      place(table, c, from, to, below);
      long sum = 0;
      for (int limit = begins[c]; limit < begins[c + 1]; limit++) {
        sum |= below[limit];
        below[limit] = sum;
      }
    }
  }

  /** Notes each row at the first limit that it is not above; most are where the last one was. */
  private void place(SieveTable table, int c, int from, int to, long[] below) {
    float[] values = table.values();
    int column = columns[c] * table.stride();
    int at = begins[c];
    float low = 0;
    float high = -1;
    long run = 0;
    for (int i = from; i < to; i++) {
      float value = values[column + i];
      if (!(value > low && value <= high)) {
        below[at] |= run;
        run = 0;
        at = find(value, begins[c], begins[c + 1]);
        low = at == begins[c] ? Float.NEGATIVE_INFINITY : thresholds[at - 1];
        high = thresholds[at];
      }
      run |= 1L << i - from;
    }
    below[at] |= run;
  }

  /** The first of some limits that a value is not above, or else the last of them. */
  private int find(float value, int begin, int end) {
    int at = begin;
    for (int more = end - begin; more > 1; more -= more >>> 1) {
      int half = more >>> 1;
      at = value <= thresholds[at + half - 1] ? at : at + half;
    }
    return at;
  }
}
