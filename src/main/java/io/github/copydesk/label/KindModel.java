package io.github.copydesk.label;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.PageKind;
import io.github.copydesk.article.PageKind.Kind;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.page.PageFacts;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/**
 * Says of what kind a page is, by its form, its words and what it calls itself. Immutable, safe for
 * use by many threads.
 */
public final class KindModel {
  private static final String MODEL = "kinds.model";

  /** The best kind's probability under which the page is of no kind clearly. */
  private static final double CLEAR = 0.4;

  private final KindMeter meter = new KindMeter();
  private final Forest forest;
  private final int[] columns;
  private final List<Kind> kinds;

  private KindModel(Forest forest) {
    this.forest = forest;
    this.columns =
        forest.features().stream().mapToInt(name -> KindFeature.valueOf(name).ordinal()).toArray();
    this.kinds =
        forest.classes().stream().map(name -> Kind.valueOf(name.toUpperCase(Locale.ROOT))).toList();
  }

  /** The model that comes with the library. */
  public static KindModel load() {
    return read(KindModel.class.getResourceAsStream(MODEL));
  }

  /**
   * A model from elsewhere, as the trainer writes it.
   *
   * @param model closed
   * @throws IllegalArgumentException if it knows features or kinds that there are not
   */
  public static KindModel read(InputStream model) {
    return new KindModel(Forest.read(model));
  }

  /**
   * The kind of a page.
   *
   * @param labelled its blocks with their last roles
   * @param article what was made of it, even if that is no article
   */
  public PageKind of(Blocks blocks, PageFacts facts, List<Labelled> labelled, Article article) {
    return of(meter.measure(blocks, facts, labelled, article));
  }

  /** The kind of a page with these features, as {@link KindMeter} has them. */
  public PageKind of(float[] measured) {
    float[] row = new float[columns.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = measured[columns[i]];
    }
    double[] probabilities = forest.probabilities(row);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    double most = probabilities[best];
    return most >= CLEAR ? new PageKind(kinds.get(best), most) : new PageKind(Kind.OTHER, 1 - most);
  }
}
