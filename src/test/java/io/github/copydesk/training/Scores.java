package io.github.copydesk.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Text scores of pages: F1 of mean precision and mean recall over 4-word shingles, mean word F1,
 * share of pages with exactly the gold's words, and snippet F1. Decks count only where the output
 * has them.
 */
final class Scores {
  private static final int SHINGLE = 4;

  private double shinglePrecision;
  private double shingleRecall;
  private int withOutput;
  private double wordF1;
  private int exact;
  private int pages;
  private int found;
  private int wanted;
  private int leaked;
  private int unwanted;

  void add(Gold gold, String output) {
    int[] words = Tokens.of(output);
    if (gold.hasText()) {
      text(Tokens.of(required(gold, words)), words);
    }
    if (gold.text() == null) {
      for (String snippet : gold.with()) {
        wanted++;
        found += holds(words, snippet) ? 1 : 0;
      }
      for (String snippet : gold.without()) {
        unwanted++;
        leaked += holds(words, snippet) ? 1 : 0;
      }
    }
  }

  private static boolean holds(int[] words, String snippet) {
    return Tokens.find(words, 0, words.length, Tokens.of(snippet)) >= 0;
  }

  private static String required(Gold gold, int[] output) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : gold.text().split("\n\n")) {
      boolean deck = gold.deck().contains(paragraph);
      if (!deck || holds(output, paragraph)) {
        text.append(paragraph).append("\n\n");
      }
    }
    return text.toString();
  }

  private void text(int[] gold, int[] output) {
    pages++;
    exact += java.util.Arrays.equals(gold, output) ? 1 : 0;
    double common = common(gold, output, SHINGLE);
    shingleRecall += common / Math.max(1, gold.length - SHINGLE + 1);
    if (output.length > 0) {
      withOutput++;
      shinglePrecision += common / Math.max(1, output.length - SHINGLE + 1);
    }
    double words = common(gold, output, 1);
    wordF1 += 2 * words / (gold.length + output.length);
  }

  private static double common(int[] gold, int[] output, int size) {
    Map<Long, Integer> counts = new HashMap<>();
    for (int i = 0; i + size <= gold.length; i++) {
      counts.merge(Tokens.gram(gold, i, size), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + size <= output.length; i++) {
      Integer left = counts.computeIfPresent(Tokens.gram(output, i, size), (key, n) -> n - 1);
      common += left != null && left >= 0 ? 1 : 0;
    }
    return common;
  }

  double shingleF1() {
    double precision = withOutput == 0 ? 0 : shinglePrecision / withOutput;
    double recall = pages == 0 ? 0 : shingleRecall / pages;
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  double exact() {
    return pages == 0 ? 0 : (double) exact / pages;
  }

  double wordF1() {
    return pages == 0 ? 0 : wordF1 / pages;
  }

  double snippetF1() {
    return wanted == 0 ? 0 : 2.0 * found / (found + leaked + wanted);
  }

  static Map<String, Scores> of(
      List<Sample> pages, java.util.function.Function<Sample, String> out) {
    Map<String, Scores> scores = new java.util.TreeMap<>();
    for (Sample page : pages) {
      String text = out.apply(page);
      for (String name : names(page.gold())) {
        scores.computeIfAbsent(name, key -> new Scores()).add(page.gold(), text);
      }
    }
    return scores;
  }

  /** The groups that a page is scored in. */
  static List<String> names(Gold gold) {
    return gold.corpus().startsWith("wcxb")
        ? List.of(gold.corpus(), gold.corpus() + "/" + gold.type())
        : List.of(gold.corpus());
  }

  /** One of the figures that {@link #toString} shows: "shingle", "exact", "word" or "F1". */
  double figure(String measure) {
    return switch (measure) {
      case "shingle" -> shingleF1();
      case "exact" -> exact();
      case "word" -> wordF1();
      case "F1" -> snippetF1();
      default -> throw new IllegalArgumentException("no measure " + measure);
    };
  }

  @Override
  public String toString() {
    return pages > 0
        ? String.format(
            Locale.ROOT,
            "pages %d shingle %.4f exact %.3f word %.4f",
            pages,
            shingleF1(),
            exact(),
            wordF1())
        : String.format(Locale.ROOT, "snippet F1 %.4f", snippetF1());
  }
}
