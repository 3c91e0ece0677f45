package io.github.copydesk.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyWriterTest {
  @ParameterizedTest
  @CsvSource({
    "headline,Harbour bridge reopens",
    "byline.authors.name,Ida Holm",
    "dateline.places,PORT NESS",
    "confidence,0.88",
    "keywords,harbour|bridge",
    "credits.names,Tor Lie",
    "dateline.date,'{\"raw\":\"May 3\",\"iso\":\"2024-05-03\"}'",
    "dateline.date.iso,2024-05-03",
    "headline.x,''",
    "error,''"
  })
  void writesAValueALine(String property, String expected) throws IOException {
    assertEquals(
        expected.replace('|', '\n') + "\n", write(property, Entry.of("a", Samples.full())));
  }

  @Test
  void writesNothingForWhatIsNotThere() throws IOException {
    assertEquals("", write("no-such-key", Entry.of("a", Samples.full())));
    assertEquals("", write("keywords", Entry.of("a", Samples.bare("One."))));
    assertEquals("\n", write("byline.raw", Entry.of("a", Samples.bare("One."))));
    assertEquals("no text\n", write("error", Samples.failed()));
  }

  private static String write(String property, Entry entry) throws IOException {
    StringBuilder out = new StringBuilder();
    PropertyWriter writer = new PropertyWriter(out, property);
    writer.write(entry);
    writer.finish();
    return out.toString();
  }
}
