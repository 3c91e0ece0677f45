package io.github.copydesk.block;

/**
 * What is known of every element that has text inside, by element index. A parent comes before its
 * children.
 */
final class FeatureElements {
  /** Levels above a block that are asked whether they are a heading. */
  private static final int HEADING_LEVELS = 3;

  /** Share of the paragraph words that the smallest container of most paragraphs holds. */
  private static final double MOST = 0.6;

  final Tree tree;
  final byte[] kind;
  final byte[] hidden;
  final int[] depth;

  /** Groups of {@link FeatureWords} in the element's names. */
  final long[] names;

  /** The same of the element and all around it. */
  final long[] namesAround;

  /** Kinds of {@link FeatureTag#AROUND} of the element and all around it, as bits. */
  final int[] kindsAround;

  /** Hash of element name and names, digits left out. */
  final int[] key;

  /** Mean weight of its known class tokens in thousandths; 0 if none is known. */
  final float[] lexicon;

  final float[] chainMin;
  final float[] chainMax;
  final float[] chainSum;
  final int[] chainCount;

  /** The nearest ancestor that holds more blocks, or the root. */
  final int[] wider;

  /** The container with the best paragraphs. */
  int top;

  /** The smallest container of most paragraph words. */
  int most;

  /** {@link #shared} with each of the two. */
  int[] withTop;

  int[] withMost;

  FeatureElements(Tree tree, FeatureLexicon lexicons, FeatureWords words) {
    this.tree = tree;
    int n = tree.size();
    kind = new byte[n];
    hidden = new byte[n];
    depth = new int[n];
    names = new long[n];
    namesAround = new long[n];
    kindsAround = new int[n];
    key = new int[n];
    lexicon = new float[n];
    chainMin = new float[n];
    chainMax = new float[n];
    chainSum = new float[n];
    chainCount = new int[n];
    wider = new int[n];
    Named[] known = new Named[tree.hintNumbers()];
    TokenSum sum = new TokenSum(lexicons);
    for (int e = 0; e < n; e++) {
      int parent = tree.parent(e);
      kind[e] = FeatureTag.of(tree.name(e));
      depth[e] = parent < 0 ? 0 : depth[parent] + 1;
      if (tree.endBlock(e) > tree.firstBlock(e)) {
        int number = tree.hintNumber(e);
        Named named = known[number];
        if (named == null) {
          String hints = tree.hints(e);
          named = new Named(words.find(hints), undigited(hints), sum.of(hints));
          known[number] = named;
        }
        names[e] = named.groups;
        namesAround[e] = named.groups | (parent < 0 ? 0 : namesAround[parent]);
        kindsAround[e] = FeatureTag.around(kind[e]) | (parent < 0 ? 0 : kindsAround[parent]);
        key[e] = tree.name(e).hashCode() * 31 + named.hash;
        inherit(e, parent, named.weight);
      }
    }
  }

  /** What the names of an element tell; many elements of a page have the same. */
  private record Named(long groups, int hash, float weight) {}

  private static final class TokenSum implements FeatureLexicon.TokenUse {
    private final FeatureLexicon lexicon;
    private int sum;
    private int count;

    TokenSum(FeatureLexicon lexicon) {
      this.lexicon = lexicon;
    }

    @Override
    public void take(int token) {
      int weight = lexicon.markup(token);
      if (weight != 0) {
        sum += weight;
        count++;
      }
    }

    /** Mean weight of the known tokens, or NaN if none is. */
    float of(String hints) {
      sum = 0;
      count = 0;
      if (!hints.isEmpty()) {
        FeatureLexicon.markupTokens(hints, this);
      }
      return count == 0 ? Float.NaN : FeatureLexicon.scaled((float) sum / count);
    }
  }

  private static int undigited(String hints) {
    int hash = 0;
    for (int i = 0; i < hints.length(); i++) {
      char c = hints.charAt(i);
      if (c < '0' || c > '9') {
        hash = hash * 31 + c;
      }
    }
    return hash;
  }

  private void inherit(int e, int parent, float weight) {
    boolean known = !Float.isNaN(weight) && parent >= 0;
    boolean first = parent < 0 || chainCount[parent] == 0;
    float own = known ? weight : 0;
    lexicon[e] = own;
    byte self = tree.hidden(e) ? 1 : (byte) (tree.name(e).equals("noscript") ? 2 : 0);
    hidden[e] = parent >= 0 && hidden[parent] > 0 ? hidden[parent] : self;
    if (parent >= 0) {
      chainMin[e] = known ? first ? own : Math.min(chainMin[parent], own) : chainMin[parent];
      chainMax[e] = known ? first ? own : Math.max(chainMax[parent], own) : chainMax[parent];
      chainSum[e] = chainSum[parent] + own;
      chainCount[e] = chainCount[parent] + (known ? 1 : 0);
    }
  }

  /** Mean weight of the known names of an element and all around it. */
  float chainMean(int e) {
    return chainSum[e] / Math.max(1, chainCount[e]);
  }

  /** Hash of an element, its parent and its grandparent. */
  int path(int e) {
    int parent = Math.max(0, tree.parent(e));
    int grandparent = Math.max(0, tree.parent(parent));
    return (key[e] * 31 + key[parent]) * 31 + key[grandparent];
  }

  /** Heading level of the nearest elements around a block, 0 if none is a heading. */
  int headingLevel(int element) {
    int e = element;
    for (int i = 0; i < HEADING_LEVELS && e > 0; i++) {
      int level = FeatureTag.headingLevel(kind[e]);
      if (level > 0) {
        return level;
      }
      e = tree.parent(e);
    }
    return 0;
  }

  /** What needs the sums over rows. */
  void frame(FeatureFrame frame) {
    for (int e = 1; e < tree.size(); e++) {
      int parent = tree.parent(e);
      boolean same = frame.from(parent) == frame.from(e) && frame.to(parent) == frame.to(e);
      wider[e] = same ? wider[parent] : parent;
    }
    top = top(frame);
    most = 0;
    for (int e = 0; e < tree.size(); e++) {
      if (frame.paragraphShare(e) >= MOST) {
        most = e;
      }
    }
    withTop = shared(top);
    withMost = shared(most);
  }

  private int top(FeatureFrame frame) {
    double[] score = new double[tree.size()];
    for (int r = 0; r < frame.size(); r++) {
      if (frame.paragraph[r]) {
        int element = frame.element(r);
        int box = FeatureTag.isText(kind[element]) ? Math.max(0, tree.parent(element)) : element;
        score[box] += frame.rowWords(r);
        int above = tree.parent(box);
        if (above >= 0) {
          score[above] += frame.rowWords(r) / 2;
        }
      }
    }
    int best = 0;
    double highest = 0;
    for (int e = 0; e < score.length; e++) {
      if (score[e] > highest) {
        double all = frame.words[frame.to(e)] - frame.words[frame.from(e)];
        double links = frame.linkWords[frame.to(e)] - frame.linkWords[frame.from(e)];
        double fair = score[e] * (1 - FeatureFrame.share(links, all));
        if (fair > highest) {
          highest = fair;
          best = e;
        }
      }
    }
    return best;
  }

  /** For every element the deepest ancestor-or-self that holds the target too. */
  int[] shared(int target) {
    int[] shared = new int[tree.size()];
    boolean[] above = new boolean[tree.size()];
    for (int e = target; e >= 0; e = tree.parent(e)) {
      above[e] = true;
    }
    for (int e = 1; e < shared.length; e++) {
      shared[e] = above[e] ? e : shared[tree.parent(e)];
    }
    return shared;
  }

  /** Number of elements of a kind. */
  int count(byte ofKind) {
    int count = 0;
    for (byte k : kind) {
      count += k == ofKind ? 1 : 0;
    }
    return count;
  }

  /** Numbers of elements of a kind up to each element, in document order. */
  int[] numbers(byte ofKind) {
    int[] numbers = new int[kind.length];
    for (int e = 1; e < numbers.length; e++) {
      numbers[e] = numbers[e - 1] + (kind[e] == ofKind ? 1 : 0);
    }
    return numbers;
  }
}
