package io.github.copydesk.block;

import io.github.copydesk.page.PageFacts;
import java.util.Arrays;

/**
 * The features of a page's blocks: a row a block that has a letter or digit, a column a {@link
 * Feature}, in one flat array, column after column.
 */
public final class FeatureTable {
  /** Number of columns. */
  public static final int COLUMNS = Feature.values().length;

  private static final FeatureWords NAMES =
      FeatureWords.load("/io/github/copydesk/label/markup-words.txt");
  private static final FeatureCues CUES =
      FeatureCues.load("/io/github/copydesk/label/text-cues.txt");

  private static final float[] LEAST = new float[COLUMNS];
  private static final float[] MOST = new float[COLUMNS];

  /** {@link #log} of counts. */
  private static final double[] LOGS = new double[1024];

  /** Numbers that fill a cache line. */
  private static final int LINE = 16;

  static {
    for (Feature feature : Feature.values()) {
      LEAST[feature.ordinal()] = (float) feature.least();
      MOST[feature.ordinal()] = (float) feature.most();
    }
    for (int count = 0; count < LOGS.length; count++) {
      LOGS[count] = Math.log(1 + (double) count);
    }
  }

  private final FeatureFrame frame;
  private final int[] lines;
  private final int stride;
  private final float[] values;

  private FeatureTable(FeatureFrame frame, int[] lines) {
    this.frame = frame;
    this.lines = lines;
    // An odd number of lines: the places of a row must not all compete for the same ones.
    this.stride = ((lines.length + LINE - 1) / LINE | 1) * LINE;
    this.values = new float[COLUMNS * stride];
    int named = Feature.IN_NAV.ordinal() * stride;
    Arrays.fill(values, named, Feature.KINDS_OF_NAMES.ordinal() * stride, -1);
  }

  /**
   * Measures a page, all of its rows.
   *
   * @param blocks the page
   * @param facts what it says of itself
   * @param lexicon learned words
   */
  public static FeatureTable of(Blocks blocks, PageFacts facts, FeatureLexicon lexicon) {
    return of(blocks, facts, lexicon, FeatureGlance.Choice.ALL);
  }

  /**
   * Measures those rows of a page that are worth it. They have the values that they have if all are
   * measured.
   *
   * @param blocks the page
   * @param facts what it says of itself
   * @param lexicon learned words
   * @param choice chooses the rows
   */
  public static FeatureTable of(
      Blocks blocks, PageFacts facts, FeatureLexicon lexicon, FeatureGlance.Choice choice) {
    FeatureFrame frame = new FeatureFrame(blocks, lexicon, NAMES);
    if (frame.size() == 0) {
      return new FeatureTable(frame, new int[0]);
    }
    FeatureStory story = new FeatureStory(frame, facts);
    int[] lines = choice.of(FeatureGlance.of(frame, story), frame.size());
    FeatureTable table = new FeatureTable(frame, lines);
    if (lines.length > 0) {
      FeatureWording wording = new FeatureWording(frame, lexicon, CUES);
      wording.fill(table);
      FeatureBoxes.fill(frame, story, table);
      FeatureClusters.fill(frame, table);
      FeatureSurroundings.fill(frame, wording, table);
      story.fill(table);
      FeaturePage.fill(frame, wording, facts, table);
    }
    return table;
  }

  /** Number of rows: the blocks with a letter or digit that are measured. */
  public int rows() {
    return lines.length;
  }

  /** Index of the block that a row is of. */
  public int block(int row) {
    return frame.rows[lines[row]];
  }

  /** The line of the page that a row is of: blocks with a letter or digit, measured or not. */
  public int line(int row) {
    return lines[row];
  }

  /** Number of lines of the page. */
  public int lines() {
    return frame.size();
  }

  /** Index of the block that a line is. */
  public int blockOfLine(int line) {
    return frame.rows[line];
  }

  /** Heading level of a line, 0 if it is none. */
  public int headingLevel(int line) {
    return frame.heading[line];
  }

  /** Words of the block that a row is of; two characters of an unspaced script are one. */
  public float words(int row) {
    return frame.rowWords(lines[row]);
  }

  /** All values, column after column. Shared, not copied: read only. */
  public float[] columns() {
    return values;
  }

  /** Places from one column of {@link #columns} to the next, at least one for each row. */
  public int stride() {
    return stride;
  }

  /** The values of a row, a copy. */
  public float[] row(int row) {
    float[] copy = new float[COLUMNS];
    for (int column = 0; column < COLUMNS; column++) {
      copy[column] = values[column * stride + row];
    }
    return copy;
  }

  /** One value. */
  public float value(int row, Feature feature) {
    return values[feature.ordinal() * stride + row];
  }

  /** log(1 + x); {@link Math#log1p} is more exact near 0 and five times slower. */
  static double log(double x) {
    int whole = (int) x;
    return whole == x && whole >= 0 && whole < LOGS.length ? LOGS[whole] : Math.log(1 + x);
  }

  void put(int row, Feature feature, double value) {
    put(row, feature, 0, value);
  }

  /** Sets the value of the feature that stands so many places behind another in the enum. */
  void put(int row, Feature first, int offset, double value) {
    int column = first.ordinal() + offset;
    values[column * stride + row] = bounded(column, value);
  }

  /** A value of a column, not beyond its least and greatest. */
  static float bounded(int column, double value) {
    float least = LEAST[column];
    float most = MOST[column];
    float given = (float) value;
    return given < least ? least : given > most ? most : given;
  }

  /** Sets a feature of the whole page. */
  void putAll(Feature feature, double value) {
    int from = feature.ordinal() * stride;
    Arrays.fill(values, from, from + rows(), bounded(feature.ordinal(), value));
  }
}
