package io.github.copydesk.block;

/**
 * The features of the blocks that are marked up alike, and of siblings that are: a body's
 * paragraphs, a list's cards.
 */
final class FeatureClusters {
  private static final int CARD_LEVELS = 5;

  private final FeatureFrame frame;
  private final FeatureTable table;
  private final FeatureElements elements;

  private FeatureClusters(FeatureFrame frame, FeatureTable table) {
    this.frame = frame;
    this.table = table;
    this.elements = frame.elements;
  }

  static void fill(FeatureFrame frame, FeatureTable table) {
    FeatureClusters clusters = new FeatureClusters(frame, table);
    int n = frame.size();
    int[] kinds = new int[n];
    for (int r = 0; r < n; r++) {
      kinds[r] = frame.elements.key[frame.element(r)];
    }
    clusters.group(frame.path, Feature.CLUSTER_COUNT);
    clusters.group(kinds, Feature.KIND_COUNT);
    clusters.siblings();
  }

  private void group(int[] keys, Feature first) {
    int n = keys.length;
    FeatureMap numbers = new FeatureMap(64);
    int[] number = new int[n];
    for (int r = 0; r < n; r++) {
      int known = numbers.get(keys[r]);
      if (known == 0) {
        known = numbers.size() + 1;
        numbers.put(keys[r], known);
      }
      number[r] = known - 1;
    }
    int groups = numbers.size();
    int[] count = new int[groups];
    int[] inTop = new int[groups];
    int[] after = new int[groups];
    int[] before = new int[groups];
    double[] words = new double[groups];
    double[] links = new double[groups];
    double[] paragraphs = new double[groups];
    int topFrom = frame.from(elements.top);
    int topTo = frame.to(elements.top);
    for (int r = 0; r < n; r++) {
      int g = number[r];
      count[g]++;
      after[g] += r > 0 && frame.paragraph[r - 1] ? 1 : 0;
      before[g] += r + 1 < n && frame.paragraph[r + 1] ? 1 : 0;
      inTop[g] += r >= topFrom && r < topTo ? 1 : 0;
      words[g] += frame.rowWords(r);
      links[g] += frame.rowWords(r) * frame.linkShare[r];
      paragraphs[g] += frame.paragraph[r] ? frame.rowWords(r) : 0;
    }
    for (int i = 0; i < table.rows(); i++) {
      int g = number[table.line(i)];
      table.put(i, first, FeatureTable.log(count[g]));
      table.put(i, first, 1, words[g] / frame.words[n]);
      table.put(i, first, 2, FeatureFrame.share(paragraphs[g], frame.paragraphWords[n]));
      table.put(i, first, 3, FeatureTable.log(words[g] / count[g]));
      table.put(i, first, 4, links[g] / words[g]);
      table.put(i, first, 5, (double) after[g] / count[g]);
      table.put(i, first, 6, (double) before[g] / count[g]);
      table.put(i, first, 7, (double) inTop[g] / count[g]);
    }
  }

  private void siblings() {
    Tree tree = frame.tree;
    int n = tree.size();
    FeatureMap numbers = new FeatureMap(n);
    int[] family = new int[n];
    for (int e = 1; e < n; e++) {
      if (frame.to(e) == frame.from(e)) {
        continue;
      }
      int key = (tree.parent(e) * 0x9E3779B1) ^ elements.key[e];
      if (!numbers.has(key)) {
        numbers.put(key, numbers.size());
      }
      family[e] = numbers.get(key);
    }
    int[] size = new int[numbers.size() + 1];
    double[] words = new double[size.length];
    double[] links = new double[size.length];
    for (int e = 1; e < n; e++) {
      int from = frame.from(e);
      int to = frame.to(e);
      if (to == from) {
        continue;
      }
      size[family[e]]++;
      words[family[e]] += frame.words[to] - frame.words[from];
      links[family[e]] += frame.linkWords[to] - frame.linkWords[from];
    }
    for (int i = 0; i < table.rows(); i++) {
      int e = frame.element(table.line(i));
      table.put(i, Feature.SIBLINGS, e == 0 ? 0 : FeatureTable.log(size[family[e]]));
      int best = -1;
      int at = e == 0 ? -1 : tree.parent(e);
      for (int level = 0; level < CARD_LEVELS && at > 0; level++) {
        if (best < 0 || size[family[at]] > size[best]) {
          best = family[at];
        }
        at = tree.parent(at);
      }
      if (best >= 0 && size[best] > 0) {
        table.put(i, Feature.CARDS, FeatureTable.log(size[best]));
        table.put(i, Feature.CARD_MEAN, FeatureTable.log(words[best] / size[best]));
        table.put(i, Feature.CARD_LINKS, FeatureFrame.share(links[best], words[best]));
      }
    }
  }
}
