package io.github.copydesk.training;

import io.github.copydesk.block.FeatureLexicon;
import io.github.copydesk.block.FeatureTable;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Cross-validation of one view, and its final booster. */
final class Crossed {
  private static final int THREADS = Integer.getInteger("copydesk.threads", 2);

  /** Blocks of furniture taken of a page that is only trained on. */
  private static final double FURNITURE_OF_MORE = 300;

  private final List<Sample> pages;
  private final List<Sample> more;
  private final List<Boost.Plan> gate;
  private final List<Boost.Plan> plans;
  private final Lexicons.Tallies tallies;

  /** By fold, the boosters that never saw it. */
  final List<Boosters> boosters = new ArrayList<>();

  /** Raw probabilities by block, each from the boosters that never saw its fold. */
  final Map<Sample, double[]> raw = new IdentityHashMap<>();

  /**
   * A view.
   *
   * @param pages trained on and tested
   * @param more only trained on
   * @param gate of the booster for the first glance; empty if every row is measured
   * @param plans of the boosters whose mean is the model
   */
  Crossed(
      List<Sample> pages,
      List<Sample> more,
      List<Boost.Plan> gate,
      List<Boost.Plan> plans,
      Lexicons.Tallies tallies) {
    this.pages = pages;
    this.more = more;
    this.gate = gate;
    this.plans = plans;
    this.tallies = tallies;
  }

  /** Trains without each fold and tests on it; folds side by side, each with one thread. */
  void validate() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Boosters>> folds = new ArrayList<>();
      for (int fold = 0; fold < Samples.FOLDS; fold++) {
        int without = fold;
        folds.add(threads.submit(() -> train(without)));
      }
      for (int fold = 0; fold < Samples.FOLDS; fold++) {
        boosters.add(folds.get(fold).get());
        test(fold);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Boosters trained on all folds but one, or on all if it is -1. */
  Boosters train(int without) throws LGBMException {
    FeatureLexicon[] lexicons = new FeatureLexicon[Samples.FOLDS];
    for (int fold = 0; fold < Samples.FOLDS; fold++) {
      lexicons[fold] = lexicon(without, fold);
    }
    Matrix matrix = new Matrix();
    for (Sample page : pages) {
      if (page.fold() != without) {
        matrix.add(page, lexicons[page.fold()]);
      }
    }
    List<String> trained = new ArrayList<>();
    for (Boost.Plan plan : plans) {
      if (!plan.more()) {
        trained.add(Boost.train(matrix, plan));
      }
    }
    for (Sample page : more) {
      if (page.fold() != without) {
        matrix.add(page, lexicons[page.fold()], FURNITURE_OF_MORE);
      }
    }
    for (Boost.Plan plan : plans) {
      if (plan.more()) {
        trained.add(Boost.train(matrix, plan));
      }
    }
    List<String> first = new ArrayList<>();
    for (Boost.Plan plan : gate) {
      first.add(Boost.train(matrix.glance(), plan));
    }
    return new Boosters(first, trained);
  }

  private FeatureLexicon lexicon(int a, int b) {
    return tallies.of(fold -> fold != a && fold != b).lexicon();
  }

  private void test(int fold) throws LGBMException {
    raw.putAll(raw(pages, fold));
  }

  /** Raw probabilities by block of other pages, each from the boosters that never saw its fold. */
  Map<Sample, double[]> raw(List<Sample> others) throws LGBMException {
    Map<Sample, double[]> all = new IdentityHashMap<>();
    for (int fold = 0; fold < Samples.FOLDS; fold++) {
      all.putAll(raw(others, fold));
    }
    return all;
  }

  private Map<Sample, double[]> raw(List<Sample> any, int fold) throws LGBMException {
    FeatureLexicon lexicon = lexicon(fold, fold);
    List<Sample> tested = any.stream().filter(page -> page.fold() == fold).toList();
    List<FeatureTable> tables = new ArrayList<>();
    int rows = 0;
    for (Sample page : tested) {
      tables.add(FeatureTable.of(page.blocks(), page.facts(), lexicon));
      rows += tables.get(tables.size() - 1).rows();
    }
    float[] values = new float[rows * FeatureTable.COLUMNS];
    int at = 0;
    for (FeatureTable table : tables) {
      for (int row = 0; row < table.rows(); row++) {
        System.arraycopy(table.row(row), 0, values, at, FeatureTable.COLUMNS);
        at += FeatureTable.COLUMNS;
      }
    }
    List<String> trained = boosters.get(fold).trees();
    double[] all = mean(trained, values, rows);
    Map<Sample, double[]> found = new IdentityHashMap<>();
    int row = 0;
    for (int i = 0; i < tested.size(); i++) {
      double[] probability = new double[tested.get(i).blocks().size()];
      for (int r = 0; r < tables.get(i).rows(); r++, row++) {
        int block = tables.get(i).block(r);
        probability[block] = 1 / (1 + Math.exp(-all[row]));
      }
      found.put(tested.get(i), probability);
    }
    return found;
  }

  private static double[] mean(List<String> models, float[] values, int rows) throws LGBMException {
    double[] mean = new double[rows];
    for (String model : models) {
      double[] scores = Boost.predict(model, values, rows);
      for (int row = 0; row < rows; row++) {
        mean[row] += scores[row] / models.size();
      }
    }
    return mean;
  }

  String calibration() {
    Isotonic curve = new Isotonic();
    for (Sample page : pages) {
      if (page.gold().hasText()) {
        double[] probability = raw.get(page);
        for (int b = 0; b < probability.length; b++) {
          if (page.weight()[b] > 0 && probability[b] > 0) {
            curve.add(probability[b], page.label()[b], page.weight()[b] / page.factor());
          }
        }
      }
    }
    return curve.curve();
  }
}
