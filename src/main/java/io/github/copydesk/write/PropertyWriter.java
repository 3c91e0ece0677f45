package io.github.copydesk.write;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * Writes one property of each entry, a value a line: texts as they are, on one line; objects as
 * JSON; an empty line for what is null. Of a list each element is a value.
 */
public final class PropertyWriter implements EntryWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Appendable out;
  private final List<String> path;

  /**
   * A writer.
   *
   * @param out where to; never closed
   * @param property a key of the JSON record; keys below it follow after dots
   */
  public PropertyWriter(Appendable out, String property) {
    this.out = requireNonNull(out, "out");
    this.path = List.of(property.split("\\."));
  }

  @Override
  public void write(Entry entry) throws IOException {
    try (JsonParser json = FACTORY.createParser(Format.JSONL.render(entry))) {
      json.nextToken();
      value(json, path);
    }
  }

  @Override
  public void finish() {}

  /** Takes one value, of which the first token was read. */
  private void value(JsonParser json, List<String> rest) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        value(json, rest);
      }
    } else if (rest.isEmpty()) {
      line(json);
    } else if (token == JsonToken.START_OBJECT) {
      object(json, rest);
    } else {
      // Nothing of this name below a text, a number or null.
      out.append('\n');
    }
  }

  private void object(JsonParser json, List<String> rest) throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      boolean wanted = json.currentName().equals(rest.get(0));
      json.nextToken();
      if (wanted) {
        value(json, rest.subList(1, rest.size()));
      } else {
        json.skipChildren();
      }
    }
  }

  private void line(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      StringWriter text = new StringWriter();
      try (JsonGenerator copy = FACTORY.createGenerator(text)) {
        copy.copyCurrentStructure(json);
      }
      out.append(text.toString());
    } else if (json.currentToken() != JsonToken.VALUE_NULL) {
      out.append(Printable.line(json.getText()));
    }
    out.append('\n');
  }
}
