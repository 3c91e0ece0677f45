package io.github.copydesk.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Dated;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateIsoTest {
  @ParameterizedTest
  @CsvSource({
    "2020-10-04T20:30:05Z, 2020-10-04T20:30:05Z",
    "2020-02-29T00:00:00+02:00, 2020-02-29T00:00:00+02:00",
    "2020-12-31T23:59:59-05:30, 2020-12-31T23:59:59-05:30",
    "2020-10-04T20:30:05+00:00, 2020-10-04T20:30:05Z",
    "2020-10-04T20:30:05-00:00, 2020-10-04T20:30:05Z",
  })
  void readsMomentsByTheirPlaces(String printed, String iso) {
    assertEquals(Optional.of(new Dated(printed, iso)), DateIso.read(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2020-10-04",
        "2020-10-04T20:30Z",
        "2020-10-04T20:30:05",
        "2020-10-04T20:30:05.123Z",
        "2020-10-04T20:30:05+0200",
        "2020-10-04T20:30:05 02:00",
        "2020-10-04T20:30:05+15:00",
        "2020-10-04T20:30:05+02:60",
        "2020-10-04 20:30:05Z",
        "2021-02-29T20:30:05Z",
        "2020-13-04T20:30:05Z",
        "2020-10-00T20:30:05Z",
        "2020-10-04T24:00:00Z",
        "2020-10-04T20:60:05Z",
        "1399-07-13T20:30:05Z",
      })
  void leavesWhatHasAnotherForm(String text) {
    assertEquals(Optional.empty(), DateIso.read(text));
  }
}
