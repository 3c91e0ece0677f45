package io.github.copydesk.block;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The few features by which most furniture is told from what may be article, at a fraction of the
 * cost of all: of every row, before the others are measured. They have the values that they have in
 * a {@link FeatureTable}.
 */
public final class FeatureGlance {
  /** The features, in the order of their columns. */
  public static final List<Feature> FEATURES =
      List.of(
          Feature.WORDS,
          Feature.TAG,
          Feature.LEXICON_SELF,
          Feature.LEXICON_MIN,
          Feature.LEXICON_MEAN,
          Feature.BOX_0_PARAGRAPHS,
          Feature.BOX_0_MEAN,
          Feature.BOX_1_PARAGRAPHS,
          Feature.BOX_1_LINKS,
          Feature.UP_TO_TOP,
          Feature.UP_TO_MOST,
          Feature.FROM_OPENING,
          Feature.TO_CLOSING,
          Feature.PAGE_PARAGRAPH_WORDS,
          Feature.PAGE_TOP,
          Feature.PAGE_MOST);

  /** Chooses the rows of which all features are measured. */
  public interface Choice {
    /** Chooses all rows. */
    Choice ALL = (values, rows) -> IntStream.range(0, rows).toArray();

    /**
     * Chooses rows.
     *
     * @param values of {@link FeatureGlance#FEATURES}, column after column; shared, read only
     * @param rows number of rows, and places from one column to the next
     * @return the rows to measure, ascending
     */
    int[] of(float[] values, int rows);
  }

  private static final int[] COLUMNS = FEATURES.stream().mapToInt(Feature::ordinal).toArray();

  private FeatureGlance() {}

  /** Hash of the names of all columns in order. */
  public static int orderHash() {
    return Feature.hash(FEATURES);
  }

  /** The features of all rows, column after column. */
  static float[] of(FeatureFrame frame, FeatureStory story) {
    int rows = frame.size();
    FeatureElements elements = frame.elements;
    float[] values = new float[FEATURES.size() * rows];
    double[] page = {
      FeaturePage.pageParagraphWords(frame), FeaturePage.pageTop(frame), FeaturePage.pageMost(frame)
    };
    for (int r = 0; r < rows; r++) {
      int e = frame.element(r);
      int wider = elements.wider[e];
      int depth = elements.depth[e];
      double[] row = {
        FeatureTable.log(frame.rowWords(r)),
        elements.kind[e],
        elements.lexicon[e],
        elements.chainMin[e],
        elements.chainMean(e),
        frame.paragraphShare(e),
        frame.meanLength(e),
        frame.paragraphShare(wider),
        frame.linkedShare(wider),
        depth - elements.depth[elements.withTop[e]],
        depth - elements.depth[elements.withMost[e]],
        story.fromOpening(r),
        story.toClosing(r),
        page[0],
        page[1],
        page[2]
      };
      for (int column = 0; column < row.length; column++) {
        values[column * rows + r] = FeatureTable.bounded(COLUMNS[column], row[column]);
      }
    }
    return values;
  }
}
