package io.github.copydesk.training;

import io.github.copydesk.article.PageKind.Kind;
import io.github.copydesk.label.BlockModel;
import io.github.copydesk.label.KindMeter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Trains the model of page kinds: {@code Kinds CORPORA RESOURCES WORK}. Cross-validates by
 * registered domain, prints who is taken for what, then trains on all pages and writes {@code
 * kinds.model}. The same corpora give the same bytes.
 */
final class Kinds {
  static final List<Kind> CLASSES =
      Stream.of(Kind.values()).filter(kind -> kind != Kind.OTHER).toList();

  private static final List<String> CORPORA =
      List.of("fundus-news-dev", "wcxb-dev", "snippets-dev", "datelines-dev", "custom-dev");

  private static final Multiclass.Plan PLAN = new Multiclass.Plan(60, 10, 0.1);

  private Kinds() {}

  /** Runs the training alone. */
  public static void main(String[] args) throws Exception {
    train(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), BlockModel.load());
  }

  /**
   * Trains and writes.
   *
   * @param corpora the folder of the corpora
   * @param resources where the model goes
   * @param work where the tables go
   * @param blocks the block model that the pages are read with
   */
  static void train(Path corpora, Path resources, Path work, BlockModel blocks) throws Exception {
    KindPages pages = new KindPages(new Reading(blocks));
    for (String corpus : CORPORA) {
      pages.read(corpora.resolve(corpus));
    }
    Multiclass trees = new Multiclass(CLASSES.size(), KindMeter.features().size(), PLAN);
    List<String> names = CLASSES.stream().map(Kind::id).toList();
    Confusion real = new Confusion(names);
    Confusion all = new Confusion(names);
    for (int fold = 0; fold < Samples.FOLDS; fold++) {
      int out = fold;
      List<KindPages.Page> tested = pages.pages.stream().filter(p -> p.fold() == out).toList();
      String model = trees.train(rows(pages.pages.stream().filter(p -> p.fold() != out)));
      double[][] scores = trees.scores(trees.file(header(1), model), rows(tested.stream()));
      for (int i = 0; i < scores.length; i++) {
        Multiclass.Row row = tested.get(i).row();
        all.add(tested.get(i).name(), row.label(), scores[i], row.weight());
        if (!tested.get(i).made()) {
          real.add(tested.get(i).name(), row.label(), scores[i], 1);
        }
      }
    }
    double temperature = all.temperature();
    String report =
        "page kinds out of fold, pages of the corpora as they are\n"
            + real.table(temperature)
            + "\nwith made pages and plain-text views, weighted\n"
            + all.table(temperature);
    System.out.println(report);
    Files.createDirectories(work);
    Files.writeString(work.resolve("kinds.txt"), report + real.errors(temperature));
    Map<String, String> header = header(temperature);
    header.put("corpora", String.join(" ", CORPORA));
    header.put("right", String.format(Locale.ROOT, "%.4f", real.right()));
    Files.createDirectories(resources);
    Files.write(
        resources.resolve("kinds.model"),
        trees.file(header, trees.train(rows(pages.pages.stream()))));
  }

  private static Map<String, String> header(double temperature) {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("copydesk", "page kinds 1");
    header.put("classes", CLASSES.stream().map(Kind::name).collect(Collectors.joining(" ")));
    header.put("features", String.join(" ", KindMeter.features()));
    header.put("temperature", String.format(Locale.ROOT, "%.3f", temperature));
    return header;
  }

  private static List<Multiclass.Row> rows(Stream<KindPages.Page> pages) {
    return new ArrayList<>(pages.map(KindPages.Page::row).toList());
  }
}
