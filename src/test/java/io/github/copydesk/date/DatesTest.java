package io.github.copydesk.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Dated;
import io.github.copydesk.page.Setting;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final Dates DATES = new Dates();

  private static Setting in(String language, String region) {
    return new Setting(
        language, region, Optional.empty(), Optional.of(LocalDate.of(2021, 6, 30)), "", "");
  }

  private static Optional<DateLine> line(String tag, String line) {
    int dash = tag.indexOf('-');
    return dash < 0
        ? DATES.line(line, in(tag, ""))
        : DATES.line(line, in(tag.substring(0, dash), tag.substring(dash + 1)));
  }

  private static String iso(Optional<Dated> dated) {
    return dated.map(Dated::iso).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "en; Friday 02/10/2015; 2015-10-02",
        "en-US; Friday 02/10/2015; 2015-10-02",
        "en-US; Tuesday 02/10/2015; 2015-02-10",
        "en-US; 02/10/2015; 2015-02-10",
        "en-GB; 02/10/2015; 2015-10-02",
        "en-GB; 02/25/2015; 2015-02-25",
        "en-GB; 07/06/2021; 2021-06-07",
        "en-GB; 06/12/2021; 2021-06-12",
        "en; October 4, 2020; 2020-10-04",
        "en; Oct. 4th, 2020; 2020-10-04",
        "en; Sunday, 4 October 2020; 2020-10-04",
        "en; Sunday, October 04, 2020, 10:30 PM; 2020-10-04T22:30",
        "en; Monday August 27, 2018 10:05 am PDT; 2018-08-27T10:05-07:00",
        "en; 10:05 p.m. EDT August 27, 2018; 2018-08-27T22:05-04:00",
        "en; 07:22, 27 Dec 2019; 2019-12-27T07:22",
        "en; Sep 2, 2024, 17:07 IST; 2024-09-02T17:07",
        "en; Mon, 27 Aug 2018 10:05:09 GMT; 2018-08-27T10:05:09Z",
        "en; 27-Aug-18; 2018-08-27",
        "en; the 4th of October 2020; 2020-10-04",
        "en; 2020-10-04 13:18+09:00; 2020-10-04T13:18+09:00",
        "en; 10.04.2020; 2020-04-10",
        "en; 4 October; 2020-10-04",
        "en; 12 AM October 4, 2020; 2020-10-04T00:00",
        "de; 4. Oktober 2020; 2020-10-04",
        "de; Sonntag, 04.10.2020, 20:30 Uhr; 2020-10-04T20:30",
        "de; So., 4. Okt. 2020 um 20.30 Uhr; 2020-10-04T20:30",
        "de; 04.10.20; 2020-10-04",
        "de; 4. März 2020; 2020-03-04",
        "de; 4. MÄRZ 2020 | 9 Uhr; 2020-03-04T09:00",
        "de; 04. Jänner 2020; 2020-01-04",
        "fr; le 4 octobre 2020 à 20h30; 2020-10-04T20:30",
        "fr; dimanche 1er août 2020; 2020-08-01",
        "fr; 04/10/2020 à 20:30; 2020-10-04T20:30",
        "fr; 4 FÉVRIER 2020; 2020-02-04",
        "es; domingo, 4 de octubre de 2020 - 20:30 h; 2020-10-04T20:30",
        "es; 4 octubre, 2020; 2020-10-04",
        "es; Octubre 4, 2020; 2020-10-04",
        "es; mar 6 oct 2020; 2020-10-06",
        "pt; 4 de outubro de 2020 às 20h30; 2020-10-04T20:30",
        "pt; quarta-feira, 4/03/2020; 2020-03-04",
        "it; domenica 4 ottobre 2020, ore 20.30; 2020-10-04T20:30",
        "it; 4 Ott 2020; 2020-10-04",
        "nl; zondag 4 oktober 2020 om 20:30 uur; 2020-10-04T20:30",
        "nl; 4 mrt 2020; 2020-03-04",
        "sv; Söndag 4 oktober 2020 kl. 20.30; 2020-10-04T20:30",
        "da; 4. marts 2020, kl. 20:30; 2020-03-04T20:30",
        "nb; 4. desember 2020 kl 20.30; 2020-12-04T20:30",
        "pl; 4 października 2020, godz. 20:30; 2020-10-04T20:30",
        "pl; Niedziela, 4 lis 2020 r.; 2020-11-04",
        "cs; 4. října 2020; 2020-10-04",
        "cs; 4. 10. 2020; 2020-10-04",
        "cs; neděle 4. května 2020 ve 20:30; 2020-05-04T20:30",
        "ru; 4 октября 2020 г., 20:30; 2020-10-04T20:30",
        "ru; 20:30 04.10.2020; 2020-10-04T20:30",
        "ru; 4 МАЯ 2020, 20:30 МСК; 2020-05-04T20:30+03:00",
        "uk; 4 жовтня 2020 року о 20:30; 2020-10-04T20:30",
        "uk; Неділя, 4 листопада 2020; 2020-11-04",
        "el; 4 Οκτωβρίου 2020, 20:30; 2020-10-04T20:30",
        "el; Κυριακή 4 ΜΑΪΟΥ 2020; 2020-05-04",
        "tr; 4 Ekim 2020 Pazar 20:30; 2020-10-04T20:30",
        "tr; 4 KASIM 2020; 2020-11-04",
        "ar; الأحد 4 أكتوبر 2020; 2020-10-04",
        "ar; ٤ تشرين الأول ٢٠٢٠; 2020-10-04",
        "ar; 4 أكتوبر، 2020 - 20:30; 2020-10-04T20:30",
        "fa; ۱۳ مهر ۱۳۹۹; 2020-10-04",
        "fa; ۱۳۹۹/۰۷/۱۳; 2020-10-04",
        "fa; یکشنبه ۱۳ مهر ۱۳۹۹ - ۲۰:۳۰; 2020-10-04T20:30",
        "he; 4 באוקטובר 2020, 20:30; 2020-10-04T20:30",
        "he; יום ראשון, 4 אוקטובר 2020; 2020-10-04",
        "hi; 4 अक्टूबर 2020; 2020-10-04",
        "hi; रविवार, ४ अक्टूबर २०२०; 2020-10-04",
        "id; Minggu, 4 Oktober 2020 20:30 WIB; 2020-10-04T20:30+07:00",
        "id; 4 Agu 2020 | 20.30 WIB; 2020-08-04T20:30+07:00",
        "vi; Chủ nhật, ngày 4 tháng 10 năm 2020; 2020-10-04",
        "vi; Chủ nhật, 4/10/2020, 20:30 (GMT+7); 2020-10-04T20:30+07:00",
        "zh; 2020-10-04 20:30; 2020-10-04T20:30",
        "zh; 2020年10月4日 星期日; 2020-10-04",
        "zh; 2020年10月04日 下午8:30; 2020-10-04T20:30",
        "zh; 民國109年10月4日; 2020-10-04",
        "ja; 2020年10月4日（日）20時30分; 2020-10-04T20:30",
        "ja; 令和2年10月4日; 2020-10-04",
        "ja; ２０２０年１０月４日; 2020-10-04",
        "ko; 2020년 10월 4일 오후 8시 30분; 2020-10-04T20:30",
        "ko; 2020. 10. 4. 20:30; 2020-10-04T20:30",
        "ko; 2020.10.04 (일); 2020-10-04",
        "fi; 4. lokakuuta 2020 klo 20.30; 2020-10-04T20:30",
        "hu; 2020. október 4. 20:30; 2020-10-04T20:30",
        "th; 4 ต.ค. 2563; 2020-10-04",
      })
  void readsDatesOfManyLanguages(String tag, String line, String iso) {
    DateLine found = line(tag, line).orElseThrow(() -> new AssertionError(line));
    assertEquals(iso, iso(found.published()));
    assertEquals("", found.rest());
    assertEquals(Optional.empty(), found.modified());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "en; Published October 4, 2020; 2020-10-04; -; ``",
        "en; Published Sunday, October 4, 2020 Updated Monday, October 5, 2020;"
            + " 2020-10-04; 2020-10-05; ``",
        "en; Posted: 4 Oct 2020 | Last Updated: 5 Oct 2020 10:00; 2020-10-04; 2020-10-05T10:00; ``",
        "en; Updated October 5, 2020; -; 2020-10-05; ``",
        "en; Last updated on 5 October 2020 at 10:00; -; 2020-10-05T10:00; ``",
        "en; By Ada Ray | October 4, 2020; 2020-10-04; -; By Ada Ray",
        "en; By Ada Ray, The Paper - Sunday, October 4, 2020; 2020-10-04; -; By Ada Ray, The Paper",
        "en; Ada Ray / PAPER.EXAMPLE / Oct 4, 2020, 17:07 IST; 2020-10-04T17:07; -;"
            + " Ada Ray / PAPER.EXAMPLE",
        "en; Published by Ada Ray on October 4, 2020; 2020-10-04; -; by Ada Ray",
        "en; October 4, 2020 by Ada Ray; 2020-10-04; -; by Ada Ray",
        "en; Sunday August 2, 2020 10:05 am PDT by Ada Ray; 2020-08-02T10:05-07:00; -; by Ada Ray",
        "en; Oct 4, 2020 · 5 min read; 2020-10-04; -; 5 min read",
        "en; Ada Ray — October 4, 2020 add comment; 2020-10-04; -; Ada Ray",
        "en; October 4, 2020 | 3 Comments; 2020-10-04; -; ``",
        "en; by ADA RAY on Oct 4, 2020; 2020-10-04; -; by ADA RAY",
        "en; By Ada Ray and Bo de Li on October 4, 2020; 2020-10-04; -; By Ada Ray and Bo de Li",
        "en; By Ada Ray ⋅ Founder ⋅ Updated October 4, 2020; -; 2020-10-04; By Ada Ray ⋅ Founder",
        "en; ● October 4, 2020 ●; 2020-10-04; -; ``",
        "en; October 4, 2020 by Ada Ray No Comments; 2020-10-04; -; by Ada Ray",
        "de; 4. Oktober 2020 von Ada Ray Ein Kommentar; 2020-10-04; -; von Ada Ray",
        "de; Stand: 04.10.2020 10:00 Uhr; 2020-10-04T10:00; -; ``",
        "de; Veröffentlicht am 4. Oktober 2020, aktualisiert am 5. Oktober 2020;"
            + " 2020-10-04; 2020-10-05; ``",
        "de; dpa am 04.10.2020; 2020-10-04; -; dpa",
        "de; von Ada Ray am 04.10.2020; 2020-10-04; -; von Ada Ray",
        "de; Von Ada Ray, 04.10.2020; 2020-10-04; -; Von Ada Ray",
        "fr; Publié le 04/10/2020 à 20h30, mis à jour le 05/10/2020 à 10h00;"
            + " 2020-10-04T20:30; 2020-10-05T10:00; ``",
        "fr; Par Ada Ray le 4 octobre 2020; 2020-10-04; -; Par Ada Ray",
        "fr; Par Ada Ray, publié le 4 octobre 2020; 2020-10-04; -; Par Ada Ray",
        "es; Publicado el 4 de octubre de 2020; 2020-10-04; -; ``",
        "es; Actualizado: 05/10/2020 10:00; -; 2020-10-05T10:00; ``",
        "pt; Publicado em 04/10/2020 - 20h30; 2020-10-04T20:30; -; ``",
        "it; Pubblicato il 4 ottobre 2020; 2020-10-04; -; ``",
        "nl; Gepubliceerd op 4 oktober 2020; 2020-10-04; -; ``",
        "pl; Data publikacji: 04.10.2020; 2020-10-04; -; ``",
        "ru; Опубликовано 4 октября 2020; 2020-10-04; -; ``",
        "ru; Обновлено: 05.10.2020 10:00; -; 2020-10-05T10:00; ``",
        "tr; Giriş: 04.10.2020 - 20:30 Güncelleme: 05.10.2020 - 10:00;"
            + " 2020-10-04T20:30; 2020-10-05T10:00; ``",
        "el; ΔΗΜΟΣΙΕΥΣΗ: 04/10/2020; 2020-10-04; -; ``",
        "ar; تاريخ النشر: 4 أكتوبر 2020; 2020-10-04; -; ``",
        "zh; 2020-10-04 20:30 来源: 河边晚报; 2020-10-04T20:30; -; 来源: 河边晚报",
        "zh; 发布时间：2020-10-04 20:30; 2020-10-04T20:30; -; ``",
        "zh; 2020-10-04 20:30 发布; 2020-10-04T20:30; -; ``",
        "ja; 公開日：2020年10月4日 更新日：2020年10月5日; 2020-10-04; 2020-10-05; ``",
        "ko; 입력 2020.10.04 20:30 수정 2020.10.05 10:00; 2020-10-04T20:30; 2020-10-05T10:00; ``",
        "ko; 등록 : 2020-10-04 20:30; 2020-10-04T20:30; -; ``",
      })
  void readsLeadWordsAndKeepsTheRest(
      String tag, String line, String published, String modified, String rest) {
    DateLine found = line(tag, line).orElseThrow(() -> new AssertionError(line));
    assertEquals(published, iso(found.published()));
    assertEquals(modified, iso(found.modified()));
    assertEquals(rest, found.rest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "en; 5 hours ago",
        "en; Yesterday, 10:30",
        "en; Copyright 2020 The Paper",
        "en; © October 4, 2020 The Paper",
        "en; The hall opened on October 4, 2020.",
        "en; By the river the hall opened on October 4, 2020",
        "en; By train on October 4, 2020",
        "de; Von Montag an und nicht erst am 04.10.2020",
        "en; October 4, 2020: The hall by the river opens with a long parade",
        "en; From left, Ada Ray and Bo Li at the old hall in town on Oct. 4, 2020.",
        "en; File photo: Ada Ray, October 4, 2020",
        "en; Ada Ray says: October 4, 2020 at 10:30",
        "en; October 4, 2020 - October 9, 2020",
        "en; Comments (3) October 4, 2020",
        "en; Ada Ray October 4, 2020 at 10:30 Reply",
        "en; Ages 10-12/2020",
        "en; version 1.10.2020.3",
        "en; 192.168.20.20",
        "en; May 2020",
        "en; 31/02/2020",
        "en; 10:30",
        "en; 30 February 2020",
        "en; Call 555-10-2020 or 20 12 2020",
        "en; He may 20 times ask for it",
        "de; Foto: Ada Ray, 4. Oktober 2020",
        "de; Die Halle wurde am 4. Oktober 2020 nach langem Streit eröffnet",
        "de; Mitglied seit 04.10.2020",
        "fr; Crédit photo : Ada Ray, 4 octobre 2020",
        "zh; 图片拍摄于2020年10月4日",
        "en; ``",
      })
  void textAndOtherDatesAreNoDateLines(String tag, String line) {
    assertEquals(Optional.empty(), line(tag, line));
  }

  @Test
  void withoutACrawlDayNoYearIsInvented() {
    assertEquals(Optional.empty(), DATES.line("4 October", Setting.UNKNOWN));
  }

  @Test
  void theRawDateIsAsPrinted() {
    DateLine found = line("en", "Published: Sunday,  October 4, 2020").orElseThrow();
    assertEquals("Sunday,  October 4, 2020", found.published().orElseThrow().raw());
  }

  @Test
  @Timeout(120)
  void longLinesAreNoDateLines() {
    assertEquals(Optional.empty(), line("en", "1/2/2020 ".repeat(5_000_000)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "2020-10-04; 2020-10-04",
        "2020-10-04T20:30:00+09:00; 2020-10-04T20:30:00+09:00",
        "2020-10-04T20:30:00.123Z; 2020-10-04T20:30:00Z",
        "2020-10-04T20:30:00:123Z; 2020-10-04T20:30:00Z",
        "2020-10-04T20:30:00.123456+0000; 2020-10-04T20:30:00Z",
        "2020-10-04T13:18+09:00; 2020-10-04T13:18+09:00",
        "2020-10-04 20:30:00; 2020-10-04T20:30:00",
        "2020-10-04T20:30:00-0500; 2020-10-04T20:30:00-05:00",
        "2020-10-04 20:30:00+00; 2020-10-04T20:30:00Z",
        "2020-10-04T20:30:00+00:70; 2020-10-04T20:30:00",
        "2020/10/04; 2020-10-04",
        "20201004; 2020-10-04",
        "20201004T203000Z; 2020-10-04T20:30Z",
        "20201004203000; 2020-10-04T20:30",
        "Sun, 04 Oct 2020 20:30:00 GMT; 2020-10-04T20:30:00Z",
        "Sun, 04 Oct 2020 20:30:00 +0200; 2020-10-04T20:30:00+02:00",
        "Sun Oct 04 2020 20:30:00 GMT+0200 (CEST); 2020-10-04T20:30:00+02:00",
        "Sun Oct 04 20:30:00 UTC 2020; 2020-10-04T20:30:00Z",
        "Oct 4, 2020 8:30:00 PM; 2020-10-04T20:30:00",
        "1601843400; 2020-10-04T20:30Z",
        "1601843400000; 2020-10-04T20:30Z",
        "04.10.2020 20:30; 2020-10-04T20:30",
        "25/10/2020; 2020-10-25",
      })
  void readsMachineDates(String value, String iso) {
    assertEquals(iso, iso(DATES.machine(value)));
    assertEquals(value, DATES.machine(value).orElseThrow().raw());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "today",
        "2020",
        "2020-13-04",
        "0000-00-00",
        "04/10/2020",
        "12345",
        "20201399",
        "2020-02-30T10:00:00Z",
        "{{date}}",
        "99999999999999999999999"
      })
  void whatIsNoMachineDateIsEmpty(String value) {
    assertTrue(DATES.machine(value).isEmpty());
  }

  @Test
  @Timeout(120)
  void anyLineIsReadWithoutError() {
    String[] pieces = {
      "1",
      "12",
      "2020",
      "04",
      "May",
      "mar",
      "年",
      "月",
      "日",
      "년",
      "월",
      "일",
      ":",
      "/",
      "-",
      ".",
      " ",
      ",",
      "(",
      ")",
      "am",
      "PM",
      "午後",
      "\u0301",
      "تير",
      "۱۳۹۹",
      "th",
      "Uhr",
      "GMT+",
      "Z",
      "|",
      "Updated",
      "©",
      "令和",
      "thang",
      "99999999999999999999",
      "'",
      "\ud83d\ude00",
      "\ud83d",
      "T"
    };
    java.util.Random random = new java.util.Random(7);
    for (int i = 0; i < 30_000; i++) {
      StringBuilder line = new StringBuilder();
      for (int words = random.nextInt(9) + 1; words > 0; words--) {
        line.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = line.toString();
      for (String language : new String[] {"en", "ko", "fa", "und"}) {
        DATES.line(text, in(language, "")).ifPresent(found -> assertTrue(found.rest() != null));
      }
      DATES.machine(text).ifPresent(dated -> assertTrue(dated.iso().length() >= 10, text));
    }
  }
}
