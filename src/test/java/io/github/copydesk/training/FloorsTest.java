package io.github.copydesk.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.block.TextBlocks;
import io.github.copydesk.label.BlockModel;
import io.github.copydesk.label.BlockModel.Estimate;
import io.github.copydesk.page.Decoder;
import io.github.copydesk.page.FactsReader;
import io.github.copydesk.page.Limits;
import io.github.copydesk.page.PageFacts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * The floors of {@code quality/floors.txt}: the block model alone on the fixtures always, the whole
 * cleaner on corpora when {@code -Dcopydesk.corpora=DIR} is given, and out of fold when also {@code
 * -Dcopydesk.training=WORK} names the work folder of a training run.
 */
class FloorsTest {
  private record Floor(String of, String view, String set, String measure, double least) {}

  private static List<Floor> floors(String of) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                FloorsTest.class.getResourceAsStream("/quality/floors.txt"), UTF_8))) {
      return in.lines()
          .filter(line -> line.startsWith(of + " "))
          .map(line -> line.split(" +"))
          .map(part -> new Floor(part[0], part[1], part[2], part[3], Double.parseDouble(part[4])))
          .toList();
    }
  }

  @Test
  void theModelIsAsGoodOnTheFixturesAsItWas() throws IOException {
    Map<String, Scores> scores = fixtures();
    List<Floor> floors = floors("fixtures");
    assertEquals(2, floors.size());
    for (Floor floor : floors) {
      holds(floor, scores.get(floor.view()));
    }
  }

  @Test
  void theCleanerIsAsGoodOnTheCorporaAsItWas() throws IOException {
    Copydesk desk = new Copydesk();
    measure("corpora", given("copydesk.corpora"), gold -> desk);
  }

  @Test
  void theCleanerIsAsGoodOutOfFoldAsItWas() throws IOException {
    Path corpora = given("copydesk.corpora");
    List<Copydesk> desks = OutOfFold.desks(given("copydesk.training"));
    measure("whole", corpora, gold -> desks.get(Samples.fold(gold)));
  }

  private static Path given(String property) {
    String folder = System.getProperty(property, "");
    assumeTrue(!folder.isEmpty(), "no -D" + property);
    return Path.of(folder);
  }

  private static void measure(String of, Path corpora, Function<Gold, Copydesk> desks)
      throws IOException {
    Map<String, Map<String, Scores>> scored = new HashMap<>();
    for (Floor floor : floors(of)) {
      String corpus = floor.set().split("/")[0];
      String key = floor.view() + " " + corpus;
      if (!scored.containsKey(key)) {
        scored.put(key, WholeScores.of(corpora.resolve(corpus), floor.view(), desks));
      }
      holds(floor, scored.get(key).get(floor.set()));
    }
  }

  private static void holds(Floor floor, Scores scores) {
    assertTrue(scores.figure(floor.measure()) >= floor.least(), floor + ", but " + scores);
  }

  /** By view, the blocks that the model keeps against the text that is expected. */
  private static Map<String, Scores> fixtures() throws IOException {
    BlockModel model = BlockModel.load();
    Map<String, Scores> scores = new HashMap<>();
    for (Path folder : folders()) {
      String expected = Files.readString(folder.resolve("expected.json"), UTF_8);
      String text = text(Json.object(expected));
      if (!text.isBlank()) {
        Path html = folder.resolve("page.html");
        boolean markup = Files.exists(html);
        String page = page(markup ? html : folder.resolve("page.txt"));
        Gold gold = Gold.of("fixtures", folder.getFileName().toString(), text);
        scores
            .computeIfAbsent(markup ? "html" : "text", view -> new Scores())
            .add(gold, markup ? ofHtml(page, model) : ofText(page, model));
      }
    }
    return scores;
  }

  private static String page(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new Decoder().decode(bytes, bytes.length, Optional.empty()).text();
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("fixtures"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** The standfirst and the body of a record. */
  private static String text(Map<String, Object> record) {
    List<String> parts = new ArrayList<>();
    if (record.get("deck") instanceof String deck && !deck.isEmpty()) {
      parts.add(deck);
    }
    if (record.get("blocks") instanceof List<?> blocks) {
      blocks.forEach(block -> parts.add(String.valueOf(((Map<?, ?>) block).get("text"))));
    }
    return String.join("\n\n", parts);
  }

  private static String ofHtml(String page, BlockModel model) {
    Document document = Samples.parse(page);
    Blocks blocks = HtmlBlocks.of(document.body(), Limits.DEFAULT);
    return kept(blocks, model.estimate(blocks, FactsReader.read(document, Optional.empty())));
  }

  private static String ofText(String page, BlockModel model) {
    Blocks blocks = TextBlocks.of(page, Limits.DEFAULT);
    return kept(blocks, model.estimate(blocks, PageFacts.NONE));
  }

  private static String kept(Blocks blocks, Estimate estimate) {
    StringBuilder text = new StringBuilder();
    for (int b = 0; b < blocks.size(); b++) {
      if (estimate.keeps(b)) {
        text.append(blocks.get(b).text()).append("\n\n");
      }
    }
    return text.toString();
  }
}
