package io.github.copydesk.fuzz;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.dateline.Datelines;
import java.util.Optional;

/** Any characters as the head of a paragraph, as a line of its own and as the end of a text. */
public final class DatelineFuzz {
  private static final Datelines DATELINES = new Datelines();
  private static final String STORY =
      "Workers at the glassworks ended a strike of three weeks on Thursday, their union said.";

  private DatelineFuzz() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    Line line = Line.of(data);
    String text = line.odd() ? line.text() + STORY : line.text();
    int length = data.length + STORY.length();
    holds(text, Law.repeatable(length, () -> DATELINES.inline(text, line.setting())));
    holds(text, Law.repeatable(length, () -> DATELINES.block(text, STORY, line.setting())));
    holds(text, Law.repeatable(length, () -> DATELINES.end(text, line.setting())));
    Law.repeatable(length, () -> DATELINES.explain(text, line.setting()));
  }

  private static void holds(String text, Optional<Dateline> found) {
    found.ifPresent(dateline -> holds(text, dateline));
  }

  private static void holds(String text, Dateline dateline) {
    Law.holdsLetters(text, dateline.raw());
    dateline.places().forEach(place -> Law.holdsLetters(dateline.raw(), place));
    dateline.agencies().forEach(agency -> Law.holdsLetters(dateline.raw(), agency));
    dateline.authors().forEach(author -> Law.holdsLetters(dateline.raw(), author));
    dateline.date().ifPresent(date -> DateFuzz.holds(dateline.raw(), date));
    dateline
        .position()
        .ifPresent(
            at -> {
              int length = text.codePointCount(0, text.length());
              boolean inside = at.start() >= 0 && at.start() < at.end() && at.end() <= length;
              Law.holds(inside, () -> at + " of " + length);
              int start = text.offsetByCodePoints(0, at.start());
              int end = text.offsetByCodePoints(0, at.end());
              Law.holdsLetters(text.substring(start, end), dateline.raw());
            });
  }
}
