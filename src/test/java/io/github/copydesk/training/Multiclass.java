package io.github.copydesk.training;

import io.github.copydesk.label.Forest;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMBooster.FeatureImportanceType;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of several classes, and boosted trees that tell them apart: one thread, fixed seeds. */
final class Multiclass {
  /**
   * How to train.
   *
   * @param rounds trees a class
   * @param leaves leaves a tree
   * @param rate learning rate
   */
  record Plan(int rounds, int leaves, double rate) {}

  /** A row: values, class and how much it counts. */
  record Row(float[] values, int label, float weight) {}

  private final int classes;
  private final int columns;
  private final Plan plan;

  Multiclass(int classes, int columns, Plan plan) {
    this.classes = classes;
    this.columns = columns;
    this.plan = plan;
    Boost.ready();
  }

  /** The model in LightGBM's text form. */
  String train(List<Row> rows) throws LGBMException {
    LGBMDataset data =
        LGBMDataset.createFromMat(
            matrix(rows),
            rows.size(),
            columns,
            true,
            "max_bin=63 verbosity=-1 num_threads=1",
            null);
    float[] labels = new float[rows.size()];
    float[] weights = new float[rows.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = rows.get(i).label();
      weights[i] = rows.get(i).weight();
    }
    data.setField("label", labels);
    data.setField("weight", weights);
    LGBMBooster booster =
        LGBMBooster.create(
            data,
            "objective=multiclass deterministic=true force_col_wise=true num_threads=1"
                + " verbosity=-1 bagging_freq=1 bagging_fraction=0.8 min_data_in_leaf=8"
                + " lambda_l2=1 feature_fraction=0.5 max_bin=63 seed=7"
                + (" num_class=" + classes)
                + (" num_leaves=" + plan.leaves())
                + (" learning_rate=" + plan.rate()));
    for (int i = 0; i < plan.rounds(); i++) {
      booster.updateOneIter();
    }
    String model = booster.saveModelToString(0, 0, FeatureImportanceType.GAIN);
    booster.close();
    data.close();
    return model;
  }

  /**
   * Raw scores of rows, a row of classes each, by the library's own walk: LightGBM's Java binding
   * writes beyond its buffer when there is more than one class.
   */
  double[][] scores(byte[] file, List<Row> rows) {
    Forest forest = Forest.read(new ByteArrayInputStream(file));
    return rows.stream().map(row -> forest.scores(row.values())).toArray(double[][]::new);
  }

  private float[] matrix(List<Row> rows) {
    float[] values = new float[rows.size() * columns];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i).values(), 0, values, i * columns, columns);
    }
    return values;
  }

  /** The model's file as the library reads it: header, then the trees class by class. */
  byte[] file(Map<String, String> header, String model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Map.Entry<String, String> line : header.entrySet()) {
        out.write((line.getKey() + ": " + line.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      out.write('\n');
      String[] sections = model.split("\nTree=");
      for (int each = 0; each < classes; each++) {
        List<String> own = new ArrayList<>(List.of(sections[0]));
        for (int i = 1 + each; i < sections.length; i += classes) {
          own.add(sections[i]);
        }
        ModelWriter.trees(List.of(String.join("\nTree=", own)), out);
      }
    }
    return bytes.toByteArray();
  }
}
