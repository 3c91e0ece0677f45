package io.github.copydesk.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.block.Feature;
import io.github.copydesk.block.FeatureGlance;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The model's file: lines {@code key: value} that say what it was trained on and how good it was,
 * an empty line, then the gate and the trees for pages and those for plain text.
 *
 * @param header the lines, in order
 * @param html for pages
 * @param text for plain text
 */
record ModelFile(Map<String, String> header, View html, View text) {

  /**
   * What is learned for one kind of input.
   *
   * @param gate chooses the rows that the trees are asked about
   * @param trees the booster
   * @param sieve the same, for speed
   * @param calibration from its raw probability to a measured one
   * @param confidence from a page's expected F1 to a measured one
   */
  record View(
      ModelGate gate,
      ModelTrees trees,
      ModelSieve sieve,
      ModelCurve calibration,
      ModelCurve confidence) {}

  static ModelFile read(InputStream stream) {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
      Map<String, String> header = header(in);
      fits(header, "features", Feature.orderHash());
      fits(header, "glance", FeatureGlance.orderHash());
      return new ModelFile(header, view(header, "html", in), view(header, "text", in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fits(Map<String, String> header, String key, int hash) {
    String known = header.get(key);
    if (!Integer.toHexString(hash).equals(known)) {
      throw new IllegalArgumentException("model was trained for other " + key + ": " + known);
    }
  }

  private static View view(Map<String, String> header, String name, DataInputStream in)
      throws IOException {
    ModelGate gate = ModelGate.read(in);
    ModelTrees trees = ModelTrees.read(in);
    return new View(
        gate,
        trees,
        new ModelSieve(trees),
        ModelCurve.parse(header.get(name + "-calibration")),
        ModelCurve.parse(header.get(name + "-confidence")));
  }

  private static Map<String, String> header(InputStream in) throws IOException {
    Map<String, String> header = new LinkedHashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(": ");
      header.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return header;
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
      line.write(c);
    }
    return line.toString(UTF_8);
  }
}
