package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.Outcome;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.Outlink;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageCounterTest {
  private final Configuration conf = new Configuration(false);
  private final Metadata metadata = new Metadata();
  private ParseStatus status = new ParseStatus(ParseStatus.SUCCESS);

  @Test
  void everyPageIsCountedByItsStatus() {
    metadata.set("copydesk.status", "truncated");
    metadata.set("copydesk.confidence", "0.500");
    assertEquals(List.of("pages", "truncated"), counters());
  }

  @Test
  void pageOfLowConfidenceIsCountedOnceMore() {
    metadata.set("copydesk.status", "cleaned");
    metadata.set("copydesk.confidence", "0.499");
    assertEquals(List.of("pages", "cleaned", "low-confidence"), counters());
    conf.set("copydesk.low.confidence", "0.4");
    assertEquals(List.of("pages", "cleaned"), counters());
  }

  @Test
  void pageThatNoFilterOfOursSawIsCountedAsSuch() {
    assertEquals(List.of("pages", "not-seen"), counters());
  }

  @Test
  void pageCannotMakeUpCounters() {
    metadata.set("copydesk.status", "made-up");
    metadata.set("copydesk.confidence", "0.1");
    assertEquals(List.of("pages", "not-seen"), counters());
    metadata.set("copydesk.status", "cleaned");
    metadata.set("copydesk.confidence", "low");
    assertEquals(List.of("pages", "cleaned"), counters());
  }

  @Test
  void pageThatNutchCouldNotParseIsNobodysFault() {
    status = new ParseStatus(ParseStatus.FAILED);
    assertEquals(List.of("pages", "not-parsed"), counters());
  }

  @ParameterizedTest
  @EnumSource(Outcome.Cause.class)
  void everyCauseOfTheCleanerHasAStatus(Outcome.Cause cause) {
    PageStatus found = PageStatus.of(cause);
    assertEquals(Optional.of(found), PageStatus.named(found.id()));
  }

  private List<String> counters() {
    ParseData page = new ParseData(status, "title", new Outlink[0], new Metadata(), metadata);
    return PageCounter.counters(page, conf);
  }
}
