package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line with the real engine behind it. */
class RealInputTest {
  static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Harbour bridge reopens - The Quay</title></head>
      <body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
      <article><h1>Harbour bridge reopens</h1>
      <p>PORT NESS, May 3 (Reuters) - The harbour bridge opened again on Friday after two years of
      repairs, and the first lorries crossed it before sunrise while the old café was still shut.</p>
      <p>The council says that the work cost six million pounds, a third more than it had planned
      when the first crack was found in one of the pillars on the northern side.</p>
      <p>"We are glad that it is over," said the harbour master, who had watched the builders from
      the window of her office every day since the ferries took over the traffic.</p>
      </article></body></html>
      """;

  private final Terminal terminal = Terminal.real();

  @TempDir private Path dir;

  @Test
  void cleansAPage() throws IOException {
    Path page = Files.writeString(dir.resolve("page.html"), PAGE);
    assertEquals(ExitCode.OK, terminal.run("clean", page), terminal.err());
    assertTrue(terminal.out().startsWith("Harbour bridge reopens\n\n"), terminal.out());
    assertTrue(terminal.out().contains("\n\n\"We are glad that it is over,\""), terminal.out());
    assertFalse(terminal.out().contains("Sport"), terminal.out());
  }

  @Test
  void stripsTheDateline() throws IOException {
    Path page = Files.writeString(dir.resolve("page.html"), PAGE);
    Terminal stripping = Terminal.real();
    assertEquals(ExitCode.OK, stripping.run("clean", "--dateline=strip", page));
    assertTrue(stripping.out().contains("\n\nThe harbour bridge opened again"), stripping.out());
    terminal.run("clean", page);
    assertTrue(terminal.out().contains("\n\nPORT NESS, May 3 (Reuters) - The"), terminal.out());
  }

  @ParameterizedTest
  @CsvSource({
    "photo.png, 89504e470d0a1a0a0000000d49484452, image/png",
    "film.mpg, 000001ba4400040004010189c3f8, video/mpeg",
    "clip.jpg, ffd8ffe000104a46494600010100, image/jpeg",
    "pack.html, 504b0304140000000800, application/zip"
  })
  void namesTheTypeOfWhatIsNoText(String name, String hex, String type) throws IOException {
    Path file = Files.write(dir.resolve(name), HexFormat.of().parseHex(hex));
    assertEquals(ExitCode.NOTHING, terminal.run("clean", file));
    assertEquals("copydesk: " + file + ": not HTML or text (" + type + ")", terminal.err().strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t\n",
        "<html></html>",
        "<!DOCTYPE html><html><body><script>run();</script><div> </div></body></html>"
      })
  void tellsThatThereIsNoText(String content) throws IOException {
    Path file = Files.writeString(dir.resolve("page.html"), content);
    assertEquals(ExitCode.NOTHING, terminal.run("clean", "--json", file));
    assertEquals(1, terminal.err().lines().count(), terminal.err());
    assertTrue(terminal.err().startsWith("copydesk: " + file + ": "), terminal.err());
    assertFalse(terminal.out().contains("\"error\": null"), terminal.out());
  }

  @ParameterizedTest
  @CsvSource({"utf-8,windows-1252", "windows-1252,utf-8"})
  void readsPagesWithAWrongLabel(String charset, String label) throws IOException {
    // Enough accents to tell another charset from a damaged page.
    String accented = PAGE.replace("harbour", "härbour").replace("cost", "coût");
    String page = accented.replace("charset=\"utf-8\"", "charset=\"" + label + "\"");
    Path file = Files.write(dir.resolve("page.html"), page.getBytes(Charset.forName(charset)));
    assertEquals(ExitCode.OK, terminal.run("clean", file), terminal.err());
    assertTrue(terminal.out().contains("the old café was"), terminal.out());
  }

  @Test
  @Timeout(120)
  void survivesAZippedFlood() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      byte[] tags = "<div><p>more and more</p>".repeat(4_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 300; i++) {
        zip.write(tags);
      }
    }
    Path file = Files.write(dir.resolve("flood.html.gz"), bytes.toByteArray());
    int code = terminal.run("clean", "--max-bytes=1M", file);
    assertTrue(code == ExitCode.OK || code == ExitCode.NOTHING, terminal.err());
    assertEquals(1, terminal.err().lines().count(), terminal.err());
  }
}
