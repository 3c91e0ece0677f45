package io.github.copydesk.block;

/** The features of what stands before and after a block. */
final class FeatureSurroundings {
  private static final int NEAR = 3;
  private static final int NEARBY = 12;
  private static final int FAR = 64;
  private static final int PER_NEIGHBOUR = 3;
  private static final int PER_NEXT = 4;

  private final FeatureFrame frame;
  private final FeatureWording wording;
  private final FeatureTable table;
  private final int n;

  private FeatureSurroundings(FeatureFrame frame, FeatureWording wording, FeatureTable table) {
    this.frame = frame;
    this.wording = wording;
    this.table = table;
    this.n = frame.size();
  }

  static void fill(FeatureFrame frame, FeatureWording wording, FeatureTable table) {
    FeatureSurroundings around = new FeatureSurroundings(frame, wording, table);
    around.neighbours();
    around.windows();
    around.since();
    around.until();
    around.nearest();
    around.pictures();
  }

  private void neighbours() {
    for (int r = 0; r < n; r++) {
      for (int i = 0; i < NEAR; i++) {
        neighbour(r, r - NEAR + i, Feature.BEFORE_3_WORDS, i * PER_NEIGHBOUR);
        neighbour(r, r + 1 + i, Feature.AFTER_1_WORDS, i * PER_NEIGHBOUR);
      }
      for (int i = 0; i < 2; i++) {
        next(r, r - 1 - i, Feature.BEFORE_1_TAG, i * PER_NEXT);
        next(r, r + 1 + i, Feature.AFTER_1_TAG, i * PER_NEXT);
      }
    }
  }

  private void neighbour(int r, int other, Feature first, int offset) {
    if (other >= 0 && other < n) {
      table.put(r, first, offset, FeatureTable.log(frame.rowWords(other)));
      table.put(r, first, offset + 1, frame.linkShare[other]);
      table.put(r, first, offset + 2, frame.texts.last[frame.rows[other]]);
    }
  }

  private void next(int r, int other, Feature first, int offset) {
    if (other >= 0 && other < n) {
      int e = frame.element(other);
      table.put(r, first, offset, frame.elements.kind[e]);
      table.put(r, first, offset + 1, frame.path[other] == frame.path[r] ? 1 : 0);
      table.put(r, first, offset + 2, wording.cueShare[other]);
      table.put(r, first, offset + 3, frame.elements.lexicon[e]);
    }
  }

  private void windows() {
    for (int r = 0; r < n; r++) {
      window(r, r - 5, r, Feature.BEFORE_5_PARAGRAPHS);
      window(r, r + 1, r + 6, Feature.AFTER_5_PARAGRAPHS);
      window(r, r - 12, r + 13, Feature.AROUND_12_PARAGRAPHS);
      window(r, r - 40, r + 41, Feature.AROUND_40_PARAGRAPHS);
    }
  }

  private void window(int r, int from, int to, Feature first) {
    int a = Math.max(0, from);
    int z = Math.min(n, to);
    table.put(r, first, FeatureTable.log(frame.paragraphWords[z] - frame.paragraphWords[a]));
    double links = frame.linkWords[z] - frame.linkWords[a];
    table.put(r, first, 1, FeatureFrame.share(links, frame.words[z] - frame.words[a]));
  }

  private void since() {
    int heading = -1;
    int paragraph = -1;
    for (int r = 0; r < n; r++) {
      table.put(r, Feature.SINCE_HEADING, heading < 0 ? 12 : FeatureTable.log(r - heading));
      table.put(r, Feature.SINCE_PARAGRAPH, paragraph < 0 ? 12 : FeatureTable.log(r - paragraph));
      if (heading >= 0) {
        table.put(r, Feature.HEADING_WORDS, FeatureTable.log(frame.rowWords(heading)));
        table.put(r, Feature.HEADING_CUES, wording.cueShare[heading]);
        table.put(r, Feature.HEADING_LEXICON, wording.textWeight[heading]);
      }
      heading = frame.heading[r] > 0 ? r : heading;
      paragraph = frame.paragraph[r] ? r : paragraph;
    }
  }

  private void until() {
    int paragraph = -1;
    for (int r = n - 1; r >= 0; r--) {
      table.put(r, Feature.TO_PARAGRAPH, paragraph < 0 ? 12 : FeatureTable.log(paragraph - r));
      paragraph = frame.paragraph[r] ? r : paragraph;
    }
  }

  private void nearest() {
    int before = -1;
    for (int r = 0; r < n; r++) {
      table.put(r, Feature.UP_TO_BEFORE, r == 0 ? FAR : up(r, r - 1));
      table.put(r, Feature.UP_TO_AFTER, r + 1 == n ? FAR : up(r, r + 1));
      table.put(r, Feature.UP_TO_PARAGRAPH_BEFORE, near(r, before) ? up(r, before) : FAR);
      before = frame.paragraph[r] ? r : before;
    }
    int after = -1;
    for (int r = n - 1; r >= 0; r--) {
      table.put(r, Feature.UP_TO_PARAGRAPH_AFTER, near(r, after) ? up(r, after) : FAR);
      after = frame.paragraph[r] ? r : after;
    }
  }

  private static boolean near(int r, int other) {
    return other >= 0 && Math.abs(r - other) <= NEARBY;
  }

  private int up(int r, int other) {
    return upFrom(frame.element(r), frame.element(other));
  }

  private void pictures() {
    var pictures = frame.blocks.pictures();
    int next = 0;
    Picture last = null;
    FeatureMap alternative = new FeatureMap(16);
    for (int r = 0; r < n; r++) {
      int b = frame.rows[r];
      while (next < pictures.size() && pictures.get(next).nextBlock() <= b) {
        last = pictures.get(next++);
        alternative = words(last.alt());
      }
      int after =
          next < pictures.size()
              ? frame.rowAt[Math.min(pictures.get(next).nextBlock(), frame.blocks.size())]
              : -1;
      table.put(r, Feature.TO_PICTURE, after < 0 ? 12 : FeatureTable.log(after - r));
      if (last == null) {
        table.put(r, Feature.SINCE_PICTURE, 12);
        table.put(r, Feature.PICTURE_UP, 64);
      } else {
        int at = frame.rowAt[Math.min(last.nextBlock(), frame.blocks.size())];
        table.put(r, Feature.SINCE_PICTURE, FeatureTable.log(r - at));
        table.put(
            r, Feature.PICTURE_UP, r - at > 8 ? 64 : upFrom(frame.element(r), last.element()));
        table.put(r, Feature.PICTURE_TEXT, r - at > 8 ? 0 : known(b, alternative));
      }
    }
  }

  private static FeatureMap words(String text) {
    int[] tokens = FeatureTexts.tokens(text, 100);
    FeatureMap words = new FeatureMap(tokens.length);
    for (int token : tokens) {
      words.put(token, 1);
    }
    return words;
  }

  private double known(int b, FeatureMap words) {
    int from = frame.texts.start[b];
    int to = frame.texts.start[b + 1];
    int known = 0;
    for (int i = from; i < to; i++) {
      known += words.get(frame.texts.tokens[i]);
    }
    return FeatureFrame.share(known, to - from);
  }

  /** Levels from an element up to what it shares with another; both are near, so few steps. */
  private int upFrom(int element, int other) {
    int steps = 0;
    int e = element;
    int at = other;
    while (e > 0 && at != e) {
      if (at > e) {
        at = frame.tree.parent(at);
      } else {
        e = frame.tree.parent(e);
        steps++;
      }
    }
    return steps;
  }
}
