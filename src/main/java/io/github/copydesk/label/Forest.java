package io.github.copydesk.label;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Boosted trees that choose one of several classes: a set of trees for each. The file begins with
 * lines {@code key: value}, among them {@code classes} and {@code features}, names with blanks
 * between, and {@code temperature}, by which the scores are divided so that the probabilities are
 * what was measured; then comes an empty line, then the trees. Immutable.
 */
public final class Forest {
  private final List<String> classes;
  private final List<String> features;
  private final double temperature;
  private final ModelTrees[] trees;

  private Forest(Map<String, String> header, ModelTrees[] trees) {
    this.classes = List.of(header.get("classes").split(" "));
    this.features = List.of(header.get("features").split(" "));
    this.temperature = Double.parseDouble(header.get("temperature"));
    this.trees = trees;
  }

  /** Reads a file; closes it. */
  public static Forest read(InputStream stream) {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
      Map<String, String> header = new LinkedHashMap<>();
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        int colon = line.indexOf(": ");
        header.put(line.substring(0, colon), line.substring(colon + 2));
      }
      ModelTrees[] trees = new ModelTrees[header.get("classes").split(" ").length];
      for (int i = 0; i < trees.length; i++) {
        trees[i] = ModelTrees.read(in);
      }
      return new Forest(header, trees);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
      line.append((char) c);
    }
    return line.toString();
  }

  /** Names of the classes. */
  public List<String> classes() {
    return classes;
  }

  /** Names of the columns of a row. */
  public List<String> features() {
    return features;
  }

  /**
   * What speaks for each class, in log odds.
   *
   * @param row a value a column
   */
  public double[] scores(float[] row) {
    double[] scores = new double[trees.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = trees[i].score(row);
    }
    return scores;
  }

  /**
   * Probabilities of the classes, which add up to 1.
   *
   * @param row a value a column
   */
  public double[] probabilities(float[] row) {
    double[] all = scores(row);
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : all) {
      highest = Math.max(highest, score / temperature);
    }
    double sum = 0;
    for (int i = 0; i < all.length; i++) {
      all[i] = Math.exp(all[i] / temperature - highest);
      sum += all[i];
    }
    for (int i = 0; i < all.length; i++) {
      all[i] /= sum;
    }
    return all;
  }
}
