package io.github.copydesk.explain;

import io.github.copydesk.Explanation;
import io.github.copydesk.Explanation.Phase;
import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.Explanation.Provenance;
import io.github.copydesk.Explanation.Strength;
import io.github.copydesk.article.Removed;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A report for a terminal: facts, fields with their sources, then a line or two for each block. */
final class TextReport {
  /** Characters of a block that are shown. */
  private static final int SHOWN = 100;

  private final Report report;
  private final Explanation explanation;
  private final Appendable out;

  TextReport(Report report, Appendable out) {
    this.report = report;
    this.explanation = report.explanation();
    this.out = out;
  }

  void write() throws IOException {
    facts();
    for (Provenance provenance : explanation.provenance()) {
      list(provenance.field(), provenance.lines());
    }
    if (report.changes().isPresent()) {
      changes(report.changes().get());
    }
    out.append('\n');
    for (Piece piece : explanation.pieces()) {
      piece(piece);
    }
  }

  private void facts() throws IOException {
    Summary summary = Summary.of(report.name(), explanation, Optional.empty());
    field("page", report.name());
    field("headline", summary.title());
    field("kind", Phrases.kind(explanation));
    field("confidence", Phrases.two(summary.confidence()));
    field("kept", Phrases.percent(summary.kept()) + " of the words");
    list("warnings", summary.warnings());
    field(
        "charset",
        explanation
            .charset()
            .map(c -> c.name() + ": " + Phrases.of(c.evidence()))
            .orElse("not read"));
    field(
        "time",
        explanation.phases().stream()
            .map((Phase phase) -> phase.name() + " " + Phrases.millis(phase.nanos()))
            .collect(Collectors.joining(", ")));
  }

  private void changes(Changes changes) throws IOException {
    for (Changes.FieldChange change : changes.fields()) {
      field("changed", change.field() + ": '" + change.was() + "' -> '" + change.is() + "'");
    }
    for (Changes.BlockChange change : changes.blocks()) {
      String was = change.was().map(Snapshot.State::role).map(Phrases::ofRole).orElse("absent");
      String is = change.is().map(Snapshot.State::role).map(Phrases::ofRole).orElse("absent");
      field("changed", was + " -> " + is + ": " + shortened(change.text()));
    }
  }

  private void piece(Piece piece) throws IOException {
    char sign = piece.last().isBody() ? '+' : piece.last().isField() ? '=' : '-';
    out.append(
        String.format(
            Locale.ROOT,
            "%5d %c %-12s %.2f  %s\n",
            piece.block(),
            sign,
            Phrases.of(piece.last()),
            piece.keep(),
            shortened(piece.text())));
    line(piece.reason().explain());
    for (Removed cut : piece.cuts()) {
      line("cut '" + shortened(cut.text()) + "': " + cut.reason().explain());
    }
    if (!piece.strengths().isEmpty()) {
      line("looks like " + Phrases.ofLikely(piece));
      line(
          piece.strengths().stream()
              .map((Strength s) -> s.feature() + " " + Phrases.side(s.logOdds()))
              .collect(Collectors.joining(", ")));
    }
  }

  private void line(String text) throws IOException {
    out.append("        ").append(printable(text)).append('\n');
  }

  private void list(String name, List<String> lines) throws IOException {
    for (String line : lines) {
      field(name, line);
    }
  }

  private void field(String name, String value) throws IOException {
    out.append(String.format(Locale.ROOT, "%-11s", name)).append(printable(value)).append('\n');
  }

  private static String shortened(String text) {
    int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
    return printable(end < text.length() ? text.substring(0, end) + "\u2026" : text);
  }

  /** A page must not be able to move the cursor of the reader's terminal. */
  static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\n' || c == '\t' ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }
}
