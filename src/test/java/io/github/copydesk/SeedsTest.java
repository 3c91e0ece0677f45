package io.github.copydesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copydesk.write.Entry;
import io.github.copydesk.write.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The seed documents, field by field. They are not part of the repository: {@code
 * -Dcopydesk.seeds=DIR} names their folder; without it the test is skipped and says so.
 */
class SeedsTest {
  private static final Path SEEDS =
      Path.of(System.getProperty("copydesk.seeds", "../shared/seeds"));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Copydesk DESK = new Copydesk();
  private static final Copydesk STRIPPING =
      new Copydesk(new Options(false, Options.DEFAULT.limits()));

  @TestFactory
  Stream<DynamicTest> everySeedComesOutExactly() throws IOException {
    assumeTrue(
        Files.isDirectory(SEEDS),
        () -> "SKIPPED: no seed documents in " + SEEDS.toAbsolutePath().normalize());
    List<Path> seeds;
    try (Stream<Path> files = Files.list(SEEDS)) {
      seeds = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertFalse(seeds.isEmpty());
    return seeds.stream()
        .map(seed -> DynamicTest.dynamicTest(seed.getFileName().toString(), () -> compare(seed)));
  }

  private static void compare(Path seed) throws IOException {
    String name = seed.getFileName().toString();
    Path gold = SEEDS.resolve("expected").resolve(name.replace(".txt", ".json"));
    JsonNode want = JSON.readTree(Files.readString(gold, UTF_8));
    JsonNode have = clean(DESK, seed);
    for (String field : List.of("headline", "kicker", "deck", "byline")) {
      assertEquals(collapsed(want.get(field)), collapsed(have.get(field)), field);
    }
    compareDateline(want.get("dateline"), have.get("dateline"));
    assertEquals(want.at("/published/iso").asText(null), have.get("datePublished").asText(null));
    assertEquals(want.at("/published/raw").asText(null), have.get("datePublishedRaw").asText(null));
    compareCaptions(want.get("captions"), have.get("captions"));
    assertEquals(body(want.get("body")), blocks(have.get("blocks")), "body");
    assertEquals(texts(want.path("removed")), texts(have.get("removed")), "removed");
    have.get("removed").forEach(r -> assertFalse(r.get("reason").asText().isEmpty()));
    if (want.has("first_paragraph_without_dateline")) {
      assertEquals(
          collapsed(want.get("first_paragraph_without_dateline")),
          collapsed(clean(STRIPPING, seed).at("/blocks/0/text")));
    }
  }

  private static JsonNode clean(Copydesk desk, Path seed) throws IOException {
    Outcome outcome = desk.clean(Input.of(Files.readAllBytes(seed)));
    assertTrue(outcome instanceof Outcome.Found, () -> seed + ": " + outcome);
    Entry entry = Entry.of(seed.toString(), ((Outcome.Found) outcome).article());
    return JSON.readTree(Format.JSON.render(entry));
  }

  private static void compareDateline(JsonNode want, JsonNode have) {
    if (want.isNull()) {
      assertTrue(have.isNull(), () -> "no dateline wanted, but " + have);
      return;
    }
    for (String field : List.of("raw", "terminator", "places", "agencies", "span")) {
      assertEquals(want.get(field), have.get(field), "dateline." + field);
    }
    for (String field : List.of("raw", "iso")) {
      assertEquals(
          want.path("date").path(field).asText(null), have.path("date").path(field).asText(null));
    }
  }

  private static void compareCaptions(JsonNode want, JsonNode have) {
    assertEquals(want.size(), have.size(), "captions");
    for (int i = 0; i < want.size(); i++) {
      assertEquals(collapsed(want.get(i).get("text")), collapsed(have.get(i).get("text")));
      assertEquals(want.get(i).get("credit"), have.get(i).get("credit"));
    }
  }

  private static List<String> body(JsonNode paragraphs) {
    List<String> body = new ArrayList<>();
    for (JsonNode paragraph : paragraphs) {
      body.add(
          paragraph.isObject()
              ? "heading: " + collapsed(paragraph.get("heading"))
              : "paragraph: " + collapsed(paragraph));
    }
    return body;
  }

  private static List<String> blocks(JsonNode blocks) {
    List<String> body = new ArrayList<>();
    blocks.forEach(b -> body.add(b.get("type").asText() + ": " + collapsed(b.get("text"))));
    return body;
  }

  private static List<String> texts(JsonNode removed) {
    List<String> texts = new ArrayList<>();
    removed.forEach(piece -> texts.add(collapsed(piece.get("text"))));
    return texts;
  }

  private static String collapsed(JsonNode text) {
    return text.isNull() ? null : String.join(" ", text.asText().strip().split("\\s+"));
  }
}
