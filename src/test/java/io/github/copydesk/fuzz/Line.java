package io.github.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.page.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Bytes as a line of a page: the first byte says which language the page has, the others are the
 * line.
 */
record Line(String text, Setting setting, boolean odd) {
  static final List<String> LANGUAGES =
      List.of(
          "und", "en", "de", "fr", "es", "pt", "it", "nl", "sv", "pl", "ru", "tr", "ar", "fa", "he",
          "hi", "el", "ja", "ko", "zh", "vi", "th");

  static Line of(byte[] data) {
    int first = data.length == 0 ? 0 : data[0] & 0x7F;
    String text = data.length == 0 ? "" : new String(data, 1, data.length - 1, UTF_8);
    LocalDate day = LocalDate.of(2023, 10, 6);
    Setting setting =
        new Setting(
            LANGUAGES.get(first % LANGUAGES.size()),
            first % 3 == 0 ? "US" : "",
            first % 5 == 0 ? Optional.of(day) : Optional.empty(),
            first % 2 == 0 ? Optional.of(day.plusDays(30)) : Optional.empty(),
            "Glass workers end strike after pay deal",
            "Varn Observer");
    return new Line(text, setting, first >= 64);
  }
}
