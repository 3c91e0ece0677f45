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
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The zip of the command line, unpacked and started through its launcher. */
@Timeout(120)
class LauncherIT {
  @TempDir private Path dir;
  private Path home;

  @BeforeEach
  void unpack() throws IOException {
    assumeTrue(File.separatorChar == '/', "needs a shell of Unix");
    try (ZipFile zip = new ZipFile("target/copydesk-cli.zip")) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        unpack(zip, entries.nextElement());
      }
    }
    try (var folders = Files.list(dir)) {
      home = folders.findFirst().orElseThrow();
    }
  }

  @Test
  void startsFromAnywhereThroughALink() throws Exception {
    Path folder = Files.createDirectory(dir.resolve("a folder"));
    Path page = Files.writeString(folder.resolve("a page.html"), RealInputTest.PAGE);
    Path link = Files.createSymbolicLink(folder.resolve("cd"), home.resolve("bin/copydesk"));
    Ended ended = run(link.toString(), "clean", "--text", page.toString());
    assertEquals("", ended.err());
    assertEquals(0, ended.code());
    assertTrue(ended.out().startsWith("Harbour bridge reopens\n"), ended.out());
  }

  @Test
  void givesTheExitCodeAndTheArgumentsOn() throws Exception {
    Ended ended = run(home.resolve("bin/copydesk").toString(), "clean", "no such $x.html");
    assertEquals(1, ended.code());
    assertEquals("copydesk: no such $x.html: no such file or directory", ended.err().strip());
  }

  @Test
  void startsFasterWarmedUpWithTheSameResult() throws Exception {
    Path page = Files.writeString(dir.resolve("page.html"), RealInputTest.PAGE);
    String launcher = home.resolve("bin/copydesk").toString();
    Ended cold = run(launcher, "clean", "--jsonl", page.toString());
    assertEquals(0, run(launcher, "warm-up").code());
    try (var shared = Files.list(dir.resolve("cache/copydesk"))) {
      assertEquals(1, shared.filter(f -> f.toString().endsWith(".jsa")).count());
    }
    assertEquals(cold, run(launcher, "clean", "--jsonl", page.toString()));
  }

  @Test
  void bringsTheManualAndTheCompletions() throws IOException {
    assertTrue(Files.readString(home.resolve("share/man/man1/copydesk.1")).startsWith(".TH"));
    for (String shell : new String[] {"bash", "zsh", "fish"}) {
      String script = Files.readString(home.resolve("share/completions/copydesk." + shell));
      assertTrue(script.contains("keep-dirs"), shell);
    }
  }

  private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
    Path path = dir.resolve(entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, path);
    }
    // Java's zip reader knows no permissions.
    assertTrue(!entry.getName().endsWith("bin/copydesk") || path.toFile().setExecutable(true));
  }

  private Ended run(String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command));
    Path err = dir.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(words).redirectError(err.toFile());
    builder.environment().put("XDG_CACHE_HOME", dir.resolve("cache").toString());
    builder.environment().put("XDG_CONFIG_HOME", dir.resolve("config").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), text, Files.readString(err));
    }
  }

  private record Ended(int code, String out, String err) {}
}
