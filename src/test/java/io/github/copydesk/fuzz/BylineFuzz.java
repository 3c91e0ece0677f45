package io.github.copydesk.fuzz;

import io.github.copydesk.article.Byline;
import io.github.copydesk.byline.Bylines;
import java.util.Optional;

/** Any characters as a byline. */
public final class BylineFuzz {
  private static final Bylines BYLINES = new Bylines();

  private BylineFuzz() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    Line line = Line.of(data);
    int[] seams = line.odd() && line.text().length() > 6 ? new int[] {2, 6} : new int[0];
    Optional<Byline> found =
        Law.repeatable(
            data.length, () -> BYLINES.line(line.text(), seams, line.odd(), line.setting()));
    found.ifPresent(byline -> holds(line.text(), byline));
  }

  private static void holds(String text, Byline byline) {
    byline.raw().ifPresent(raw -> Law.holdsLetters(text, raw));
    // Double-encoded blanks are read as blanks; HTML reads them without the semicolon, too.
    String line = text.replace("&nbsp;", " ").replace("&nbsp", " ");
    for (Byline.Author author : byline.authors()) {
      Law.holdsLetters(line, author.name());
    }
  }
}
