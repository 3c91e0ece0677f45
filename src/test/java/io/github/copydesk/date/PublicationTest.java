package io.github.copydesk.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Dated;
import io.github.copydesk.date.Publication.Shown;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Story;
import io.github.copydesk.page.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
  private static final Setting SETTING =
      new Setting("en", "", Optional.empty(), Optional.of(LocalDate.of(2021, 6, 30)), "", "");

  private static PageFacts facts(String published, String modified, Map<String, String> meta) {
    Story story =
        new Story(
            "NewsArticle",
            "Bridge opens",
            "",
            List.of(),
            "",
            published,
            modified,
            "",
            List.of(),
            "",
            "",
            "");
    Map<String, List<String>> lists = new java.util.HashMap<>();
    meta.forEach((name, content) -> lists.put(name, List.of(content)));
    return new PageFacts(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        lists,
        published.isEmpty() && modified.isEmpty() ? List.of() : List.of(story),
        List.of());
  }

  private static Published of(PageFacts facts, String... lines) {
    List<DateLine> visible = new ArrayList<>();
    for (String line : lines) {
      new Dates().line(line, SETTING).ifPresent(visible::add);
    }
    return new Publication().of(facts, new Shown(visible, List.of(), List::of), SETTING);
  }

  private static String published(Published found) {
    return found.published().map(Dated::iso).orElse("-");
  }

  private static String modified(Published found) {
    return found.modified().map(Dated::iso).orElse("-");
  }

  @Test
  void tellsTheDayOfAMoment() {
    Published found = of(facts("2020-10-04T23:30:00+02:00", "", Map.of()));
    assertEquals(Optional.of(LocalDate.of(2020, 10, 4)), found.day());
    assertEquals(Optional.empty(), of(facts("", "", Map.of())).day());
  }

  @Test
  void jsonLdComesFirst() {
    Published found =
        of(
            facts("2020-10-04", "2020-10-05", Map.of("article:published_time", "2020-10-06")),
            "October 7, 2020");
    assertEquals("2020-10-04", published(found));
    assertEquals("2020-10-05", modified(found));
    assertEquals("published: JSON-LD datePublished 2020-10-04", found.provenance().get(0));
    assertTrue(found.provenance().get(1).startsWith("published passed over: meta"));
  }

  @Test
  void theZoneStaysAsItIs() {
    assertEquals(
        "2020-10-04T13:18+09:00", published(of(facts("2020-10-04T13:18+09:00", "", Map.of()))));
  }

  @Test
  void aDateLineComesBeforeMetaOfManyMeanings() {
    PageFacts facts = facts("", "", Map.of("date", "2020-10-06"));
    assertEquals("2020-10-04", published(of(facts, "October 4, 2020")));
    assertEquals("2020-10-06", published(of(facts)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2020-10-05T02:25:54Z; October 4, 2020 | 10:25 PM; 2020-10-04T22:25",
        "2020-10-03T22:04:00Z; 4 October 2020 00:04; 2020-10-04T00:04",
        "2020-10-03T23:00Z; 4 October 2020; 2020-10-04",
        "2020-10-04T02:00:00Z; 4 October 2020; 2020-10-04T02:00:00Z",
        "2020-10-05T02:25:54Z; October 4, 2020 | 10:31 PM; 2020-10-05T02:25:54Z",
        "2020-10-05T02:25:54+02:00; October 4, 2020; 2020-10-05T02:25:54+02:00",
        "2020-10-05T12:25:54Z; October 3, 2020; 2020-10-05T12:25:54Z",
      })
  void aMomentInUtcYieldsToTheSameMomentAsPrinted(String machine, String line, String iso) {
    assertEquals(iso, published(of(facts(machine, "", Map.of()), line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // JSON-LD; article:published_time; date line; taken
        "2020-10-04T10:25:56Z; 2020-10-06T14:25:00Z; 6 October 2020; 2020-10-06T14:25:00Z",
        "2020-10-04T10:25:56Z; 2020-10-06T14:25:00Z; 7 October 2020; 2020-10-04T10:25:56Z",
        "2020-10-04T10:25:56Z; 2020-10-04T10:25:56Z; 6 October 2020; 2020-10-04T10:25:56Z",
        "2020-10-04T23:25:56Z; 2020-10-05T01:25:56+02:00; 5 October 2020; 2020-10-05T01:25:56+02:00",
      })
  void metaAndDateLineOutvoteJsonLdThatStandsAlone(
      String jsonLd, String meta, String line, String iso) {
    PageFacts facts = facts(jsonLd, "", Map.of("article:published_time", meta));
    assertEquals(iso, published(of(facts, line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4 March 2020; 2020-03-04",
        "19 November 2020; 2020-11-17T10:33:13Z",
      })
  void aPublicationAfterTheLastChangeYieldsToAnOlderDateLine(String line, String iso) {
    Map<String, String> meta =
        Map.of(
            "article:published_time", "2020-11-17T10:33:13Z",
            "article:modified_time", "2020-11-17T10:32:18Z");
    assertEquals(iso, published(of(facts("", "", meta), line)));
  }

  @Test
  void aPublicationAfterTheLastChangeStaysWhereAnotherSourceSaysSo() {
    Map<String, String> meta =
        Map.of(
            "article:published_time", "2020-11-17T10:33:13Z",
            "article:modified_time", "2020-11-17T10:32:18Z",
            "date", "2020-11-17");
    assertEquals("2020-11-17T10:33:13Z", published(of(facts("", "", meta), "4 March 2020")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "27.1.2020; 2020-01-27; 2020-01-27",
        "Jan. 27; --01-27; -",
        "Jan. 27; 2020-01-27; -",
        "27.1.2022; 2022-01-27; -",
      })
  void aDatelineWithItsYearIsTheLastResort(String raw, String iso, String published) {
    Published stated = of(facts("", "", Map.of()));
    Published filed = new Publication().orFiled(stated, Optional.of(new Dated(raw, iso)), SETTING);
    assertEquals(published, published(filed));
  }

  @Test
  void aDatelineDoesNotChangeWhatThePageStates() {
    Published stated = of(facts("2020-10-04", "", Map.of()));
    Published filed =
        new Publication()
            .orFiled(stated, Optional.of(new Dated("27.1.2020", "2020-01-27")), SETTING);
    assertEquals("2020-10-04", published(filed));
  }

  @Test
  void aChangeBeforeThePublicationIsNone() {
    Published found = of(facts("2020-10-04T10:00Z", "2020-10-04T09:00Z", Map.of()));
    assertEquals("2020-10-04T10:00Z", published(found));
    assertEquals("-", modified(found));
  }

  @Test
  void zonesAreComparedAsMoments() {
    Published found = of(facts("2020-10-04T10:00+09:00", "2020-10-04T02:00Z", Map.of()));
    assertEquals("2020-10-04T02:00Z", modified(found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01", "2021-07-02", "0001-01-01T00:00:00Z", "soon"})
  void impossibleDatesAreNone(String published) {
    assertEquals("-", published(of(facts(published, "", Map.of()))));
  }

  @Test
  void aPrintedUpdateStandsForThePublicationWhereThePageHasNoOtherDay() {
    Published found = of(facts("", "", Map.of()), "Updated October 5, 2020");
    assertEquals("2020-10-05", published(found));
    assertEquals("2020-10-05", modified(found));
    assertTrue(found.provenance().get(0).contains("date line of a change"));
  }

  @Test
  void aMachinesUpdateOrTwoPrintedOnesAreNoPublication() {
    assertEquals("-", published(of(facts("", "2020-10-05", Map.of()))));
    Published two =
        of(facts("", "", Map.of()), "Updated October 5, 2020", "Updated October 9, 2020");
    assertEquals("-", published(two));
  }

  @ParameterizedTest
  @CsvSource({
    "1/3/2017, 2017-03-01T09:00, 2017-03-01",
    "1/3/2017, 2017-01-03T09:00, 2017-01-03",
    "1/3/2017, 2019-05-05, 2017-01-03",
    "Jan 3 2017, 2017-03-01, 2017-01-03",
    "2017-01-03, 2017-03-01, 2017-01-03",
    "1/13/2017, 2017-01-14, 2017-01-13",
  })
  void aTimeElementSettlesWhichNumberIsTheMonth(String line, String datetime, String published) {
    Setting american =
        new Setting("en", "US", Optional.empty(), Optional.of(LocalDate.of(2021, 6, 30)), "", "");
    DateLine visible = new Dates().line(line, american).orElseThrow();
    Shown shown = new Shown(List.of(visible), List.of(datetime), List::of);
    PageFacts silent = facts("", "", Map.of());
    assertEquals(published, published(new Publication().of(silent, shown, american)));
  }

  @Test
  void anUpdateIsNoPublicationBesideAnotherDay() {
    Published found = of(facts("2020-10-04", "", Map.of()), "Updated October 5, 2020");
    assertEquals("2020-10-04", published(found));
    assertEquals("2020-10-05", modified(found));
  }

  @Test
  void aMetaElementAndAMarkedElementOutvoteJsonLd() {
    Map<String, String> meta =
        Map.of("cxenseparse:publishtime", "2020-10-05", "time:published", "2020-10-05T04:10");
    assertEquals("2020-10-05", published(of(facts("2020-10-04T23:35", "", meta))));
  }

  @ParameterizedTest
  @CsvSource({
    "photo_desk:uploaded, 2020-10-04",
    "w-published-date, 2020-10-04",
    "paper:published_at, 2020-10-04",
    "lastpublisheddate, -",
    "unpublished, -",
    "publisher, -",
    "itemprop:datemodified, -",
  })
  void namesThatSystemsMakeUpCountByTheirEnding(String name, String published) {
    assertEquals(published, published(of(facts("", "", Map.of(name, "2020-10-04")))));
  }

  @Test
  void dataOfScriptsCountWhereTheyAgreeAndNothingElseDoes() {
    Shown one = new Shown(List.of(), List.of(), () -> List.of("2020-10-04T10:00", "2020-10-04"));
    Shown two = new Shown(List.of(), List.of(), () -> List.of("2020-10-04", "2020-10-09"));
    PageFacts silent = facts("", "", Map.of());
    assertEquals("2020-10-04T10:00", published(new Publication().of(silent, one, SETTING)));
    assertEquals("-", published(new Publication().of(silent, two, SETTING)));
    PageFacts stated = facts("2020-10-03", "", Map.of());
    assertEquals("2020-10-03", published(new Publication().of(stated, two, SETTING)));
  }

  @Test
  void theTimeElementComesBeforeTheAddress() {
    PageFacts facts = PageFacts.NONE.at(Optional.of("https://paper.example/2020/10/06/bridge"));
    Shown shown = new Shown(List.of(), List.of("2020-10-04T10:00"), List::of);
    Published found = new Publication().of(facts, shown, SETTING);
    assertEquals("2020-10-04T10:00", published(found));
  }

  @Test
  void timeElementsCountWhenTheyAgree() {
    Map<String, List<String>> agree = Map.of("time", List.of("2020-10-04T10:00", "2020-10-04"));
    Map<String, List<String>> differ = Map.of("time", List.of("2020-10-04", "2020-10-05"));
    assertEquals("2020-10-04T10:00", published(of(withLists(agree))));
    assertEquals("-", published(of(withLists(differ))));
  }

  private static PageFacts withLists(Map<String, List<String>> meta) {
    return new PageFacts(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        meta,
        List.of(),
        List.of());
  }

  @Test
  void nothingIsKnownOfABarePage() {
    Published found = of(PageFacts.NONE);
    assertEquals("-", published(found));
    assertEquals("-", modified(found));
    assertEquals(List.of(), found.provenance());
  }

  @ParameterizedTest
  @CsvSource({
    "https://paper.example/2020/10/04/bridge, 2020-10-04",
    "https://paper.example/town/2020-10-04-bridge, 2020-10-04",
    "https://paper.example/2020/oct/04/bridge, 2020-10-04",
    "https://paper.example/20201004/bridge, 2020-10-04",
    "https://paper.example/2020/1004/bridge, 2020-10-04",
    "https://paper.example/2020/1/4/bridge, 2020-01-04",
    "https://paper.example/bridge-2020-10-4.html, 2020-10-04",
    "https://paper.example/article/A2020100414320005196, 2020-10-04",
    "https://paper.example/article/A20201004993200051, -",
    "https://paper.example/article/A2020130414320005, -",
    "https://archive.example/web/20201004143200/http://paper.example/bridge, -",
    "https://archive.example/web/20201004143200/http://paper.example/2019/03/02/bridge, 2019-03-02",
    "https://paper.example/2020/10/bridge, -",
    "https://paper.example/2020/13/04/bridge, -",
    "https://paper.example/bridge-20201304, -",
    "https://paper.example/id/120201004, -",
    "https://2020.10.04.example/bridge, -",
    "https://paper.example/2020/, -",
    "https://paper.example/2020-10, -",
    "bridge, -",
  })
  void readsTheAddress(String url, String iso) {
    assertEquals(iso, DateInUrl.read(url).map(Dated::iso).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-02T08:00:00Z, 2021-03-02T09:30:00Z, 2021-03-02T08:00:00Z",
    "2021-03-02T08:00:00Z, 2021-03-09T08:00:00Z, 2021-03-05"
  })
  void markedTimesOfSeveralDaysAreTeasers(String one, String other, String published) {
    PageFacts facts =
        new PageFacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("time:published", List.of(one, other)),
            List.of(),
            List.of());
    assertEquals(published, published(of(facts, "5 March 2021")));
  }
}
