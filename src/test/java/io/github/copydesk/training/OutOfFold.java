package io.github.copydesk.training;

import io.github.copydesk.Copydesk;
import io.github.copydesk.FoldDesks;
import io.github.copydesk.evaluate.Corpus;
import io.github.copydesk.evaluate.Predict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Predictions of the whole cleaner, each page by the model that never saw its site: {@code
 * OutOfFold WORK OUT CORPUS...}, with the work folder of a training run. Takes the properties of
 * {@link Predict} and writes what it writes.
 */
final class OutOfFold {
  private OutOfFold() {}

  public static void main(String[] args) throws IOException {
    List<Copydesk> desks = desks(Path.of(args[0]));
    Path out = Files.createDirectories(Path.of(args[1]));
    for (int i = 2; i < args.length; i++) {
      Path corpus = Path.of(args[i]).toAbsolutePath().normalize();
      write(new Corpus(corpus), desks, out.resolve(corpus.getFileName() + ".jsonl"));
    }
  }

  /** By fold the cleaner whose model never saw it. */
  static List<Copydesk> desks(Path work) throws IOException {
    List<Copydesk> desks = new ArrayList<>();
    for (int fold = 0; fold < Samples.FOLDS; fold++) {
      desks.add(FoldDesks.of(work.resolve(Train.foldFolder(fold)), Predict.options()));
    }
    return desks;
  }

  private static void write(Corpus corpus, List<Copydesk> desks, Path file) throws IOException {
    Map<String, Copydesk> byPage = new HashMap<>();
    for (Gold gold : Gold.read(corpus.folder())) {
      byPage.put(gold.id(), desks.get(Samples.fold(gold)));
    }
    new Predict(byPage::get).write(corpus, file);
  }
}
