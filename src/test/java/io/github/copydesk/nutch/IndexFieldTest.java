package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexFieldTest {
  @ParameterizedTest
  @CsvSource({
    "2015-10-02, 2015-10-02T00:00:00Z",
    "2015-10-02T13:18+09:00, 2015-10-02T04:18:00Z",
    "2015-10-02T13:18:30.5Z, 2015-10-02T13:18:30.500Z",
    "2015-10-02T13:18, 2015-10-02T13:18:00Z",
    "2015-10-02T13:18:30, 2015-10-02T13:18:30Z",
  })
  void momentsAreInUtc(String iso, String instant) {
    assertEquals(Optional.of(Date.from(Instant.parse(instant))), IndexField.date(iso));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--10-05",
        "2015",
        "2015-10",
        "2015-13-01",
        "2015-10-02T",
        "T",
        "+999999999-12-31"
      })
  void anythingElseIsNoDate(String iso) {
    assertEquals(Optional.empty(), IndexField.date(iso));
  }
}
