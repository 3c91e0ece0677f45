package io.github.copydesk.training;

import io.github.copydesk.block.Blocks;
import io.github.copydesk.page.PageFacts;

/**
 * A view of a page with its labels.
 *
 * @param gold the page
 * @param view "html" or "text"
 * @param fold the part of cross-validation that it is tested in
 * @param blocks the page, cut
 * @param facts what the page says of itself
 * @param label by block: share of it that is in the article
 * @param weight by block: how much the label counts, 0 if it is unknown
 */
record Sample(
    Gold gold,
    String view,
    int fold,
    Blocks blocks,
    PageFacts facts,
    float[] label,
    float[] weight) {

  /** What the weights of this page's corpus were multiplied with. */
  float factor() {
    return gold.corpus().startsWith("fundus") ? Samples.NEWS_WEIGHT : 1;
  }

  /** The same with labels that count so much less or more. */
  Sample weighing(double times) {
    float[] weights = weight.clone();
    for (int b = 0; b < weights.length; b++) {
      weights[b] *= (float) times;
    }
    return new Sample(gold, view, fold, blocks, facts, label, weights);
  }
}
