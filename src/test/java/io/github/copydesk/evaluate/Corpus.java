package io.github.copydesk.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.copydesk.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A folder of pages with gold: {@code gold.jsonl} and {@code html/ID.html.gz}.
 *
 * @param folder the corpus folder
 */
public record Corpus(Path folder) {

  /**
   * One page of a corpus.
   *
   * @param id its name
   * @param url where it was fetched, if known
   * @param charset its real charset where the page declares another or none
   */
  public record Entry(String id, Optional<String> url, Optional<String> charset) {}

  /** The pages in the order of the gold file. */
  public List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    JsonFactory json = new JsonFactory();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"), UTF_8)) {
      if (!line.isBlank()) {
        try (JsonParser parser = json.createParser(line)) {
          entries.add(entry(parser));
        }
      }
    }
    return entries;
  }

  /** A page as an input of the cleaner, with what a crawl would know of it. */
  public Input input(Entry entry) throws IOException {
    Path file = folder.resolve("html").resolve(entry.id() + ".html.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      Input input = Input.of(in.readAllBytes()).as(Input.Kind.HTML);
      Input located = entry.url().map(input::from).orElse(input);
      return entry
          .charset()
          .filter(charset -> !charset.equals("mixed"))
          .map(charset -> located.typed("text/html; charset=" + charset))
          .orElse(located);
    }
  }

  private static Entry entry(JsonParser parser) throws IOException {
    String id = null;
    Optional<String> url = Optional.empty();
    Optional<String> charset = Optional.empty();
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "id" -> id = parser.getText();
        case "url" -> url = Optional.ofNullable(parser.getValueAsString());
        case "charset" -> charset = Optional.ofNullable(parser.getValueAsString());
        default -> parser.skipChildren();
      }
    }
    return new Entry(id, url, charset);
  }
}
