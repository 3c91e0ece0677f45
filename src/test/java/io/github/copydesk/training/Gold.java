package io.github.copydesk.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a corpus says of a page. Absent lists are empty, an absent text is null. */
record Gold(
    String corpus,
    String id,
    String url,
    String domain,
    String type,
    String charset,
    String title,
    String text,
    List<String> deck,
    List<String> captions,
    List<String> with,
    List<String> without,
    double inBytes) {

  static List<Gold> read(Path corpus) throws IOException {
    List<Gold> golds = new ArrayList<>();
    for (String line : Files.readAllLines(corpus.resolve("gold.jsonl"))) {
      if (!line.isBlank()) {
        golds.add(of(corpus.getFileName().toString(), Json.object(line)));
      }
    }
    return golds;
  }

  /** A page of which only the text is known. */
  static Gold of(String corpus, String id, String text) {
    return new Gold(
        corpus, id, "", id, "", "", "", text, List.of(), List.of(), List.of(), List.of(), 1);
  }

  private static Gold of(String corpus, Map<String, Object> fields) {
    String id = text(fields, "id", "");
    List<String> without = new ArrayList<>(list(fields, "without"));
    without.addAll(list(fields, "comments"));
    return new Gold(
        corpus,
        id,
        text(fields, "url", ""),
        text(fields, "domain", text(fields, "host", id)),
        text(fields, "type", ""),
        text(fields, "charset", ""),
        text(fields, "title", ""),
        text(fields, "text", null),
        list(fields, "deck"),
        list(fields, "captions"),
        list(fields, "with"),
        without,
        fields.get("gold_in_bytes") instanceof Double share ? share : 1);
  }

  private static String text(Map<String, Object> fields, String key, String otherwise) {
    return fields.get(key) instanceof String text ? text : otherwise;
  }

  private static List<String> list(Map<String, Object> fields, String key) {
    Object value = fields.get(key);
    if (value instanceof List<?> many) {
      return many.stream().map(String::valueOf).toList();
    }
    return value instanceof String one && !one.isBlank() ? List.of(one) : List.of();
  }

  /** The same page with another text for gold. */
  Gold withText(String other) {
    return new Gold(
        corpus, id, url, domain, type, charset, title, other, deck, captions, List.of(), List.of(),
        1);
  }

  boolean hasText() {
    return text != null && !text.isBlank() && inBytes >= 0.5;
  }
}
