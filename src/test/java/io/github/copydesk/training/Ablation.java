package io.github.copydesk.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each kind of page that is only trained on is worth: {@code Ablation CORPORA}. One booster a
 * line, out of fold, the model alone, blocks kept from one half on; tested on the pages as they are
 * and on articles in other clothes, names gone and furniture moved, of sites that it never saw.
 */
final class Ablation {
  private static final double KEPT = 0.5;
  private static final List<String> GOLD = List.of("fundus-news-dev", "wcxb-dev", "snippets-dev");
  private static final List<String> TOLD = List.of("custom-dev", "dates-dev", "datelines-dev");
  private static final List<String> WORN = List.of("fundus-news-dev", "wcxb-dev");
  private static final Boost.Plan PLAN = new Boost.Plan(190, 40, 0.075, 7, 0.3, true);

  private final Path corpora;
  private final Samples samples = new Samples();
  private final List<Sample> worn;
  private final Lexicons.Tallies tallies;

  private Ablation(Path corpora) throws IOException {
    this.corpora = corpora;
    for (String corpus : GOLD) {
      samples.read(corpora.resolve(corpus));
    }
    worn = variants(List.of(Variant.Change.values()));
    tallies = new Lexicons.Tallies(samples.html);
  }

  /** Trains and prints a line for each. */
  public static void main(String[] args) throws Exception {
    Ablation ablation = new Ablation(Path.of(args[0]));
    for (Map.Entry<String, List<Sample>> more : ablation.choices().entrySet()) {
      ablation.print(more.getKey(), more.getValue());
    }
  }

  private Map<String, List<Sample>> choices() throws IOException {
    Map<String, List<Sample>> choices = new LinkedHashMap<>();
    choices.put("nothing more", List.of());
    choices.put("texts of JSON-LD", told());
    for (Variant.Change change : Variant.Change.values()) {
      choices.put(change.name().toLowerCase(Locale.ROOT), variants(List.of(change)));
    }
    choices.put("all changes", worn);
    List<Sample> all = new ArrayList<>(told());
    all.addAll(worn);
    choices.put("all", all);
    return choices;
  }

  private List<Sample> told() throws IOException {
    MoreSamples more = new MoreSamples();
    more.weak(corpora.resolve("snippets-dev"));
    for (String corpus : TOLD) {
      more.weak(corpora.resolve(corpus));
    }
    return more.html;
  }

  private List<Sample> variants(List<Variant.Change> changes) throws IOException {
    MoreSamples more = new MoreSamples();
    for (String corpus : WORN) {
      more.variants(corpora.resolve(corpus), changes);
    }
    return more.html;
  }

  private void print(String name, List<Sample> more) throws Exception {
    Crossed crossed = new Crossed(samples.html, more, List.of(), List.of(PLAN), tallies);
    crossed.validate();
    System.out.println(name + " (" + more.size() + " pages)");
    scores("as they are", samples.html, crossed.raw);
    scores("in other clothes", worn, crossed.raw(worn));
  }

  private static void scores(String which, List<Sample> pages, Map<Sample, double[]> raw) {
    Scores.of(pages, page -> kept(page, raw.get(page)))
        .forEach((set, scores) -> System.out.println("  " + which + ", " + set + ": " + scores));
  }

  private static String kept(Sample page, double[] probability) {
    StringBuilder text = new StringBuilder();
    for (int b = 0; b < probability.length; b++) {
      if (probability[b] >= KEPT) {
        text.append(text.isEmpty() ? "" : "\n\n").append(page.blocks().get(b).text());
      }
    }
    return text.toString();
  }
}
