package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar, started as a user starts it. */
@Timeout(60)
class JarIT {
  @TempDir private Path dir;

  @Test
  void tellsItsVersion() throws Exception {
    Ended ended = run("--version");
    assertEquals(0, ended.code());
    assertTrue(ended.out().matches("copydesk \\d+\\.\\d+\\.\\d+\\S*\\R"), ended.out());
    assertEquals("", ended.err());
  }

  @Test
  void printsTheSchema() throws Exception {
    Ended ended = run("schema");
    assertEquals(0, ended.code());
    assertTrue(ended.out().contains("\"title\": \"Copydesk article\""), ended.out());
  }

  @Test
  void cleansPages() throws Exception {
    Path page = Files.writeString(dir.resolve("page.html"), RealInputTest.PAGE);
    Path photo = Files.write(dir.resolve("photo.png"), HexFormat.of().parseHex("89504e470d0a1a0a"));
    Ended ended = run("clean", page.toString(), photo.toString());
    assertEquals(1, ended.code());
    List<String> records = ended.out().lines().toList();
    assertEquals(2, records.size());
    assertTrue(records.get(0).contains("\"headline\":\"Harbour bridge reopens\""), ended.out());
    assertTrue(records.get(0).contains("the old café was"), "not UTF-8: " + ended.out());
    String why = "not HTML or text (image/png)";
    assertTrue(records.get(1).endsWith("\"error\":\"" + why + "\"}"), ended.out());
    // Nothing else: no notice of a library either.
    assertEquals("copydesk: " + photo + ": " + why, ended.err().strip());
  }

  @Test
  void endsWithTheExitCodeOfTheRun() throws Exception {
    Ended ended = run("clean", "gone.html");
    assertEquals(1, ended.code());
    assertEquals("", ended.out());
    assertEquals("copydesk: gone.html: no such file or directory", ended.err().strip());
  }

  @Test
  void endsQuietlyWhenNobodyReads() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("clean"));
    for (int i = 0; i < 2_000; i++) {
      arguments.add("gone" + i);
    }
    Process process = start(arguments.toArray(String[]::new));
    process.getInputStream().close();
    // Until the pipe is found closed, bad inputs are still told.
    assertTrue(process.waitFor(50, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue());
    String err = Files.readString(dir.resolve("err"));
    assertTrue(err.lines().allMatch(l -> l.endsWith("no such file or directory")), err);
    assertTrue(err.lines().count() < 2_000, err);
  }

  @Test
  void leavesNothingBehindWhenInterrupted() throws Exception {
    assumeTrue(File.separatorChar == '/', "needs the signals of Unix");
    Path out = dir.resolve("out.txt");
    Process process = start("clean", "-o", out.toString(), "-");
    Path part = dir.resolve(".out.txt." + process.pid() + ".part");
    while (process.isAlive() && !Files.exists(part)) {
      Thread.onSpinWait();
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertTrue(process.waitFor(50, TimeUnit.SECONDS));
    assertEquals(130, process.exitValue());
    assertTrue(Files.notExists(part));
    assertTrue(Files.notExists(out));
  }

  private Process start(String... arguments) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String jar = System.getProperty("copydesk.jar", "target/copydesk.jar");
    List<String> command = new ArrayList<>(List.of(java.toString(), "-jar", jar));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(dir.resolve("err").toFile()).start();
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), text, Files.readString(dir.resolve("err")));
    }
  }

  /** A process that ended. */
  private record Ended(int code, String out, String err) {}
}
