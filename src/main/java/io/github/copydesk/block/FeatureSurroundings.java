package io.github.copydesk.block;

import java.util.List;

/** The features of what stands before and after a block. */
final class FeatureSurroundings {
  private static final int NEAR = 3;
  private static final int NEARBY = 12;
  private static final int FAR = 64;

  /** How many lines behind a picture one may be its caption. */
  private static final int UNDER = 8;

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
    around.paragraphs();
    around.pictures();
  }

  private void neighbours() {
    for (int i = 0; i < table.rows(); i++) {
      int r = table.line(i);
      for (int far = 0; far < NEAR; far++) {
        neighbour(i, r - NEAR + far, Feature.BEFORE_3_WORDS, far * PER_NEIGHBOUR);
        neighbour(i, r + 1 + far, Feature.AFTER_1_WORDS, far * PER_NEIGHBOUR);
      }
      for (int far = 0; far < 2; far++) {
        next(i, r - 1 - far, Feature.BEFORE_1_TAG, far * PER_NEXT);
        next(i, r + 1 + far, Feature.AFTER_1_TAG, far * PER_NEXT);
      }
    }
  }

  private void neighbour(int i, int other, Feature first, int offset) {
    if (other >= 0 && other < n) {
      table.put(i, first, offset, FeatureTable.log(frame.rowWords(other)));
      table.put(i, first, offset + 1, frame.linkShare[other]);
      table.put(i, first, offset + 2, frame.texts.last[frame.rows[other]]);
    }
  }

  private void next(int i, int other, Feature first, int offset) {
    if (other >= 0 && other < n) {
      int e = frame.element(other);
      table.put(i, first, offset, frame.elements.kind[e]);
      table.put(i, first, offset + 1, frame.path[other] == frame.path[table.line(i)] ? 1 : 0);
      table.put(i, first, offset + 2, wording.cueShare(other));
      table.put(i, first, offset + 3, frame.elements.lexicon[e]);
    }
  }

  private void windows() {
    for (int i = 0; i < table.rows(); i++) {
      int r = table.line(i);
      window(i, r - 5, r, Feature.BEFORE_5_PARAGRAPHS);
      window(i, r + 1, r + 6, Feature.AFTER_5_PARAGRAPHS);
      window(i, r - 12, r + 13, Feature.AROUND_12_PARAGRAPHS);
      window(i, r - 40, r + 41, Feature.AROUND_40_PARAGRAPHS);
    }
  }

  private void window(int i, int from, int to, Feature first) {
    int a = Math.max(0, from);
    int z = Math.min(n, to);
    table.put(i, first, FeatureTable.log(frame.paragraphWords[z] - frame.paragraphWords[a]));
    double links = frame.linkWords[z] - frame.linkWords[a];
    table.put(i, first, 1, FeatureFrame.share(links, frame.words[z] - frame.words[a]));
  }

  private void paragraphs() {
    for (int i = 0; i < table.rows(); i++) {
      int r = table.line(i);
      int heading = frame.headingBefore[r];
      int before = frame.paragraphBefore[r];
      int after = frame.paragraphAfter[r];
      table.put(i, Feature.SINCE_HEADING, heading < 0 ? 12 : FeatureTable.log(r - heading));
      if (heading >= 0) {
        table.put(i, Feature.HEADING_WORDS, FeatureTable.log(frame.rowWords(heading)));
        table.put(i, Feature.HEADING_CUES, wording.cueShare(heading));
        table.put(i, Feature.HEADING_LEXICON, wording.textWeight(heading));
      }
      table.put(i, Feature.SINCE_PARAGRAPH, before < 0 ? 12 : FeatureTable.log(r - before));
      table.put(i, Feature.TO_PARAGRAPH, after < 0 ? 12 : FeatureTable.log(after - r));
      table.put(i, Feature.UP_TO_BEFORE, r == 0 ? FAR : up(r, r - 1));
      table.put(i, Feature.UP_TO_AFTER, r + 1 == n ? FAR : up(r, r + 1));
      table.put(i, Feature.UP_TO_PARAGRAPH_BEFORE, near(r, before) ? up(r, before) : FAR);
      table.put(i, Feature.UP_TO_PARAGRAPH_AFTER, near(r, after) ? up(r, after) : FAR);
    }
  }

  private static boolean near(int r, int other) {
    return other >= 0 && Math.abs(r - other) <= NEARBY;
  }

  private int up(int r, int other) {
    return upFrom(frame.element(r), frame.element(other));
  }

  private void pictures() {
    List<Picture> pictures = frame.blocks.pictures();
    int next = 0;
    int described = -1;
    FeatureMap alternative = null;
    for (int i = 0; i < table.rows(); i++) {
      int r = table.line(i);
      int b = frame.rows[r];
      while (next < pictures.size() && pictures.get(next).nextBlock() <= b) {
        next++;
      }
      boolean more = next < pictures.size();
      double to = more ? FeatureTable.log(lineAfter(pictures.get(next)) - r) : 12;
      table.put(i, Feature.TO_PICTURE, to);
      table.put(i, Feature.PICTURE_UP, FAR);
      if (next == 0) {
        table.put(i, Feature.SINCE_PICTURE, 12);
        continue;
      }
      Picture last = pictures.get(next - 1);
      int since = r - lineAfter(last);
      table.put(i, Feature.SINCE_PICTURE, FeatureTable.log(since));
      if (since <= UNDER) {
        if (described < next) {
          alternative = words(last.alt());
          described = next;
        }
        table.put(i, Feature.PICTURE_UP, upFrom(frame.element(r), last.element()));
        table.put(i, Feature.PICTURE_TEXT, known(b, alternative));
      }
    }
  }

  /** The first line behind a picture. */
  private int lineAfter(Picture picture) {
    return frame.rowAt[Math.min(picture.nextBlock(), frame.blocks.size())];
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
