package io.github.copydesk.page;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.page.Decoded.Evidence;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
  private static final String GERMAN =
      "<p>Die Bürger müssen künftig größere Gebühren für die Fähre über den Fluß zahlen.</p>";
  private final Decoder decoder = new Decoder();

  private Decoded decode(byte[] bytes, String contentType) {
    return decoder.decode(bytes, bytes.length, Optional.ofNullable(contentType));
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @Test
  void believesAByteOrderMarkBeforeTheHeader() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    out.writeBytes(GERMAN.getBytes(UTF_8));
    Decoded decoded = decode(out.toByteArray(), "text/html; charset=iso-8859-1");
    assertEquals(GERMAN, decoded.text());
    assertEquals(Evidence.BOM, decoded.evidence());
  }

  @Test
  void readsUtf16ByItsMark() {
    assertEquals(GERMAN, decode(("\uFEFF" + GERMAN).getBytes(UTF_16BE), null).text());
    assertEquals(GERMAN, decode(("\uFEFF" + GERMAN).getBytes(UTF_16LE), null).text());
  }

  @Test
  void readsUtf16WithoutItsMark() {
    String chinese = "<html><p>岛上居民一直等渡轮到深夜</p></html>";
    for (String page : List.of(GERMAN, chinese)) {
      assertEquals(page, decode(page.getBytes(UTF_16BE), null).text());
      assertEquals(page, decode(page.getBytes(UTF_16LE), "text/html; charset=utf-8").text());
    }
    assertEquals(Evidence.STATISTICS, decode(GERMAN.getBytes(UTF_16LE), null).evidence());
  }

  @Test
  void takesAFewZerosForDamage() {
    String page = GERMAN + "\0\0";
    assertEquals(page, decode(page.getBytes(UTF_8), null).text());
  }

  @Test
  void believesTheHeaderBeforeTheMetaElement() {
    String page = "<meta charset=windows-1251>" + GERMAN;
    Decoded decoded = decode(bytes(page, "windows-1252"), "text/html; charset=\"ISO-8859-1\"");
    assertEquals(page, decoded.text());
    assertEquals(Evidence.HEADER, decoded.evidence());
    assertEquals("windows-1252", decoded.charset());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Все жители острова ждали парома до позднего вечера",
    "iso-8859-2, Zażółć gęślą jaźń",
    "Shift_JIS, 島の住民は船を待っていた",
    "Big5, 島上居民等渡輪等到深夜",
    "EUC-KR, 섬 주민들은 배를 기다렸다",
    "GBK, 岛上居民一直等渡轮到深夜"
  })
  void readsTheMetaElement(String charset, String text) {
    String page = "<html><head><META CHARSET='" + charset + "'></head><p>" + text;
    Decoded decoded = decode(bytes(page, charset), null);
    assertEquals(page, decoded.text());
    assertEquals(Evidence.META, decoded.evidence());
  }

  @Test
  void readsGb2312AsItsSuperset() {
    String page = "<meta charset=gb2312><p>朱镕基總理";
    assertEquals(page, decode(bytes(page, "GBK"), null).text());
  }

  @ParameterizedTest
  @CsvSource({
    "latin1, windows-1252",
    "ISO-8859-1, windows-1252",
    "us-ascii, windows-1252",
    "x-user-defined, windows-1252",
    "gb2312, GB18030",
    "ks_c_5601-1987, x-windows-949",
    "iso-8859-9, windows-1254",
    "tis-620, x-windows-874",
    "unicode-1-1-utf-8, UTF-8",
    "utf-16, UTF-8",
    "visual, ISO-8859-8",
    "x-mac-roman, x-MacRoman"
  })
  void readsLabelsAsTheStandardDoes(String label, String charset) {
    assertEquals(charset, CharsetLabels.named(label).orElseThrow().name());
  }

  @Test
  void believesALabelThatMakesALanguageOfTheBytes() {
    String page = "<meta charset=windows-1251><p>ВСЕ ЖИТЕЛИ ОСТРОВА ЖДАЛИ ПАРОМА</p>";
    assertEquals(Evidence.META, decode(bytes(page, "windows-1251"), null).evidence());
  }

  @Test
  void takesAWrittenReplacementCharacterForNoDamage() {
    String page = "<p>caf\uFFFD and 20 \uFFFD more</p>";
    Decoded decoded = decode(page.getBytes(UTF_8), null);
    assertEquals(page, decoded.text());
    assertEquals(Evidence.VALID_UTF8, decoded.evidence());
  }

  @Test
  void seesThroughDebrisAroundALabel() {
    String page = "<meta charset=\"-->UTF-8\">" + GERMAN;
    assertEquals(page, decode(page.getBytes(UTF_8), null).text());
  }

  @Test
  void refusesALabelThatTheBytesProveWrong() {
    String page = "<meta charset=iso-8859-1>" + GERMAN;
    Decoded utf8 = decode(page.getBytes(UTF_8), null);
    assertEquals(page, utf8.text());
    assertEquals(Evidence.VALID_UTF8, utf8.evidence());
    String other = "<meta charset=utf-8>" + GERMAN.repeat(5);
    Decoded latin = decode(bytes(other, "windows-1252"), null);
    assertEquals(other, latin.text());
    assertEquals(Evidence.STATISTICS, latin.evidence());
  }

  @Test
  void refusesUtf8ForOneForeignLetter() {
    String page = "<meta charset=utf-8><p>" + "Plain words go on and on. ".repeat(200) + "Café";
    assertEquals(page, decode(bytes(page, "windows-1252"), null).text());
  }

  @Test
  void keepsADamagedUtf8PageInUtf8() {
    byte[] page = ("<meta charset=utf-8>" + GERMAN.repeat(20)).getBytes(UTF_8);
    page[page.length - 10] = (byte) 0xFF;
    Decoded decoded = decode(page, null);
    assertEquals("UTF-8", decoded.charset());
    assertTrue(decoded.text().contains("Bürger müssen"));
  }

  @Test
  void guessesWhatNothingDeclares() {
    String text = "Все жители острова ждали парома до позднего вечера. ".repeat(8);
    assertEquals(text, decode(bytes(text, "windows-1251"), null).text());
  }

  @Test
  void survivesUnknownLabels() {
    String page = "<meta charset=klingon><meta charset=\"\">plain";
    assertEquals(page, decode(page.getBytes(UTF_8), "text/html; charset=??").text());
  }
}
