package io.github.copydesk.training;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Outcome;
import io.github.copydesk.evaluate.Corpus;
import io.github.copydesk.evaluate.Predict;
import io.github.copydesk.evaluate.TextView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Text scores of the whole cleaner: model, rules and editor. */
final class WholeScores {
  /** The view in which the page is its gold text: what is clean already must come out as it is. */
  static final String GOLD = "gold";

  private WholeScores() {}

  /**
   * Cleans the pages of a corpus and scores them.
   *
   * @param folder the corpus
   * @param view "html", "text" or {@link #GOLD}
   * @param desks by page the cleaner to use
   * @return by corpus and, where it has page types, by corpus and type
   */
  static Map<String, Scores> of(Path folder, String view, Function<Gold, Copydesk> desks)
      throws IOException {
    Corpus corpus = new Corpus(folder);
    Map<String, Corpus.Entry> entries = new HashMap<>();
    corpus.entries().forEach(entry -> entries.put(entry.id(), entry));
    Map<String, Scores> scores = new TreeMap<>();
    for (Gold gold : Gold.read(folder)) {
      if (view.equals(GOLD) && !gold.hasText()) {
        continue;
      }
      Input input = input(view, gold, corpus.input(entries.get(gold.id())));
      Outcome outcome = desks.apply(gold).clean(input);
      String text = outcome instanceof Outcome.Found found ? Predict.text(found.article()) : "";
      for (String name : Scores.names(gold)) {
        scores.computeIfAbsent(name, key -> new Scores()).add(gold, text);
      }
    }
    return scores;
  }

  private static Input input(String view, Gold gold, Input page) throws IOException {
    return switch (view) {
      case GOLD -> Input.text(gold.text());
      case "text" -> Input.text(TextView.of(page));
      default -> page;
    };
  }
}
