package io.github.copydesk.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Dateline.Position;
import io.github.copydesk.article.Dateline.Where;
import io.github.copydesk.page.Setting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

  private static final Setting MARCH =
      new Setting("und", "", Optional.of(LocalDate.of(2024, 3, 12)), Optional.empty(), "", "");
  private static final String STORY =
      "The council met on Monday and spoke about the bridge, which has been closed since May.";

  /** Reading the word lists is the slow part. */
  private static final Datelines DATELINES = new Datelines();

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(resources = "found.csv", delimiter = '|', quoteCharacter = '`', encoding = "UTF-8")
  void readsDatelines(
      String language,
      String text,
      String raw,
      String terminator,
      String places,
      String date,
      String agencies,
      String authors) {
    Dateline found = inline(text, language).orElseThrow();
    assertEquals(raw, found.raw());
    assertEquals(terminator, found.terminator());
    assertEquals(list(places), found.places());
    assertEquals(date == null ? "" : date, found.date().map(Dated::iso).orElse(""));
    assertEquals(list(agencies), found.agencies());
    assertEquals(list(authors), found.authors());
    assertEquals(Where.INLINE, found.where());
  }

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(
      resources = "refused.csv",
      delimiter = '|',
      quoteCharacter = '`',
      encoding = "UTF-8")
  void leavesOtherOpeningsAlone(String language, String text) {
    assertEquals(Optional.empty(), inline(text, language));
  }

  private Optional<Dateline> inline(String text, String language) {
    return DATELINES.inline(text, MARCH.in(language));
  }

  private static List<String> list(String cell) {
    return cell == null || cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }

  @Test
  void positionCoversFormAndTerminatorInCodePoints() {
    String text = "BERLIN (AP) — \uD83D\uDE80 rockets flew over the town on Monday.";
    Dateline found = inline(text, "en").orElseThrow();
    assertEquals(Optional.of(new Position(0, 0, 14)), found.position());
  }

  @Test
  void keepsMonthAndDayWhenNoYearCanBeKnown() {
    Optional<Dateline> found =
        DATELINES.inline("KYIV, Oct. 5 (AP) — " + STORY, Setting.UNKNOWN.in("en"));
    assertEquals(Optional.of(new Dated("Oct. 5", "--10-05")), found.orElseThrow().date());
  }

  @Test
  void takesTheYearThatIsNearestToPublication() {
    Setting january = MARCH.publishedOn(Optional.of(LocalDate.of(2024, 1, 2)));
    Optional<Dateline> found = DATELINES.inline("KYIV, Dec. 30 (AP) — " + STORY, january);
    assertEquals("2023-12-30", found.orElseThrow().date().orElseThrow().iso());
  }

  @Test
  void takesALoneDayForOneBeforePublication() {
    String text = "（中央社台北30日電）會議今天舉行。";
    assertEquals("2024-02-29", iso("（中央社台北29日電）會議今天舉行。", MARCH));
    assertEquals("2024-01-30", iso(text, MARCH));
    assertEquals("2024-03-14", iso("（中央社台北14日電）會議今天舉行。", MARCH));
  }

  @Test
  void keepsTheYearWhenThePageSaysItIsALittleOlder() {
    assertEquals("2024-03-30", iso("KYIV, March 30 (AP) — " + STORY, MARCH));
    assertEquals("2023-05-30", iso("KYIV, May 30 (AP) — " + STORY, MARCH));
  }

  @Test
  void readsNoDayThatDoesNotExist() {
    assertEquals(Optional.empty(), inline("Feb. 30, 2024 - " + STORY, "en"));
    assertEquals(Optional.empty(), inline("31.04.2024 - " + STORY, "de"));
    assertEquals(Optional.empty(), inline("99/99/9999 - " + STORY, "en"));
  }

  @Test
  void readsTheMonthFirstOnlyOnAmericanPages() {
    String text = "04/03/2024 - " + STORY;
    Setting british = MARCH.in("en");
    Setting american = new Setting("en", "US", MARCH.published(), Optional.empty(), "", "");
    assertEquals("2024-03-04", iso(text, british));
    assertEquals("2024-04-03", iso(text, american));
  }

  private String iso(String text, Setting setting) {
    return DATELINES.inline(text, setting).orElseThrow().date().orElseThrow().iso();
  }

  @Test
  void takesTheNameOfTheSiteForAnAgency() {
    Setting site = new Setting("en", "", Optional.empty(), Optional.empty(), "", "Harbour Herald");
    String text = "Harbour Herald – " + STORY;
    assertEquals(List.of("Harbour Herald"), DATELINES.inline(text, site).orElseThrow().agencies());
    assertEquals(Optional.empty(), DATELINES.inline(text, Setting.UNKNOWN));
  }

  @Test
  void acceptsPlaceAndColonInTitleCaseWherePapersPrintIt() {
    Setting india = new Setting("en", "IN", Optional.empty(), Optional.empty(), "", "");
    assertTrue(DATELINES.inline("Mumbai: " + STORY, india).isPresent());
    assertFalse(DATELINES.inline("Mumbai: " + STORY, MARCH.in("en")).isPresent());
  }

  @Test
  void refusesAParagraphThatRepeatsTheHeadline() {
    String text = "LONDON — The bridge falls down again";
    Setting headed = new Setting("en", "", Optional.empty(), Optional.empty(), text, "");
    assertEquals(Optional.empty(), DATELINES.inline(text + ".", headed));
    assertTrue(DATELINES.inline(text + ".", MARCH.in("en")).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ankara",
        "Lisboa",
        "Bruselas -",
        "DENVER—",
        "AUBURN, Wash. —",
        "Soest (ots)",
        "Chemnitz.",
        "• Muscat, oman",
        "NEW YORK, NY / ACCESSWIRE / March 7, 2024 /"
      })
  void readsLinesOfTheirOwn(String line) {
    assertEquals(Where.BLOCK, DATELINES.block(line, STORY, MARCH).orElseThrow().where());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Middle East",
        "Opinion",
        "Jane Doe",
        "12 March 2024",
        "Sports",
        "Reuters",
        "Read more: Ankara",
        "Kommentar.",
        "Jane Roe, The Associated Press",
        "Von Anna Weber und Jan Lind, Nairobi",
        "Plumbing Services in Boston, MA",
        "Spotlight On Washington, D.C.",
        "Posted August 26 (edited)",
        "Anna Lind – The Garden Friend",
        "Ankara at night"
      })
  void leavesOtherLinesAlone(String line) {
    assertEquals(Optional.empty(), DATELINES.block(line, STORY, MARCH));
  }

  @Test
  void takesNoPlaceLineAboveSomethingShort() {
    assertEquals(Optional.empty(), DATELINES.block("Ankara", "Istanbul", MARCH));
  }

  @Test
  void readsSignaturesAtTheEnd() {
    assertEquals(List.of("ANI"), end("The minister left the house. (ANI)").agencies());
    assertEquals(List.of("AFP"), end("The minister left the house. — AFP").agencies());
    assertEquals(List.of("PAP"), end("Minister wyszedł z domu. (PAP)").agencies());
    assertEquals(List.of("भाषा"), end("मंत्री घर से निकले। (भाषा)").agencies());
    assertEquals(List.of("Reuters"), end("Reuters").agencies());
    assertEquals(List.of("jhi", "dpa"), end("Der Minister ging. (jhi/dpa)").agencies());
  }

  @Test
  void readsPlacesAndNamesAtTheEnd() {
    Dateline japanese = end("会談は終わった。【ベルリン佐藤一郎、パリ高橋花子】");
    assertEquals(List.of("ベルリン", "パリ"), japanese.places());
    assertEquals(List.of("佐藤一郎", "高橋花子"), japanese.authors());
    Dateline korean = end("투수는 웃었다. 부산=홍길동 기자 hong@example.com");
    assertEquals(List.of("부산"), korean.places());
    assertEquals(List.of("홍길동"), korean.authors());
  }

  private Dateline end(String text) {
    Dateline found = DATELINES.end(text, Setting.UNKNOWN).orElseThrow();
    assertEquals(Where.END, found.where());
    assertEquals(text.codePointCount(0, text.length()), found.position().orElseThrow().end());
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The union joined the council (see above).",
        "He told the agency AFP",
        "They sold it to the highest bidder - Smith",
        "She scored twice (Miller 12, 40).",
        "The party lost (D)",
        "He lives in London (Ontario).",
        "彼は笑った（笑）",
        ""
      })
  void leavesOtherEndsAlone(String text) {
    assertEquals(Optional.empty(), DATELINES.end(text, Setting.UNKNOWN));
  }

  @Test
  void explainsWithTheSum() {
    List<String> lines = DATELINES.explain("BERLIN (AP) — " + STORY, MARCH);
    assertTrue(lines.stream().anyMatch(l -> l.contains("agency +3") && l.contains("of 3")));
  }

  @Test
  void readsTheSameInATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Optional<Dateline> found = new Datelines().inline("İSTANBUL (AA) - Köprü açıldı.", MARCH);
      assertEquals(List.of("AA"), found.orElseThrow().agencies());
      assertTrue(new Datelines().inline("MINSK (AP) — " + STORY, MARCH).isPresent());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A, ",
        "(",
        "北京",
        "1",
        "((AP) - ",
        "BERLIN/",
        "\uD800",
        "【",
        "Paris and ",
        " ",
        "記者",
        "서울=",
        "12.",
        "- ",
        "\u0301"
      })
  void readsHostileTextInLinearTime(String piece) {
    String text = piece.repeat(2_000_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (int i = 0; i < 50; i++) {
            DATELINES.inline(text, MARCH);
            DATELINES.end(text, MARCH);
            DATELINES.block(text, text, MARCH);
            DATELINES.explain(text, MARCH);
          }
        });
  }
}
