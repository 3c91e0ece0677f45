package io.github.copydesk.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was taken for what, out of fold, and how far the probabilities are to be believed. */
final class Confusion {
  private static final int BINS = 5;

  private record Case(String name, int label, double[] scores, double weight) {
    double[] probabilities(double temperature) {
      double highest = Double.NEGATIVE_INFINITY;
      for (double score : scores) {
        highest = Math.max(highest, score / temperature);
      }
      double sum = 0;
      double[] all = new double[scores.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = Math.exp(scores[i] / temperature - highest);
        sum += all[i];
      }
      for (int i = 0; i < all.length; i++) {
        all[i] /= sum;
      }
      return all;
    }

    int best() {
      int best = 0;
      for (int i = 1; i < scores.length; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
      return best;
    }
  }

  private final List<String> names;
  private final List<Case> cases = new ArrayList<>();

  Confusion(List<String> names) {
    this.names = names;
  }

  void add(String name, int label, double[] scores, double weight) {
    cases.add(new Case(name, label, scores, weight));
  }

  /** The divisor of the scores under which what happened is most probable. */
  double temperature() {
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (double temperature = 0.5; temperature <= 3; temperature += 0.02) {
      double loss = 0;
      for (Case each : cases) {
        double p = each.probabilities(temperature)[each.label()];
        loss -= each.weight() * Math.log(Math.max(1e-9, p));
      }
      if (loss < least) {
        least = loss;
        best = temperature;
      }
    }
    return best;
  }

  /** Share of the cases in which the most probable class is the right one. */
  double right() {
    double all = 0;
    double hit = 0;
    for (Case each : cases) {
      all += each.weight();
      hit += each.best() == each.label() ? each.weight() : 0;
    }
    return hit / Math.max(1e-9, all);
  }

  /** Rows: what it is; columns: what it is taken for; then precision, recall and reliability. */
  String table(double temperature) {
    int n = names.size();
    double[][] counts = new double[n][n];
    double[][] bins = new double[BINS][3];
    double[] mean = new double[n];
    double[] part = new double[n];
    double all = 0;
    for (Case each : cases) {
      double[] p = each.probabilities(temperature);
      int best = each.best();
      counts[each.label()][best] += each.weight();
      double[] bin = bins[Math.min(BINS - 1, (int) (p[best] * BINS))];
      bin[0] += each.weight();
      bin[1] += each.weight() * p[best];
      bin[2] += best == each.label() ? each.weight() : 0;
      for (int i = 0; i < n; i++) {
        mean[i] += each.weight() * p[i];
        part[i] += i == each.label() ? each.weight() : 0;
      }
      all += each.weight();
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < n; i++) {
      double taken = 0;
      double support = 0;
      out.append(String.format(Locale.ROOT, "%-14s", names.get(i)));
      for (int j = 0; j < n; j++) {
        out.append(String.format(Locale.ROOT, "%7.0f", counts[i][j]));
        support += counts[i][j];
        taken += counts[j][i];
      }
      out.append(
          String.format(
              Locale.ROOT,
              "  support %6.0f precision %.3f recall %.3f mean probability %.4f share %.4f%n",
              support,
              counts[i][i] / Math.max(1e-9, taken),
              counts[i][i] / Math.max(1e-9, support),
              mean[i] / all,
              part[i] / all));
    }
    out.append(String.format(Locale.ROOT, "right %.4f temperature %.2f%n", right(), temperature));
    for (double[] bin : bins) {
      out.append(
          String.format(
              Locale.ROOT,
              "said %.3f was %.3f (%.0f)%n",
              bin[1] / Math.max(1e-9, bin[0]),
              bin[2] / Math.max(1e-9, bin[0]),
              bin[0]));
    }
    return out.toString();
  }

  /** The cases that were taken for something else, the surest first. */
  String errors(double temperature) {
    StringBuilder out = new StringBuilder();
    cases.stream()
        .filter(each -> each.best() != each.label())
        .sorted((a, b) -> Double.compare(sure(b, temperature), sure(a, temperature)))
        .forEach(
            each ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "%s is %s, taken for %s (%.2f)%n",
                        each.name(),
                        names.get(each.label()),
                        names.get(each.best()),
                        sure(each, temperature))));
    return out.toString();
  }

  private static double sure(Case each, double temperature) {
    return each.probabilities(temperature)[each.best()];
  }
}
