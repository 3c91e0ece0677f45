package io.github.copydesk.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.copydesk.Explanation;
import io.github.copydesk.Explanation.Charset;
import io.github.copydesk.Explanation.Phase;
import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.Explanation.Provenance;
import io.github.copydesk.Explanation.Strength;
import io.github.copydesk.Outcome;
import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Removed;
import io.github.copydesk.label.RoleModel.Likely;
import io.github.copydesk.write.Entry;
import io.github.copydesk.write.Format;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A report as one JSON object; every key in every report, in one order. */
final class JsonReport {
  /** Value of the key {@code report}, by which a report is known. */
  static final String VERSION = "copydesk explain 1";

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .characterEscapes(JsonpCharacterEscapes.instance())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final int DIGITS = 4;

  private final Report report;
  private final Explanation explanation;
  private final JsonGenerator json;

  private JsonReport(Report report, JsonGenerator json) {
    this.report = report;
    this.explanation = report.explanation();
    this.json = json;
  }

  /** On many lines. */
  static void indented(Report report, Appendable out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
    printer.indentArraysWith(lines);
    write(report, out, Optional.of(printer));
  }

  /** On one line, with its end. */
  static void line(Report report, Appendable out) throws IOException {
    write(report, out, Optional.empty());
  }

  private static void write(Report report, Appendable out, Optional<DefaultPrettyPrinter> printer)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      printer.ifPresent(json::setPrettyPrinter);
      new JsonReport(report, json).write();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("report", VERSION);
    json.writeStringField("source", report.name());
    text("url", explanation.url());
    outcome();
    page();
    map("fields", Snapshot.of(explanation).fields());
    list("provenance", explanation.provenance(), this::provenance);
    list("blocks", explanation.pieces(), this::piece);
    article();
    changes();
    json.writeEndObject();
  }

  private void outcome() throws IOException {
    Optional<Outcome.Skipped> skipped =
        Optional.of(explanation.outcome())
            .filter(Outcome.Skipped.class::isInstance)
            .map(Outcome.Skipped.class::cast);
    json.writeBooleanField("found", skipped.isEmpty());
    text("error", skipped.map(Outcome.Skipped::why));
  }

  private void page() throws IOException {
    Summary summary = Summary.of(report.name(), explanation, Optional.empty());
    json.writeStringField("form", explanation.form().name().toLowerCase(Locale.ROOT));
    texts("declared", explanation.declared());
    json.writeStringField("kind", summary.kind());
    number("kindProbability", Summary.kindProbability(explanation));
    number("confidence", summary.confidence());
    number("kept", summary.kept());
    texts("warnings", summary.warnings());
    text("charset", explanation.charset().map(Charset::name));
    text("charsetEvidence", explanation.charset().map(c -> Phrases.of(c.evidence())));
    json.writeStringField("language", explanation.language());
    texts("limits", explanation.limits());
    list("phases", explanation.phases(), this::phase);
  }

  private void phase(Phase phase) throws IOException {
    json.writeStringField("name", phase.name());
    json.writeNumberField("nanos", phase.nanos());
  }

  private void provenance(Provenance provenance) throws IOException {
    json.writeStringField("field", provenance.field());
    texts("lines", provenance.lines());
  }

  private void piece(Piece piece) throws IOException {
    json.writeNumberField("block", piece.block());
    json.writeStringField("text", piece.text());
    json.writeStringField("role", piece.last().id());
    reason("reason", piece.reason());
    json.writeStringField("firstRole", piece.first().id());
    reason("firstReason", piece.why());
    number("probability", piece.probability());
    list("likely", Phrases.likely(piece), this::likely);
    number("keep", piece.keep());
    list("cuts", piece.cuts(), this::cut);
    list("features", piece.strengths(), this::strength);
  }

  private void likely(Likely likely) throws IOException {
    json.writeStringField("role", likely.role().id());
    number("probability", likely.probability());
  }

  private void cut(Removed cut) throws IOException {
    json.writeStringField("text", cut.text());
    json.writeStringField("role", cut.role().id());
    reason("reason", cut.reason());
  }

  private void strength(Strength strength) throws IOException {
    json.writeStringField("feature", strength.feature());
    number("value", strength.value());
    json.writeStringField("unit", strength.unit());
    number("logOdds", strength.logOdds());
  }

  private void reason(String name, Reason reason) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("explain", reason.explain());
    if (reason instanceof Reason.Rule rule) {
      json.writeStringField("rule", rule.id());
      json.writeStringField("file", rule.file());
      json.writeNumberField("line", rule.line());
    }
    json.writeEndObject();
  }

  /** The record that {@code copydesk clean --format json} writes. */
  private void article() throws IOException {
    json.writeFieldName("article");
    if (explanation.article().isEmpty()) {
      json.writeNull();
      return;
    }
    Entry entry = Entry.of(report.name(), explanation.article().get());
    json.writeRawValue(Format.JSONL.render(entry).strip());
  }

  private void changes() throws IOException {
    json.writeFieldName("changes");
    if (report.changes().isEmpty()) {
      json.writeNull();
      return;
    }
    Changes changes = report.changes().get();
    json.writeStartObject();
    list("fields", changes.fields(), this::change);
    list("blocks", changes.blocks(), this::change);
    json.writeEndObject();
  }

  private void change(Changes.FieldChange change) throws IOException {
    json.writeStringField("field", change.field());
    json.writeStringField("was", change.was());
    json.writeStringField("is", change.is());
  }

  private void change(Changes.BlockChange change) throws IOException {
    json.writeNumberField("block", change.block());
    json.writeStringField("text", change.text());
    state("was", change.was());
    state("is", change.is());
  }

  private void state(String name, Optional<Snapshot.State> state) throws IOException {
    json.writeFieldName(name);
    if (state.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("role", state.get().role());
    json.writeStringField("reason", state.get().reason());
    texts("cuts", state.get().cuts());
    json.writeEndObject();
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private void texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void map(String name, Map<String, String> values) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> value : values.entrySet()) {
      json.writeStringField(value.getKey(), value.getValue());
    }
    json.writeEndObject();
  }

  private <T> void list(String name, List<T> values, Member<T> member) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      member.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void number(String name, double value) throws IOException {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    json.writeNumberField(name, rounded);
  }

  /** Writes the members of one object. */
  private interface Member<T> {
    void write(T value) throws IOException;
  }
}
