package io.github.copydesk.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static String misread(String text, Charset as) {
    return new String(text.getBytes(UTF_8), as);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour\u2019s café \u2013 the old one \u2013 is \u201Copen\u201C",
        "Die Fähre fährt über den Fluß",
        "Το λιμάνι άνοιξε ξανά",
        "Паром снова ходит",
        "港口重新开放了",
        "Fares: 5 \u20AC",
        "\uD83D\uDEA2 leaves"
      })
  void readsDoubleEncodedText(String text) {
    assertEquals(text, Repair.characters(misread(text, ISO_8859_1)));
    assertEquals(text, Repair.characters(misread(misread(text, ISO_8859_1), ISO_8859_1)));
  }

  @Test
  void readsTextThatWasTakenForWindows() {
    String text = "The harbour\u2019s café \u2013 \u20AC 5";
    assertEquals(text, Repair.characters(misread(text, WINDOWS)));
  }

  @ParameterizedTest
  @CsvSource({
    "'The mayor\u00E2\u20AC\u2122s caf\u00E9', 'The mayor\u2019s caf\u00E9'",
    "'Caf\u00C3\u00A9 and \u201Cquotes\u201D', 'Caf\u00E9 and \u201Cquotes\u201D'",
    "'It\u0092s \u0093open\u0094 \u0096 now', 'It\u2019s \u201Copen\u201D \u2013 now'"
  })
  void readsDebrisBesideSoundLetters(String printed, String repaired) {
    assertEquals(repaired, Repair.characters(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "« Il est là\u00A0» dit-elle",
        "là\u00A0»",
        "O CAFÉ\u201D",
        "AMANHÃ\u201D",
        "SÃO PAULO",
        "«VOILÀ»",
        "Über 5 °C – das ist viel …",
        "Đà Nẵng",
        "naïve façade",
        "Ünlü ‘Ö’ harfi",
        "AT&T; that is a firm",
        "Q&A;",
        "write &foo; or &amp now",
        "a&#10;b &#65; &#xD800; &#99999999999;",
        "fish & chips; and beer"
      })
  void leavesSoundTextAlone(String text) {
    assertSame(text, Repair.characters(text));
  }

  @ParameterizedTest
  @CsvSource({
    "fish &amp; chips, fish & chips",
    "fish &amp;amp; chips, fish & chips",
    "&quot;Yes&quot;, \"Yes\"",
    "it&#8217;s it&#x2019;s it&#39;s, it\u2019s it\u2019s it's",
    "caf&eacute;&nbsp;noir, caf\u00E9\u00A0noir",
    "caf&amp;eacute;, caf\u00E9",
    "caf&Atilde;&copy;, caf\u00E9",
    "5 &lt; 6 &gt; 2, 5 < 6 > 2",
    "&#38;#38;quot;, \"",
    "it&#146;s, it\u2019s"
  })
  void readsReferencesThatWerePrinted(String printed, String read) {
    assertEquals(read, Repair.characters(printed));
    assertEquals(read, Repair.characters(read));
  }

  @Test
  void leavesTextAboutTagsAlone() {
    String text = "Write &lt;b&gt; for bold.";
    assertEquals(text, Repair.characters(text));
    assertEquals("&lt;b&gt;", Repair.characters("&amp;lt;b&amp;gt;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&", "&amp;", "&#", "&lt;", "&amp", "\u00C3\u00A9", "\u00E2\u20AC", "\u00E0"})
  @Timeout(120)
  void staysLinearOnHostileTexts(String piece) {
    Repair.characters(piece.repeat(2_000_000 / piece.length()));
  }
}
