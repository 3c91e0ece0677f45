package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.nutch.crawl.MD5Signature;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.Outlink;
import org.apache.nutch.parse.Parse;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseImpl;
import org.apache.nutch.parse.ParseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSignatureTest {
  private static final String FERRY =
      "The ferry left its berth at noon with every seat taken and forty crates of post on deck.";
  private static final String MASTER =
      "The harbour master said that the swell had fallen below two metres during the night.";
  private static final String HAN = "渡轮在中断九天之后于周三早晨首次离开码头前往海鸥岛所有座位全部坐满";

  private final ArticleSignature signature = new ArticleSignature();

  @Test
  void keysAreTheFilters() {
    assertEquals(ParseField.STATUS.key(), ArticleSignature.STATUS_KEY);
    assertEquals(ParseField.HEADLINE.key(), ArticleSignature.HEADLINE_KEY);
  }

  @Test
  void importsOnlyWhatNutchHasOnItsOwnClassPath() throws IOException {
    String source =
        Files.readString(
            Path.of("src/main/java/io/github/copydesk/nutch/ArticleSignature.java"),
            StandardCharsets.UTF_8);
    source
        .lines()
        .filter(line -> line.startsWith("import "))
        .forEach(
            line ->
                assertTrue(
                    line.matches("import (static )?(java\\.|org\\.apache\\.(nutch|hadoop)\\.).*"),
                    line));
    for (Class<?> other : new Class<?>[] {ParseField.class, Property.class, FetchedPage.class}) {
      assertFalse(source.contains(other.getSimpleName() + "."), other.getSimpleName());
    }
  }

  @Test
  void sameArticleHasSameDigestWhateverTheBytes() {
    assertSame(article("Ferry runs", FERRY, MASTER), article("Ferry runs", FERRY, MASTER));
    assertEquals(16, signature.calculate(null, article("Ferry runs", FERRY)).length);
  }

  @Test
  void shortLinesThatSlippedThroughDoNotCount() {
    Parse first = article("Ferry runs", FERRY, "Read 1,204 times", MASTER);
    assertSame(first, article("Ferry runs", FERRY, "Read 1,377 times", MASTER));
    assertSame(first, article("Ferry runs", FERRY, MASTER));
  }

  @Test
  void quotesCaseAndSpacesDoNotCount() {
    assertSame(
        article("Ferry runs", FERRY + " “At last”"), article("FERRY  RUNS", FERRY + " 'At last'"));
  }

  @Test
  void otherArticleHasOtherDigest() {
    Parse ferry = article("Ferry runs", FERRY, MASTER);
    assertDifferent(ferry, article("Ferry stays", FERRY, MASTER));
    assertDifferent(ferry, article("Ferry runs", FERRY));
    assertDifferent(ferry, article("Ferry runs", MASTER, FERRY));
    assertDifferent(ferry, article("Ferry runs", FERRY.replace("forty", "fifty"), MASTER));
    assertDifferent(
        article("Sea", FERRY + " Wind 4"), article("Sea", FERRY + " Wind 5")); // Digits count.
  }

  @Test
  void shortParagraphsCountWhereAllAreShort() {
    assertDifferent(article("Tides", "High at 4.", "Low at 10."), article("Tides", "High at 5."));
  }

  @Test
  void eastAsianParagraphsAreLongWithFewerLetters() {
    assertSame(article("渡轮", HAN, "阅读 12"), article("渡轮", HAN, "阅读 47"));
    assertDifferent(article("渡轮", HAN), article("渡轮", HAN.replace("九", "八")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"skipped:type", "skipped:noindex", "skipped:failed", ""})
  void pageThatWasNotCleanedHasTheDigestOfItsBytes(String status) {
    Parse parse =
        parse(status.isEmpty() ? Optional.empty() : Optional.of(status), "Ferry runs", FERRY);
    var content = Samples.content("http://paper.example/story", "text/html", new Metadata());
    assertArrayEquals(
        new MD5Signature().calculate(content, parse), signature.calculate(content, parse));
  }

  @Test
  void articleWithoutHeadlineOrTextIsNoError() {
    Parse bare = parse(Optional.of("cleaned"), null, "");
    assertEquals(16, signature.calculate(null, bare).length);
  }

  private void assertSame(Parse first, Parse second) {
    assertArrayEquals(signature.calculate(null, first), signature.calculate(null, second));
  }

  private void assertDifferent(Parse first, Parse second) {
    assertFalse(Arrays.equals(signature.calculate(null, first), signature.calculate(null, second)));
  }

  private static Parse article(String headline, String... paragraphs) {
    return parse(Optional.of("cleaned"), headline, String.join("\n\n", paragraphs));
  }

  private static Parse parse(Optional<String> status, String headline, String text) {
    Metadata metadata = new Metadata();
    status.ifPresent(value -> metadata.set("copydesk.status", value));
    if (headline != null) {
      metadata.set("copydesk.headline", headline);
    }
    ParseStatus success = new ParseStatus(ParseStatus.SUCCESS);
    return new ParseImpl(
        text, new ParseData(success, "title", new Outlink[0], new Metadata(), metadata));
  }
}
