package io.github.copydesk.training;

import io.github.copydesk.block.Block;
import io.github.copydesk.block.FeatureLexicon;
import io.github.copydesk.block.Tree;
import io.github.copydesk.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Learns the weights of class tokens and words from the pages of some folds. */
final class Lexicons {
  private static final int FEW_DOMAINS = 5;
  private static final int FEW_DOMAINS_FOR_WORDS = 8;
  private static final int SHORT = 24;
  private static final double LEAST = 0.3;

  private static final class Count {
    double in;
    double out;
    final Set<String> domains = new HashSet<>();
  }

  private final Map<Integer, Count> markup = new HashMap<>();
  private final Map<Integer, Count> text = new HashMap<>();
  private double shortIn = 1;
  private double shortOut = 1;

  final Map<Integer, Float> markupWeights = new TreeMap<>();
  final Map<Integer, Float> textWeights = new TreeMap<>();

  /** What one page says of its tokens; counted once, added up for every choice of folds. */
  private record Tally(
      int fold,
      String domain,
      Map<Integer, double[]> markup,
      Map<Integer, double[]> text,
      double in,
      double out,
      double shortIn,
      double shortOut) {}

  /** The tallies of all pages with a full gold text. */
  static final class Tallies {
    private final List<Tally> pages = new ArrayList<>();

    Tallies(List<Sample> samples) {
      for (Sample page : samples) {
        if (page.gold().hasText()) {
          pages.add(tally(page));
        }
      }
    }

    Lexicons of(IntPredicate folds) {
      Lexicons lexicons = new Lexicons();
      pages.stream().filter(page -> folds.test(page.fold())).forEach(lexicons::add);
      lexicons.weigh();
      return lexicons;
    }
  }

  FeatureLexicon lexicon() {
    return FeatureLexicon.of(markupWeights, textWeights);
  }

  private static Tally tally(Sample page) {
    double in = 0;
    double out = 0;
    double shortIn = 0;
    double shortOut = 0;
    Map<Integer, double[]> seen = new HashMap<>();
    Map<Integer, double[]> words = new HashMap<>();
    Tree tree = page.blocks().tree();
    for (Block block : page.blocks().blocks()) {
      int b = block.index();
      int count = Words.count(block.text());
      if (page.weight()[b] == 0 || count == 0) {
        continue;
      }
      double mass = Math.log1p(count);
      double kept = mass * page.label()[b];
      in += kept;
      out += mass - kept;
      Set<Integer> around = new HashSet<>();
      FeatureLexicon.markupTokens(block.markup().hint(), around::add);
      for (int e = block.element(); e > 0; e = tree.parent(e)) {
        FeatureLexicon.markupTokens(tree.hints(e), around::add);
      }
      add(seen, around, kept, mass);
      if (count <= SHORT) {
        Set<Integer> own = new HashSet<>();
        for (int token : FeatureLexicon.textTokens(block.text())) {
          own.add(token);
        }
        add(words, own, page.label()[b], 1);
        shortIn += page.label()[b];
        shortOut += 1 - page.label()[b];
      }
    }
    return new Tally(page.fold(), page.gold().domain(), seen, words, in, out, shortIn, shortOut);
  }

  private void add(Tally page) {
    shortIn += page.shortIn;
    shortOut += page.shortOut;
    page.markup.forEach(
        (token, sums) -> {
          Count count = markup.computeIfAbsent(token, key -> new Count());
          count.in += sums[0] / Math.max(1, page.in);
          count.out += (sums[1] - sums[0]) / Math.max(1, page.out);
          count.domains.add(page.domain);
        });
    page.text.forEach(
        (token, sums) -> {
          Count count = text.computeIfAbsent(token, key -> new Count());
          double share = sums[0] / sums[1];
          count.in += share;
          count.out += 1 - share;
          count.domains.add(page.domain);
        });
  }

  private static void add(
      Map<Integer, double[]> sums, Set<Integer> tokens, double kept, double mass) {
    for (int token : tokens) {
      double[] sum = sums.computeIfAbsent(token, key -> new double[2]);
      sum[0] += kept;
      sum[1] += mass;
    }
  }

  private void weigh() {
    markup.forEach(
        (token, count) -> {
          double weight = Math.log((count.in + 0.02) / (count.out + 0.02));
          keep(markupWeights, token, weight, count.domains.size(), FEW_DOMAINS);
        });
    double prior = Math.log(shortIn / shortOut);
    text.forEach(
        (token, count) -> {
          double weight = Math.log((count.in + 0.3) / (count.out + 0.3)) - prior;
          keep(textWeights, token, weight, count.domains.size(), FEW_DOMAINS_FOR_WORDS);
        });
    markup.clear();
    text.clear();
  }

  private static void keep(
      Map<Integer, Float> weights, int token, double weight, int domains, int fewest) {
    double shrunk = weight * domains / (domains + 4.0);
    if (domains >= fewest && Math.abs(shrunk) >= LEAST) {
      weights.put(token, (float) Math.max(-4, Math.min(4, shrunk)));
    }
  }

  /** The lexicon as its resource file has it. */
  String file() {
    StringBuilder out = new StringBuilder("# token hash, weight in thousandths\n");
    append(out, markupWeights);
    out.append("text\n");
    append(out, textWeights);
    return out.toString();
  }

  private static void append(StringBuilder out, Map<Integer, Float> weights) {
    Iterator<Map.Entry<Integer, Float>> entries = weights.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<Integer, Float> entry = entries.next();
      out.append(Integer.toString(entry.getKey(), Character.MAX_RADIX))
          .append(' ')
          .append(Math.round(entry.getValue() * 1000))
          .append('\n');
    }
  }
}
