package io.github.copydesk.training;

import io.github.copydesk.block.FeatureLexicon;
import io.github.copydesk.block.FeatureTable;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Cross-validation of one view, and its final booster. */
final class Crossed {
  private final List<Sample> pages;
  private final List<Sample> extra;
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
   * @param extra trained on only, in the folds of the pages they were made of
   */
  Crossed(
      List<Sample> pages, List<Sample> extra, List<Boost.Plan> plans, Lexicons.Tallies tallies) {
    this.pages = pages;
    this.extra = extra;
    this.plans = plans;
    this.tallies = tallies;
  }

  void validate() throws LGBMException {
    for (int fold = 0; fold < Samples.FOLDS; fold++) {
      List<String> trained = train(fold);
      boosters.add(trained);
      FeatureLexicon lexicon = lexicon(fold, fold);
      for (Sample page : pages) {
        if (page.fold() == fold) {
          test(page, lexicon, trained);
        }
      }
    }
  }

  /** Boosters trained on all folds but one, or on all if it is -1. */
  List<String> train(int without) throws LGBMException {
    FeatureLexicon[] lexicons = new FeatureLexicon[Samples.FOLDS];
    for (int fold = 0; fold < Samples.FOLDS; fold++) {
      lexicons[fold] = lexicon(without, fold);
    }
    Matrix matrix = new Matrix();
    for (List<Sample> source : List.of(pages, extra)) {
      for (Sample page : source) {
        if (page.fold() != without) {
          matrix.add(page, lexicons[page.fold()]);
        }
      }
    }
    List<String> trained = new ArrayList<>();
    for (Boost.Plan plan : plans) {
      trained.add(Boost.train(matrix, plan));
    }
    return trained;
  }

  private FeatureLexicon lexicon(int a, int b) {
    return tallies.of(fold -> fold != a && fold != b).lexicon();
  }

  private void test(Sample page, FeatureLexicon lexicon, List<String> trained)
      throws LGBMException {
    FeatureTable table = FeatureTable.of(page.blocks(), page.facts(), lexicon);
    double[] logOdds = new double[page.blocks().size()];
    double[] first = new double[logOdds.length];
    int n = trained.size();
    for (String model : trained) {
      double[] scores = Boost.predict(model, table.values(), table.rows(), -1);
      double[] begin = Boost.predict(model, table.values(), table.rows(), ModelWriter.PAUSE / n);
      for (int row = 0; row < table.rows(); row++) {
        logOdds[table.block(row)] += scores[row] / n;
        first[table.block(row)] += begin[row] / n;
      }
    }
    double[] probability = new double[logOdds.length];
    for (int row = 0; row < table.rows(); row++) {
      int block = table.block(row);
      probability[block] = 1 / (1 + Math.exp(-logOdds[block]));
    }
    raw.put(page, probability);
    early.put(page, first);
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
            curve.add(probability[b], page.label()[b], page.weight()[b]);
          }
        }
      }
    }
    return curve.curve();
  }
}
