package io.github.copydesk.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  private static final String URL = "https://herald.example/harbour";
  private static final String HTML = "Content-Type: text/html\r\n";
  private static final int MOST = 1 << 20;

  @TempDir private Path dir;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsPagesWithPlaceAddressDayAndType(boolean zipped) throws IOException {
    Warc warc = zipped ? Warc.zipped() : Warc.plain();
    warc.record("warcinfo", URL, "application/warc-fields", "software: x\r\n".getBytes(UTF_8));
    warc.page(URL + "/1", "<p>Één.").page(URL + "/2", "<p>Two.");
    List<Item> items = read(warc);
    assertEquals(new Item.Passed(0, Item.Passing.OTHER), items.get(0));
    assertEquals(warc.offset(1), items.get(1).offset());
    assertEquals(warc.offset(2), items.get(2).offset());
    assertEquals(3, items.size());
    Input input = input(items.get(1));
    assertEquals("<p>Één.", text(input));
    assertEquals(Optional.of(URL + "/1"), input.url());
    assertEquals(Optional.of("text/html; charset=utf-8"), input.contentType());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), input.fetched());
    assertEquals(Input.Kind.AUTO, input.kind());
  }

  @Test
  void undoesTransferAndContentEncodings() throws IOException {
    byte[] chunked = "5;x=1\r\nHello\r\n7\r\n, chunk\r\n0\r\n\r\n".getBytes(UTF_8);
    byte[] brotli = HexFormat.of().parseHex("0b028068656c6c6f03");
    Warc warc =
        Warc.zipped()
            .response(URL, "200 OK", HTML + "Transfer-Encoding: chunked\r\n", chunked)
            .response(
                URL, "200 OK", HTML + "Content-Encoding: gzip\r\n", Warc.gzip("z".getBytes(UTF_8)))
            .response(URL, "200 OK", HTML + "Content-Encoding: br\r\n", brotli);
    assertEquals(List.of("Hello, chunk", "z", "hello"), texts(read(warc)));
  }

  @Test
  void takesContentThatIsNotEncodedAsItsHeaderSays() throws IOException {
    Warc warc =
        Warc.zipped()
            .response(URL, "200 OK", HTML + "Content-Encoding: gzip\r\n", "<p>Plain.")
            .response(URL, "200 OK", HTML + "Content-Encoding: br\r\n", "<p>Plain.")
            .response(URL, "200 OK", HTML + "Content-Encoding: zstd\r\n", "<p>Plain.")
            .response(URL, "200 OK", HTML + "Content-Encoding: x-own\r\n", "<p>Plain.")
            .response(URL, "200 OK", HTML + "Transfer-Encoding: chunked\r\n", "<p>Plain.")
            .response(URL, "200 OK", HTML + "Content-Length: 9999\r\n", "<p>Plain.");
    assertEquals(java.util.Collections.nCopies(6, "<p>Plain."), texts(read(warc)));
  }

  @Test
  void keepsWhatCanBeDecodedOfATruncatedPayload() throws IOException {
    byte[] packed = Warc.gzip("The tide comes in. ".repeat(2_000).getBytes(UTF_8));
    byte[] half = Arrays.copyOf(packed, packed.length - 12);
    Warc warc = Warc.zipped().response(URL, "200 OK", HTML + "Content-Encoding: gzip\r\n", half);
    String text = texts(read(warc)).get(0);
    assertTrue(text.startsWith("The tide comes in. "), text);
  }

  @Test
  void passesAndNamesWhatIsNoPage() throws IOException {
    byte[] none = {};
    Warc warc =
        Warc.zipped()
            .record("revisit", URL, "application/http; msgtype=response", none)
            .response(URL, "404 Not Found", HTML, "<p>No.")
            .response(URL, "301 Moved", "Location: /x\r\n", "")
            .response(URL, "200 OK", "Content-Type: image/png\r\n", "PNG")
            .record("resource", URL, "image/gif", none)
            .record(
                "request",
                URL,
                "application/http; msgtype=request",
                "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8))
            .record("metadata", URL, "application/warc-fields", none);
    List<Item.Passing> passed = read(warc).stream().map(i -> ((Item.Passed) i).why()).toList();
    assertEquals(
        List.of(
            Item.Passing.REVISIT,
            Item.Passing.ERROR,
            Item.Passing.ERROR,
            Item.Passing.NOT_TEXT,
            Item.Passing.NOT_TEXT,
            Item.Passing.OTHER,
            Item.Passing.OTHER),
        passed);
  }

  @Test
  void takesPagesWithoutATypeOrWithATypeThatSaysNothing() throws IOException {
    Warc warc =
        Warc.zipped()
            .response(URL, "200 OK", "Server: x\r\n", "<p>One.")
            .response(URL, "200 OK", "Content-Type: application/octet-stream\r\n", "<p>Two.")
            .response(URL, "200 OK", "Content-Type: TEXT/HTML;charset=x\r\n", "<p>Three.")
            .response(URL, "200 OK", "Content-Type: text/plain\r\n", "Four.");
    assertEquals(List.of("<p>One.", "<p>Two.", "<p>Three.", "Four."), texts(read(warc)));
  }

  @Test
  void readsTextRecordsOfWetFilesAsUtf8() throws IOException {
    Warc warc = Warc.zipped().record("conversion", URL, "text/plain", "Grüße.".getBytes(UTF_8));
    Input input = input(read(warc).get(0));
    assertEquals("Grüße.", text(input));
    assertEquals(Input.Kind.TEXT, input.kind());
    assertEquals(Optional.of("text/plain; charset=utf-8"), input.contentType());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsArcFiles(boolean zipped) throws IOException {
    String body = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<p>From an ARC.";
    String info = "1 0 Example\nURL IP-address Archive-date Content-type Archive-length\n";
    Warc arc = zipped ? Warc.zipped() : Warc.plain();
    arc.raw(
        ("filedesc://x.arc 0.0.0.0 20080430204825 text/plain " + info.length() + "\n" + info + "\n")
            .getBytes(ISO_8859_1));
    arc.raw(
        (URL + " 192.0.2.1 20080430204826 text/html " + body.length() + "\n" + body + "\n")
            .getBytes(ISO_8859_1));
    List<Item> items = read(arc);
    Item last = items.get(items.size() - 1);
    assertEquals("<p>From an ARC.", text(input(last)));
    assertEquals(Optional.of(LocalDate.of(2008, 4, 30)), input(last).fetched());
    assertEquals(arc.offset(1), last.offset());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void goesOnAfterADamagedRecord(boolean zipped) throws IOException {
    Warc warc = zipped ? Warc.zipped() : Warc.plain();
    warc.page(URL, "<p>One.").page(URL, "<p>Two, " + "long ".repeat(99)).page(URL, "<p>Three.");
    byte[] bytes = warc.bytes();
    Arrays.fill(bytes, warc.offset(1) + 12, warc.offset(1) + 90, (byte) 'x');
    List<Item> items = read(bytes);
    assertEquals(List.of("<p>One.", "<p>Three."), texts(items));
    Item.Damaged damaged =
        (Item.Damaged) items.stream().filter(i -> i instanceof Item.Damaged).findFirst().get();
    assertEquals(warc.offset(1), damaged.offset());
    assertEquals(warc.offset(2), items.get(items.size() - 1).offset());
  }

  @Test
  void readsAllBeforeATruncation() throws IOException {
    Warc warc = Warc.zipped().page(URL, "<p>One.").page(URL, "<p>Two.").page(URL, "<p>Three.");
    List<Item> items = read(Arrays.copyOf(warc.bytes(), warc.offset(2) + 60));
    assertEquals(List.of("<p>One.", "<p>Two."), texts(items));
    Item.Damaged damaged = (Item.Damaged) items.get(2);
    assertEquals(warc.offset(2), damaged.offset());
    assertTrue(damaged.why().startsWith("truncated archive"), damaged.why());
    assertEquals(3, items.size());
  }

  @Test
  void readsSeveralFilesInOne() throws IOException {
    byte[] a = Warc.zipped().page(URL, "<p>A.").bytes();
    byte[] b = Warc.zipped().page(URL, "<p>B.").bytes();
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    assertEquals(List.of("<p>A.", "<p>B."), texts(read(both)));
  }

  @Test
  void takesNoMoreOfAPageThanAllowed() throws IOException {
    String huge = "Content-Encoding: gzip\r\n" + HTML;
    byte[] bomb = Warc.gzip(new byte[50 << 20]);
    Warc warc = Warc.zipped().response(URL, "200 OK", huge, bomb).page(URL, "<p>Next.");
    List<Item> items = read(warc.bytes());
    assertEquals(MOST, input(items.get(0)).bytes().length);
    assertEquals("<p>Next.", text(input(items.get(1))));
  }

  @Test
  void startsAtAnItem() throws IOException {
    Warc warc = Warc.zipped().page(URL, "<p>One.").page(URL, "<p>Two.");
    Path file = Files.write(dir.resolve("a.warc.gz"), warc.bytes());
    try (Archive archive = Archive.open(file, warc.offset(1), MOST)) {
      Item item = archive.next().get();
      assertEquals(warc.offset(1), item.offset());
      assertEquals("<p>Two.", text(input(item)));
      assertTrue(archive.next().isEmpty());
    }
  }

  @Test
  void readsAStream() throws IOException {
    byte[] bytes = Warc.zipped().page(URL, "<p>One.").bytes();
    try (Archive archive = Archive.of(new ByteArrayInputStream(bytes), MOST)) {
      assertArrayEquals("<p>One.".getBytes(UTF_8), input(archive.next().get()).bytes());
      assertTrue(archive.next().isEmpty());
    }
  }

  @Test
  void endsOnHostileHeaders() throws IOException {
    Warc warc =
        Warc.plain()
            .raw("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n".getBytes(UTF_8))
            .raw(
                "WARC/1.0\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx\r\n\r\n"
                    .getBytes(UTF_8))
            .raw(
                "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\nx\r\n\r\n".getBytes(UTF_8))
            .page(URL, "<p>Last.");
    assertEquals(List.of("<p>Last."), texts(read(warc)));
  }

  private List<Item> read(Warc warc) throws IOException {
    return read(warc.bytes());
  }

  private List<Item> read(byte[] bytes) throws IOException {
    Path file = Files.write(dir.resolve("x.warc"), bytes);
    List<Item> items = new ArrayList<>();
    try (Archive archive = Archive.open(file, 0, MOST)) {
      for (Optional<Item> i = archive.next(); i.isPresent(); i = archive.next()) {
        items.add(i.get());
        assertTrue(items.size() < 100, "no end: " + items);
      }
    }
    return items;
  }

  private static List<String> texts(List<Item> items) {
    return items.stream().filter(i -> i instanceof Item.Page).map(i -> text(input(i))).toList();
  }

  private static Input input(Item item) {
    return ((Item.Page) item).input(MOST);
  }

  private static String text(Input input) {
    return new String(input.bytes(), UTF_8);
  }
}
