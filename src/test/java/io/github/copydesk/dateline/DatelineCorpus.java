package io.github.copydesk.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.page.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the annotated datelines of the development corpora and compares found ones with them. */
final class DatelineCorpus {

  private DatelineCorpus() {}

  /** The folder of the corpora: system property {@code copydesk.corpus}. */
  static Path folder() {
    return Path.of(System.getProperty("copydesk.corpus", "../shared/corpora"));
  }

  /** One line of a corpus file: strings and lists of strings by key. */
  record Line(Map<String, String> texts, Map<String, List<String>> lists) {
    String text(String key) {
      return texts.getOrDefault(key, "");
    }

    boolean has(String key) {
      return texts.containsKey(key);
    }

    List<String> list(String key) {
      return lists.getOrDefault(key, List.of());
    }

    Setting setting() {
      Optional<LocalDate> published =
          has("published") ? Optional.of(LocalDate.parse(text("published"))) : Optional.empty();
      String language = has("lang") ? text("lang") : "und";
      return new Setting(language, "", published, Optional.empty(), "", text("host"));
    }
  }

  static List<Line> read(Path file) {
    List<Line> lines = new ArrayList<>();
    try {
      JsonFactory factory = new JsonFactory();
      for (String json : Files.readAllLines(file, UTF_8)) {
        try (JsonParser parser = factory.createParser(json)) {
          lines.add(read(parser));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static Line read(JsonParser parser) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Map<String, List<String>> lists = new TreeMap<>();
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY) {
        List<String> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          if (parser.currentToken() == JsonToken.VALUE_STRING) {
            list.add(parser.getText());
          } else {
            parser.skipChildren();
          }
        }
        lists.put(key, list);
      } else if (value == JsonToken.START_OBJECT) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        texts.put(key, parser.getText());
      }
    }
    return new Line(texts, lists);
  }

  /** As the corpus asks: compatibility forms, one blank, one kind of dash and quote. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
        .replaceAll("[\\u2018\\u2019]", "'")
        .replaceAll("[\\u201C\\u201D]", "\"")
        .replaceAll("\\s+", " ")
        .strip();
  }

  static List<String> plain(List<String> texts) {
    return texts.stream().map(DatelineCorpus::plain).toList();
  }

  static String rawDate(Dateline dateline) {
    return plain(dateline.date().map(Dated::raw).orElse(""));
  }

  static String isoDate(Dateline dateline) {
    return dateline.date().map(Dated::iso).orElse("");
  }
}
