package io.github.copydesk.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.copydesk.explain.Snapshot.State;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what is compared out of a JSON report. For one report. */
final class SnapshotReader {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final JsonParser json;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<State> blocks = new ArrayList<>();
  private boolean isReport;

  private SnapshotReader(JsonParser json) {
    this.json = json;
  }

  static Snapshot read(Reader reader) throws IOException {
    try (JsonParser parser = JSON.createParser(reader)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      return new SnapshotReader(parser).report();
    }
  }

  private Snapshot report() throws IOException {
    if (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        member(json.currentName(), json.nextToken());
      }
    }
    if (!isReport) {
      throw new IOException("no report of 'copydesk explain --format json'");
    }
    return new Snapshot(fields, blocks);
  }

  private void member(String name, JsonToken value) throws IOException {
    if (name.equals("report") && value == JsonToken.VALUE_STRING) {
      isReport = json.getText().equals(JsonReport.VERSION);
    } else if (name.equals("fields") && value == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        fields.put(key, json.getValueAsString(""));
      }
    } else if (name.equals("blocks") && value == JsonToken.START_ARRAY) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        block();
      }
    } else {
      json.skipChildren();
    }
  }

  private void block() throws IOException {
    String text = "";
    String role = "";
    String reason = "";
    List<String> cuts = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "text" -> text = json.getValueAsString("");
        case "role" -> role = json.getValueAsString("");
        case "reason" -> reason = text("explain");
        case "cuts" -> {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            cuts.add(text("text"));
          }
        }
        default -> json.skipChildren();
      }
    }
    blocks.add(new State(text, role, reason, cuts));
  }

  /** One member of the object that begins here. */
  private String text(String wanted) throws IOException {
    String found = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean hit = json.currentName().equals(wanted);
      json.nextToken();
      found = hit ? json.getValueAsString("") : found;
      json.skipChildren();
    }
    return found;
  }
}
