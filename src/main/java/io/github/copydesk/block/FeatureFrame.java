package io.github.copydesk.block;

import java.util.Arrays;

/**
 * The page as the features see it: which blocks count, sums over any range of them, and what is
 * known of every element. One pass over the blocks, one over the elements.
 */
final class FeatureFrame {
  /** Fewest words of a paragraph. */
  private static final float FEW_WORDS = 10;

  /** From here on a text without a sentence end is a paragraph too. */
  private static final float MANY_WORDS = 30;

  private static final float MOST_LINKS = 0.4f;

  final Blocks blocks;
  final Tree tree;
  final FeatureTexts texts;
  final FeatureElements elements;

  /** Blocks with a letter or digit, in order; all features are of these rows. */
  final int[] rows;

  /** The row of a block, or of the next block that has one. */
  final int[] rowAt;

  /** By row the innermost element, and a hash of it, its parent and its grandparent. */
  final int[] element;

  final int[] path;

  final float[] linkShare;
  final boolean[] paragraph;
  final int[] heading;

  /** Prefix sums over rows. */
  final double[] words;

  final double[] linkWords;
  final double[] paragraphWords;
  final int[] paragraphs;
  final int[] headings;

  /** By row the nearest heading before it, -1 if there is none; and paragraphs. */
  final int[] headingBefore;

  final int[] paragraphBefore;
  final int[] paragraphAfter;

  FeatureFrame(Blocks blocks, FeatureLexicon lexicon, FeatureWords names) {
    this.blocks = blocks;
    tree = blocks.tree();
    texts = new FeatureTexts(blocks);
    elements = new FeatureElements(tree, lexicon, names);
    int n = blocks.size();
    rowAt = new int[n + 1];
    int[] found = new int[n];
    int count = 0;
    for (int b = 0; b < n; b++) {
      rowAt[b] = count;
      if (texts.words[b] > 0) {
        found[count++] = b;
      }
    }
    rowAt[n] = count;
    rows = Arrays.copyOf(found, count);
    element = new int[count];
    path = new int[count];
    linkShare = new float[count];
    paragraph = new boolean[count];
    heading = new int[count];
    words = new double[count + 1];
    linkWords = new double[count + 1];
    paragraphWords = new double[count + 1];
    paragraphs = new int[count + 1];
    headings = new int[count + 1];
    headingBefore = new int[count];
    paragraphBefore = new int[count];
    paragraphAfter = new int[count];
    for (int r = 0; r < count; r++) {
      measure(r);
    }
    near();
    elements.frame(this);
  }

  private void measure(int r) {
    int b = rows[r];
    Block block = blocks.get(b);
    float w = texts.words[b];
    element[r] = block.element();
    path[r] = elements.path(element[r]);
    linkShare[r] = Math.min(1, (float) block.markup().linkChars() / inked(r));
    heading[r] = elements.headingLevel(element[r]);
    paragraph[r] =
        w >= FEW_WORDS
            && linkShare[r] < MOST_LINKS
            && heading[r] == 0
            && elements.hidden[element[r]] == 0
            && (texts.stops[b] > 0 || w >= MANY_WORDS);
    words[r + 1] = words[r] + w;
    linkWords[r + 1] = linkWords[r] + w * linkShare[r];
    paragraphWords[r + 1] = paragraphWords[r] + (paragraph[r] ? w : 0);
    paragraphs[r + 1] = paragraphs[r] + (paragraph[r] ? 1 : 0);
    headings[r + 1] = headings[r] + (heading[r] > 0 ? 1 : 0);
  }

  private void near() {
    int heading = -1;
    int before = -1;
    for (int r = 0; r < size(); r++) {
      headingBefore[r] = heading;
      paragraphBefore[r] = before;
      heading = this.heading[r] > 0 ? r : heading;
      before = paragraph[r] ? r : before;
    }
    int after = -1;
    for (int r = size() - 1; r >= 0; r--) {
      paragraphAfter[r] = after;
      after = paragraph[r] ? r : after;
    }
  }

  /** Characters of a row that are not blank, at least 1. */
  int inked(int row) {
    return Math.max(1, block(row).text().length() - texts.spaces[rows[row]]);
  }

  int size() {
    return rows.length;
  }

  Block block(int row) {
    return blocks.get(rows[row]);
  }

  int element(int row) {
    return element[row];
  }

  float rowWords(int row) {
    return texts.words[rows[row]];
  }

  /** First row inside an element. */
  int from(int element) {
    return rowAt[tree.firstBlock(element)];
  }

  /** Row after the last inside an element. */
  int to(int element) {
    return rowAt[tree.endBlock(element)];
  }

  double wordShare(int element) {
    return share(words[to(element)] - words[from(element)], words[size()]);
  }

  double paragraphShare(int element) {
    return share(
        paragraphWords[to(element)] - paragraphWords[from(element)], paragraphWords[size()]);
  }

  /** Share of the words of an element that are in links. */
  double linkedShare(int element) {
    int from = from(element);
    int to = to(element);
    return share(linkWords[to] - linkWords[from], words[to] - words[from]);
  }

  /** log(1 + words a row) of an element. */
  double meanLength(int element) {
    int from = from(element);
    int to = to(element);
    return FeatureTable.log((words[to] - words[from]) / Math.max(1, to - from));
  }

  static double share(double part, double all) {
    return all > 0 ? part / all : 0;
  }
}
