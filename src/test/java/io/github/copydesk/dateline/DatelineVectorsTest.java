package io.github.copydesk.dateline;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.dateline.DatelineCorpus.Line;
import io.github.copydesk.page.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Quality floors on the annotated datelines of the development corpora; skipped when the folder
 * ({@code -Dcopydesk.corpus=DIR}) is missing.
 */
class DatelineVectorsTest {

  private final Datelines datelines = new Datelines();

  @Test
  void readsTheOneLineCases() {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    int refused = 0;
    int traps = 0;
    int all = 0;
    for (Line line : DatelineCorpus.read(file("vectors.jsonl"))) {
      Optional<Dateline> found = datelines.inline(line.text("text"), Setting.UNKNOWN);
      if (line.has("dateline_raw")) {
        all++;
        boolean exact = found.map(d -> isExact(d, line)).orElse(false);
        right += exact ? 1 : 0;
        note(wrong, exact, line.text("text"), found);
      } else {
        traps++;
        refused += found.isEmpty() ? 1 : 0;
        note(wrong, found.isEmpty(), line.text("text"), found);
      }
    }
    String report =
        String.format(
            Locale.ROOT, "exact %d of %d, refused %d of %d%n", right, all, refused, traps);
    System.out.println(report + String.join("\n", wrong));
    assertTrue(right >= 0.97 * all && refused >= 0.98 * traps, report + String.join("\n", wrong));
  }

  private void note(List<String> wrong, boolean fine, String text, Optional<Dateline> found) {
    if (!fine) {
      String head = text.substring(0, Math.min(60, text.length()));
      String why = found.map(Dateline::toString).orElse("nothing");
      wrong.add(head + " -> " + why + "\n    " + datelines.explain(text, Setting.UNKNOWN));
    }
  }

  private static boolean isExact(Dateline found, Line line) {
    return DatelineCorpus.plain(found.raw()).equals(DatelineCorpus.plain(line.text("dateline_raw")))
        && found.terminator().equals(line.text("terminator"))
        && found.places().equals(line.list("places"))
        && DatelineCorpus.rawDate(found).equals(DatelineCorpus.plain(line.text("date")))
        && found.agencies().equals(line.list("agencies"))
        && found.authors().equals(line.list("authors"));
  }

  @Test
  void findsTheDatelinesOfThePages() {
    List<String> wrong = new ArrayList<>();
    int inline = 0;
    int hits = 0;
    int wrongly = 0;
    int[] parts = new int[5];
    for (Line line : DatelineCorpus.read(file("gold.jsonl"))) {
      Optional<Dateline> found = datelines.inline(line.text("lead"), line.setting());
      boolean expected = line.text("dateline_where").equals("inline");
      inline += expected ? 1 : 0;
      if (expected && found.isPresent()) {
        hits++;
        compare(found.get(), line, parts, wrong);
      } else if (expected || found.isPresent()) {
        wrongly += expected ? 0 : 1;
        note(wrong, false, line.text("lead"), found);
      }
    }
    String report =
        String.format(
            Locale.ROOT,
            "found %d of %d, false %d; of the found: raw %d, places %d, date %d, iso %d,"
                + " agencies %d%n",
            hits,
            inline,
            wrongly,
            parts[0],
            parts[1],
            parts[2],
            parts[3],
            parts[4]);
    System.out.println(report + String.join("\n", wrong));
    boolean detection = hits >= 0.93 * inline && hits >= 0.97 * (hits + wrongly);
    boolean exact = true;
    for (int part : parts) {
      exact &= part >= 0.92 * hits;
    }
    assertTrue(detection && exact, report + String.join("\n", wrong));
  }

  private static void compare(Dateline found, Line line, int[] parts, List<String> wrong) {
    boolean raw =
        DatelineCorpus.plain(found.raw()).equals(DatelineCorpus.plain(line.text("dateline_raw")));
    boolean places =
        DatelineCorpus.plain(found.places()).equals(DatelineCorpus.plain(line.list("places")));
    boolean date =
        DatelineCorpus.rawDate(found).equals(DatelineCorpus.plain(line.text("dateline_date")));
    boolean iso = DatelineCorpus.isoDate(found).equals(line.text("dateline_date_iso"));
    boolean agencies =
        DatelineCorpus.plain(found.agencies()).equals(DatelineCorpus.plain(line.list("agencies")));
    boolean[] right = {raw, places, date, iso, agencies};
    for (int i = 0; i < right.length; i++) {
      parts[i] += right[i] ? 1 : 0;
    }
    if (!(raw && places && date && iso && agencies)) {
      wrong.add(line.text("dateline_raw") + " -> " + found);
    }
  }

  @Test
  void findsTheDatelinesInLinesOfTheirOwn() {
    List<String> wrong = new ArrayList<>();
    for (Line line : DatelineCorpus.read(file("gold.jsonl"))) {
      if (line.text("dateline_where").equals("block")) {
        String printed = line.text("dateline_raw") + line.text("dateline_terminator");
        Optional<Dateline> found = datelines.block(printed, line.text("lead"), line.setting());
        boolean right = found.map(d -> d.places().equals(line.list("places"))).orElse(false);
        note(wrong, right, printed, found);
      }
    }
    assertTrue(wrong.size() <= 1, String.join("\n", wrong));
  }

  private static Path file(String name) {
    Path file = DatelineCorpus.folder().resolve("datelines-dev").resolve(name);
    assumeTrue(
        Files.exists(file), "no corpus at " + file + ": set -Dcopydesk.corpus to run this test");
    return file;
  }
}
