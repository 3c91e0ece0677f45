package io.github.copydesk.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {
  private final Content content = new Content();

  private Optional<String> type(byte[] bytes) {
    return content.binaryType(bytes, bytes.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>x</title>",
        "\uFEFF\n <html lang=en>",
        "<?xml version='1.0'?><html>",
        "<p>One.</p>",
        "Text before <b>any</b> markup <i>but</i> then <a href=x>enough</a> of it"
      })
  void takesMarkupForHtml(String text) {
    assertTrue(Content.isHtml(text.replace("\uFEFF", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BAGHDAD - A leader said Monday",
        "<3 is what she wrote, and a < b",
        "He typed </p> by mistake.",
        "< not a tag"
      })
  void takesOtherTextForText(String text) {
    assertFalse(Content.isHtml(text));
  }

  @Test
  void namesWhatIsNeither() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    assertEquals(Optional.of("image/png"), type(png));
    assertEquals(
        Optional.of("application/pdf"), type("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)));
    assertTrue(type(new byte[100]).isPresent());
  }

  @Test
  void readsEveryTextAsText() {
    assertEquals(Optional.empty(), type("Plain words.\n".getBytes(UTF_8)));
    assertEquals(Optional.empty(), type("\uFEFFwords".getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(
        Optional.empty(), type("words without a mark".getBytes(StandardCharsets.UTF_16BE)));
    assertEquals(Optional.empty(), type(new byte[0]));
  }
}
