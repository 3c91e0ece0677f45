package io.github.copydesk.charset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.charset.CharsetCase.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages in many character sets; the table is left in {@code target/charsets.txt}. */
class CharsetTest {
  private static CharsetTable table;

  @BeforeAll
  static void read() throws IOException {
    table = new CharsetTable(CharsetCase.all());
    Files.writeString(Path.of("target", "charsets.txt"), table.print(), UTF_8);
  }

  @Test
  void coversTheSetsOfTheWeb() {
    Set<String> encodings =
        CharsetCase.all().stream().map(CharsetCase::encoding).collect(Collectors.toSet());
    assertTrue(encodings.size() >= 25, encodings::toString);
    assertTrue(CharsetCase.languages().size() >= 12, () -> CharsetCase.languages().toString());
  }

  @ParameterizedTest
  @EnumSource(
      value = Label.class,
      names = {"HEADER", "META", "NONE", "WRONG_KIND"})
  void readsWhatIsLabelledRightOrNotOrAsUtf8(Label label) {
    assertEquals(100, table.share(CharsetReader.COPYDESK, label));
  }

  @Test
  void seesThroughMostLabelsOfAnotherSet() {
    double share = table.share(CharsetReader.COPYDESK, Label.WRONG_SET);
    assertTrue(share >= 95, () -> "read right: " + share);
  }

  @ParameterizedTest
  @EnumSource(Label.class)
  void readsNoFewerThanOthers(Label label) {
    double ours = table.share(CharsetReader.COPYDESK, label);
    assertTrue(ours >= table.share(CharsetReader.TIKA, label), "Tika's detection is better");
    assertTrue(ours >= table.share(CharsetReader.JSOUP, label), "jsoup's detection is better");
  }
}
