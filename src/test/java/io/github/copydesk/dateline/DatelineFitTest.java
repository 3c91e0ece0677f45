package io.github.copydesk.dateline;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copydesk.page.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Fits the threshold of {@link DatelineEvidence}, and its weights, on four fifths of the hosts and
 * measures them on the last fifth, five times. Prints precision and recall of the exact string at
 * every threshold, of the threshold chosen in each fold, and of weights that a greedy search moves.
 *
 * <p>{@code mvn test -Dtest=DatelineFitTest -Dcopydesk.corpus=DIR}; without the corpus it is left
 * out.
 */
class DatelineFitTest {
  private static final int FOLDS = 5;
  private static final int LOWEST = -1;
  private static final int HIGHEST = 8;

  /** Rounds of the greedy search; it ends earlier when nothing helps. */
  private static final int ROUNDS = 6;

  private final Datelines datelines = new Datelines();

  /** A paragraph: its forms, and the one that is a dateline, or "". */
  private record Example(int fold, String gold, List<Datelines.Weighed> forms) {}

  /** Weights that differ from those in the code, by the evidence, and the threshold. */
  private record Setup(Map<String, Integer> moved, int threshold) {
    String choice(Example example) {
      String best = "";
      for (Datelines.Weighed form : example.forms()) {
        int sum = DatelineEvidence.sum(form.items());
        for (DatelineEvidence.Item item : form.items()) {
          sum += moved.getOrDefault(item.what(), 0);
        }
        best = sum >= threshold ? form.raw() : best;
      }
      return best;
    }
  }

  /** Right, given and wanted datelines. */
  private record Score(int right, int given, int wanted) {
    static Score of(List<Example> examples, Setup setup) {
      int right = 0;
      int given = 0;
      int wanted = 0;
      for (Example example : examples) {
        String choice = setup.choice(example);
        wanted += example.gold().isEmpty() ? 0 : 1;
        given += choice.isEmpty() ? 0 : 1;
        boolean same = DatelineCorpus.plain(choice).equals(DatelineCorpus.plain(example.gold()));
        right += !choice.isEmpty() && same ? 1 : 0;
      }
      return new Score(right, given, wanted);
    }

    Score plus(Score other) {
      return new Score(right + other.right, given + other.given, wanted + other.wanted);
    }

    double precision() {
      return given == 0 ? 1 : (double) right / given;
    }

    double recall() {
      return wanted == 0 ? 1 : (double) right / wanted;
    }

    double f1() {
      return 2.0 * right / Math.max(1, given + wanted);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "precision %.3f recall %.3f F1 %.3f", precision(), recall(), f1());
    }
  }

  @Test
  void theThresholdInTheCodeIsTheOneThatIsFitted() {
    List<Example> examples = examples();
    Map<String, Integer> unmoved = Map.of();
    System.out.println(examples.size() + " paragraphs, " + FOLDS + " folds of hosts");
    for (int threshold = LOWEST; threshold <= HIGHEST; threshold++) {
      Score score = Score.of(examples, new Setup(unmoved, threshold));
      System.out.println("all, threshold " + threshold + ": " + score);
    }
    Score threshold = new Score(0, 0, 0);
    Score weights = new Score(0, 0, 0);
    List<Integer> chosen = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      List<Example> train = only(examples, example -> example.fold() != left);
      List<Example> test = only(examples, example -> example.fold() == left);
      Setup best = threshold(train, unmoved);
      chosen.add(best.threshold());
      threshold = threshold.plus(Score.of(test, best));
      Setup searched = search(train, best);
      weights = weights.plus(Score.of(test, searched));
      System.out.println("fold " + fold + ": threshold " + best.threshold() + ", " + searched);
    }
    System.out.println("out of fold, threshold fitted: " + threshold);
    System.out.println("out of fold, weights fitted too: " + weights);
    assertTrue(
        chosen.stream().filter(t -> t == DatelineEvidence.ENOUGH).count() > FOLDS / 2,
        "thresholds of the folds: " + chosen);
    assertTrue(threshold.precision() >= 0.97 && threshold.recall() >= 0.92, threshold.toString());
  }

  private static List<Example> only(List<Example> examples, Predicate<Example> wanted) {
    return examples.stream().filter(wanted).toList();
  }

  /** The threshold of the best F1; of equals the one nearest to the code's. */
  private static Setup threshold(List<Example> train, Map<String, Integer> moved) {
    Setup best = new Setup(moved, DatelineEvidence.ENOUGH);
    double f1 = Score.of(train, best).f1();
    for (int threshold = LOWEST; threshold <= HIGHEST; threshold++) {
      Setup other = new Setup(moved, threshold);
      if (Score.of(train, other).f1() > f1) {
        best = other;
        f1 = Score.of(train, other).f1();
      }
    }
    return best;
  }

  /** Moves one weight by one as long as that helps. */
  private static Setup search(List<Example> train, Setup start) {
    TreeSet<String> names = new TreeSet<>();
    train.forEach(e -> e.forms().forEach(f -> f.items().forEach(i -> names.add(i.what()))));
    Setup best = start;
    for (int round = 0; round < ROUNDS; round++) {
      Setup better = best;
      for (String name : names) {
        for (int step : new int[] {-1, 1}) {
          Map<String, Integer> moved = new TreeMap<>(best.moved());
          moved.merge(name, step, Integer::sum);
          Setup other = new Setup(moved, best.threshold());
          better = Score.of(train, other).f1() > Score.of(train, better).f1() ? other : better;
        }
      }
      if (better == best) {
        return best;
      }
      best = better;
    }
    return best;
  }

  /** The leads of the annotated pages by host, and the one-line cases, each a host of its own. */
  private List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (DatelineCorpus.Line page : DatelineCorpus.read(file("gold.jsonl"))) {
      boolean inline = page.text("dateline_where").equals("inline");
      String host = page.has("host") ? page.text("host") : page.text("id");
      add(examples, page.text("lead"), inline ? page.text("dateline_raw") : "", host, page);
    }
    for (DatelineCorpus.Line line : DatelineCorpus.read(file("vectors.jsonl"))) {
      add(examples, line.text("text"), line.text("dateline_raw"), line.text("text"), null);
    }
    return examples;
  }

  private void add(
      List<Example> examples, String text, String gold, String host, DatelineCorpus.Line page) {
    Setting setting = page == null ? Setting.UNKNOWN : page.setting();
    if (!datelines.isEastAsian(text, setting)) {
      int fold = Math.floorMod(host.hashCode(), FOLDS);
      examples.add(new Example(fold, gold, datelines.weigh(text, setting)));
    }
  }

  private static Path file(String name) {
    Path file = DatelineCorpus.folder().resolve("datelines-dev").resolve(name);
    assumeTrue(
        Files.exists(file), "no corpus at " + file + ": set -Dcopydesk.corpus to run this test");
    return file;
  }
}
