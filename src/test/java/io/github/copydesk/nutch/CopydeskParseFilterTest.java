package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Input;
import io.github.copydesk.Options;
import io.github.copydesk.Outcome;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Paragraph;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.HTMLMetaTags;
import org.apache.nutch.parse.Outlink;
import org.apache.nutch.parse.Parse;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseImpl;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseStatus;
import org.apache.nutch.parse.ParseText;
import org.apache.nutch.protocol.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopydeskParseFilterTest {
  private static final String URL = "http://paper.example/story";
  private static final String HOST_TEXT = "Menu The ferry left at noon. Share";

  private final Configuration conf = new Configuration(false);
  private final HTMLMetaTags tags = new HTMLMetaTags();
  private final Metadata headers = new Metadata();
  private final Metadata parseMeta = new Metadata();
  private ParseStatus status = new ParseStatus(ParseStatus.SUCCESS);
  private String type = "text/html";
  private Outlink[] outlinks = {};

  @Test
  void articleTakesThePlaceOfTheText() throws Exception {
    outlinks = new Outlink[] {new Outlink("http://paper.example/next", "Next")};
    headers.set("Server", "made-up");
    parseMeta.set("description", "of the page");

    Parse parse = filtered(found(Samples.full(), false));

    assertEquals("The ferry left at noon.\n\nIt was full.", parse.getText());
    assertEquals("Host title", parse.getData().getTitle());
    assertSame(status, parse.getData().getStatus());
    assertSame(headers, parse.getData().getContentMeta());
    assertSame(parseMeta, parse.getData().getParseMeta());
    assertArrayEquals(outlinks, parse.getData().getOutlinks());
    assertEquals("of the page", parse.getData().getMeta("description"));
    assertEquals("cleaned", status(parse));
    assertTrue(parse.isCanonical());
  }

  @Test
  void everyFieldIsInTheMetadata() throws Exception {
    Metadata metadata = filtered(found(Samples.full(), false)).getData().getParseMeta();
    assertEquals("Ferry runs again", metadata.get("copydesk.headline"));
    assertEquals("Harbour", metadata.get("copydesk.kicker"));
    assertEquals("After nine days of storm the ferry is back.", metadata.get("copydesk.deck"));
    assertEquals("By Ada Quill and Ben Nib, Coast Wire", metadata.get("copydesk.byline"));
    assertArrayEquals(new String[] {"Ada Quill", "Ben Nib"}, metadata.getValues("copydesk.author"));
    assertEquals("Coast Wire", metadata.get("copydesk.org"));
    assertEquals("PORT EXAMPLE, March 3 (Coast Wire)", metadata.get("copydesk.dateline"));
    assertEquals("PORT EXAMPLE", metadata.get("copydesk.dateline.place"));
    assertEquals("--03-03", metadata.get("copydesk.dateline.date"));
    assertEquals("Coast Wire", metadata.get("copydesk.dateline.agency"));
    assertEquals("2021-03-03", metadata.get("copydesk.published"));
    assertEquals("2021-03-03T13:18+02:00", metadata.get("copydesk.modified"));
    assertEquals("en", metadata.get("copydesk.language"));
    assertEquals("The Harbour Paper", metadata.get("copydesk.site"));
    assertEquals("Local", metadata.get("copydesk.section"));
    assertEquals("http://paper.example/canonical", metadata.get("copydesk.canonical"));
    assertArrayEquals(new String[] {"ferries", "weather"}, metadata.getValues("copydesk.keyword"));
    assertArrayEquals(
        new String[] {"The ferry at the pier.", "Its captain."},
        metadata.getValues("copydesk.caption"));
    assertEquals("Editing by Cy Blot", metadata.get("copydesk.credit"));
    assertEquals("0.875", metadata.get("copydesk.confidence"));
    assertEquals("article", metadata.get("copydesk.kind"));
    assertEquals("0.938", metadata.get("copydesk.kind.probability"));
    assertEquals("counter=1 related=2 navigation=1", metadata.get("copydesk.removed"));
  }

  @Test
  void missingFieldsLeaveNoKeys() throws Exception {
    Article bare = Samples.bare(List.of(new Paragraph(Paragraph.Type.PARAGRAPH, 0, "Text.", 0)));
    Metadata metadata = filtered(found(bare, false)).getData().getParseMeta();
    assertArrayEquals(
        new String[] {
          "copydesk.confidence", "copydesk.kind", "copydesk.kind.probability", "copydesk.status"
        },
        List.of(metadata.names()).stream().sorted().toArray());
  }

  @Test
  void headlineIsTheTitleOnlyOnRequest() throws Exception {
    conf.set("copydesk.title", "true");
    assertEquals("Ferry runs again", filtered(found(Samples.full(), false)).getData().getTitle());
    Article bare = Samples.bare(List.of(new Paragraph(Paragraph.Type.PARAGRAPH, 0, "Text.", 0)));
    assertEquals("Host title", filtered(found(bare, false)).getData().getTitle());
  }

  @Test
  void emptyBodyNeverReplacesText() throws Exception {
    Parse parse = filtered(found(Samples.bare(List.of()), false));
    assertEquals(HOST_TEXT, parse.getText());
    assertEquals("skipped:no-text", status(parse));
    assertNull(parse.getData().getMeta("copydesk.confidence"));
  }

  @Test
  void skippedPageKeepsTheHostsTextAndSaysWhy() throws Exception {
    Parse parse = filtered(input -> new Outcome.Skipped(Outcome.Cause.NOT_TEXT, "it is an image"));
    assertEquals(HOST_TEXT, parse.getText());
    assertEquals("skipped:not-text", status(parse));
  }

  @Test
  void truncationByTheCleanerOrTheFetcherIsTold() throws Exception {
    assertEquals("truncated", status(filtered(found(Samples.full(), true))));
    headers.set("http.content.truncated", "true");
    assertEquals("truncated", status(filtered(found(Samples.full(), false))));
  }

  @Test
  void pageCannotPretendToBeCleaned() throws Exception {
    parseMeta.set("copydesk.author", "Forged");
    parseMeta.set("Copydesk.Author", "Forged");
    parseMeta.set("copydesk.confidence", "1.000");
    Parse parse = filtered(input -> new Outcome.Skipped(Outcome.Cause.EMPTY, "no bytes"));
    assertArrayEquals(new String[] {"copydesk.status"}, parse.getData().getParseMeta().names());
  }

  @Test
  void noindexPageIsNotEvenRead() throws Exception {
    tags.setNoIndex();
    assertEquals("skipped:noindex", status(filtered(neverAsked())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "text/plain", "image/png", "application/rss+xml"})
  void onlyHtmlIsRead(String other) throws Exception {
    type = other;
    assertEquals("skipped:type", status(filtered(neverAsked())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xhtml+xml", "TEXT/HTML; charset=x"})
  void htmlByAnyNameIsRead(String html) throws Exception {
    type = html;
    assertEquals("cleaned", status(filtered(found(Samples.full(), false))));
  }

  @Test
  void stepOnTheWayToAnotherPageIsLeftAlone() throws Exception {
    refresh(0, "http://paper.example/elsewhere");
    assertEquals("skipped:redirect", status(filtered(neverAsked())));
  }

  @Test
  void pageThatReloadsItselfOrLeavesLateIsCleaned() throws Exception {
    refresh(0, URL);
    assertEquals("cleaned", status(filtered(found(Samples.full(), false))));
    refresh(900, "http://paper.example/elsewhere");
    assertEquals("cleaned", status(filtered(found(Samples.full(), false))));
  }

  @Test
  void failureOfTheCleanerCostsOnlyTheCleaning() throws Exception {
    for (Throwable failure :
        List.of(
            new IllegalStateException("defect"),
            new StackOverflowError(),
            new NoClassDefFoundError("gone"),
            new AssertionError("wrong"))) {
      Parse parse =
          filtered(
              input -> {
                throw CopydeskParseFilterTest.<RuntimeException>sneaky(failure);
              });
      assertEquals(HOST_TEXT, parse.getText(), failure.toString());
      assertEquals("skipped:failed", status(parse), failure.toString());
      assertTrue(parse.getData().getStatus().isSuccess());
    }
  }

  @Test
  void nullInsteadOfAnOutcomeIsAFailureToo() throws Exception {
    assertEquals("skipped:failed", status(filtered(input -> null)));
  }

  @Test
  void cleanerThatCannotBeMadeLeavesEveryPageAsItWas() throws Exception {
    for (Throwable failure : List.of(new IllegalArgumentException("made up"), new LinkageError())) {
      CopydeskParseFilter filter =
          new CopydeskParseFilter(
              options ->
                  CopydeskParseFilterTest.<RuntimeException, Function<Input, Outcome>>thrown(
                      failure));
      filter.setConf(conf);
      ParseResult result = result();
      assertSame(result, filter.filter(content(), result, tags, null));
      assertEquals(HOST_TEXT, result.get(URL).getText());
      assertEquals("skipped:setup", status(result.get(URL)));
    }
  }

  @Test
  void ruleFilesOfTheConfFolderReachTheCleaner() {
    conf.set("copydesk.rules", "nutch/conf/harbour-rules.txt");
    AtomicReference<Options> seen = new AtomicReference<>();
    new CopydeskParseFilter(
            options -> {
              seen.set(options);
              return neverAsked();
            })
        .setConf(conf);
    assertEquals(1, seen.get().rules().size());
    assertEquals("harbour-rules.txt", seen.get().rules().get(0).fileName());
    assertTrue(seen.get().rules().get(0).text().startsWith("rule  harbour-post\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-rules.txt", "nutch/conf/broken-rules.txt"})
  void missingOrBrokenRuleFileLeavesEveryPageAsItWas(String file) throws Exception {
    conf.set("copydesk.rules", file);
    CopydeskParseFilter filter = new CopydeskParseFilter();
    filter.setConf(conf);
    Parse parse = filter.filter(content(), result(), tags, null).get(URL);
    assertEquals(HOST_TEXT, parse.getText());
    assertEquals("skipped:setup", status(parse));
  }

  @Test
  void lackOfMemoryIsNotHidden() {
    assertThrows(
        OutOfMemoryError.class,
        () ->
            filtered(
                input -> {
                  throw new OutOfMemoryError("made up");
                }));
  }

  @Test
  void pageThatNutchGaveUpIsLeftAlone() throws Exception {
    Parse parse;
    try {
      parse =
          filtered(
              input -> {
                Thread.currentThread().interrupt();
                return new Outcome.Found(Samples.full(), false);
              });
      assertTrue(Thread.currentThread().isInterrupted(), "the host may want to know");
    } finally {
      Thread.interrupted();
    }
    assertEquals(HOST_TEXT, parse.getText());
    assertEquals("skipped:interrupted", status(parse));
  }

  @Test
  void failedParseStaysAsItIs() throws Exception {
    status = new ParseStatus(ParseStatus.FAILED);
    Parse parse = filtered(neverAsked());
    assertEquals(0, parse.getData().getParseMeta().size());
  }

  @Test
  void otherEntriesOfTheResultStayAsTheyAre() {
    ParseResult result = result();
    ParseData item = data(new Metadata());
    result.put("http://paper.example/item", new ParseText("Item of a feed"), item);
    result.put(URL, new ParseText(HOST_TEXT), data(new Metadata()));

    ParseResult same = filter(found(Samples.full(), false)).filter(content(), result, tags, null);

    assertSame(result, same);
    assertEquals("Item of a feed", same.get("http://paper.example/item").getText());
    assertEquals(0, item.getParseMeta().size());
  }

  @Test
  void resultWithoutThePageComesBackUnchanged() {
    ParseResult empty = new ParseResult(URL);
    assertSame(empty, filter(neverAsked()).filter(content(), empty, tags, null));
    assertTrue(empty.isEmpty());
  }

  @Test
  void cleanerIsToldWhatTheFetcherKnows() throws Exception {
    headers.set("content-type", "text/html; charset=windows-1251");
    headers.set("nutch.fetch.time", "1614772800000");
    AtomicReference<Input> seen = new AtomicReference<>();
    filtered(
        input -> {
          seen.set(input);
          return new Outcome.Skipped(Outcome.Cause.NO_TEXT, "enough");
        });
    assertEquals(Input.Kind.HTML, seen.get().kind());
    assertEquals(Optional.of(URL), seen.get().url());
    assertEquals(Optional.of("text/html; charset=windows-1251"), seen.get().contentType());
    assertEquals(Optional.of(LocalDate.of(2021, 3, 3)), seen.get().fetched());
  }

  @Test
  void optionsComeFromTheConfiguration() {
    conf.set("copydesk.keep.dateline", "false");
    conf.set("copydesk.max.bytes", "1000");
    conf.set("copydesk.max.depth", "20");
    conf.set("copydesk.max.blocks", "30");
    AtomicReference<Options> seen = new AtomicReference<>();
    CopydeskParseFilter filter =
        new CopydeskParseFilter(
            options -> {
              seen.set(options);
              return neverAsked();
            });
    filter.setConf(conf);
    assertSame(conf, filter.getConf());
    assertEquals(false, seen.get().keepDateline());
    assertEquals(1000, seen.get().limits().bytes());
    assertEquals(20, seen.get().limits().depth());
    assertEquals(30, seen.get().limits().blocks());
  }

  @ParameterizedTest
  @CsvSource({"30, 30, 15000", "3, 30, 3000", "30, -1, 30000", "30, 0, 30000", "30, 1, 500"})
  void pageIsGivenUpBeforeNutchWould(String ours, String nutchs, long millis) {
    conf.set("copydesk.max.time", ours);
    conf.set("parser.timeout", nutchs);
    assertEquals(Duration.ofMillis(millis), CopydeskParseFilter.limits(conf).time());
  }

  @Test
  void withoutConfigurationTheOptionsAreTheCleanersOwn() {
    conf.set("parser.timeout", "-1");
    AtomicReference<Options> seen = new AtomicReference<>();
    new CopydeskParseFilter(
            options -> {
              seen.set(options);
              return neverAsked();
            })
        .setConf(conf);
    assertEquals(Options.DEFAULT, seen.get());
  }

  private Parse filtered(Function<Input, Outcome> engine) throws Exception {
    ParseResult result = result();
    assertSame(result, filter(engine).filter(content(), result, tags, null));
    return result.get(URL);
  }

  private CopydeskParseFilter filter(Function<Input, Outcome> engine) {
    CopydeskParseFilter filter = new CopydeskParseFilter(options -> engine);
    filter.setConf(conf);
    return filter;
  }

  private ParseResult result() {
    return ParseResult.createParseResult(URL, new ParseImpl(HOST_TEXT, data(parseMeta)));
  }

  private ParseData data(Metadata metadata) {
    return new ParseData(status, "Host title", outlinks, headers, metadata);
  }

  private Content content() {
    return Samples.content(URL, type, headers);
  }

  private void refresh(int seconds, String target) throws Exception {
    tags.setRefresh(true);
    tags.setRefreshTime(seconds);
    tags.setRefreshHref(URI.create(target).toURL());
    status.setMinorCode(ParseStatus.SUCCESS_REDIRECT);
  }

  private static String status(Parse parse) {
    return parse.getData().getMeta("copydesk.status");
  }

  private static Function<Input, Outcome> found(Article article, boolean truncated) {
    return input -> new Outcome.Found(article, truncated);
  }

  private static Function<Input, Outcome> neverAsked() {
    return input -> {
      throw new IllegalStateException("the cleaner was asked");
    };
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable, R> R thrown(Throwable failure) throws T {
    throw (T) failure;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T sneaky(Throwable failure) throws T {
    throw (T) failure;
  }
}
