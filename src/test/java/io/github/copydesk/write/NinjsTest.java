package io.github.copydesk.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The shape of ninjs 3.1 as IPTC's schema of 2024 has it: keys, types, required and closed objects.
 */
class NinjsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Style NINJS = new Style(false, false, false, Style.Profile.NINJS);

  private static final Set<String> TEXTS =
      Set.of(
          "uri",
          "type",
          "representationType",
          "firstCreated",
          "versionCreated",
          "pubStatus",
          "edNote",
          "language",
          "by",
          "located",
          "copyrightHolder",
          "copyrightNotice",
          "usageTerms");

  /** The keys that the schema allows in the elements of each array. */
  private static final Map<String, Set<String>> ARRAYS =
      Map.of(
          "headlines", Set.of("role", "contentType", "value"),
          "descriptions", Set.of("role", "contentType", "value"),
          "bodies", Set.of("role", "contentType", "charCount", "wordCount", "value"),
          "people", Set.of("name", "rel", "uri", "literal", "contactInfo"),
          "infoSources", Set.of("name", "role", "uri", "literal", "contactInfo"),
          "subjects",
              Set.of("name", "rel", "uri", "literal", "creator", "relevance", "confidence"));

  @Test
  void hasTheShapeOfTheStandard() throws IOException {
    for (Entry entry :
        List.of(
            Entry.of("page.html", Samples.full()),
            Entry.of("-", Samples.bare("One.")),
            Samples.failed())) {
      check(record(entry), false);
    }
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

  private static void check(JsonNode object, boolean association) {
    assertTrue(object.get("uri").isTextual(), "uri is required");
    object.properties().forEach(f -> check(f.getKey(), f.getValue(), association));
  }

  private static void check(String key, JsonNode value, boolean association) {
    if (TEXTS.contains(key) || association && key.equals("name")) {
      assertTrue(value.isTextual(), key);
    } else if (ARRAYS.containsKey(key)) {
      value.forEach(element -> checkKeys(ARRAYS.get(key), element));
    } else if (key.equals("associations")) {
      value.forEach(element -> check(element, true));
      value.forEach(element -> assertTrue(element.has("name"), "name is required"));
    } else {
      assertEquals("standard", key, "not in the standard");
      checkKeys(Set.of("name", "version", "schema"), value);
    }
    if (key.endsWith("Created")) {
      OffsetDateTime.parse(value.asText());
    }
  }

  private static void checkKeys(Set<String> allowed, JsonNode object) {
    Set<String> keys = new TreeSet<>();
    object.fieldNames().forEachRemaining(keys::add);
    assertTrue(allowed.containsAll(keys), keys.toString());
    object.forEach(value -> assertTrue(value.isTextual(), object.toString()));
  }

  private static JsonNode record(Entry entry) throws IOException {
    StringBuilder out = new StringBuilder();
    EntryWriter writer = Format.JSON.open(out, NINJS);
    writer.write(entry);
    writer.finish();
    return MAPPER.readTree(out.toString());
  }
}
