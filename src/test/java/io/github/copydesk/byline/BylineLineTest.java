package io.github.copydesk.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Byline.Author;
import io.github.copydesk.page.Setting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineLineTest {
  private static final int[] NO_SEAMS = {};

  private final Bylines bylines = new Bylines();

  private Optional<Byline> read(String language, String line, boolean markup) {
    Setting setting = Setting.UNKNOWN.in(language);
    return bylines.line(line, NO_SEAMS, markup, setting);
  }

  private static String names(Byline byline) {
    return byline.authors().stream().map(Author::name).collect(Collectors.joining("+"));
  }

  private void assertReads(
      String language, String line, boolean markup, String authors, String orgs, String places) {
    Byline byline = read(language, line, markup).orElseThrow(() -> new AssertionError(line));
    String read =
        names(byline)
            + "|"
            + String.join("+", byline.orgs())
            + "|"
            + String.join("+", byline.places());
    String wanted = text(authors) + "|" + text(orgs) + "|" + text(places);
    assertEquals(wanted, read, line);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en ~ By Martha Quill ~ Martha Quill",
        "en ~ BY MARTHA QUILL ~ MARTHA QUILL",
        "en ~ by: Martha Quill ~ Martha Quill",
        "en ~ Written by Martha Quill and Oscar Penn ~ Martha Quill+Oscar Penn",
        "en ~ By Martha Quill, Oscar Penn and Ada Vane ~ Martha Quill+Oscar Penn+Ada Vane",
        "en ~ By Martha Quill, Oscar Penn, and Ada Vane ~ Martha Quill+Oscar Penn+Ada Vane",
        "en ~ By Martha Quill & Oscar Penn / ~ Martha Quill+Oscar Penn",
        "en ~ ByMartha Quill ~ Martha Quill",
        "en ~ By Matt Press ~ Matt Press",
        "en ~ By Susan Bank and Ada Vane ~ Susan Bank+Ada Vane",
        "en ~ bySauda Mbeki ~ Sauda Mbeki",
        "en ~ By M.J. Quill ~ M.J. Quill",
        "en ~ By Sean O’Dell and Lars van der Meer ~ Sean O’Dell+Lars van der Meer",
        "en ~ By Omar al-Hadid ~ Omar al-Hadid",
        "en ~ By Ani ~ Ani",
        "en ~ By Maria da Conceição Lopes de Souza Neves ~ Maria da Conceição Lopes de Souza Neves",
        "en ~ By Joe Marlow, Sr, Tara Dunn, MD ~ Joe Marlow, Sr+Tara Dunn",
        "en ~ By Perry Marlow Jr. ~ Perry Marlow Jr.",
        "en ~ By Dr. Ruth Penn ~ Ruth Penn",
        "en ~ By Cyrus Engineer ~ Cyrus Engineer",
        "en ~ By Paula (Gray) Penn ~ Paula (Gray) Penn",
        "en ~ Monday August 27, 2018 10:05 am PDT by Martha Quill ~ Martha Quill",
        "en ~ By Martha Quill 10/ 5/11 09:19 PM ET ~ Martha Quill",
        "en ~ By Ann Maio on January 21, 2023 ~ Ann Maio",
        "en ~ By Martha Quill Published in Harbour Life December 14, 2016 2:24 pm ~ Martha Quill",
        "en ~ Posted in Harbour Life by Martha Quill on August 3, 2019 ~ Martha Quill",
        "en ~ By Laura Tinta y Javier Pluma ~ Laura Tinta+Javier Pluma",
        "de ~ Von Jana Feder ~ Jana Feder",
        "de ~ Veröffentlicht am 12. Juni 2017 von inkfink ~ inkfink",
        "de ~ Autoren Jana Feder und Uwe Blatt ~ Jana Feder+Uwe Blatt",
        "de ~ Von Prof. Dr. Jana Feder ~ Jana Feder",
        "de ~ Von Jana Feder, Uwe Blatt und Ina von der Linde ~ Jana Feder+Uwe Blatt+Ina von der Linde",
        "de ~ Do 25.04.24 | 14:07 Uhr | Von Jana Feder-Blatt ~ Jana Feder-Blatt",
        "de ~ Text: Jana Feder ~ Jana Feder",
        "de ~ Ein Kommentar von Uwe Blatt ~ Uwe Blatt",
        "de ~ Von Robin Feder, Volontär (Sport) ~ Robin Feder",
        "fr ~ Par Luc Plume ~ Luc Plume",
        "fr ~ Propos recueillis par Luc Plume et Anne Encre ~ Luc Plume+Anne Encre",
        "es ~ Por Laura Tinta / Javier Pluma ~ Laura Tinta+Javier Pluma",
        "es ~ Por Laura Tinta y Javier Pluma ~ Laura Tinta+Javier Pluma",
        "pt ~ Por Rui Caneta e Ana Tinta ~ Rui Caneta+Ana Tinta",
        "it ~ di Viviana Penna ~ Viviana Penna",
        "nl ~ Door Piet van der Veer en Jan Inkt ~ Piet van der Veer+Jan Inkt",
        "sv ~ Av Viktor Penna och Lisa Bläck ~ Viktor Penna+Lisa Bläck",
        "da ~ Af Mads Pen og Ida Blæk ~ Mads Pen+Ida Blæk",
        "nb ~ Av Tuva Penn Blekk ~ Tuva Penn Blekk",
        "pl ~ Autor: Anna Pióro ~ Anna Pióro",
        "cs ~ Autor: Radek Pero ~ Radek Pero",
        "ru ~ Автор: Анна Перова и Иван Чернилов ~ Анна Перова+Иван Чернилов",
        "uk ~ Автор: Віталій Перов ~ Віталій Перов",
        "el ~ Του Νίκου Πένα ~ Νίκου Πένα",
        "tr ~ Haber: Fatma Kalem ~ Fatma Kalem",
        "ar ~ كتبت أسماء نجار ~ أسماء نجار",
        "fa ~ نویسنده: سارا قلمی ~ سارا قلمی",
        "he ~ מאת דנה כהן ~ דנה כהן",
        "id ~ Penulis: Rina Pena ~ Rina Pena",
        "vi ~ Tác giả: Nguyễn Thị Bút ~ Nguyễn Thị Bút",
        "zh ~ 作者：王小明 ~ 王小明",
        "zh ~ 2012-01-17 19:34 作者：李晓亮 编辑：刘景 ~ 李晓亮",
        "zh ~ 文/陈大文 ~ 陈大文",
        "ja ~ 文＝山田花子 ~ 山田花子",
        "ko ~ 최민수 기자 minsu@daily.example ~ 최민수",
        "ko ~ 박지수 기자 외 1명 ~ 박지수",
      })
  void readsPersonsAfterLeadWords(String language, String line, String authors) {
    Byline byline = read(language, line, false).orElseThrow(() -> new AssertionError(line));
    assertEquals(authors, names(byline), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en ~ By Associated Press ~ ~ Associated Press ~",
        "en ~ By MQN Staff ~ ~ MQN Staff ~",
        "en ~ By Adam Quill and AP ~ Adam Quill ~ AP ~",
        "en ~ By Martha Quill, Harbour Media Group ~ Martha Quill ~ Harbour Media Group ~",
        "en ~ By Martha Quill For Dailypaper.Com ~ Martha Quill ~ Dailypaper.Com ~",
        "en ~ By Martha Quill in Kyiv ~ Martha Quill ~ ~ Kyiv",
        "en ~ By Martha Quill and Ada Vane | WASHINGTON ~ Martha Quill+Ada Vane ~ ~ WASHINGTON",
        "en ~ Martha Quill / HARBOURNEWS.COM / Sep 2, 2024, 17:07 IST ~ Martha Quill ~ HARBOURNEWS.COM ~",
        "en ~ By Hilda Naval BuzzSheet Staff ~ Hilda Naval ~ BuzzSheet Staff ~",
        "en ~ By Ann Quill, Oslo Harbour News ~ Ann Quill ~ Oslo Harbour News ~",
        "en ~ AFP, MANILA ~ ~ AFP ~ MANILA",
        "en ~ (AFP) – 2 days ago ~ ~ AFP ~",
        "en ~ PTI | 03:01 PM,Jan 12,2012 ~ ~ PTI ~",
        "de ~ dpa ~ ~ dpa ~",
        "de ~ Von dpa 30.04.2024, 18:58 ~ ~ dpa ~",
        "de ~ Von Jana Feder mit AP ~ Jana Feder ~ AP ~",
        "de ~ Von Jana Feder und Uwe Blatt, Nairobi ~ Jana Feder+Uwe Blatt ~ ~ Nairobi",
        "de ~ Von Jana Feder, Blattstadt 05.08.2024, 20:59 Uhr ~ Jana Feder ~ ~ Blattstadt",
        "de ~ Quelle: dpa ~ ~ dpa ~",
        "fr ~ Par Luc Plume, Anne Encre à Nantes ~ Luc Plume+Anne Encre ~ ~ Nantes",
        "fr ~ Par Le Figaro et AFP ~ ~ Le Figaro+AFP ~",
        "es ~ Por Agencia EFE ~ ~ Agencia EFE ~",
        "es ~ Por Redacción Diario Pluma ~ ~ Redacción Diario Pluma ~",
        "pt ~ Do UOL, em Curitiba ~ ~ UOL ~ Curitiba",
        "da ~ Af Ritzau ~ ~ Ritzau ~",
        "pl ~ Autor: PAP | 03-01-2012 16:18 ~ ~ PAP ~",
        "tr ~ Anadolu Ajansı ~ ~ Anadolu Ajansı ~",
        "ar ~ (أبوظبي - البيان) ~ ~ البيان ~ أبوظبي",
        "zh ~ 来源：天天商业新闻网 作者：管小维 ~ 管小维 ~ 天天商业新闻网 ~",
        "ko ~ 순천, 광양 구민현 기자 gu@daily.example ~ 구민현 ~ ~ 순천+광양",
      })
  void keepsOrganisationsAndPlacesApart(
      String language, String line, String authors, String orgs, String places) {
    assertReads(language, line, false, authors, orgs, places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en ~ Martha Quill ~ Martha Quill ~ ~",
        "en ~ Mohlo Quillane ~ Mohlo Quillane ~ ~",
        "en ~ penfriend77 ~ penfriend77 ~ ~",
        "en ~ Mohlo Quillane/Rethabile Penn ~ Mohlo Quillane+Rethabile Penn ~ ~",
        "en ~ Sophie QuillTravel News Reporter ~ Sophie Quill ~ ~",
        "en ~ Nils Quill2 minutes ago ~ Nils Quill ~ ~",
        "en ~ Martha Quill Senior Washington Correspondent ~ Martha Quill ~ ~",
        "en ~ Martha Quill, CEO of InkCase ~ Martha Quill ~ ~",
        "en ~ Martha Quill, TIME ~ Martha Quill ~ TIME ~",
        "en ~ Jane DoeThe Associated Press ~ Jane Doe ~ The Associated Press ~",
        "de ~ Reuters, Thorsten Feder ~ Thorsten Feder ~ Reuters ~",
        "de ~ Redaktion ~ ~ Redaktion ~",
        "de ~ mh 15. Oktober 2023 ~ mh ~ ~",
        "de ~ Alexa von Feder ~ Alexa von Feder ~ ~",
        "nb ~ Tuva Penn Blekk Tips meg ~ Tuva Penn Blekk ~ ~",
        "id ~ Rina Pena - detikHealth ~ Rina Pena ~ detikHealth ~",
        "ru ~ Ярослав Перов Антон Чернилов 8 января, 17:46 ~ Ярослав Перов+Антон Чернилов ~ ~",
        "zh ~ 王小明 ~ 王小明 ~ ~",
        "ja ~ 山田花子 ~ 山田花子 ~ ~",
        "ja ~ ［田中一郎，ITtimes］ ~ 田中一郎 ~ ITtimes ~",
      })
  void trustsMarkup(String language, String line, String authors, String orgs, String places) {
    assertReads(language, line, true, authors, orgs, places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en ~ by 17.3% in 2019",
        "en ~ by the time it was over",
        "en ~ By 2030",
        "en ~ By viewing our video content, you agree to the terms",
        "en ~ by a lake",
        "en ~ By default",
        "en ~ 12 May 2024 by email",
        "de ~ Alle Artikel von Jana Feder",
        "en ~ Photo by Martha Quill",
        "en ~ Sponsored by Harbour Bank",
        "en ~ Powered by WordPress",
        "en ~ Reviewed by Martha Quill, MD",
        "en ~ Reprinted by permission",
        "en ~ The Long Harbour by Martha Quill",
        "en ~ By Martha Quill is at her desk every morning",
        "en ~ Middle East",
        "en ~ Champions League | 12.05.2024",
        "en ~ London, 12 May 2024",
        "en ~ Martha Quill/AP",
        "en ~ #author.fullName}",
        "en ~ {{ author.name }}",
        "en ~ . .",
        "de ~ von Montag an",
        "de ~ Bild: Jana Feder",
        "de ~ Foto von Jana Feder",
        "fr ~ Par exemple",
        "es ~ Por qué",
        "it ~ di Roma",
        "zh ~ 责任编辑：王小明",
        "zh ~ 王小明",
        "ja ~ この記事を書いた人",
        "ko ~ 사진 제공",
        "ko ~ [남포=바람일보 최민수 기자] 솔마을 야구단 투수 박지수가 아홉 회를 혼자 던졌다.",
        "ar ~ منوعات",
      })
  void leavesOtherLinesAlone(String language, String line) {
    assertEquals(Optional.empty(), read(language, line, false), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en ~ Admin",
        "en ~ Anonymous",
        "en ~ View Full Profile",
        "en ~ Read more about the harbour and its people today",
        "en ~ Premium Member",
        "de ~ Von",
        "ar ~ منوعات",
        "zh ~ 管理员",
      })
  void namesNobodyForLabels(String language, String line) {
    assertEquals(Optional.empty(), read(language, line, true), line);
  }

  @Test
  void partsAtSeams() {
    String line = "Claudia Quillcquill@paper.example";
    Byline byline =
        bylines.line(line, new int[] {13}, true, Setting.UNKNOWN.in("en")).orElseThrow();
    assertEquals("Claudia Quill", byline.authors().get(0).name());
    assertEquals(Optional.of("cquill@paper.example"), byline.authors().get(0).email());
    assertEquals(Optional.of(line), byline.raw());
  }

  @Test
  void keepsDropCapsWhole() {
    Byline byline =
        bylines
            .line("By Martha Quill", new int[] {4}, true, Setting.UNKNOWN.in("en"))
            .orElseThrow();
    assertEquals("Martha Quill", names(byline));
  }

  @Test
  void givesRolesHandlesAndMailToTheirPerson() {
    Byline byline =
        read(
                "en",
                "By Fahad Quill (@fahadquill), Senior Business Editor, f.quill@paper.example",
                false)
            .orElseThrow();
    Author author = byline.authors().get(0);
    assertEquals("Fahad Quill", author.name());
    assertEquals(Optional.of("@fahadquill"), author.handle());
    assertEquals(Optional.of("Senior Business Editor"), author.role());
    assertEquals(Optional.of("f.quill@paper.example"), author.email());
  }

  @Test
  void countsRepeatedNamesOnce() {
    Byline byline =
        read("en", "Lucy Quill | lquill@al.example By Lucy Quill | lquill@al.example", false)
            .orElseThrow();
    assertEquals("Lucy Quill", names(byline));
  }

  @Test
  void dropsNamesThatAreSeveralOthersInOne() {
    Byline byline = read("en", "By Ada Vane; Oscar Penn; Ada Vane Oscar Penn", false).orElseThrow();
    assertEquals("Ada Vane+Oscar Penn", names(byline));
  }

  @Test
  void takesTheSitesOwnNameForAnOrganisation() {
    Setting site = new Setting("de", "", Optional.empty(), Optional.empty(), "", "Landesspiegel");
    Byline byline = bylines.line("von Landesspiegel", NO_SEAMS, false, site).orElseThrow();
    assertEquals(List.of(), byline.authors());
    assertEquals(List.of("Landesspiegel"), byline.orgs());
  }

  @Test
  void refusesTheSubjectOfTheHeadline() {
    Setting about =
        new Setting("en", "", Optional.empty(), Optional.empty(), "Martha Quill wins again", "");
    assertTrue(bylines.line("Martha Quill", NO_SEAMS, false, about).isEmpty());
  }

  @Test
  void hostileLinesEndInTime() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          bylines.line("By " + "A, ".repeat(10_000_000), NO_SEAMS, true, Setting.UNKNOWN);
          for (int i = 0; i < 200; i++) {
            bylines.line("By " + "A, ".repeat(230), NO_SEAMS, true, Setting.UNKNOWN);
            bylines.line("記者".repeat(340), NO_SEAMS, true, Setting.UNKNOWN);
            bylines.line("기자 ".repeat(230), NO_SEAMS, true, Setting.UNKNOWN);
          }
        });
  }
}
