package io.github.copydesk.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same bytes give the same bytes: in any order, on any number of threads, in any locale, with
 * any default charset, on any JDK. On the fixtures always; with {@code -Dcopydesk.corpus=DIR} on
 * the pages of a corpus, too.
 */
class DeterminismTest {
  private static final Path OWN = Path.of(System.getProperty("java.home"));

  @TempDir Path folder;

  @Test
  void orderThreadsLocaleAndCharsetDoNotMatter() throws Exception {
    Set<String> digests = new TreeSet<>(digests(OWN, "-Duser.language=en"));
    digests.addAll(digests(OWN, "-Duser.language=tr", "-Duser.country=TR"));
    digests.addAll(
        digests(
            OWN,
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.timezone=Pacific/Auckland"));
    assertEquals(1, digests.size(), digests::toString);
  }

  @Test
  void theJdkDoesNotMatter() throws Exception {
    List<Path> others = others();
    if (others.isEmpty()) {
      System.err.println("NOT TESTED: no other JDK beside " + OWN);
    }
    Assumptions.assumeFalse(others.isEmpty(), "no other JDK beside " + OWN);
    Set<String> digests = new TreeSet<>(digests(OWN, "-Duser.language=en"));
    for (Path other : others) {
      digests.addAll(digests(other, "-Duser.language=en"));
    }
    assertEquals(1, digests.size(), digests::toString);
  }

  /** JDKs from 17 in the folder where ours is. */
  private static List<Path> others() throws IOException {
    Path own = OWN.toRealPath();
    List<Path> others = new ArrayList<>();
    try (Stream<Path> homes = Files.list(own.getParent())) {
      for (Path home : homes.sorted().toList()) {
        boolean java = Files.isExecutable(home.resolve("bin").resolve("java"));
        if (java && !Files.isSymbolicLink(home) && !home.equals(own) && isRecent(home)) {
          others.add(home);
        }
      }
    }
    return others;
  }

  private static boolean isRecent(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return false;
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION=\""))
        .map(line -> line.split("\"")[1].split("\\.")[0])
        .anyMatch(version -> Integer.parseInt(version) >= 17);
  }

  private List<String> digests(Path home, String... settings) throws Exception {
    Path out = folder.resolve("out.txt");
    Path log = folder.resolve("log.txt");
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(List.of(settings));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Digests.class.getName());
    command.add("fixtures");
    String corpus = System.getProperty("copydesk.corpus", "");
    if (!corpus.isEmpty()) {
      command.addAll(List.of(corpus.split(File.pathSeparator)));
    }
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(log.toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.MINUTES), "hangs");
    assertEquals(0, process.exitValue(), Files.readString(log));
    System.out.print(Files.readString(log) + Files.readString(out));
    return Files.readAllLines(out).stream().map(line -> line.split(" ")[1]).toList();
  }
}
