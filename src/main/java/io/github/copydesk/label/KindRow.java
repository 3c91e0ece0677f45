package io.github.copydesk.label;

/** The features of one page. For one thread. */
final class KindRow {
  final float[] values = new float[KindFeature.values().length];

  void put(KindFeature feature, double value) {
    values[feature.ordinal()] = (float) value;
  }

  void log(KindFeature feature, double value) {
    put(feature, Math.log1p(value));
  }
}
