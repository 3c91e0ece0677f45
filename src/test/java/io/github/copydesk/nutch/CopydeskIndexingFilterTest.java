package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.Text;
import org.apache.nutch.crawl.Inlinks;
import org.apache.nutch.indexer.NutchDocument;
import org.apache.nutch.indexer.NutchField;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.Outlink;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseImpl;
import org.apache.nutch.parse.ParseStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopydeskIndexingFilterTest {
  private final Configuration conf = new Configuration(false);

  /** What the filter is given, then what it returned. */
  private NutchDocument document = new NutchDocument();

  private final Metadata metadata = new Metadata();

  @BeforeEach
  void cleanedPage() {
    ParseField.of(Samples.full()).forEach((field, values) -> field.write(metadata, values));
  }

  @Test
  void fieldsHaveTheNamesAndTypesOfTheSchema() {
    NutchDocument indexed = indexed();
    assertEquals(List.of("Ada Quill; Ben Nib"), values("author"));
    assertEquals(
        List.of(Date.from(Instant.parse("2021-03-03T00:00:00Z"))), values("publishedDate"));
    assertEquals(List.of(Date.from(Instant.parse("2021-03-03T11:18:00Z"))), values("updatedDate"));
    assertEquals(List.of("en"), values("lang"));
    assertEquals(List.of("ferries", "weather"), values("tag"));
    assertEquals(List.of("Ferry runs again"), values("headline"));
    assertEquals(List.of("After nine days of storm the ferry is back."), values("dek"));
    assertEquals(List.of("Harbour"), values("kicker"));
    assertEquals(List.of("By Ada Quill and Ben Nib, Coast Wire"), values("byline"));
    assertEquals(List.of("PORT EXAMPLE, March 3 (Coast Wire)"), values("dateline"));
    assertEquals(List.of("PORT EXAMPLE"), values("dateline_place"));
    assertEquals(List.of("Coast Wire"), values("agency"));
    assertEquals(List.of("The ferry at the pier.", "Its captain."), values("caption"));
    assertEquals(List.of("0.875"), values("confidence"));
    assertEquals(14, indexed.getFieldNames().size());
  }

  @Test
  void singleValueTakesThePlaceOfAnotherPlugins() {
    document.add("author", "somebody");
    document.add("lang", "xx");
    metadata.remove("copydesk.language");
    indexed();
    assertEquals(List.of("Ada Quill; Ben Nib"), values("author"));
    assertEquals(List.of("xx"), values("lang"), "nothing of ours, so the host's stays");
  }

  @Test
  void laterFilterAddsNoSecondValueToASingleOne() {
    indexed();
    document.add("author", "somebody");
    document.add("tag", "sea");
    document.add("other", "value");
    assertEquals(List.of("Ada Quill; Ben Nib"), values("author"));
    assertEquals(List.of("ferries", "weather", "sea"), values("tag"));
    assertEquals(List.of("value"), values("other"));
  }

  @Test
  void laterFilterMayTakeTheFieldOver() {
    indexed();
    document.removeField("author");
    document.add("author", "somebody");
    document.add("author", "else");
    assertEquals(List.of("somebody", "else"), values("author"));
  }

  @Test
  void documentKeepsWhatItHad() {
    document.add("boost", "1.5");
    document.getField("boost").setWeight(3);
    document.setWeight(2);
    document.getDocumentMeta().set("key", "value");
    indexed();
    assertEquals(List.of("1.5"), values("boost"));
    assertEquals(3, document.getField("boost").getWeight());
    assertEquals(2, document.getWeight());
    assertEquals("value", document.getDocumentMeta().get("key"));
  }

  @Test
  void severalValuesJoinThoseOfOthersOnce() {
    document.add("tag", "weather");
    document.add("tag", "sea");
    indexed();
    assertEquals(List.of("weather", "sea", "ferries"), values("tag"));
  }

  @Test
  void fieldsAreConfigurable() {
    conf.set(
        "copydesk.index.fields", " author = writers[] ,\n org=agency[],dateline.agency=agency[]");
    indexed();
    assertEquals(List.of("Ada Quill", "Ben Nib"), values("writers"));
    assertEquals(List.of("Coast Wire"), values("agency"));
    assertEquals(Set.of("agency", "writers"), new TreeSet<>(document.getFieldNames()));
  }

  @Test
  void emptyConfigurationAddsNothing() {
    conf.set("copydesk.index.fields", "");
    indexed();
    assertEquals(Set.of(), Set.copyOf(document.getFieldNames()));
  }

  @Test
  void unreadableItemsAreLeftOutAndTheOthersKept() {
    conf.set(
        "copydesk.index.fields", "wen=date, headline, =x, deck=, kicker=[], headline=headline");
    indexed();
    assertEquals(Set.of("headline"), Set.copyOf(document.getFieldNames()));
  }

  @Test
  void dateThatIsNoMomentIsLeftOut() {
    metadata.set("copydesk.published", "--03-03");
    metadata.set("copydesk.modified", "yesterday");
    document.add("publishedDate", new Date(0));
    indexed();
    assertEquals(List.of(new Date(0)), values("publishedDate"));
    assertNull(document.getField("updatedDate"));
  }

  @Test
  void joinedValueStaysWithinWhatSolrTakes() {
    ParseField.AUTHOR.write(
        metadata, List.of("a".repeat(ParseField.MAX_CHARS), "b".repeat(ParseField.MAX_CHARS)));
    indexed();
    assertEquals(ParseField.MAX_CHARS, ((String) values("author").get(0)).length());
  }

  @Test
  void onlyLowConfidenceLeavesAPageOut() {
    conf.set("copydesk.index.min.confidence", "0.9");
    assertNull(indexed());
    conf.set("copydesk.index.min.confidence", "0.875");
    assertNotNull(indexed());
    metadata.clear();
    conf.set("copydesk.index.min.confidence", "1");
    assertNotNull(indexed(), "a page without an article has no confidence");
  }

  @Test
  void forgedConfidenceNeitherThrowsNorDropsThePage() {
    metadata.set("copydesk.confidence", "high");
    assertNotNull(indexed());
  }

  private NutchDocument indexed() {
    CopydeskIndexingFilter filter = new CopydeskIndexingFilter();
    filter.setConf(conf);
    assertSame(conf, filter.getConf());
    ParseData data =
        new ParseData(
            new ParseStatus(ParseStatus.SUCCESS),
            "title",
            new Outlink[0],
            new Metadata(),
            metadata);
    NutchDocument indexed =
        filter.filter(
            document,
            new ParseImpl("text", data),
            new Text("http://paper.example/story"),
            null,
            new Inlinks());
    document = indexed == null ? document : indexed;
    return indexed;
  }

  private List<Object> values(String name) {
    for (Map.Entry<String, NutchField> field : document) {
      if (field.getKey().equals(name)) {
        List<Object> values = field.getValue().getValues();
        assertTrue(values.stream().allMatch(v -> v instanceof String || v instanceof Date));
        return values;
      }
    }
    return List.of();
  }
}
