package io.github.copydesk.block;

import io.github.copydesk.block.Block.Markup;
import java.util.Arrays;

/** The features of a block's own text and inline markup. */
final class FeatureWording {
  /** Most words of a block whose words are looked up in the lexicon. */
  private static final int SHORT = 24;

  private static final int CUE_GROUPS = Feature.CUES.ordinal() - Feature.CUE_READMORE.ordinal();

  private final FeatureFrame frame;
  private final FeatureTexts texts;
  private final FeatureLexicon lexicon;
  private final FeatureCues cues;
  private final FeatureMap wholes;
  private final FeaturePhrases phrases;
  private final FeatureMap beginnings;

  /** Of the row that was looked up last: tokens of phrases by group, its words' weights. */
  private final int[] found = new int[CUE_GROUPS];

  private int worst;
  private int best;

  /** By row, NaN as long as nobody asked. */
  private final float[] cueShare;

  private final float[] textWeight;

  /** Whether a row repeats an earlier one. */
  private final boolean[] copy;

  FeatureWording(FeatureFrame frame, FeatureLexicon lexicon, FeatureCues cues) {
    this.frame = frame;
    this.texts = frame.texts;
    this.lexicon = lexicon;
    this.cues = cues;
    int n = frame.size();
    cueShare = new float[n];
    textWeight = new float[n];
    copy = new boolean[n];
    Arrays.fill(cueShare, Float.NaN);
    Arrays.fill(textWeight, Float.NaN);
    wholes = new FeatureMap(n);
    phrases = new FeaturePhrases(texts, frame.rows);
    beginnings = new FeatureMap(n);
    for (int r = 0; r < n; r++) {
      int b = frame.rows[r];
      copy[r] = wholes.add(texts.whole[b], 1) > 1;
      if (begins(b)) {
        beginnings.add(beginning(b), 1);
      }
    }
  }

  /** Whether a block is long enough to begin like another without being its copy. */
  private boolean begins(int b) {
    return texts.start[b + 1] - texts.start[b] > 3;
  }

  private int beginning(int b) {
    return FeaturePhrases.trigram(texts.tokens, texts.start[b]);
  }

  void fill(FeatureTable table) {
    double markup = frame.blocks.markup() ? 1 : 0;
    for (int i = 0; i < table.rows(); i++) {
      int r = table.line(i);
      int b = frame.rows[r];
      table.put(i, Feature.HAS_MARKUP, markup);
      characters(table, i, b);
      inline(table, i, r, frame.blocks.get(b).markup());
      cues(table, i, r);
      weights(table, i, r);
      int copies = wholes.get(texts.whole[b]);
      table.put(i, Feature.COPIES, Math.log(copies));
      table.put(i, Feature.IS_COPY, copy[r] ? 1 : 0);
      int alike = begins(b) ? beginnings.get(beginning(b)) - copies : 0;
      table.put(i, Feature.BEGINNINGS, FeatureTable.log(alike));
      table.put(i, Feature.TRIGRAMS_ELSEWHERE, phrases.elsewhere(b));
    }
  }

  /** Whether a row repeats an earlier one. */
  boolean isCopy(int r) {
    return copy[r];
  }

  private void characters(FeatureTable table, int i, int b) {
    float words = texts.words[b];
    int letters = texts.letters[b];
    int length = frame.blocks.get(b).text().length();
    table.put(i, Feature.WORDS, FeatureTable.log(words));
    table.put(i, Feature.WORD_LENGTH, letters / words);
    table.put(i, Feature.UPPER_SHARE, FeatureFrame.share(texts.uppers[b], letters));
    table.put(i, Feature.CAPITALISED_SHARE, texts.capitals[b] / words);
    table.put(
        i, Feature.DIGIT_SHARE, FeatureFrame.share(texts.digits[b], letters + texts.digits[b]));
    table.put(i, Feature.SYMBOL_SHARE, FeatureFrame.share(texts.symbols[b], length));
    table.put(i, Feature.BARS, FeatureTable.log(texts.bars[b]));
    table.put(i, Feature.COMMAS_PER_WORD, texts.commas[b] / words);
    table.put(i, Feature.STOPS, FeatureTable.log(texts.stops[b]));
    table.put(i, Feature.QUOTES, FeatureTable.log(texts.quotes[b]));
    table.put(i, Feature.FIRST_CHARACTER, texts.first[b]);
    table.put(i, Feature.LAST_CHARACTER, texts.last[b]);
    int tokens = texts.start[b + 1] - texts.start[b];
    table.put(i, Feature.UNSPACED_SHARE, FeatureFrame.share(texts.unspaced[b], tokens));
  }

  private void inline(FeatureTable table, int i, int r, Markup markup) {
    int length = frame.inked(r);
    table.put(i, Feature.LINK_SHARE, frame.linkShare[r]);
    table.put(i, Feature.LINKS_PER_WORD, markup.links() / frame.rowWords(r));
    table.put(i, Feature.BOLD_SHARE, FeatureFrame.share(markup.boldChars(), length));
    table.put(i, Feature.ITALIC_SHARE, FeatureFrame.share(markup.italicChars(), length));
    table.put(i, Feature.BREAKS, markup.breaks());
    boolean timed =
        !markup.datetime().isEmpty() || !frame.tree.datetime(frame.element(r)).isEmpty();
    table.put(i, Feature.TIME_ELEMENT, timed ? 1 : 0);
    table.put(i, Feature.HINT_LEXICON, hint(markup.hint()));
  }

  private double hint(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    int[] sum = new int[2];
    FeatureLexicon.markupTokens(
        names,
        token -> {
          int weight = lexicon.markup(token);
          sum[0] += weight;
          sum[1] += weight != 0 ? 1 : 0;
        });
    return sum[1] == 0 ? 0 : FeatureLexicon.scaled((float) sum[0] / sum[1]);
  }

  private void cues(FeatureTable table, int i, int r) {
    if (isShort(r, FeatureCues.LONGEST_BLOCK)) {
      double all = findCues(r);
      for (int group = 0; group < CUE_GROUPS; group++) {
        table.put(i, Feature.CUE_READMORE, group, (double) found[group] / tokens(r));
      }
      table.put(i, Feature.CUES, all);
    }
  }

  /** Share of a row's tokens that belong to telltale phrases. */
  float cueShare(int r) {
    if (Float.isNaN(cueShare[r])) {
      findCues(r);
    }
    return cueShare[r];
  }

  /** Looks for the phrases of each group; returns the share of all of them. */
  private double findCues(int r) {
    double all = 0;
    if (isShort(r, FeatureCues.LONGEST_BLOCK)) {
      int b = frame.rows[r];
      cues.find(texts.tokens, texts.start[b], texts.start[b + 1], found);
      for (int group = 0; group < CUE_GROUPS; group++) {
        all += (double) found[group] / tokens(r);
      }
    }
    cueShare[r] = (float) all;
    return all;
  }

  private int tokens(int r) {
    int b = frame.rows[r];
    return texts.start[b + 1] - texts.start[b];
  }

  private boolean isShort(int r, int most) {
    return tokens(r) <= most;
  }

  private void weights(FeatureTable table, int i, int r) {
    if (isShort(r, SHORT)) {
      table.put(i, Feature.TEXT_LEXICON_MEAN, weigh(r));
      table.put(i, Feature.TEXT_LEXICON_MIN, FeatureLexicon.scaled(worst));
      table.put(i, Feature.TEXT_LEXICON_MAX, FeatureLexicon.scaled(best));
    }
  }

  /** Mean weight of a row's words. */
  float textWeight(int r) {
    return Float.isNaN(textWeight[r]) ? weigh(r) : textWeight[r];
  }

  /** Looks up the words of a row; returns the mean of their weights. */
  private float weigh(int r) {
    int sum = 0;
    worst = 0;
    best = 0;
    if (isShort(r, SHORT)) {
      int b = frame.rows[r];
      for (int t = texts.start[b]; t < texts.start[b + 1]; t++) {
        int weight = lexicon.text(texts.tokens[t]);
        sum += weight;
        worst = Math.min(worst, weight);
        best = Math.max(best, weight);
      }
    }
    textWeight[r] = FeatureLexicon.scaled((float) sum / tokens(r));
    return textWeight[r];
  }
}
