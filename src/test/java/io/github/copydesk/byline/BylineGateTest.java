package io.github.copydesk.byline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.page.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineGateTest {
  private static final List<String> PARTS =
      List.of(
          ("by von Von por par di Text: Posted on in for and y und & , , | / - . : ( ) Jane JANE"
                  + " Jane-Ann Doe DOE John Roe Jr. PhD Dr. Peter Müller María de la Иван Петров"
                  + " Reuters AP AFP dpa (AFP) Associated Press Harbour Times News The the staff"
                  + " reporter Correspondent Editor-in-Chief Oslo Berlin London jane@paper.example"
                  + " @janedoe paper.com https://paper.example 4 May 2020 10:05 3rd 5G it's says"
                  + " minister new Photo: Foto Jane7 ByJane DoeReporter \" ’")
              .split(" "));

  private final Bylines bylines = new Bylines();
  private final BylineGate gate = new BylineGate(BylineWords.SHARED);

  @Test
  void neverRefusesAByline() {
    Random random = new Random(7);
    int found = 0;
    for (int round = 0; round < 100_000; round++) {
      String line = line(random);
      String language = List.of("en", "de", "es", "und").get(random.nextInt(4));
      Setting setting =
          new Setting(language, "", Optional.empty(), Optional.empty(), "", "Harbour Times");
      if (!Bylines.isTemplate(line) && bylines.read(line, line, false, setting).isPresent()) {
        found++;
        assertTrue(gate.mayBe(line, language), line);
      }
    }
    assertTrue(found > 1000, "only " + found);
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder(PARTS.get(random.nextInt(PARTS.size())));
    for (int i = random.nextInt(6); i > 0; i--) {
      line.append(random.nextInt(9) == 0 ? "" : " ");
      line.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return line.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour was closed until the evening.",
        "Sixteen ways to save the post office",
        "Der Hafen blieb bis zum Abend geschlossen"
      })
  void refusesProse(String line) {
    assertFalse(gate.mayBe(line, "en"));
  }
}
