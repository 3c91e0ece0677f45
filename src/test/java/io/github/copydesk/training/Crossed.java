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

  private static final Boost.Plan TEACHER = new Boost.Plan(70, 24, 0.13, 3, 0.25);
  private static final float TAUGHT = 0.5f;

  private final List<Sample> pages;
  private final List<Sample> extra;
  private final List<Sample> variants;
  private final List<Boost.Plan> plans;
  private final Lexicons.Tallies tallies;

  /** By fold, the boosters that never saw it. */
  final List<List<String>> boosters = new ArrayList<>();

  /** Raw probabilities by block, each from the boosters that never saw its fold. */
  final Map<Sample, double[]> raw = new IdentityHashMap<>();

  /** Raw sums of the first trees, by block. */
  final Map<Sample, double[]> early = new IdentityHashMap<>();

  /**
   * A view to be trained.
   *
   * @param pages tested and trained on
   * @param extra without a gold text: trained on with the labels that a first model gives them
   * @param variants of the pages: trained on only
   */
  Crossed(
      List<Sample> pages,
      List<Sample> extra,
      List<Sample> variants,
      List<Boost.Plan> plans,
      Lexicons.Tallies tallies) {
    this.pages = pages;
    this.extra = extra;
    this.variants = variants;
    this.plans = plans;
    this.tallies = tallies;
  }

  /** Trains without each fold and tests on it; folds side by side, each with one thread. */
  void validate() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> folds = new ArrayList<>();
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
  List<String> train(int without) throws LGBMException {
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
    for (Sample page : variants) {
      if (page.fold() != without) {
        matrix.add(page, lexicons[page.fold()]);
      }
    }
    if (!extra.isEmpty()) {
      String teacher = Boost.train(matrix, TEACHER);
      teach(matrix, teacher, without, lexicons);
    }
    List<String> trained = new ArrayList<>();
    for (Boost.Plan plan : plans) {
      trained.add(Boost.train(matrix, plan));
    }
    return trained;
  }

  /** Pages without a gold text, labelled by a first model; what their snippets say stays. */
  private void teach(Matrix matrix, String teacher, int without, FeatureLexicon[] lexicons)
      throws LGBMException {
    List<Sample> taught = extra.stream().filter(page -> page.fold() != without).toList();
    Matrix all = new Matrix();
    for (Sample page : taught) {
      all.addAll(page, lexicons[page.fold()]);
    }
    double[] scores = Boost.predict(teacher, all.values, all.rows, -1);
    int row = 0;
    for (Sample page : taught) {
      FeatureTable table = FeatureTable.of(page.blocks(), page.facts(), lexicons[page.fold()]);
      matrix.add(labelled(page, table, scores, row), table);
      row += table.rows();
    }
  }

  private static Sample labelled(Sample page, FeatureTable table, double[] scores, int from) {
    float[] label = page.label().clone();
    float[] weight = page.weight().clone();
    double kept = 0;
    for (int row = 0; row < table.rows(); row++) {
      kept += table.words(row) / (1 + Math.exp(-scores[from + row]));
    }
    for (int row = 0; row < table.rows(); row++) {
      int block = table.block(row);
      if (weight[block] == 0) {
        label[block] = (float) (1 / (1 + Math.exp(-scores[from + row])));
        weight[block] =
            (float) Math.min(1.5, (table.words(row) + Samples.SHORT_BLOCK) / Math.max(kept, 120))
                * TAUGHT;
      }
    }
    return new Sample(
        page.gold(), page.view(), page.fold(), page.blocks(), page.facts(), label, weight);
  }

  private FeatureLexicon lexicon(int a, int b) {
    return tallies.of(fold -> fold != a && fold != b).lexicon();
  }

  private void test(int fold) throws LGBMException {
    FeatureLexicon lexicon = lexicon(fold, fold);
    List<Sample> tested = pages.stream().filter(page -> page.fold() == fold).toList();
    List<FeatureTable> tables = new ArrayList<>();
    int rows = 0;
    for (Sample page : tested) {
      tables.add(FeatureTable.of(page.blocks(), page.facts(), lexicon));
      rows += tables.get(tables.size() - 1).rows();
    }
    float[] values = new float[rows * FeatureTable.COLUMNS];
    int at = 0;
    for (FeatureTable table : tables) {
      System.arraycopy(table.values(), 0, values, at, table.values().length);
      at += table.values().length;
    }
    List<String> trained = boosters.get(fold);
    double[] all = mean(trained, values, rows, -1);
    double[] first = mean(trained, values, rows, ModelWriter.PAUSE / trained.size());
    int row = 0;
    for (int i = 0; i < tested.size(); i++) {
      double[] probability = new double[tested.get(i).blocks().size()];
      double[] begin = new double[probability.length];
      for (int r = 0; r < tables.get(i).rows(); r++, row++) {
        int block = tables.get(i).block(r);
        probability[block] = 1 / (1 + Math.exp(-all[row]));
        begin[block] = first[row];
      }
      raw.put(tested.get(i), probability);
      early.put(tested.get(i), begin);
    }
  }

  private static double[] mean(List<String> models, float[] values, int rows, int trees)
      throws LGBMException {
    double[] mean = new double[rows];
    for (String model : models) {
      double[] scores = Boost.predict(model, values, rows, trees);
      for (int row = 0; row < rows; row++) {
        mean[row] += scores[row] / models.size();
      }
    }
    return mean;
  }

  /** The greatest early sum below which no test block reached a probability that matters. */
  float hopeless() {
    double least = 0;
    for (Sample page : pages) {
      double[] probability = raw.get(page);
      for (int b = 0; b < probability.length; b++) {
        if (probability[b] > 0.1) {
          least = Math.min(least, early.get(page)[b]);
        }
      }
    }
    return (float) least;
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
