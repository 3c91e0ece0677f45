package io.github.copydesk.training;

import io.github.copydesk.article.Role;
import io.github.copydesk.block.Feature;
import io.github.copydesk.block.FeatureLexicon;
import io.github.copydesk.block.FeatureTable;
import io.github.copydesk.label.BlockModel;
import io.github.copydesk.label.RoleModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains the model of block roles: {@code Roles CORPORA RESOURCES WORK}. Cross-validates by
 * registered domain, prints a line a role, then trains on all pages and writes {@code roles.model}.
 * The same corpora give the same bytes.
 */
final class Roles {
  private static final List<String> CORPORA = List.of("fundus-news-dev", "wcxb-dev");
  private static final Multiclass.Plan PLAN = new Multiclass.Plan(45, 14, 0.15);

  /** Rows of one role of one page, at most; the others are counted in these. */
  private static final int MOST = 20;

  /** What the labels were read from, or what only the other model's experience tells. */
  private static final List<String> HIDDEN = List.of("CLASS_", "IN_NAV", "KINDS_OF_NAMES");

  private static final List<Feature> FEATURES =
      Stream.of(Feature.values())
          .filter(feature -> HIDDEN.stream().noneMatch(feature.name()::startsWith))
          .filter(feature -> !feature.name().contains("LEXICON"))
          .toList();

  private record Labelled(int fold, String name, Multiclass.Row row) {}

  private final Reading reading;
  private final RoleLabels labels = new RoleLabels();
  private final List<Labelled> rows = new ArrayList<>();

  private Roles(Reading reading) {
    this.reading = reading;
  }

  /** Runs the training alone. */
  public static void main(String[] args) throws Exception {
    train(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), BlockModel.load());
  }

  /**
   * Trains and writes.
   *
   * @param corpora the folder of the corpora
   * @param resources where the model goes
   * @param work where the table goes
   * @param blocks the block model that the pages are read with
   */
  static void train(Path corpora, Path resources, Path work, BlockModel blocks) throws Exception {
    Roles roles = new Roles(new Reading(blocks));
    for (String corpus : CORPORA) {
      roles.read(corpora.resolve(corpus));
    }
    roles.train(resources, work);
  }

  private void read(Path corpus) throws IOException {
    for (Gold gold : Gold.read(corpus)) {
      boolean taken = gold.hasText() && (isNews(gold) || gold.id().hashCode() % 2 == 0);
      Optional<String> page = taken ? reading.page(corpus, gold) : Optional.empty();
      if (page.isPresent()) {
        Optional<String> url =
            gold.id().hashCode() % 2 == 0 ? Optional.of(gold.url()) : Optional.empty();
        Reading.Read read = reading.html(Reading.parse(page.get()), url.filter(u -> !u.isEmpty()));
        Sample sample =
            Samples.label(gold, "html", Samples.fold(gold), read.blocks(), read.facts());
        add(sample, labels.of(sample, read.edited().blocks()));
      }
    }
  }

  /** News are few and have what the others lack: decks and captions that readers marked. */
  private static boolean isNews(Gold gold) {
    return gold.corpus().startsWith("fundus");
  }

  private void add(Sample sample, Role[] roles) {
    FeatureTable table = FeatureTable.of(sample.blocks(), sample.facts(), FeatureLexicon.EMPTY);
    Map<Role, List<Integer>> byRole = new EnumMap<>(Role.class);
    for (int row = 0; row < table.rows(); row++) {
      Role role = roles[table.block(row)];
      if (role != null) {
        byRole.computeIfAbsent(role, key -> new ArrayList<>()).add(row);
      }
    }
    byRole.forEach(
        (role, all) -> {
          int taken = Math.min(MOST, all.size());
          float weight = (float) Math.sqrt((double) all.size() / taken);
          for (int i = 0; i < taken; i++) {
            int row = all.get((int) ((long) i * all.size() / taken));
            float counted = role == Role.OTHER ? RoleLabels.UNKNOWN * weight : weight;
            rows.add(
                new Labelled(
                    sample.fold(),
                    sample.gold().id() + "#" + table.block(row),
                    new Multiclass.Row(
                        values(table, row), RoleModel.ROLES.indexOf(role), counted)));
          }
        });
  }

  private static float[] values(FeatureTable table, int row) {
    float[] values = new float[FEATURES.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = table.value(row, FEATURES.get(i));
    }
    return values;
  }

  private void train(Path resources, Path work) throws Exception {
    Multiclass trees = new Multiclass(RoleModel.ROLES.size(), FEATURES.size(), PLAN);
    Confusion confusion = new Confusion(RoleModel.ROLES.stream().map(Role::id).toList());
    for (int fold = 0; fold < Samples.FOLDS; fold++) {
      int out = fold;
      byte[] model = trees.file(header(1), trees.train(rows(other -> other != out)));
      List<Multiclass.Row> tested = rows(own -> own == out);
      List<String> names = rows.stream().filter(r -> r.fold() == out).map(Labelled::name).toList();
      double[][] scores = trees.scores(model, tested);
      IntStream.range(0, scores.length)
          .forEach(
              i ->
                  confusion.add(
                      names.get(i), tested.get(i).label(), scores[i], tested.get(i).weight()));
    }
    double temperature = confusion.temperature();
    String report =
        "roles out of fold, " + rows.size() + " blocks\n" + confusion.table(temperature);
    System.out.println(report);
    Files.createDirectories(work);
    Files.writeString(work.resolve("roles.txt"), report + confusion.errors(temperature));
    Map<String, String> header = header(temperature);
    header.put("corpora", String.join(" ", CORPORA));
    header.put("right", String.format(Locale.ROOT, "%.4f", confusion.right()));
    Files.createDirectories(resources);
    Files.write(resources.resolve("roles.model"), trees.file(header, trees.train(rows(f -> true))));
  }

  private List<Multiclass.Row> rows(java.util.function.IntPredicate folds) {
    return rows.stream().filter(row -> folds.test(row.fold())).map(Labelled::row).toList();
  }

  private static Map<String, String> header(double temperature) {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("copydesk", "block roles 1");
    header.put(
        "classes", RoleModel.ROLES.stream().map(Role::name).collect(Collectors.joining(" ")));
    header.put("features", FEATURES.stream().map(Enum::name).collect(Collectors.joining(" ")));
    header.put("temperature", String.format(Locale.ROOT, "%.3f", temperature));
    return header;
  }
}
