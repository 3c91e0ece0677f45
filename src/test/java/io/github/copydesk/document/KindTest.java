package io.github.copydesk.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {
  @Test
  void knowsDocumentsByTheirBytes() {
    assertEquals(Optional.of(Kind.PDF), kind("%PDF-1.7\n%\u00e2"));
    assertEquals(Optional.of(Kind.RTF), kind("{\\rtf1\\ansi"));
    assertEquals(
        Optional.of(Kind.WORD), kind("PK\u0003\u0004..[Content_Types].xml..word/document.xml.."));
    String open = "mimetypeapplication/vnd.oasis.opendocument.text";
    assertEquals(Optional.of(Kind.OPEN_DOCUMENT), kind("PK\u0003\u0004" + ".".repeat(26) + open));
  }

  @Test
  void leavesOtherZipsAlone() {
    assertEquals(Optional.empty(), kind("PK\u0003\u0004..xl/workbook.xml.."));
    assertEquals(Optional.empty(), kind("PK\u0003\u0004"));
    assertEquals(Optional.empty(), kind(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Return-Path: <a@b.example>\r\nFrom: Ann Lee <a@b.example>\r\n\r\nText.",
        "From: Ann Lee <a@b.example>\nSubject: a\n long one\nMessage-ID: <1@b.example>\n\nText.",
        "MIME-Version: 1.0\nFROM: Ann Lee <a@b.example>"
      })
  void knowsAMailByItsHeader(String text) {
    assertEquals(Optional.of(Kind.MAIL), kind(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A memo: no program wrote its lines.
        "From: Ann Lee\nTo: All desks\nSubject: Style of dates\n\nMessage-ID: is a field.",
        "Ferry returns\n\nFrom: our reporter\nReceived: yesterday",
        "VARN, Oct 5 - Text.\nFrom: a\nReceived: b",
        "From: Ann Lee"
      })
  void leavesATextThatLooksLikeAMail(String text) {
    assertEquals(Optional.empty(), kind(text));
  }

  @Test
  void saysWhatIsNeeded(@TempDir Path none) throws IOException {
    Documents documents = new Documents(none.resolve("documents"));
    byte[] pdf = "%PDF-1.7".getBytes(ISO_8859_1);
    IOException e = assertThrows(IOException.class, () -> documents.read(pdf, 100));
    assertEquals("application/pdf: needs copydesk-documents.zip, see README", e.getMessage());
    assertEquals(Optional.empty(), documents.read("<p>Text.".getBytes(ISO_8859_1), 100));
  }

  private static Optional<Kind> kind(String bytes) {
    return Kind.of(bytes.getBytes(ISO_8859_1));
  }
}
