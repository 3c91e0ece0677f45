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
import com.networknt.schema.ValidationMessage;
import io.github.copydesk.article.Credit;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Role;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode text = read();
  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);

  @ParameterizedTest
  @MethodSource("entries")
  void holdsForWhatIsWritten(Entry entry) throws IOException {
    assertEquals(Set.of(), check(record(entry)));
  }

  static Stream<Entry> entries() {
    return Stream.of(
        Entry.of("page.html", Samples.full()),
        Entry.of("-", Samples.bare("One.", "Two.")),
        Entry.of("-", Samples.bare()),
        Samples.failed());
  }

  @ParameterizedTest
  @MethodSource("damages")
  void refusesWhatIsNotWritten(Consumer<ObjectNode> damage) throws IOException {
    ObjectNode record = record(Entry.of("page.html", Samples.full()));
    damage.accept(record);
    assertFalse(check(record).isEmpty());
  }

  static Stream<Consumer<ObjectNode>> damages() {
    return Stream.of(
        r -> r.put("extra", 1),
        r -> r.remove("deck"),
        r -> r.put("confidence", 1.5),
        r -> r.put("error", "an article and an error"),
        r -> r.putNull("articleBody"),
        r -> ((ObjectNode) r.get("byline")).remove("orgs"),
        r -> ((ObjectNode) r.get("dateline")).put("where", "INLINE"),
        r -> ((ObjectNode) r.get("removed").get(0)).put("reason", "body"));
  }

  @Test
  void knowsEveryName() {
    assertEquals(
        Stream.of(Role.values()).filter(role -> !role.isBody()).map(Role::id).toList(),
        names("removed", "reason"));
    assertEquals(
        Stream.of(Paragraph.Type.values()).map(Paragraph.Type::id).toList(),
        names("block", "type"));
    assertEquals(
        Stream.of(Credit.Role.values()).map(Credit.Role::id).toList(), names("credit", "role"));
    assertEquals(
        Stream.of(Dateline.Where.values()).map(Dateline.Where::id).toList(),
        names("dateline", "where"));
  }

  @Test
  void describesEveryFieldAndClosesEveryObject() {
    assertDescribed(text);
    text.get("$defs").forEach(SchemaTest::assertDescribed);
  }

  private static void assertDescribed(JsonNode object) {
    assertEquals("false", object.get("additionalProperties").asText());
    object
        .get("properties")
        .properties()
        .forEach(f -> assertTrue(f.getValue().has("description"), f.getKey()));
    List<String> required = new ArrayList<>();
    object.get("required").forEach(n -> required.add(n.asText()));
    List<String> all = new ArrayList<>();
    object.get("properties").fieldNames().forEachRemaining(all::add);
    assertEquals(all, required);
  }

  private List<String> names(String object, String field) {
    List<String> names = new ArrayList<>();
    text.at("/$defs/" + object + "/properties/" + field + "/enum")
        .forEach(n -> names.add(n.asText()));
    return names;
  }

  private Set<ValidationMessage> check(JsonNode record) {
    return schema.validate(record);
  }

  private static ObjectNode record(Entry entry) throws IOException {
    return (ObjectNode) MAPPER.readTree(Format.JSONL.render(entry));
  }

  private static JsonNode read() {
    try (InputStream in = SchemaTest.class.getResourceAsStream("article.schema.json")) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
