package io.github.copydesk.label;

import java.util.Locale;

/**
 * A rising, piecewise straight line through points: what a raw score is worth, as measured.
 *
 * @param from ascending
 * @param to the value at each
 */
record ModelCurve(double[] from, double[] to) {
  /** Leaves 0..1 as it is. */
  static final ModelCurve IDENTITY = new ModelCurve(new double[] {0, 1}, new double[] {0, 1});

  /** Reads {@code 0.1:0.08 0.5:0.55}. */
  static ModelCurve parse(String points) {
    String[] parts = points.strip().split(" +");
    double[] from = new double[parts.length];
    double[] to = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      from[i] = Double.parseDouble(parts[i].substring(0, colon));
      to[i] = Double.parseDouble(parts[i].substring(colon + 1));
    }
    return new ModelCurve(from, to);
  }

  double at(double x) {
    int last = from.length - 1;
    if (x <= from[0]) {
      return to[0];
    }
    if (x >= from[last]) {
      return to[last];
    }
    int i = 1;
    while (from[i] < x) {
      i++;
    }
    double share = (x - from[i - 1]) / (from[i] - from[i - 1]);
    return to[i - 1] + share * (to[i] - to[i - 1]);
  }

  @Override
  public String toString() {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < from.length; i++) {
      points.append(
          String.format(Locale.ROOT, i == 0 ? "%.5f:%.5f" : " %.5f:%.5f", from[i], to[i]));
    }
    return points.toString();
  }
}
