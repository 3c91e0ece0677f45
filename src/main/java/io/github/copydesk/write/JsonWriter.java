package io.github.copydesk.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/** JSON by {@code article.schema.json}, every key in every record, in one order; or ninjs 3.1. */
final class JsonWriter implements EntryWriter {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().rootValueSeparator("").build();

  private final Appendable out;
  private final JsonGenerator json;
  private final boolean array;
  private final JsonFields fields;

  private JsonWriter(Appendable out, boolean indented, boolean array, Style style)
      throws IOException {
    this.out = out;
    this.array = array;
    this.json = FACTORY.createGenerator(new AppendableWriter(out));
    this.fields =
        style.profile() == Style.Profile.NINJS ? new NinjsRecord(json) : new JsonRecord(json);
    if (indented) {
      json.setPrettyPrinter(twoSpaces());
    }
    if (array) {
      json.writeStartArray();
    }
  }

  /** Indented; several as an array. */
  static JsonWriter document(Appendable out, Style style) throws IOException {
    return new JsonWriter(out, true, style.several(), style);
  }

  /** One object a line. */
  static JsonWriter lines(Appendable out, Style style) throws IOException {
    return new JsonWriter(out, false, false, style);
  }

  @Override
  public void write(Entry entry) throws IOException {
    fields.write(entry);
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
