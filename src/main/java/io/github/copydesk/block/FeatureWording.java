package io.github.copydesk.block;

import io.github.copydesk.block.Block.Markup;

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
  private final int[] found = new int[CUE_GROUPS];

  /** Share of a row's tokens that belong to telltale phrases. */
  final float[] cueShare;

  /** Mean weight of a row's words. */
  final float[] textWeight;

  FeatureWording(FeatureFrame frame, FeatureLexicon lexicon, FeatureCues cues) {
    this.frame = frame;
    this.texts = frame.texts;
    this.lexicon = lexicon;
    this.cues = cues;
    int n = frame.size();
    cueShare = new float[n];
    textWeight = new float[n];
    wholes = new FeatureMap(n);
    phrases = new FeaturePhrases(texts, frame.rows);
    beginnings = new FeatureMap(n);
    for (int r = 0; r < n; r++) {
      int b = frame.rows[r];
      wholes.add(texts.whole[b], 1);
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
    FeatureMap seen = new FeatureMap(frame.size());
    double markup = frame.blocks.markup() ? 1 : 0;
    for (int r = 0; r < frame.size(); r++) {
      int b = frame.rows[r];
      table.put(r, Feature.HAS_MARKUP, markup);
      characters(table, r, b);
      inline(table, r, frame.blocks.get(b).markup());
      cues(table, r, b);
      weights(table, r, b);
      int copies = wholes.get(texts.whole[b]);
      table.put(r, Feature.COPIES, Math.log(copies));
      table.put(r, Feature.IS_COPY, seen.add(texts.whole[b], 1) > 1 ? 1 : 0);
      int alike = begins(b) ? beginnings.get(beginning(b)) - copies : 0;
      table.put(r, Feature.BEGINNINGS, FeatureTable.log(alike));
      table.put(r, Feature.TRIGRAMS_ELSEWHERE, phrases.elsewhere(b));
    }
  }

  private void characters(FeatureTable table, int r, int b) {
    float words = texts.words[b];
    int letters = texts.letters[b];
    int length = frame.blocks.get(b).text().length();
    table.put(r, Feature.WORDS, FeatureTable.log(words));
    table.put(r, Feature.WORD_LENGTH, letters / words);
    table.put(r, Feature.UPPER_SHARE, FeatureFrame.share(texts.uppers[b], letters));
    table.put(r, Feature.CAPITALISED_SHARE, texts.capitals[b] / words);
    table.put(
        r, Feature.DIGIT_SHARE, FeatureFrame.share(texts.digits[b], letters + texts.digits[b]));
    table.put(r, Feature.SYMBOL_SHARE, FeatureFrame.share(texts.symbols[b], length));
    table.put(r, Feature.BARS, FeatureTable.log(texts.bars[b]));
    table.put(r, Feature.COMMAS_PER_WORD, texts.commas[b] / words);
    table.put(r, Feature.STOPS, FeatureTable.log(texts.stops[b]));
    table.put(r, Feature.QUOTES, FeatureTable.log(texts.quotes[b]));
    table.put(r, Feature.FIRST_CHARACTER, texts.first[b]);
    table.put(r, Feature.LAST_CHARACTER, texts.last[b]);
    int tokens = texts.start[b + 1] - texts.start[b];
    table.put(r, Feature.UNSPACED_SHARE, FeatureFrame.share(texts.unspaced[b], tokens));
  }

  private void inline(FeatureTable table, int r, Markup markup) {
    int length = frame.inked(r);
    table.put(r, Feature.LINK_SHARE, frame.linkShare[r]);
    table.put(r, Feature.LINKS_PER_WORD, markup.links() / frame.rowWords(r));
    table.put(r, Feature.BOLD_SHARE, FeatureFrame.share(markup.boldChars(), length));
    table.put(r, Feature.ITALIC_SHARE, FeatureFrame.share(markup.italicChars(), length));
    table.put(r, Feature.BREAKS, markup.breaks());
    boolean timed =
        !markup.datetime().isEmpty() || !frame.tree.datetime(frame.element(r)).isEmpty();
    table.put(r, Feature.TIME_ELEMENT, timed ? 1 : 0);
    table.put(r, Feature.HINT_LEXICON, hint(markup.hint()));
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

  private void cues(FeatureTable table, int r, int b) {
    int from = texts.start[b];
    int to = texts.start[b + 1];
    if (to - from > FeatureCues.LONGEST_BLOCK) {
      return;
    }
    cues.find(texts.tokens, from, to, found);
    double all = 0;
    for (int group = 0; group < CUE_GROUPS; group++) {
      double share = (double) found[group] / (to - from);
      all += share;
      table.put(r, Feature.CUE_READMORE, group, share);
    }
    cueShare[r] = (float) all;
    table.put(r, Feature.CUES, all);
  }

  private void weights(FeatureTable table, int r, int b) {
    int from = texts.start[b];
    int to = texts.start[b + 1];
    if (to - from > SHORT) {
      return;
    }
    int sum = 0;
    int min = 0;
    int max = 0;
    for (int i = from; i < to; i++) {
      int weight = lexicon.text(texts.tokens[i]);
      sum += weight;
      min = Math.min(min, weight);
      max = Math.max(max, weight);
    }
    textWeight[r] = FeatureLexicon.scaled((float) sum / (to - from));
    table.put(r, Feature.TEXT_LEXICON_MEAN, textWeight[r]);
    table.put(r, Feature.TEXT_LEXICON_MIN, FeatureLexicon.scaled(min));
    table.put(r, Feature.TEXT_LEXICON_MAX, FeatureLexicon.scaled(max));
  }
}
