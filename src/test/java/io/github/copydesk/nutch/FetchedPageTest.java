package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.protocol.Content;
import org.junit.jupiter.api.Test;

class FetchedPageTest {
  private final Metadata headers = new Metadata();

  @Test
  void dayOfTheFetchIsTakenFromTheBestWitness() {
    assertEquals(Optional.empty(), day());
    headers.set("nutch.segment.name", "20210305101500");
    assertEquals(Optional.of(LocalDate.of(2021, 3, 5)), day());
    headers.set("date", "Thu, 04 Mar 2021 23:30:00 -0200");
    assertEquals(Optional.of(LocalDate.of(2021, 3, 5)), day());
    headers.set("date", "Thu, 04 Mar 2021 20:00:00 GMT");
    assertEquals(Optional.of(LocalDate.of(2021, 3, 4)), day());
    headers.set("nutch.fetch.time", "1614772800000");
    assertEquals(Optional.of(LocalDate.of(2021, 3, 3)), day());
  }

  @Test
  void nonsenseIsNoDay() {
    headers.set("nutch.segment.name", "2021");
    headers.set("Date", "soon");
    headers.set("nutch.fetch.time", "9223372036854775807");
    assertEquals(Optional.empty(), day());
    headers.set("nutch.segment.name", "20219999000000");
    headers.set("nutch.fetch.time", "now");
    assertEquals(Optional.empty(), day());
  }

  @Test
  void pageWithoutHeadersOrTypeIsNoError() {
    Content content = new Content();
    assertFalse(new FetchedPage(content).isHtml());
    assertFalse(new FetchedPage(content).isCut());
  }

  private Optional<LocalDate> day() {
    Content content = Samples.content("http://a.example/", "text/html", headers);
    return new FetchedPage(content).input().fetched();
  }
}
