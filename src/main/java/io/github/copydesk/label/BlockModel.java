package io.github.copydesk.label;

import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.Feature;
import io.github.copydesk.block.FeatureLexicon;
import io.github.copydesk.block.FeatureTable;
import io.github.copydesk.page.Deadline;
import io.github.copydesk.page.PageFacts;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The learned model: how probable it is that a block is part of the article. Boosted trees over the
 * features of {@link FeatureTable}, one set for pages and one for plain text; no native code.
 * Immutable, safe for use by many threads.
 */
public final class BlockModel {
  /** Name of the file of header and trees. */
  public static final String MODEL = "blocks.model";

  /** Name of the file of learned words. */
  public static final String LEXICON = "lexicon.txt";

  /**
   * Copies of a line from which on it says nothing of how much the page has to say, as the feature
   * counts them: thousands of equal links would otherwise look like the better part of a text.
   */
  private static final double OFTEN = Math.log(50);

  private final ModelFile file;
  private final FeatureLexicon lexicon;

  private BlockModel(ModelFile file, FeatureLexicon lexicon) {
    this.file = file;
    this.lexicon = lexicon;
  }

  /** The model that comes with the library. */
  public static BlockModel load() {
    return read(
        BlockModel.class.getResourceAsStream(MODEL), BlockModel.class.getResourceAsStream(LEXICON));
  }

  /**
   * A model from elsewhere, as the trainer writes it.
   *
   * @param model header and trees; closed
   * @param lexicon learned words; closed
   * @throws IllegalArgumentException if it was trained for other features
   */
  public static BlockModel read(InputStream model, InputStream lexicon) {
    return new BlockModel(ModelFile.read(model), FeatureLexicon.read(lexicon));
  }

  /**
   * What the model thinks of a page.
   *
   * @param keep by block: calibrated probability that it is part of the article; 0 for blocks
   *     without a letter or digit
   * @param cut the probability from which on a block of this page is kept
   * @param confidence expected F1 of the kept blocks against the article, words counted,
   *     calibrated; 0 if there is nothing to keep
   */
  public record Estimate(double[] keep, double cut, double confidence) {
    /** Whether a block is kept. */
    public boolean keeps(int block) {
      return keep[block] > 0 && keep[block] >= cut;
    }
  }

  /**
   * What speaks for and against a block being part of the article: the features that move its
   * estimate most when they are given the page's usual value instead. Costs a thousand times an
   * estimate's share of the block: for reports, not for crawls.
   *
   * @param block its index
   * @param most how many to name
   * @return the strongest first; empty for a block without a letter or digit
   */
  public List<Strength> strongest(Blocks blocks, PageFacts facts, int block, int most) {
    return strengths(blocks, facts, most).get(block);
  }

  /**
   * A feature of a block and how much it speaks for keeping the block.
   *
   * @param feature the feature
   * @param value its value
   * @param logOdds change of the log odds; above 0 it speaks for keeping
   */
  public record Strength(Feature feature, double value, double logOdds) {
    /** In a reader's words: "text in links 0.95 (against)". */
    @Override
    public String toString() {
      String side = logOdds > 0 ? "for" : "against";
      return String.format(Locale.ROOT, "%s %.2f (%s)", feature.words(), value, side);
    }
  }

  /** Estimates every block of a page or text with the usual cut, however long it takes. */
  public Estimate estimate(Blocks blocks, PageFacts facts) {
    return estimate(blocks, facts, Focus.BALANCED, Deadline.NONE);
  }

  /**
   * Estimates every block of a page or text.
   *
   * @throws Deadline.Passed if it takes too long
   */
  public Estimate estimate(Blocks blocks, PageFacts facts, Focus focus, Deadline deadline) {
    ModelFile.View view = view(blocks);
    FeatureTable table = FeatureTable.of(blocks, facts, lexicon, view.gate());
    double[] rows =
        view.sieve().scores(new SieveTable(table.columns(), table.stride(), table.rows()));
    float[] words = new float[rows.length];
    deadline.check();
    for (int row = 0; row < rows.length; row++) {
      deadline.step();
      rows[row] = view.calibration().at(ModelTrees.probability(rows[row]));
      words[row] = table.value(row, Feature.COPIES) < OFTEN ? table.words(row) : 0;
    }
    Cut cut = Cut.of(rows, words, focus, blocks.markup());
    double[] lines = new double[table.lines()];
    Arrays.fill(lines, view.calibration().at(ModelTrees.probability(ModelGate.HOPELESS)));
    for (int row = 0; row < rows.length; row++) {
      lines[table.line(row)] = rows[row];
    }
    ModelHeadings.raise(table, lines, cut.at());
    double[] keep = new double[blocks.size()];
    for (int line = 0; line < lines.length; line++) {
      keep[table.blockOfLine(line)] = lines[line];
    }
    return new Estimate(keep, cut.at(), view.confidence().at(cut.expected()));
  }

  private ModelFile.View view(Blocks blocks) {
    return blocks.markup() ? file.html() : file.text();
  }

  /** The features of a page, of all its rows. */
  FeatureTable table(Blocks blocks, PageFacts facts) {
    return FeatureTable.of(blocks, facts, lexicon);
  }

  /** What moves the estimate of each block most, the strongest feature first. */
  List<List<Strength>> strengths(Blocks blocks, PageFacts facts, int most) {
    FeatureTable table = table(blocks, facts);
    ModelTrees trees = view(blocks).trees();
    return new ModelEvidence(table, trees, most).of(blocks.size());
  }
}
