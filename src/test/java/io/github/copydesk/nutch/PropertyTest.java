package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Options;
import io.github.copydesk.label.Focus;
import io.github.copydesk.label.Part;
import io.github.copydesk.label.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyTest {
  private final Configuration conf = new Configuration(false);

  @Test
  void documentedDefaultsAreTheCodesDefaults() {
    Configuration documented = new Configuration(false);
    documented.addResource(PropertyTest.class.getResource("copydesk-default.xml"));
    Map<String, String> inFile = new TreeMap<>();
    documented.forEach(entry -> inFile.put(entry.getKey(), oneLine(entry.getValue())));
    Map<String, String> inCode =
        Arrays.stream(Property.values())
            .filter(each -> !each.standard().isEmpty()) // Hadoop reads no empty values.
            .collect(
                Collectors.toMap(
                    Property::key, each -> oneLine(each.standard()), (a, b) -> a, TreeMap::new));
    assertEquals(inCode, inFile);
  }

  @Test
  void everyPropertyIsDocumented() throws IOException {
    try (InputStream in = PropertyTest.class.getResourceAsStream("copydesk-default.xml")) {
      String documented = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (Property each : Property.values()) {
        assertTrue(documented.contains("<name>" + each.key() + "</name>"), each.key());
      }
    }
  }

  @Test
  void defaultsAreTheCleanersOwn() {
    assertEquals(Options.DEFAULT.keepDateline(), Property.KEEP_DATELINE.flag(conf));
    assertEquals(Options.DEFAULT.limits().bytes(), Property.MAX_BYTES.positive(conf));
    assertEquals(Options.DEFAULT.limits().depth(), Property.MAX_DEPTH.positive(conf));
    assertEquals(Options.DEFAULT.limits().blocks(), Property.MAX_BLOCKS.positive(conf));
    assertEquals(Options.DEFAULT.limits().time().toSeconds(), Property.MAX_TIME.positive(conf));
  }

  @Test
  void thePolicyIsTheCleanersOwnUnlessItIsSet() {
    assertEquals(Options.DEFAULT.policy(), Wanted.policy(conf));
    conf.set(Property.FOCUS.key(), " Recall ");
    conf.set(Property.INCLUDE.key(), "comments, tables, adverts");
    conf.set(Property.EXCLUDE.key(), "tables");
    assertEquals(
        new Policy(Focus.RECALL, Set.of(Part.COMMENTS), Set.of(Part.TABLES)), Wanted.policy(conf));
    conf.set(Property.FOCUS.key(), "most");
    assertEquals(Focus.BALANCED, Wanted.policy(conf).focus());
  }

  @Test
  void defaultFieldsAllExist() {
    List<String> items = Property.INDEX_FIELDS.list(conf);
    assertEquals(15, items.size());
    for (String item : items) {
      assertTrue(IndexField.parse(item).isPresent(), item);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "1.5", "many", "2147483648"})
  void unreadableNumberGivesTheDefault(String value) {
    conf.set(Property.MAX_DEPTH.key(), value);
    assertEquals(512, Property.MAX_DEPTH.positive(conf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-0.1", "1.1", "0,5", "NaN"})
  void unreadableShareGivesTheDefault(String value) {
    conf.set(Property.INDEX_MIN_CONFIDENCE.key(), value);
    assertEquals(0, Property.INDEX_MIN_CONFIDENCE.share(conf));
    conf.set(Property.LOW_CONFIDENCE.key(), value);
    assertEquals(0.5, Property.LOW_CONFIDENCE.share(conf));
  }

  @Test
  void valuesMayHaveSpaceAroundThem() {
    conf.set(Property.MAX_DEPTH.key(), " 40 ");
    conf.set(Property.INDEX_MIN_CONFIDENCE.key(), "\n0.5\n");
    conf.set(Property.TITLE.key(), " TRUE ");
    assertEquals(40, Property.MAX_DEPTH.positive(conf));
    assertEquals(0.5, Property.INDEX_MIN_CONFIDENCE.share(conf));
    assertTrue(Property.TITLE.flag(conf));
    conf.set(Property.TITLE.key(), "yes");
    assertFalse(Property.TITLE.flag(conf));
    conf.set(Property.KEEP_DATELINE.key(), "yes");
    assertTrue(Property.KEEP_DATELINE.flag(conf));
  }

  @Test
  void listsAreSplitAtCommas() {
    conf.set(Property.INDEX_FIELDS.key(), " a=b ,\n c=d ");
    assertEquals(List.of("a=b", "c=d"), Property.INDEX_FIELDS.list(conf));
  }

  @Test
  void namesBeginAlike() {
    for (Property property : Property.values()) {
      assertTrue(property.key().startsWith("copydesk."), property.key());
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
