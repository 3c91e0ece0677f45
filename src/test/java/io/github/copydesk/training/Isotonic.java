package io.github.copydesk.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The rising curve that fits weighted points best (pool adjacent violators), thinned out. */
final class Isotonic {
  private static final int BINS = 24;

  private record Pool(double x, double y, double weight) {
    Pool with(Pool other) {
      double sum = weight + other.weight;
      return new Pool(
          (x * weight + other.x * other.weight) / sum,
          (y * weight + other.y * other.weight) / sum,
          sum);
    }
  }

  private final List<double[]> points = new ArrayList<>();

  void add(double x, double y, double weight) {
    points.add(new double[] {x, y, weight});
  }

  /** The curve as {@code ModelCurve} reads it, from 0:0 to 1 and what 1 is worth. */
  String curve() {
    double[][] sorted = points.toArray(double[][]::new);
    Arrays.sort(sorted, Comparator.comparingDouble(point -> point[0]));
    List<Pool> pools = new ArrayList<>();
    for (Pool bin : bins(sorted)) {
      Pool last = bin;
      while (!pools.isEmpty() && pools.get(pools.size() - 1).y >= last.y) {
        last = pools.remove(pools.size() - 1).with(last);
      }
      pools.add(last);
    }
    StringBuilder out = new StringBuilder("0:0");
    double before = 0;
    for (Pool pool : pools) {
      if (pool.x > before + 1e-4 && pool.x < 1 - 1e-4) {
        out.append(String.format(Locale.ROOT, " %.5f:%.5f", pool.x, Math.min(1, pool.y)));
        before = pool.x;
      }
    }
    double top = pools.isEmpty() ? 1 : Math.min(1, pools.get(pools.size() - 1).y);
    return out.append(String.format(Locale.ROOT, " 1:%.5f", top)).toString();
  }

  /** Half of the bins have equal weight, half equal width, since most weight is at the ends. */
  private static List<Pool> bins(double[][] sorted) {
    double all = 0;
    for (double[] point : sorted) {
      all += point[2];
    }
    List<Pool> bins = new ArrayList<>();
    Pool open = null;
    double begin = 0;
    for (double[] point : sorted) {
      Pool one = new Pool(point[0], point[1], Math.max(1e-9, point[2]));
      open = open == null ? one : open.with(one);
      if (open.weight >= all / BINS || point[0] - begin > 1.0 / BINS && open.weight > all / 400) {
        bins.add(open);
        open = null;
        begin = point[0];
      }
    }
    if (open != null) {
      bins.add(open);
    }
    return bins;
  }
}
