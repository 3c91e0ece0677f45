package io.github.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The inputs that a target starts from: what stands in the fixtures, and what was found before. */
final class Corpus {
  private static final Path FIXTURES = Path.of("fixtures");
  private static final Path SAVED = Path.of("src/test/resources/fuzz");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Corpus() {}

  /** Inputs by name, in alphabetical order. */
  static Map<String, byte[]> of(Target target) {
    Map<String, byte[]> inputs = new TreeMap<>();
    try {
      saved(target, inputs);
      for (Path file : files(FIXTURES)) {
        fixture(target, file, inputs);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return inputs;
  }

  private static void saved(Target target, Map<String, byte[]> inputs) throws IOException {
    Path folder = SAVED.resolve(target.id());
    for (Path file : Files.isDirectory(folder) ? files(folder) : List.<Path>of()) {
      inputs.put("saved/" + file.getFileName(), Files.readAllBytes(file));
    }
  }

  private static void fixture(Target target, Path file, Map<String, byte[]> inputs)
      throws IOException {
    String name = FIXTURES.relativize(file).toString();
    boolean text = file.endsWith("page.txt");
    boolean page = file.endsWith("page.html");
    if (target == Target.PAGE && (page || text) || target == Target.TEXT && text) {
      inputs.put(name, Files.readAllBytes(file));
    } else if (file.endsWith("expected.json")) {
      line(target, JSON.readTree(file.toFile())).ifPresent(line -> inputs.put(name, line));
    }
  }

  /** What the record has for the target, after a byte that names its language. */
  private static Optional<byte[]> line(Target target, JsonNode record) {
    String text =
        switch (target) {
          case DATELINE ->
              record.at("/dateline/raw").asText("") + record.at("/dateline/terminator").asText("");
          case BYLINE -> record.at("/byline/raw").asText("");
          case DATE -> record.at("/datePublishedRaw").asText("");
          default -> "";
        };
    int language = Line.LANGUAGES.indexOf(record.at("/inLanguage").asText("und").split("-")[0]);
    String line = (char) Math.max(0, language) + text;
    return text.isBlank() ? Optional.empty() : Optional.of(line.getBytes(UTF_8));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
