package io.github.copydesk.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/** JSON by {@code article.schema.json}: every key in every record, in one order. */
final class JsonWriter implements EntryWriter {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          // U+2028 and U+2029 end a line for some readers of JSON lines; the rest is standard.
          .characterEscapes(JsonpCharacterEscapes.instance())
          .build();

  private final Appendable out;
  private final JsonGenerator json;
  private final boolean array;

  private JsonWriter(Appendable out, boolean indented, boolean array) throws IOException {
    this.out = out;
    this.array = array;
    this.json = FACTORY.createGenerator(new AppendableWriter(out));
    if (indented) {
      json.setPrettyPrinter(twoSpaces());
    }
    if (array) {
      json.writeStartArray();
    }
  }

  static JsonWriter indented(Appendable out) throws IOException {
    return new JsonWriter(out, true, false);
  }

  static JsonWriter array(Appendable out) throws IOException {
    return new JsonWriter(out, true, true);
  }

  static JsonWriter lines(Appendable out) throws IOException {
    return new JsonWriter(out, false, false);
  }

  @Override
  public void write(Entry entry) throws IOException {
    new JsonRecord(json).write(entry);
    json.flush();
    if (!array) {
      out.append('\n');
    }
  }

  @Override
  public void finish() throws IOException {
    if (array) {
      json.writeEndArray();
    }
    json.close();
    if (array) {
      out.append('\n');
    }
  }

  private static DefaultPrettyPrinter twoSpaces() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withRootSeparator("")
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
