package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NormalTest {

  @ParameterizedTest
  @EnumSource(Form.class)
  void doesWhatTheJdkDoesForText(Form form) {
    String text =
        "Ca\u0301fe\u0323\u0301 \uFB01n 서울 ㅎㅏㄴ ｶﾞ \u0939\u093F\u0928\u094D Việt \u0627\u064E\u0651";
    assertEquals(Normalizer.normalize(text, form), Normal.form(text, form));
  }

  @Test
  void leavesWhatIsNormalAlone() {
    String text = "caf\u00E9 \u6771\u4EAC";
    assertSame(text, Normal.form(text, Form.NFC));
  }

  /** Letters and signs that most texts are written in are known to be normal without the JDK. */
  @ParameterizedTest
  @EnumSource(Form.class)
  void doesWhatTheJdkDoesForEachCharacterAndWhatFollowsIt(Form form) {
    for (char c = 0; c < 0x2100; c++) {
      for (String text : new String[] {c + "", "a" + c, c + "\u0301", "\u00E9\u2019" + c + "i"}) {
        assertEquals(Normalizer.normalize(text, form), Normal.form(text, form), text);
      }
    }
  }

  /** The JDK takes hours for these. */
  @ParameterizedTest
  @EnumSource(Form.class)
  void sortsAMillionMarksInTime(Form form) {
    for (String marks : new String[] {"\u0301\u0316", "\uD834\uDD65\u0301"}) {
      String text = "a" + marks.repeat(500_000);
      assertTimeoutPreemptively(
          Duration.ofMinutes(2), () -> assertTrue(Normal.form(text, form).length() > 500_000));
    }
  }
}
