package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTest {

  @ParameterizedTest
  @CsvSource({
    "'  two\t words\r\n', two words",
    "'no\u00A0break\u2009thin\u3000wide', no break thin wide",
    "'soft\u00ADhyphen', softhyphen",
    "'zero\u200Bwidth\uFEFF', zerowidth",
    "'\u202Bright\u202C to left\u200F', right to left",
    "'e\u0301te\u0301', '\u00E9t\u00E9'",
    "'bell\u0007 and\u0085line', bell and line"
  })
  void makesCharactersPlain(String printed, String plain) {
    assertEquals(plain, Tidy.line(printed));
  }

  @Test
  void keepsJoinersQuotesDashesAndLigatures() {
    String text = "\u0645\u06CC\u200C\u0631\u0648\u062F \u201Equotes\u201C \u2014 \uFB01ne";
    assertEquals(text, Tidy.line(text));
  }

  @Test
  void leavesComposedTextAlone() {
    String text = "caf\u00E9 \u6771\u4EAC";
    assertSame(text, Tidy.compose(text));
  }
}
