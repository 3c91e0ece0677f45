package io.github.copydesk.training;

import io.github.copydesk.Copydesk;
import io.github.copydesk.block.Feature;
import io.github.copydesk.block.FeatureGlance;
import io.github.copydesk.label.BlockModel;
import io.github.copydesk.label.BlockModel.Estimate;
import io.github.copydesk.text.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Trains the models, the block model first: {@code Train CORPORA RESOURCES WORK}. Reads the
 * corpora, cross-validates by registered domain, writes out-of-fold predictions and scores into the
 * work folder, then trains on all pages and writes the resources. The same corpora give the same
 * bytes.
 */
public final class Train {
  private static final List<String> CORPORA =
      List.of("fundus-news-dev", "wcxb-dev", "snippets-dev");
  private static final int SEED = 7;
  private static final List<String> WEAK =
      List.of("snippets-dev", "custom-dev", "dates-dev", "datelines-dev");

  /** What one booster makes too much of, the other does not. */
  private static final List<Boost.Plan> HTML =
      List.of(
          new Boost.Plan(190, 40, 0.075, SEED, 0.3, false),
          new Boost.Plan(190, 40, 0.075, SEED + 1, 0.3, true));

  /** The gate before them. */
  private static final List<Boost.Plan> GATE = List.of(new Boost.Plan(40, 16, 0.2, SEED, 1, true));

  private static final List<Boost.Plan> TEXT =
      List.of(new Boost.Plan(200, 40, 0.06, SEED, 0.3, true));

  private Train() {}

  /** Runs the training. */
  public static void main(String[] args) throws Exception {
    Path corpora = Path.of(args[0]);
    Path resources = Path.of(args[1]);
    Path work = Path.of(args[2]);
    Files.createDirectories(work);
    Samples samples = new Samples();
    for (String corpus : CORPORA) {
      samples.read(corpora.resolve(corpus));
    }
    say("read " + samples.html.size() + " pages");
    MoreSamples more = more(corpora);
    say("and " + more.html.size() + " more to train on");
    Lexicons.Tallies tallies = new Lexicons.Tallies(samples.html);
    Crossed html = new Crossed(samples.html, more.html, GATE, HTML, tallies);
    html.validate();
    say("pages cross-validated");
    Crossed text = new Crossed(samples.text, moreTexts(samples, more), List.of(), TEXT, tallies);
    text.validate();
    say("texts cross-validated");

    Map<String, String> header = header();
    header.put("html-calibration", html.calibration());
    header.put("text-calibration", text.calibration());
    header.put("html-confidence", "0:0 1:1");
    header.put("text-confidence", "0:0 1:1");
    List<byte[]> models = foldModels(header, html, text);
    List<String> lexicons = new ArrayList<>();
    for (int fold = 0; fold < Samples.FOLDS; fold++) {
      int out = fold;
      lexicons.add(tallies.of(other -> other != out).file());
    }
    header.put("html-confidence", confidence(samples.html, models, lexicons));
    header.put("text-confidence", confidence(samples.text, models, lexicons));
    models = foldModels(header, html, text);
    write(work, models, lexicons);
    report(work, "html", samples.html, models, lexicons, header);
    report(work, "text", samples.text, models, lexicons, header);
    whole(work, corpora);

    List<Boosters> finals = List.of(html.train(-1), text.train(-1));
    Files.createDirectories(resources);
    byte[] model = ModelWriter.write(header, finals);
    String lexicon = tallies.of(fold -> true).file();
    Files.write(resources.resolve("blocks.model"), model);
    Files.writeString(resources.resolve("lexicon.txt"), lexicon);
    Files.writeString(work.resolve("booster-html.txt"), finals.get(0).trees().get(0));
    say("written");
    BlockModel trained =
        BlockModel.read(
            new ByteArrayInputStream(model),
            new ByteArrayInputStream(lexicon.getBytes(StandardCharsets.US_ASCII)));
    Kinds.train(corpora, resources, work, trained);
    say("page kinds written");
    Roles.train(corpora, resources, work, trained);
    say("block roles written");
  }

  /** Scores of model, rules and editor together, each page by the model that never saw its site. */
  private static void whole(Path work, Path corpora) throws IOException {
    List<Copydesk> desks = OutOfFold.desks(work);
    for (String view : List.of("html", "text", WholeScores.GOLD)) {
      for (String corpus : CORPORA) {
        WholeScores.of(corpora.resolve(corpus), view, gold -> desks.get(Samples.fold(gold)))
            .forEach((name, scores) -> say("whole " + view + " " + name + ": " + scores));
      }
    }
  }

  static String foldFolder(int fold) {
    return "fold-" + fold;
  }

  /** What {@link OutOfFold} cleans the pages of each fold with. */
  private static void write(Path work, List<byte[]> models, List<String> lexicons)
      throws IOException {
    for (int fold = 0; fold < Samples.FOLDS; fold++) {
      Path folder = Files.createDirectories(work.resolve(foldFolder(fold)));
      Files.write(folder.resolve(BlockModel.MODEL), models.get(fold));
      Files.writeString(folder.resolve(BlockModel.LEXICON), lexicons.get(fold));
    }
  }

  private static MoreSamples more(Path corpora) throws IOException {
    MoreSamples more = new MoreSamples();
    for (String corpus : WEAK) {
      more.weak(corpora.resolve(corpus));
    }
    for (String corpus : List.of("fundus-news-dev", "wcxb-dev")) {
      more.variants(corpora.resolve(corpus), List.of(Variant.Change.values()));
    }
    return more;
  }

  /** Articles as another tool leaves them, and the pages only trained on, as plain text. */
  private static List<Sample> moreTexts(Samples samples, MoreSamples more) {
    return Stream.concat(
            samples.html.stream().flatMap(page -> Extracted.of(page).stream()),
            more.html.stream().map(Samples::plain))
        .toList();
  }

  private static Map<String, String> header() {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("copydesk", "block model 1");
    header.put("features", Integer.toHexString(Feature.orderHash()));
    header.put("glance", Integer.toHexString(FeatureGlance.orderHash()));
    header.put("corpora", String.join(" ", CORPORA));
    header.put("also", String.join(" ", WEAK));
    header.put("trained", System.getProperty("copydesk.date", "2026-11-20"));
    header.put("seed", Integer.toString(SEED));
    return header;
  }

  private static List<byte[]> foldModels(Map<String, String> header, Crossed html, Crossed text)
      throws Exception {
    List<byte[]> models = new ArrayList<>();
    for (int fold = 0; fold < Samples.FOLDS; fold++) {
      models.add(
          ModelWriter.write(header, List.of(html.boosters.get(fold), text.boosters.get(fold))));
    }
    return models;
  }

  private static Map<Sample, Estimate> estimates(
      List<Sample> pages, List<byte[]> models, List<String> lexicons) {
    Map<Sample, Estimate> estimates = new IdentityHashMap<>();
    for (int fold = 0; fold < Samples.FOLDS; fold++) {
      BlockModel model =
          BlockModel.read(
              new ByteArrayInputStream(models.get(fold)),
              new ByteArrayInputStream(lexicons.get(fold).getBytes(StandardCharsets.US_ASCII)));
      for (Sample page : pages) {
        if (page.fold() == fold) {
          estimates.put(page, model.estimate(page.blocks(), page.facts()));
        }
      }
    }
    return estimates;
  }

  private static String confidence(List<Sample> pages, List<byte[]> models, List<String> lexicons) {
    Isotonic curve = new Isotonic();
    estimates(pages, models, lexicons)
        .forEach(
            (page, estimate) -> {
              if (page.gold().hasText()) {
                curve.add(estimate.confidence(), f1(page, estimate), 1);
              }
            });
    return curve.curve();
  }

  /** Word F1 of the kept blocks as the labels see it. */
  static double f1(Sample page, Estimate estimate) {
    double kept = 0;
    double hit = 0;
    for (int b = 0; b < page.blocks().size(); b++) {
      if (estimate.keeps(b)) {
        int words = Words.count(page.blocks().get(b).text());
        kept += words;
        hit += words * page.label()[b];
      }
    }
    return Math.min(1, 2 * hit / (kept + Words.count(page.gold().text())));
  }

  static String kept(Sample page, Estimate estimate) {
    StringBuilder text = new StringBuilder();
    for (int b = 0; b < page.blocks().size(); b++) {
      if (estimate.keeps(b)) {
        text.append(text.isEmpty() ? "" : "\n\n").append(page.blocks().get(b).text());
      }
    }
    return text.toString();
  }

  private static void report(
      Path work,
      String view,
      List<Sample> pages,
      List<byte[]> models,
      List<String> lexicons,
      Map<String, String> header)
      throws Exception {
    Map<Sample, Estimate> estimates = estimates(pages, models, lexicons);
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    for (Sample page : pages) {
      files
          .computeIfAbsent(page.gold().corpus(), corpus -> new StringBuilder())
          .append("{\"id\":")
          .append(Json.quote(page.gold().id()))
          .append(",\"text\":")
          .append(Json.quote(kept(page, estimates.get(page))))
          .append(",\"confidence\":" + estimates.get(page).confidence())
          .append("}\n");
    }
    for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
      Files.writeString(work.resolve(view + "." + file.getKey() + ".jsonl"), file.getValue());
    }
    Scores.of(pages, page -> kept(page, estimates.get(page)))
        .forEach(
            (name, scores) -> {
              header.put("score-" + view + "-" + name, scores.toString());
              say(view + " " + name + ": " + scores);
            });
    BlockTable.write(work.resolve(view + ".blocks.tsv"), pages, estimates);
  }

  private static void say(String line) {
    System.out.printf(Locale.ROOT, "%tT %s%n", System.currentTimeMillis(), line);
  }
}
