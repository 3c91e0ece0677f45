package io.github.copydesk.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.page.Setting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The one-line cases of {@code dateline/lines.tsv}: forms of many papers, and traps. */
class DatelineLinesTest {
  private static final String NEXT =
      "The workers at the plant said on Tuesday that they would go back to their machines.";

  private final Datelines datelines = new Datelines();

  @TestFactory
  Stream<DynamicTest> readsEveryLine() throws IOException {
    List<String> lines;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                DatelineLinesTest.class.getResourceAsStream("/dateline/lines.tsv"), UTF_8))) {
      lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
    }
    return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private void check(String line) {
    String[] cells = line.split("\t", -1);
    boolean trap = cells[2].equals("-");
    String text = cells[trap ? 3 : 8];
    Optional<Dateline> found = read(cells[0], cells[1], text);
    String expected = trap ? "-" : String.join("\t", List.of(cells).subList(2, 8));
    assertEquals(expected, found.map(DatelineLinesTest::cells).orElse("-"));
  }

  private Optional<Dateline> read(String where, String language, String text) {
    Optional<LocalDate> published = Optional.of(LocalDate.of(2023, 10, 6));
    Setting setting = new Setting(language, "", published, Optional.empty(), "", "");
    return switch (where) {
      case "inline" -> datelines.inline(text, setting);
      case "block" -> datelines.block(text, NEXT, setting);
      default -> datelines.end(text, setting);
    };
  }

  private static String cells(Dateline found) {
    return String.join(
        "\t",
        found.raw(),
        "\"" + found.terminator() + "\"",
        String.join("; ", found.places()),
        found.date().map(Dated::iso).orElse(""),
        String.join("; ", found.agencies()),
        String.join("; ", found.authors()));
  }
}
