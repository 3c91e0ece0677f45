package io.github.copydesk.training;

import io.github.copydesk.block.FeatureLexicon;
import io.github.copydesk.block.FeatureTable;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.ArrayList;
import java.util.BitSet;
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

  /** Raw probability of a row that the gate leaves alone. */
  private static final double HOPELESS = 1 / (1 + Math.exp(7));

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
    int told = matrix.rows;
    for (Sample page : more) {
      if (page.fold() != without) {
        matrix.add(page, lexicons[page.fold()], FURNITURE_OF_MORE);
      }
    }
    List<String> first = new ArrayList<>();
    Matrix glance = matrix.glance();
    for (Boost.Plan plan : gate) {
      first.add(Boost.train(glance, plan));
    }
    BitSet passed = passed(first, glance);
    List<String> trained = new ArrayList<>();
    for (Boost.Plan plan : plans) {
      int rows = plan.more() ? matrix.rows : told;
      trained.add(Boost.train(matrix.only(passed, rows), plan));
    }
    return new Boosters(first, trained);
  }

  /** The rows that a gate lets through: the others are not measured, so nothing learns of them. */
  private static BitSet passed(List<String> gate, Matrix glance) throws LGBMException {
    BitSet passed = new BitSet(glance.rows);
    passed.set(0, glance.rows);
    if (!gate.isEmpty()) {
      double[] scores = mean(gate, glance);
      for (int row = 0; row < scores.length; row++) {
        passed.set(row, scores[row] >= ModelWriter.LEAST);
      }
    }
    return passed;
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
    for (Sample page : tested) {
      tables.add(FeatureTable.of(page.blocks(), page.facts(), lexicon));
    }
    Matrix matrix = new Matrix();
    for (FeatureTable table : tables) {
      for (int row = 0; row < table.rows(); row++) {
        matrix.add(table, row, 0, 0);
      }
    }
    Boosters trained = boosters.get(fold);
    double[] all = mean(trained.trees(), matrix);
    BitSet passed = passed(trained.gate(), matrix.glance());
    Map<Sample, double[]> found = new IdentityHashMap<>();
    int row = 0;
    for (int i = 0; i < tested.size(); i++) {
      double[] probability = new double[tested.get(i).blocks().size()];
      for (int r = 0; r < tables.get(i).rows(); r++, row++) {
        int block = tables.get(i).block(r);
        probability[block] = passed.get(row) ? 1 / (1 + Math.exp(-all[row])) : HOPELESS;
      }
      found.put(tested.get(i), probability);
    }
    return found;
  }

  private static double[] mean(List<String> models, Matrix matrix) throws LGBMException {
    double[] mean = new double[matrix.rows];
    for (String model : models) {
      double[] scores = Boost.predict(model, matrix.table(), matrix.rows);
      for (int row = 0; row < scores.length; row++) {
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
