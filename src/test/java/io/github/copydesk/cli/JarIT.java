package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copydesk.batch.Warc;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar, started as a user starts it. */
@Timeout(120)
class JarIT {
  private static final String JAR = System.getProperty("copydesk.jar", "target/copydesk.jar");

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
    // A shell starts what it puts into the background deaf to Ctrl-C, its children too.
    boolean deaf = ignoresInterrupts();
    String signal = deaf ? "-TERM" : "-INT";
    new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    assertTrue(process.waitFor(50, TimeUnit.SECONDS));
    assertEquals(deaf ? 143 : 130, process.exitValue());
    assertTrue(Files.notExists(part));
    assertTrue(Files.notExists(out));
  }

  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  @Test
  void goesOnAfterItWasKilled() throws Exception {
    assumeTrue(File.separatorChar == '/', "needs the signals of Unix");
    Path archive = Files.write(dir.resolve("c.warc.gz"), manyPages(1_800).bytes());
    Path whole = dir.resolve("whole.jsonl");
    assertEquals(0, run("clean", "-o", whole.toString(), archive.toString()).code());
    Path out = dir.resolve("out.jsonl");
    String[] again = {"clean", "--resume", "-o", out.toString(), archive.toString()};
    killAtNextCheckpoint(again);
    killAtNextCheckpoint(again);
    Ended ended = run(again);
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.err().contains("1,800 inputs: 1,800 articles"), ended.err());
    assertEquals(-1, Files.mismatch(whole, out));
    assertTrue(Files.notExists(dir.resolve(".out.jsonl.journal")));
  }

  private void killAtNextCheckpoint(String... arguments) throws Exception {
    Path journal = dir.resolve(".out.jsonl.journal");
    long before = lines(journal);
    Process process = start(arguments);
    boolean ended = false;
    while (!ended && lines(journal) < Math.max(2, before + 1)) {
      ended = process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    // SIGKILL: nothing of ours runs any more.
    process.destroyForcibly().waitFor();
    assertTrue(Files.exists(journal), "ended before it was killed");
  }

  private static long lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file).lines().count() : 0;
  }

  @Test
  void cleansManyPagesInLittleMemory() throws Exception {
    Path archive = Files.write(dir.resolve("c.warc.gz"), manyPages(10_000).bytes());
    Path out = dir.resolve("out.jsonl");
    String[] command = {"-Xmx256m", "-jar", JAR, "clean", "-o", out.toString(), archive.toString()};
    Ended ended = end(java(command));
    assertEquals(0, ended.code(), ended.err());
    try (Stream<String> lines = Files.lines(out)) {
      assertEquals(10_000, lines.count());
    }
  }

  @Test
  void tellsThatTheOutputIsReadOnly() throws Exception {
    // Nobody may write there, the superuser neither.
    Path locked = Path.of("/proc/sys/kernel");
    assumeTrue(Files.isDirectory(locked), "needs Linux");
    Path page = Files.writeString(dir.resolve("page.html"), RealInputTest.PAGE);
    for (String out : List.of(locked + "/out.jsonl", locked + "/out/")) {
      Ended ended = run("clean", "-o", out, page.toString());
      assertEquals(1, ended.code());
      assertEquals("", ended.out());
      assertTrue(ended.err().startsWith("copydesk: " + out + ": "), ended.err());
      assertEquals(1, ended.err().lines().count());
    }
  }

  @Test
  void tellsThatTheOutputIsBelowAFile() throws Exception {
    Path page = Files.writeString(dir.resolve("page.html"), RealInputTest.PAGE);
    Path out = page.resolve("out.jsonl");
    Ended ended = run("clean", "-o", out.toString(), page.toString());
    assertEquals(1, ended.code());
    assertEquals("copydesk: " + out + ": Not a directory", ended.err().strip());
  }

  @Test
  void leavesNoHalfFileWhenTheDiskIsFull() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "needs a shell of Unix");
    Path archive = Files.write(dir.resolve("c.warc"), manyPages(200).bytes());
    Path out = Files.writeString(dir.resolve("out.jsonl"), "yesterday's\n");
    // No file may grow beyond 64 blocks of 512 bytes; that of the JVM's counters neither.
    String limited = "ulimit -f 64; exec \"$@\"";
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", limited, "sh"));
    command.addAll(List.of(java.toString(), "-XX:-UsePerfData", "-jar", JAR));
    command.addAll(List.of("clean", "-o", out.toString(), archive.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(dir.resolve("err").toFile()).start();
    Ended ended = end(process);
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("copydesk: " + out + ": File too large"), ended.err());
    assertEquals("yesterday's\n", Files.readString(out));
    try (Stream<Path> files = Files.list(dir)) {
      assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".part")).toList());
    }
  }

  @Test
  void tellsThatTheDiskIsFull() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
    Path page = Files.writeString(dir.resolve("page.html"), RealInputTest.PAGE);
    Ended ended = run("clean", "-o", "/dev/full", page.toString());
    assertEquals(1, ended.code());
    assertEquals("copydesk: /dev/full: No space left on device", ended.err().strip());
  }

  @Test
  void readsABrokenArchiveToItsEnd() throws Exception {
    byte[] bytes = manyPages(3).bytes();
    Path archive = Files.write(dir.resolve("c.warc.gz"), Arrays.copyOf(bytes, bytes.length - 20));
    Ended ended = run("clean", archive.toString());
    assertEquals(1, ended.code());
    assertEquals(3, ended.out().lines().count());
    assertTrue(ended.err().contains("truncated archive"), ended.err());
  }

  private static Warc manyPages(int count) {
    Warc warc = Warc.zipped();
    for (int i = 0; i < count; i++) {
      warc.page(
          "https://herald.example/" + i, RealInputTest.PAGE.replace("Harbour", "Harbour " + i));
    }
    return warc;
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("-jar", JAR));
    command.addAll(List.of(arguments));
    return java(command.toArray(String[]::new));
  }

  private Process java(String... arguments) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(dir.resolve("err").toFile()).start();
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    return end(start(arguments));
  }

  private Ended end(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), text, Files.readString(dir.resolve("err")));
    }
  }

  /** A process that ended. */
  private record Ended(int code, String out, String err) {}
}
