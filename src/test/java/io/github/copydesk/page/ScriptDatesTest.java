package io.github.copydesk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptDatesTest {
  private static final Pages PAGES = new Pages(Limits.DEFAULT);

  private static List<String> published(String script) {
    String html = "<p>x</p><script>" + script + "</script>";
    Decoded decoded = new Decoded(html, "UTF-8", Decoded.Evidence.DEFAULT);
    Page page = PAGES.parse(decoded, Optional.empty(), false, Deadline.NONE);
    return ScriptDates.published(page, "Bridge opens");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"title\":\"Bridge opens\",\"publishedAt\":\"2020-10-04\"}; 2020-10-04",
        "{\"publish_date\":1601769600,\"headline\":\"Bridge, opens\"}; 1601769600",
        "window.x = {\"a\":[{\"title\":\"Bridge opens\",\"tags\":[\"a\"],\"pubDate\":\"2020-10-04\"}]};"
            + " 2020-10-04",
        "{\"title\":\"Tunnel opens\",\"publishedAt\":\"2020-10-04\"}; ``",
        "{\"title\":\"Bridge opens\",\"more\":{\"publishedAt\":\"2020-10-04\"}}; ``",
        "{\"title\":\"Bridge opens\",\"updatedAt\":\"2020-10-04\",\"published\":true}; ``",
        "{\"title\":\"Bridge opens\",\"publishedAt\":\"2020-1; ``",
      })
  void takesDatesOfObjectsWithTheHeadline(String script, String date) {
    assertEquals(date.isEmpty() ? List.of() : List.of(date), published(script));
  }

  @Test
  @Timeout(10)
  void brokenAndDeepDataEnd() {
    assertEquals(List.of(), published("pub" + "{\"a\":[".repeat(100_000)));
    assertEquals(List.of(), published("pub" + "}]{[".repeat(100_000)));
  }
}
