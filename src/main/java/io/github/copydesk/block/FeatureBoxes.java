package io.github.copydesk.block;

/** The features of the elements around a block. */
final class FeatureBoxes {
  private static final int LEVELS = 5;
  private static final int PER_LEVEL = Feature.BOX_1_TEXT.ordinal() - Feature.BOX_0_TEXT.ordinal();
  private static final int NAMED_LEVELS = 4;
  private static final int FAR = 64;

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
    for (int i = 0; i < table.rows(); i++) {
      int e = frame.element(table.line(i));
      boxes.own(i, e);
      boxes.around(i, e);
      boxes.levels(i, e);
      boxes.article(i, e, story);
    }
    FeatureElements elements = frame.elements;
    boxes.distance(elements.top, elements.withTop, Feature.UP_TO_TOP);
    boxes.distance(elements.most, elements.withMost, Feature.UP_TO_MOST);
    boxes.distance(story.titleRow, Feature.UP_TO_TITLE);
    boxes.distance(story.opening, Feature.UP_TO_OPENING);
  }

  private void own(int i, int e) {
    int parent = Math.max(0, tree.parent(e));
    table.put(i, Feature.TAG, elements.kind[e]);
    table.put(i, Feature.PARENT_TAG, elements.kind[parent]);
    table.put(i, Feature.HEADING_LEVEL, frame.heading[table.line(i)]);
    table.put(i, Feature.DEPTH, elements.depth[e]);
    table.put(i, Feature.IS_HIDDEN, elements.hidden[e]);
    table.put(i, Feature.LEXICON_MIN, elements.chainMin[e]);
    table.put(i, Feature.LEXICON_MAX, elements.chainMax[e]);
    table.put(i, Feature.LEXICON_MEAN, elements.chainMean(e));
    int at = e;
    for (int level = 0; level <= NAMED_LEVELS && at >= 0; level++) {
      table.put(i, Feature.LEXICON_SELF, level, elements.lexicon[at]);
      at = tree.parent(at);
    }
  }

  /** For each kind of element and of name the nearest ancestor that has it. */
  private void around(int i, int element) {
    long names = elements.namesAround[element];
    int kinds = elements.kindsAround[element];
    table.put(i, Feature.KINDS_OF_NAMES, Long.bitCount(names));
    for (int e = element; (names | kinds) != 0; e = tree.parent(e)) {
      long fresh = elements.names[e] & names;
      int kind = FeatureTag.around(elements.kind[e]) & kinds;
      if ((fresh | kind) == 0) {
        continue;
      }
      double share = frame.paragraphShare(e);
      if (kind != 0) {
        table.put(i, Feature.IN_NAV, Integer.numberOfTrailingZeros(kind), share);
      }
      for (long rest = fresh; rest != 0; rest &= rest - 1) {
        table.put(i, Feature.CLASS_COMMENT, Long.numberOfTrailingZeros(rest), share);
      }
      kinds ^= kind;
      names ^= fresh;
    }
  }

  private void levels(int i, int element) {
    int e = element;
    for (int level = 0; level < LEVELS; level++) {
      level(i, level * PER_LEVEL, e);
      e = elements.wider[e];
    }
  }

  private void level(int i, int offset, int e) {
    double[] box = boxes[e] == null ? boxes[e] = box(e) : boxes[e];
    for (int each = 0; each < box.length; each++) {
      table.put(i, Feature.BOX_0_TEXT, offset + each, box[each]);
    }
    int from = frame.from(e);
    int rows = Math.max(1, frame.to(e) - from);
    double place = (double) (table.line(i) - from) / rows;
    table.put(i, Feature.BOX_0_TEXT, offset + box.length, place);
  }

  /** What is the same for all blocks of an element. */
  private double[] box(int e) {
    int from = frame.from(e);
    int to = frame.to(e);
    int rows = Math.max(1, to - from);
    return new double[] {
      frame.wordShare(e),
      frame.paragraphShare(e),
      frame.linkedShare(e),
      FeatureTable.log(frame.paragraphs[to] - frame.paragraphs[from]),
      FeatureTable.log(rows),
      frame.meanLength(e),
      (double) (frame.headings[to] - frame.headings[from]) / rows
    };
  }

  private void article(int i, int element, FeatureStory story) {
    table.put(i, Feature.ARTICLE_NUMBER, articles[element]);
    int e = element;
    while (e >= 0 && elements.kind[e] != FeatureTag.ARTICLE) {
      e = tree.parent(e);
    }
    table.put(i, Feature.ARTICLE_HAS_TITLE, e < 0 ? -1 : holds(e, story.titleRow));
    table.put(i, Feature.ARTICLE_HAS_OPENING, e < 0 ? -1 : holds(e, story.opening));
  }

  private int holds(int e, int row) {
    return row >= frame.from(e) && row < frame.to(e) ? 1 : 0;
  }

  /** Distances to a row, or to none. */
  private void distance(int row, Feature up) {
    if (row >= 0) {
      int target = frame.element(row);
      distance(target, elements.shared(target), up);
      return;
    }
    for (int i = 0; i < table.rows(); i++) {
      table.put(i, up, FAR);
      table.put(i, up, 1, FAR);
    }
  }

  private void distance(int target, int[] shared, Feature up) {
    for (int i = 0; i < table.rows(); i++) {
      int e = frame.element(table.line(i));
      int common = shared[e];
      table.put(i, up, elements.depth[e] - elements.depth[common]);
      table.put(i, up, 1, elements.depth[target] - elements.depth[common]);
      switch (up) {
        case UP_TO_TITLE -> table.put(i, Feature.SHARED_WITH_TITLE, frame.wordShare(common));
        case UP_TO_TOP -> table.put(i, Feature.SHARED_WITH_TOP, frame.wordShare(common));
        default -> {
          // Of the others only the distance is a feature.
        }
      }
    }
  }
}
