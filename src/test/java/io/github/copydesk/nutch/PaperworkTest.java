package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is shipped beside the jar says what the code does. */
class PaperworkTest {
  private static final Path FOLDER = Path.of("src", "main", "nutch");

  /** The fields that Nutch's own Solr schema has. */
  private static final Set<String> STOCK =
      Set.of("author", "publishedDate", "updatedDate", "lang", "tag");

  private final List<IndexField> fields =
      Property.INDEX_FIELDS.list(new Configuration(false)).stream()
          .map(IndexField::parse)
          .flatMap(Optional::stream)
          .toList();

  @Test
  void readmeListsEveryKeyOfTheMetadata() throws IOException {
    Set<String> keys = new TreeSet<>();
    Matcher rows = Pattern.compile("(?m)^\\| (copydesk\\.[a-z.]+)(?: \\*)? \\|").matcher(readme());
    while (rows.find()) {
      keys.add(rows.group(1));
    }
    Set<String> written = new TreeSet<>();
    for (ParseField field : ParseField.values()) {
      written.add(field.key());
    }
    assertEquals(written, keys);
  }

  @Test
  void readmeListsEveryFieldOfTheIndex() throws IOException {
    for (IndexField field : fields) {
      Pattern row =
          Pattern.compile(
              "(?m)^\\| "
                  + field.name()
                  + " \\| "
                  + Pattern.quote(field.from().id())
                  + " \\| [^|]+ \\| "
                  + (field.many() ? "yes" : "no")
                  + " \\|$");
      assertTrue(row.matcher(readme()).find(), field.toString());
    }
  }

  @Test
  void readmeListsEveryStatusAndEveryCounter() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (PageStatus status : PageStatus.values()) {
      expected.add(status.id());
    }
    expected.addAll(
        Set.of(
            PageCounter.PAGES,
            PageCounter.LOW_CONFIDENCE,
            PageCounter.NOT_SEEN,
            PageCounter.NOT_PARSED));
    String section = readme().split("## What became of each page")[1].split("\n## ")[0];
    Set<String> found = new TreeSet<>();
    Matcher rows = Pattern.compile("(?m)^\\| ([a-z:-]+) \\|").matcher(section);
    while (rows.find()) {
      found.add(rows.group(1));
    }
    found.removeAll(Set.of("status", "counter"));
    assertEquals(expected, found);
  }

  @Test
  void solrSchemaHasEveryFieldThatNutchsLacks() throws Exception {
    Set<String> expected = new TreeSet<>();
    fields.stream()
        .filter(field -> !STOCK.contains(field.name()))
        .forEach(field -> expected.add(field.name() + " " + field.many()));
    Set<String> found = new TreeSet<>();
    NodeList elements =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(FOLDER.resolve("schema-additions.xml").toFile())
            .getElementsByTagName("field");
    for (int i = 0; i < elements.getLength(); i++) {
      Element field = (Element) elements.item(i);
      found.add(
          field.getAttribute("name") + " " + field.getAttribute("multiValued").equals("true"));
    }
    assertEquals(expected, found);
  }

  @Test
  void elasticsearchMappingHasEveryField() throws IOException {
    JsonNode mapping =
        new ObjectMapper().readTree(FOLDER.resolve("elasticsearch-mapping.json").toFile());
    Set<String> expected =
        fields.stream().map(IndexField::name).collect(Collectors.toCollection(TreeSet::new));
    expected.addAll(Set.of("title", "content"));
    Set<String> found = new TreeSet<>();
    mapping.at("/mappings/properties").fieldNames().forEachRemaining(found::add);
    assertEquals(expected, found);
  }

  @Test
  void samplesCanBeReadAsTheyAre() throws Exception {
    for (String name : List.of("nutch-site-sample.xml", "index-writers-sample.xml")) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(FOLDER.resolve(name).toFile());
    }
    Configuration sample = new Configuration(false);
    sample.addResource(FOLDER.resolve("nutch-site-sample.xml").toUri().toURL());
    assertTrue("copydesk".matches(sample.get("plugin.includes")));
  }

  private static String readme() throws IOException {
    return Files.readString(FOLDER.resolve("README.md"));
  }
}
