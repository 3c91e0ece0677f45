package io.github.copydesk.training;

import com.microsoft.ml.lightgbm.PredictionType;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMBooster.FeatureImportanceType;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;

/** Trains gradient-boosted trees with LightGBM: one thread, fixed seeds. */
final class Boost {
  private static final String DATA =
      "max_bin=127 verbosity=-1 num_threads=1 bin_construct_sample_cnt=200000 min_data_in_bin=5";

  static {
    loadNative();
  }

  private Boost() {}

  /** Loads the native library, if it is not. */
  static void ready() {
    // The class's initializer did it.
  }

  /**
   * LightGBM unpacks its library under a fixed name into the folder for temporary files; a second
   * process would overwrite it while it is mapped. So each process has a folder of its own.
   */
  private static void loadNative() {
    String shared = System.getProperty("java.io.tmpdir");
    try {
      System.setProperty("java.io.tmpdir", Files.createTempDirectory("lightgbm").toString());
      LGBMBooster.loadNative();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      System.setProperty("java.io.tmpdir", shared);
    }
  }

  /**
   * What a training run is told.
   *
   * @param trees number of trees
   * @param leaves leaves a tree
   * @param rate learning rate
   * @param seed fixes bagging and the choice of features
   * @param features share of the features that a tree may use
   * @param more whether it also learns from pages that are only trained on
   */
  record Plan(int trees, int leaves, double rate, int seed, double features, boolean more) {
    String parameters() {
      return "objective=cross_entropy deterministic=true force_col_wise=true num_threads=1"
          + " verbosity=-1 bagging_freq=1 bagging_fraction=0.8 min_data_in_leaf=20"
          + " min_sum_hessian_in_leaf=0.01 lambda_l2=0.3 max_bin=127"
          + (" num_leaves=" + leaves)
          + (" learning_rate=" + rate)
          + (" seed=" + seed)
          + (" feature_fraction=" + features);
    }
  }

  /** Trains and returns the model in LightGBM's text form. */
  static String train(Matrix matrix, Plan plan) throws LGBMException {
    LGBMDataset data =
        LGBMDataset.createFromMat(matrix.table(), matrix.rows, matrix.width, true, DATA, null);
    data.setField("label", Arrays.copyOf(matrix.labels, matrix.rows));
    data.setField("weight", Arrays.copyOf(matrix.weights, matrix.rows));
    LGBMBooster booster = LGBMBooster.create(data, plan.parameters());
    for (int i = 0; i < plan.trees(); i++) {
      booster.updateOneIter();
    }
    String model = booster.saveModelToString(0, 0, FeatureImportanceType.GAIN);
    booster.close();
    data.close();
    return model;
  }

  /**
   * Log odds as LightGBM itself has them.
   *
   * @param values row after row, no more
   */
  static double[] predict(String model, float[] values, int rows) throws LGBMException {
    if (rows == 0) {
      return new double[0];
    }
    LGBMBooster booster = LGBMBooster.loadModelFromString(model);
    double[] scores =
        booster.predictForMat(
            values,
            rows,
            values.length / rows,
            true,
            PredictionType.C_API_PREDICT_RAW_SCORE,
            "num_threads=1");
    booster.close();
    return scores;
  }
}
