package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The cross-validated scores in the shipped model's header must not fall below the floors. */
class ModelFloorsTest {
  private static List<String> floors() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                ModelFloorsTest.class.getResourceAsStream("/quality/floors.txt"),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> line.startsWith("model ")).toList();
    }
  }

  @Test
  void theShippedModelIsAsGoodAsItWas() throws IOException {
    Map<String, String> header =
        ModelFile.read(BlockModel.class.getResourceAsStream("blocks.model")).header();
    List<String> floors = floors();
    assertTrue(!floors.isEmpty());
    for (String floor : floors) {
      String[] parts = floor.split(" ");
      String scores = header.get("score-" + parts[1] + "-" + parts[2]);
      List<String> words = List.of(scores.split(" "));
      double score = Double.parseDouble(words.get(words.indexOf(parts[3]) + 1));
      assertTrue(score >= Double.parseDouble(parts[4]), floor + ", but " + scores);
    }
  }
}
