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
  private WholeScores() {}

  /**
   * Cleans the pages of a corpus and scores them.
   *
   * @param folder the corpus
   * @param view "html" or "text"
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
      Input page = corpus.input(entries.get(gold.id()));
      Input input = view.equals("text") ? Input.text(TextView.of(page)) : page;
      Outcome outcome = desks.apply(gold).clean(input);
      String text = outcome instanceof Outcome.Found found ? Predict.text(found.article()) : "";
      for (String name : Scores.names(gold)) {
        scores.computeIfAbsent(name, key -> new Scores()).add(gold, text);
      }
    }
    return scores;
  }
}
