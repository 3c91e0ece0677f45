package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
  private final Terminal terminal = Terminal.echo();

  @TempDir private Path dir;

  @ParameterizedTest
  @CsvSource({
    "'',3,empty",
    "PNG,3,not HTML or text (image/png)",
    "<p>,3,no text",
    "defect,1,internal error"
  })
  void namesTheInputAndTheReason(String content, int code, String why) throws IOException {
    Path file = Files.writeString(dir.resolve("bad.html"), content);
    assertFailure(code, file, why);
  }

  @Test
  void missingFile() {
    assertFailure(ExitCode.FAILED, dir.resolve("gone.html"), "no such file or directory");
  }

  @Test
  void fileTakenForADirectory() throws IOException {
    Path file = Files.writeString(dir.resolve("a.html"), "A.");
    int code = terminal.run("clean", file.resolve("b.html"));
    assertEquals(ExitCode.FAILED, code);
    assertTrue(terminal.err().startsWith("copydesk: " + file.resolve("b.html") + ": "));
  }

  @Test
  void emptyName() {
    assertEquals(ExitCode.FAILED, terminal.run("clean", ""));
    assertEquals("copydesk: : an empty name", terminal.err().strip());
  }

  @Test
  void nameThatIsNone() {
    assertEquals(ExitCode.FAILED, terminal.run("clean", "a\0b"));
    assertEquals(
        "copydesk: a\uFFFDb: not a file name in this locale (LC_ALL)", terminal.err().strip());
  }

  @Test
  void directoryWithoutPages() throws IOException {
    Files.writeString(dir.resolve("photo.png"), "PNG");
    assertFailure(
        ExitCode.FAILED,
        dir,
        "a directory without pages (.html .htm .xhtml .shtml .txt .text, or with .gz)");
  }

  @Test
  void truncatedGzip() throws IOException {
    byte[] whole = gzip("A longer text that is cut off in the middle of its data.");
    for (int length = 2; length < whole.length; length++) {
      Path file = Files.write(dir.resolve("cut.html.gz"), Arrays.copyOf(whole, length));
      Terminal fresh = Terminal.echo();
      assertEquals(ExitCode.FAILED, fresh.run("clean", file), "cut at " + length);
      assertEquals("copydesk: " + file + ": truncated gzip", fresh.err().strip());
    }
  }

  @Test
  void damagedGzip() throws IOException {
    byte[] bytes = gzip("Some text.");
    bytes[bytes.length - 8] ^= 1;
    assertFailure(ExitCode.FAILED, Files.write(dir.resolve("bad.html.gz"), bytes), "damaged gzip");
    bytes[10] = (byte) 0xff;
    assertFailure(
        ExitCode.FAILED, Files.write(dir.resolve("worse.html.gz"), bytes), "damaged gzip");
  }

  @Test
  void tellsHowToUnpackZstandard() throws IOException {
    byte[] packed = HexFormat.of().parseHex("28b52ffd0458010068690a");
    Path in = Files.createDirectory(dir.resolve("in"));
    Path archive = Files.write(in.resolve("a.warc.zst"), packed);
    assertEquals(ExitCode.FAILED, terminal.run("clean", in));
    String why = "packed by Zstandard; unpack it before: zstd -dc FILE | copydesk ...";
    assertEquals("copydesk: " + archive + ": " + why, terminal.err().strip());
  }

  @Test
  @Timeout(120)
  void gzipBombIsReadToTheLimitOnly() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    Path file = Files.write(dir.resolve("bomb.html.gz"), bomb.toByteArray());
    terminal.run("clean", "--max-bytes=100k", file);
    assertEquals(100 * 1024 + 1, terminal.inputs.get(0).bytes().length);
  }

  @Test
  void worksOnAfterABadInput() throws IOException {
    Path good = Files.writeString(dir.resolve("good.html"), "Good.");
    Path bad = dir.resolve("gone.html");
    assertEquals(ExitCode.FAILED, terminal.run("clean", bad, good, bad));
    List<String> lines = terminal.out().lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(0).endsWith("\"error\":\"no such file or directory\"}"));
    assertTrue(lines.get(1).endsWith("\"error\":null}"));
    assertEquals(2, terminal.err().lines().count());
  }

  @Test
  void tellsARunThatFailedAltogether() throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("clean"));
    for (int i = 0; i < 100; i++) {
      arguments.add(dir.resolve("gone" + i));
    }
    assertEquals(ExitCode.NEARLY_ALL_FAILED, terminal.run(arguments.toArray()));
    // 100 of 101 are more than 99 %, 99 of 100 are not.
    arguments.add(Files.writeString(dir.resolve("good.html"), "Good."));
    assertEquals(ExitCode.NEARLY_ALL_FAILED, Terminal.echo().run(arguments.toArray()));
    arguments.remove(1);
    assertEquals(ExitCode.FAILED, Terminal.echo().run(arguments.toArray()));
  }

  @Test
  void keepsEscapesOfNamesFromTheTerminal() {
    terminal.run("clean", "a\u001b[2Jb\nc");
    assertEquals("copydesk: a\uFFFD[2Jb\uFFFDc: no such file or directory", terminal.err().strip());
  }

  private void assertFailure(int code, Path path, String why) {
    Terminal text = Terminal.echo();
    assertEquals(code, text.run("clean", "--text", path));
    assertEquals("", text.out());
    assertEquals("copydesk: " + path + ": " + why, text.err().strip());
    Terminal json = Terminal.echo();
    assertEquals(code, json.run("clean", "--jsonl", path));
    assertTrue(json.out().endsWith("\"error\":\"" + why + "\"}\n"), json.out());
    assertEquals(1, json.out().lines().count());
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
