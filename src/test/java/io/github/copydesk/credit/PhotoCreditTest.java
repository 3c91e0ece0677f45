package io.github.copydesk.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoCreditTest {
  private final PhotoCredit credits = new PhotoCredit(new CaptionWords());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The boat at the pier (AFP)|The boat at the pier|AFP",
        "The boat at the pier. [GETTY]|The boat at the pier.|GETTY",
        "Das Boot am Steg. Foto: Jana Ohlert|Das Boot am Steg.|Jana Ohlert",
        "The boat. (Telegraph photo by Ann Sturgis)|The boat.|Telegraph photo by Ann Sturgis",
        "Le bac devant l'écluse. Photo AFP|Le bac devant l'écluse.|AFP",
        "Лодка у причала. Фото: Иван Орлов|Лодка у причала.|Иван Орлов",
        "The boat at the pier AFP/Jane Roe|The boat at the pier|AFP/Jane Roe",
        "The boat at the pier. (AP Photo/Jane Roe)|The boat at the pier.|AP Photo/Jane Roe",
        "The boat at the pier. Photo: AFP/Jane Roe|The boat at the pier.|AFP/Jane Roe",
        "The boat at the pier. (Photo: Jane Roe)|The boat at the pier.|Jane Roe",
        "Boat © Jane Roe|Boat|Jane Roe"
      })
  void splitsTheCreditOff(String line, String text, String credit) {
    assertEquals(new PhotoCredit.Split(text, Optional.of(credit)), credits.split(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boat at the pier (left) and its captain",
        "Members of the party (D) on the boat.",
        "AFP/",
        "A photo by the door shows the boat that was sold to a man from the mainland in the spring of"
            + " the year before last."
      })
  void leavesALineWithoutCreditAlone(String line) {
    assertEquals(new PhotoCredit.Split(line, Optional.empty()), credits.split(line));
  }
}
