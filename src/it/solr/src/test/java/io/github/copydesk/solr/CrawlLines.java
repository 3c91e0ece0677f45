package io.github.copydesk.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.common.SolrInputDocument;

/** The documents of a crawl, as the test's index writer left them. */
final class CrawlLines {
  private static final int COLUMNS = 3;

  private CrawlLines() {}

  /** All documents; every value is a string, dates as Nutch's Solr writer prints them. */
  static Collection<SolrInputDocument> read(Path file) throws IOException {
    Map<String, SolrInputDocument> documents = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", COLUMNS);
      documents
          .computeIfAbsent(columns[0], id -> new SolrInputDocument())
          .addField(columns[1], unescaped(columns[2]));
    }
    return documents.values();
  }

  /** The values of a field, as strings. */
  static List<String> values(SolrInputDocument document, String field) {
    List<String> values = new ArrayList<>();
    if (document.getFieldValues(field) != null) {
      document.getFieldValues(field).forEach(value -> values.add(value.toString()));
    }
    return values;
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
        plain.append(
            switch (text.charAt(i)) {
              case 'n' -> '\n';
              case 't' -> '\t';
              case 'r' -> '\r';
              default -> text.charAt(i);
            });
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
