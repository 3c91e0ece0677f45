package io.github.copydesk.block;

/** The features of the elements around a block. */
final class FeatureBoxes {
  private static final int LEVELS = 5;
  private static final int PER_LEVEL = Feature.BOX_1_TEXT.ordinal() - Feature.BOX_0_TEXT.ordinal();
  private static final int NAMED_LEVELS = 4;

  private final FeatureFrame frame;
  private final FeatureElements elements;
  private final Tree tree;
  private final FeatureTable table;
  private final int[] articles;
  private final double[][] boxes;

  private FeatureBoxes(FeatureFrame frame, FeatureTable table) {
    this.frame = frame;
    this.elements = frame.elements;
    this.tree = frame.tree;
    this.table = table;
    this.articles = elements.numbers(FeatureTag.ARTICLE);
    this.boxes = new double[tree.size()][];
  }

  static void fill(FeatureFrame frame, FeatureStory story, FeatureTable table) {
    FeatureBoxes boxes = new FeatureBoxes(frame, table);
    for (int r = 0; r < frame.size(); r++) {
      boxes.own(r);
      boxes.around(r);
      boxes.levels(r);
      boxes.article(r, story);
    }
    boxes.distance(frame.elements.top, Feature.UP_TO_TOP, Feature.SHARED_WITH_TOP);
    boxes.distance(frame.elements.most, Feature.UP_TO_MOST, null);
    int title = story.titleRow < 0 ? -1 : frame.element(story.titleRow);
    boxes.distance(title, Feature.UP_TO_TITLE, Feature.SHARED_WITH_TITLE);
    boxes.distance(
        story.opening < 0 ? -1 : frame.element(story.opening), Feature.UP_TO_OPENING, null);
  }

  private void own(int r) {
    int e = frame.element(r);
    int parent = Math.max(0, tree.parent(e));
    table.put(r, Feature.TAG, elements.kind[e]);
    table.put(r, Feature.PARENT_TAG, elements.kind[parent]);
    table.put(r, Feature.HEADING_LEVEL, frame.heading[r]);
    table.put(r, Feature.DEPTH, elements.depth[e]);
    table.put(r, Feature.IS_HIDDEN, elements.hidden[e]);
    table.put(r, Feature.LEXICON_MIN, elements.chainMin[e]);
    table.put(r, Feature.LEXICON_MAX, elements.chainMax[e]);
    table.put(r, Feature.LEXICON_MEAN, elements.chainSum[e] / Math.max(1, elements.chainCount[e]));
    int at = e;
    for (int level = 0; level <= NAMED_LEVELS && at >= 0; level++) {
      table.put(r, Feature.LEXICON_SELF, level, elements.lexicon[at]);
      at = tree.parent(at);
    }
  }

  /** For each kind of element and of name the nearest ancestor that has it. */
  private void around(int r) {
    long seenNames = 0;
    int seenKinds = 0;
    for (int e = frame.element(r); e >= 0; e = tree.parent(e)) {
      long fresh = elements.names[e] & ~seenNames;
      int kind = AROUND_INDEX[elements.kind[e]];
      boolean freshKind = kind >= 0 && (seenKinds & 1 << kind) == 0;
      if (fresh == 0 && !freshKind) {
        continue;
      }
      double share = frame.paragraphShare(e);
      if (freshKind) {
        seenKinds |= 1 << kind;
        table.put(r, Feature.IN_NAV, kind, share);
      }
      seenNames |= fresh;
      for (long rest = fresh; rest != 0; rest &= rest - 1) {
        table.put(r, Feature.CLASS_COMMENT, Long.numberOfTrailingZeros(rest), share);
      }
    }
    table.put(r, Feature.KINDS_OF_NAMES, Long.bitCount(seenNames));
  }

  private static final int[] AROUND_INDEX = aroundIndex();

  private static int[] aroundIndex() {
    int[] index = new int[32];
    java.util.Arrays.fill(index, -1);
    for (int i = 0; i < FeatureTag.AROUND.length; i++) {
      index[FeatureTag.AROUND[i]] = i;
    }
    return index;
  }

  private void levels(int r) {
    int e = frame.element(r);
    for (int level = 0; level < LEVELS; level++) {
      level(r, level * PER_LEVEL, e);
      e = elements.wider[e];
    }
  }

  private void level(int r, int offset, int e) {
    double[] box = boxes[e] == null ? boxes[e] = box(e) : boxes[e];
    for (int i = 0; i < box.length; i++) {
      table.put(r, Feature.BOX_0_TEXT, offset + i, box[i]);
    }
    int from = frame.from(e);
    int rows = Math.max(1, frame.to(e) - from);
    table.put(r, Feature.BOX_0_TEXT, offset + box.length, (double) (r - from) / rows);
  }

  /** What is the same for all blocks of an element. */
  private double[] box(int e) {
    int from = frame.from(e);
    int to = frame.to(e);
    int rows = Math.max(1, to - from);
    double words = frame.words[to] - frame.words[from];
    double links = frame.linkWords[to] - frame.linkWords[from];
    return new double[] {
      FeatureFrame.share(words, frame.words[frame.size()]),
      frame.paragraphShare(e),
      FeatureFrame.share(links, words),
      FeatureTable.log(frame.paragraphs[to] - frame.paragraphs[from]),
      FeatureTable.log(rows),
      FeatureTable.log(words / rows),
      (double) (frame.headings[to] - frame.headings[from]) / rows
    };
  }

  private void article(int r, FeatureStory story) {
    int e = frame.element(r);
    table.put(r, Feature.ARTICLE_NUMBER, articles[e]);
    while (e >= 0 && elements.kind[e] != FeatureTag.ARTICLE) {
      e = tree.parent(e);
    }
    table.put(r, Feature.ARTICLE_HAS_TITLE, e < 0 ? -1 : holds(e, story.titleRow));
    table.put(r, Feature.ARTICLE_HAS_OPENING, e < 0 ? -1 : holds(e, story.opening));
  }

  private int holds(int e, int row) {
    return row >= frame.from(e) && row < frame.to(e) ? 1 : 0;
  }

  private void distance(int target, Feature up, Feature sharedSize) {
    if (target < 0) {
      for (int r = 0; r < frame.size(); r++) {
        table.put(r, up, 64);
        table.put(r, up, 1, 64);
      }
      return;
    }
    int[] shared = elements.shared(target);
    for (int r = 0; r < frame.size(); r++) {
      int e = frame.element(r);
      int common = shared[e];
      table.put(r, up, elements.depth[e] - elements.depth[common]);
      table.put(r, up, 1, elements.depth[target] - elements.depth[common]);
      if (sharedSize != null) {
        table.put(r, sharedSize, frame.wordShare(common));
      }
    }
  }
}
