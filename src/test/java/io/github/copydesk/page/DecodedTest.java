package io.github.copydesk.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTest {
  private final Decoder decoder = new Decoder();

  @ParameterizedTest
  @CsvSource({
    "0, '', true",
    "5, '', true",
    "1024, '', true",
    "5000, '', true",
    "0, x, false",
    "1023, x, false",
    "1024, x, false",
    "5000, \u00e9, false",
    "1023, \ud83d\udc0e, false",
    "5000, \u2003, true",
    "5000, \u00a0, false"
  })
  void aPageIsBlankIfNothingButWhiteSpaceIsInIt(int blanks, String end, boolean blank) {
    String page = " \n".repeat(blanks).substring(blanks) + end;
    byte[] bytes = page.getBytes(UTF_8);
    assertEquals(blank, decoder.decode(bytes, bytes.length, Optional.of("text/html")).isBlank());
    assertEquals(blank, new Decoded(page, "UTF-8", Decoded.Evidence.HEADER).isBlank());
    assertEquals(page.isBlank(), blank);
  }
}
