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
  /** Trees after which hopeless rows are left alone. */
  private static final int PAUSE = 60;

  /**
   * Sum of the trees before the pause below which a row is. Out of fold no figure of the whole
   * cleaner changed by more than .0003 with it; two thirds of the rows are.
   */
  static final float HOPELESS = -2.2f;

  private ModelWriter() {}

  /**
   * The model file.
   *
   * @param header lines, in order
   * @param boosters in LightGBM's text form: for pages, for plain text
   * @param hopeless sum below which a row is left alone
   */
  static byte[] write(Map<String, String> header, List<List<String>> boosters, float hopeless)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Map.Entry<String, String> line : header.entrySet()) {
        out.write((line.getKey() + ": " + line.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      out.write('\n');
      for (List<String> view : boosters) {
        trees(view, hopeless, out);
      }
    }
    return bytes.toByteArray();
  }

  static void trees(List<String> models, float hopeless, DataOutputStream out) throws IOException {
    List<Map<String, String>> trees = new ArrayList<>();
    // Trees of several seeds take turns, so that the first ones are a fair sample of all.
    List<String[]> sections = models.stream().map(model -> model.split("\nTree=")).toList();
    for (int i = 1; i < sections.get(0).length; i++) {
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
      int count = Integer.parseInt(tree.get("num_leaves"));
      roots.add(count == 1 ? ~leaves : nodes);
      if (count > 1) {
        String[] feature = tree.get("split_feature").split(" ");
        String[] threshold = tree.get("threshold").split(" ");
        String[] left = tree.get("left_child").split(" ");
        String[] right = tree.get("right_child").split(" ");
        for (int i = 0; i < count - 1; i++) {
          features.add(Integer.parseInt(feature[i]));
          thresholds.add(floor(Double.parseDouble(threshold[i])));
          lefts.add(child(left[i], nodes, leaves));
          rights.add(child(right[i], nodes, leaves));
        }
        nodes += count - 1;
      }
      for (String value : tree.get("leaf_value").split(" ")) {
        values.add((float) (Double.parseDouble(value) / averaged));
      }
      leaves += count;
    }
    out.writeInt(roots.size());
    out.writeInt(nodes);
    out.writeInt(leaves);
    out.writeInt(Math.min(PAUSE, roots.size()));
    out.writeFloat(hopeless);
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
