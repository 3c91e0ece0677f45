package io.github.copydesk.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes boosters in the compact form that the library reads. */
final class ModelWriter {
  /**
   * Log odds of the gate below which a row is left alone: three quarters of the rows of news, half
   * of those of other pages. Out of fold one booster's F1 fell by .0007 on other pages at -3, by
   * nothing at -3.5 and on news.
   */
  static final float LEAST = -3.25f;

  private ModelWriter() {}

  /**
   * The model file.
   *
   * @param header lines, in order
   * @param views for pages, for plain text
   */
  static byte[] write(Map<String, String> header, List<Boosters> views) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Map.Entry<String, String> line : header.entrySet()) {
        out.write((line.getKey() + ": " + line.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      out.write('\n');
      for (Boosters view : views) {
        out.writeFloat(view.gate().isEmpty() ? Float.NEGATIVE_INFINITY : LEAST);
        trees(view.gate(), out);
        trees(view.trees(), out);
      }
    }
    return bytes.toByteArray();
  }

  /** Writes the mean of some boosters, which have equally many trees; of none, no tree. */
  static void trees(List<String> models, DataOutputStream out) throws IOException {
    List<Map<String, String>> trees = new ArrayList<>();
    // Trees of several seeds take turns, so that the first ones are a fair sample of all.
    List<String[]> sections = models.stream().map(model -> model.split("\nTree=")).toList();
    int count = sections.isEmpty() ? 0 : sections.get(0).length;
    for (int i = 1; i < count; i++) {
      for (String[] section : sections) {
        trees.add(fields(section[i]));
      }
    }
    int averaged = sections.size();
    int nodes = 0;
    int leaves = 0;
    List<Integer> roots = new ArrayList<>();
    List<Integer> features = new ArrayList<>();
    List<Float> thresholds = new ArrayList<>();
    List<Integer> lefts = new ArrayList<>();
    List<Integer> rights = new ArrayList<>();
    List<Float> values = new ArrayList<>();
    for (Map<String, String> tree : trees) {
      int size = Integer.parseInt(tree.get("num_leaves"));
      roots.add(size == 1 ? ~leaves : nodes);
      if (size > 1) {
        String[] feature = tree.get("split_feature").split(" ");
        String[] threshold = tree.get("threshold").split(" ");
        String[] left = tree.get("left_child").split(" ");
        String[] right = tree.get("right_child").split(" ");
        for (int i = 0; i < size - 1; i++) {
          features.add(Integer.parseInt(feature[i]));
          thresholds.add(floor(Double.parseDouble(threshold[i])));
          lefts.add(child(left[i], nodes, leaves));
          rights.add(child(right[i], nodes, leaves));
        }
        nodes += size - 1;
      }
      for (String value : tree.get("leaf_value").split(" ")) {
        values.add((float) (Double.parseDouble(value) / averaged));
      }
      leaves += size;
    }
    out.writeInt(roots.size());
    out.writeInt(nodes);
    out.writeInt(leaves);
    for (int root : roots) {
      out.writeInt(root);
    }
    for (int feature : features) {
      out.writeShort(feature);
    }
    for (float threshold : thresholds) {
      out.writeFloat(threshold);
    }
    for (int left : lefts) {
      out.writeInt(left);
    }
    for (int right : rights) {
      out.writeInt(right);
    }
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static int child(String number, int nodes, int leaves) {
    int child = Integer.parseInt(number);
    return child >= 0 ? child + nodes : ~(~child + leaves);
  }

  /** The greatest float that is not above: the same floats are at most it. */
  static float floor(double threshold) {
    float near = (float) threshold;
    return near > threshold ? Math.nextDown(near) : near;
  }

  private static Map<String, String> fields(String section) {
    Map<String, String> fields = new HashMap<>();
    for (String line : section.split("\n")) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        fields.putIfAbsent(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return fields;
  }
}
