package io.github.copydesk.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Credit;
import io.github.copydesk.page.Setting;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndCreditsTest {
  private final EndCredits credits = new EndCredits();

  private String read(String language, String paragraph) {
    return credits.read(paragraph, Setting.UNKNOWN.in(language)).stream()
        .map(EndCreditsTest::brief)
        .collect(Collectors.joining("; "));
  }

  private static String brief(Credit credit) {
    String places = credit.places().isEmpty() ? "" : " @ " + String.join("+", credit.places());
    return credit.role().id() + " " + String.join("+", credit.names()) + places;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en ~ (Reporting by Ada Vane and Oscar Penn in Kyiv; Editing by Ruth Quill) ~ reporting Ada Vane+Oscar Penn @ Kyiv; editing Ruth Quill",
        "en ~ Reporting by Ada Vane; Additional reporting by Oscar Penn; Writing by Max Ink; Editing by Ruth Quill and Lee Nib ~ reporting Ada Vane; additional Oscar Penn; writing Max Ink; editing Ruth Quill+Lee Nib",
        "en ~ Associated Press writers Ada Vane in Lima, and Oscar Penn in Quito, contributed to this report. ~ contributing Ada Vane+Oscar Penn @ Lima+Quito",
        "en ~ CNN’s Ada Vane and Oscar Penn contributed to this report ~ contributing Ada Vane+Oscar Penn",
        "en ~ Oscar Penn contributed from Quito. ~ contributing Oscar Penn",
        "en ~ Ada Vane reported from Brussels, and Oscar Penn from London. ~ reporting Ada Vane+Oscar Penn @ Brussels+London",
        "en ~ — AFP ~ source AFP",
        "en ~ Reuters ~ source Reuters",
        "en ~ © dpa-infocom, dpa:240516-99-53606/3 ~ source dpa-infocom+dpa",
        "de ~ Quelle: dpa ~ source dpa",
        "de ~ (APA) ~ source APA",
        "de ~ mdr (jhi/dpa) ~ source dpa",
        "de ~ AB/cd (dpa, Reuters) ~ source dpa+Reuters",
        "de ~ Redaktion: Jana Feder; Schlussredaktion: Uwe Blatt ~ editing Jana Feder; editing Uwe Blatt",
        "fr ~ Traduit par Luc Plume ~ translation Luc Plume",
        "pl ~ Autor: PAP ~ reporting PAP",
        "zh ~ 【责任编辑:王小明】 ~ editing 王小明",
        "zh ~ 责任编辑：王小明_NB00000 ~ editing 王小明",
        "zh ~ （編輯：陳大文）1120101 ~ editing 陳大文",
        "zh ~ (责编：王小明、李大同) ~ editing 王小明+李大同",
        "ko ~ 최민수 기자 minsu@daily.example ~ reporting 최민수",
      })
  void readsCredits(String language, String paragraph, String wanted) {
    assertEquals(wanted, read(language, paragraph), paragraph);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister told Reuters that the harbour would open in spring.",
        "\"We are tired,\" he told AFP.",
        "Reporting by the ministry showed that the water had risen for the third year in a row.",
        "She contributed to this report, which the ministry had asked for in May, and then left the office.",
        "Two ferries left the harbour on Monday.",
        "Copyright law is to be changed next year.",
        "She said Ada reported from a distance that nobody could measure.",
        "编辑部昨天宣布，新的规定将于下月生效。",
      })
  void leavesSentencesAlone(String paragraph) {
    assertEquals("", read("en", paragraph), paragraph);
  }

  @Test
  void keepsTheCreditAsPrinted() {
    List<Credit> read =
        credits.read("(Reporting by Ada Vane; Editing by Ruth Quill)", Setting.UNKNOWN.in("en"));
    assertEquals("Editing by Ruth Quill", read.get(1).raw());
  }
}
