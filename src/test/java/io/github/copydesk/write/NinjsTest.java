package io.github.copydesk.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records in the profile ninjs 3.1, held against the shape of IPTC's schema. */
class NinjsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Style NINJS = new Style(false, false, false, Style.Profile.NINJS);

  private final JsonSchema shape =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(read());

  @ParameterizedTest
  @MethodSource("entries")
  void hasTheShapeOfTheStandard(Entry entry) throws IOException {
    JsonNode record = record(entry);
    assertEquals(Set.of(), shape.validate(record));
    // Formats are beyond the validator without a library more.
    URI.create(record.get("uri").asText());
    for (String moment : List.of("firstCreated", "versionCreated")) {
      if (record.has(moment)) {
        OffsetDateTime.parse(record.get(moment).asText());
      }
    }
  }

  static Stream<Entry> entries() {
    return Stream.of(
        Entry.of("page.html", Samples.full()),
        Entry.of("-", Samples.bare("One.")),
        Entry.of("a b.html", Samples.bare()),
        Samples.failed());
  }

  @ParameterizedTest
  @MethodSource("damages")
  void theShapeRefusesWhatTheStandardDoes(Consumer<ObjectNode> damage) throws IOException {
    ObjectNode record = (ObjectNode) record(Entry.of("page.html", Samples.full()));
    damage.accept(record);
    assertFalse(shape.validate(record).isEmpty());
  }

  static Stream<Consumer<ObjectNode>> damages() {
    return Stream.of(
        r -> r.put("dateline", "PORT NESS, May 3 (QA) -"),
        r -> r.remove("uri"),
        r -> r.put("type", "article"),
        r -> r.put("pubStatus", "live"),
        r -> r.put("headline", "as in version 1"),
        r -> r.put("headlines", "no list"),
        r -> ((ObjectNode) r.at("/bodies/0")).remove("value"),
        r -> ((ObjectNode) r.at("/people/0")).put("role", "author"),
        r -> ((ObjectNode) r.at("/associations/0")).remove("name"),
        r -> ((ObjectNode) r.at("/associations/0")).put("caption", "a key of no version"),
        r -> ((ObjectNode) r.at("/standard")).put("date", "2024"));
  }

  @Test
  void putsTheArticleWhereAContentSystemLooks() throws IOException {
    JsonNode record = record(Entry.of("page.html", Samples.full()));
    assertEquals("https://example.org/harbour", record.get("uri").asText());
    assertEquals("2024-05-03T10:05:00+01:00", record.get("firstCreated").asText());
    assertEquals("By Ida Holm in Port Ness", record.get("by").asText());
    assertEquals("PORT NESS", record.get("located").asText());
    assertEquals("Harbour bridge reopens", record.at("/headlines/0/value").asText());
    assertEquals("Ferries stop after 40 years", record.at("/descriptions/0/value").asText());
    assertEquals("Ida Holm", record.at("/people/0/name").asText());
    assertEquals("QA", record.at("/infoSources/0/name").asText());
    assertTrue(record.at("/bodies/1/value").asText().startsWith("<p>PORT NESS, May 3 (QA) -"));
    assertEquals("Ola Berg", record.at("/associations/0/by").asText());
  }

  @Test
  void takesADayForNoMoment() throws IOException {
    // Its modified day has no time; the standard knows only moments.
    assertFalse(record(Entry.of("page.html", Samples.full())).has("versionCreated"));
  }

  @Test
  void namesWhatHasNoAddressTheSameEveryTime() throws IOException {
    String uri = record(Entry.of("a.txt", Samples.bare("One."))).get("uri").asText();
    assertTrue(uri.startsWith("urn:uuid:"), uri);
    assertEquals(uri, record(Entry.of("a.txt", Samples.bare("One."))).get("uri").asText());
  }

  @Test
  void withholdsWhatFailed() throws IOException {
    JsonNode record = record(Samples.failed());
    assertEquals("withheld", record.get("pubStatus").asText());
    assertEquals("no text", record.get("edNote").asText());
  }

  private static JsonNode record(Entry entry) throws IOException {
    StringBuilder out = new StringBuilder();
    EntryWriter writer = Format.JSON.open(out, NINJS);
    writer.write(entry);
    writer.finish();
    return MAPPER.readTree(out.toString());
  }

  private static JsonNode read() {
    try (InputStream in = NinjsTest.class.getResourceAsStream("ninjs-3.1.shape.json")) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
