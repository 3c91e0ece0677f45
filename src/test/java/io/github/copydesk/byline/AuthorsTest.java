package io.github.copydesk.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Byline.Author;
import io.github.copydesk.article.Credit;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Agent;
import io.github.copydesk.page.PageFacts.Story;
import io.github.copydesk.page.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuthorsTest {
  private static final Setting ENGLISH = Setting.UNKNOWN.in("en");

  private final Authors authors = new Authors();
  private final Bylines bylines = new Bylines();

  private List<Byline> visible(String... lines) {
    return Stream.of(lines)
        .map(line -> bylines.line(line, new int[0], true, ENGLISH).orElseThrow())
        .toList();
  }

  private Byline german(String line) {
    return bylines.line(line, new int[0], true, Setting.UNKNOWN.in("de")).orElseThrow();
  }

  private static PageFacts facts(Map<String, List<String>> meta, Agent... agents) {
    Story story =
        new Story(
            "NewsArticle",
            "",
            "",
            List.of(agents),
            "Harbour Daily",
            "",
            "",
            "",
            List.of(),
            "",
            "",
            "");
    return new PageFacts(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        meta,
        agents.length == 0 ? List.of() : List.of(story),
        List.of());
  }

  private static Agent person(String name) {
    return new Agent("Person", name, "", "");
  }

  private Optional<Byline> judge(List<Byline> lines, PageFacts facts) {
    return authors.reconcile(lines, Optional.empty(), List.of(), facts, ENGLISH);
  }

  private static String names(Optional<Byline> byline) {
    return byline.orElseThrow().authors().stream()
        .map(Author::name)
        .collect(Collectors.joining("+"));
  }

  @Test
  void namesNobodyWithoutSources() {
    assertEquals(Optional.empty(), judge(List.of(), PageFacts.NONE));
  }

  @Test
  void trustsTheDatelineFirst() {
    Dateline dateline =
        new Dateline(
            "新华社北京9日电（记者王小明）",
            "",
            Dateline.Where.INLINE,
            List.of("北京"),
            Optional.empty(),
            List.of("新华社"),
            List.of("王小明"),
            Optional.empty());
    Optional<Byline> result =
        authors.reconcile(
            visible("Paul Penn"),
            Optional.of(dateline),
            List.of(),
            facts(Map.of(), person("Paul Penn")),
            ENGLISH);
    assertEquals("王小明", names(result));
  }

  @Test
  void trustsAKoreanSignature() {
    Credit credit =
        new Credit(Credit.Role.REPORTING, List.of("최민수"), List.of(), "최민수 기자 m@d.example");
    Optional<Byline> result =
        authors.reconcile(List.of(), Optional.empty(), List.of(credit), PageFacts.NONE, ENGLISH);
    assertEquals("최민수", names(result));
  }

  @Test
  void leavesTheSiteOutBesideAPerson() {
    PageFacts facts = PageFacts.NONE.at(Optional.of("https://www.harbour.example/story"));
    Byline own = judge(visible("By Martha Quill for Harbour.com"), facts).orElseThrow();
    assertEquals(List.of(), own.orgs());
    assertEquals(Optional.of("Harbour.com"), own.authors().get(0).org());
    Byline other = judge(visible("By Martha Quill for Vale.com"), facts).orElseThrow();
    assertEquals(List.of("Vale.com"), other.orgs());
    Byline alone = judge(visible("By Harbour.com"), facts).orElseThrow();
    assertEquals(List.of("Harbour.com"), alone.orgs());
  }

  @Test
  void namesTheAgencyOfADesk() {
    Agent agency = new Agent("Organization", "dpa", "", "");
    Byline result =
        judge(List.of(german("Quelle: dpa Sport")), facts(Map.of(), agency)).orElseThrow();
    assertEquals(List.of("dpa"), result.orgs());
    Byline other = judge(visible("By Reuters"), facts(Map.of(), agency)).orElseThrow();
    assertEquals(List.of("Reuters"), other.orgs());
  }

  @Test
  void readsMicrodataOfAFewAuthors() {
    Map<String, List<String>> few = Map.of("itemprop:author", List.of("Ada Vane"));
    assertEquals("Ada Vane", names(judge(List.of(), facts(few))));
    Map<String, List<String>> many =
        Map.of("itemprop:author", List.of("Ada Vane", "Paul Penn", "Ida Roe", "Max Dahl"));
    assertEquals(Optional.empty(), judge(List.of(), facts(many)));
    Map<String, List<String>> both =
        Map.of("itemprop:author", List.of("Ada Vane"), "byl", List.of("Paul Penn"));
    assertEquals("Paul Penn", names(judge(List.of(), facts(both))));
  }

  @Test
  void leavesReportersOfEndCreditsOut() {
    Credit credit =
        new Credit(Credit.Role.REPORTING, List.of("Ada Vane"), List.of(), "Reporting by Ada Vane");
    assertTrue(
        authors
            .reconcile(List.of(), Optional.empty(), List.of(credit), PageFacts.NONE, ENGLISH)
            .isEmpty());
  }

  @Test
  void completesTheLineFromTheData() {
    PageFacts facts = facts(Map.of(), person("Ada Vane"), person("Oscar Penn"));
    assertEquals("Ada Vane+Oscar Penn", names(judge(visible("By Ada Vane"), facts)));
  }

  @Test
  void completesTheDataFromTheLine() {
    PageFacts facts = facts(Map.of(), person("Ada Vane"));
    assertEquals("Ada Vane+Oscar Penn", names(judge(visible("By Ada Vane and Oscar Penn"), facts)));
  }

  @Test
  void takesTheLineWhenTheyDisagree() {
    PageFacts facts = facts(Map.of(), person("Web Producer Max Ink"));
    assertEquals("Ada Vane", names(judge(visible("By Ada Vane"), facts)));
  }

  private static List<String> others(Optional<Byline> byline) {
    return byline.orElseThrow().alternatives().stream()
        .map(other -> other.source().id() + " " + String.join("+", other.names()))
        .toList();
  }

  @Test
  void keepsWhatOtherPlacesSayBesideTheLine() {
    PageFacts facts =
        facts(Map.of("author", List.of("Uma Lode")), person("Ida Roe"), person("Sue Sand"));
    Optional<Byline> result = judge(visible("By Ann Penn"), facts);
    assertEquals("Ann Penn", names(result));
    assertEquals(List.of("json-ld Ida Roe+Sue Sand", "meta Uma Lode"), others(result));
  }

  @Test
  void keepsAnotherPlaceOnceAndNoneThatAgrees() {
    PageFacts twice = facts(Map.of("author", List.of("Uma Lode")), person("Uma Lode"));
    assertEquals(List.of("json-ld Uma Lode"), others(judge(visible("By Ann Penn"), twice)));
    PageFacts agreeing = facts(Map.of("author", List.of("Ann Penn")), person("Ann Penn"));
    assertEquals(List.of(), others(judge(visible("By Ann Penn and Ida Roe"), agreeing)));
    assertEquals(List.of(), others(judge(List.of(), agreeing)));
  }

  @Test
  void keepsTheUploaderBesideAnAgency() {
    Optional<Byline> result = judge(visible("Reuters"), facts(Map.of(), person("Uma Lode")));
    assertEquals(List.of("Reuters"), result.orElseThrow().orgs());
    assertEquals(List.of("json-ld Uma Lode"), others(result));
  }

  @Test
  void takesAgreeingDataBeforeALineWithoutLeadWord() {
    PageFacts facts = facts(Map.of("author", List.of("Ada Vane")), person("Ada Vane"));
    assertEquals("Ada Vane", names(judge(visible("Oscar Penn"), facts)));
  }

  @Test
  void readsThePublisherAsNoPerson() {
    Optional<Byline> result = judge(List.of(), facts(Map.of(), person("Harbour Daily")));
    assertEquals("", names(result));
    assertEquals(List.of("Harbour Daily"), result.orElseThrow().orgs());
  }

  @Test
  void leavesTheUploaderOutWhenAnAgencySigns() {
    Optional<Byline> result =
        judge(visible("By Associated Press"), facts(Map.of(), person("Max Ink")));
    assertEquals("", names(result));
    assertEquals(List.of("Associated Press"), result.orElseThrow().orgs());
  }

  @Test
  void takesAPortraitsInitialsForNoAgency() {
    Optional<Byline> result = judge(visible("PA"), facts(Map.of(), person("Paula Ander")));
    assertEquals("Paula Ander", names(result));
  }

  @Test
  void readsInitialsWithTheNameInTheData() {
    Optional<Byline> result = judge(visible("By jfe"), facts(Map.of(), person("Jana Feder")));
    assertEquals("Jana Feder", names(result));
  }

  @Test
  void splitsGluedNamesByTheData() {
    PageFacts facts = facts(Map.of(), person("Mohlo Quillane"), person("Rethabile Inks"));
    Optional<Byline> result = judge(visible("Mohlo Quillane Rethabile Inks"), facts);
    assertEquals("Mohlo Quillane+Rethabile Inks", names(result));
  }

  @Test
  void prefersMetasThatNameWriters() {
    PageFacts facts =
        facts(Map.of("author", List.of("Max Ink"), "parsely-author", List.of("Ada Vane")));
    assertEquals("Ada Vane", names(judge(List.of(), facts)));
  }

  @Test
  void readsTheLabelOfAPreviewCard() {
    PageFacts facts =
        facts(
            Map.of("twitter:label1", List.of("Written by"), "twitter:data1", List.of("Ada Vane")));
    assertEquals("Ada Vane", names(judge(List.of(), facts)));
  }

  @Test
  void turnsNamesOfCitations() {
    PageFacts facts = facts(Map.of("citation_author", List.of("Vane, Ada", "Penn, Oscar R.")));
    assertEquals("Ada Vane+Oscar R. Penn", names(judge(List.of(), facts)));
  }

  @Test
  void ignoresAddressesAndTemplates() {
    PageFacts facts =
        facts(
            Map.of("article:author", List.of("https://www.facebook.com/harbour")),
            person("#author.fullName}"));
    assertTrue(judge(List.of(), facts).isEmpty());
  }

  @Test
  void keepsRoleAndMailOfTheData() {
    Agent agent = new Agent("Person", "Ada Vane", "Editor", "ada@paper.example");
    Author author =
        judge(visible("By Ada Vane"), facts(Map.of(), agent)).orElseThrow().authors().get(0);
    assertEquals(Optional.of("Editor"), author.role());
    assertEquals(Optional.of("ada@paper.example"), author.email());
  }

  @Test
  void explainsWhoWon() {
    List<String> lines =
        authors.explain(
            visible("By Ada Vane"),
            Optional.empty(),
            List.of(),
            facts(Map.of(), person("Max Ink")),
            ENGLISH);
    assertEquals("authors from the visible byline", lines.get(0));
    assertTrue(lines.contains("JSON-LD: Max Ink"));
  }
}
