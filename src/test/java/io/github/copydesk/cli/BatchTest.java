package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Input;
import io.github.copydesk.Outcome;
import io.github.copydesk.batch.Checkpoint;
import io.github.copydesk.batch.Journal;
import io.github.copydesk.batch.Warc;
import io.github.copydesk.write.Entry;
import io.github.copydesk.write.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class BatchTest {
  private static final String URL = "https://herald.example/";

  private final Terminal terminal = Terminal.echo();

  @TempDir private Path dir;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void keepsTheOrderWhateverTheThreadsDo(int threads) throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String name = "p" + (100 + i) + ".html";
      file("in/" + name, "Page " + i + " " + "x".repeat(i % 7 * 1_000));
      expected.add(dir.resolve("in").resolve(name).toString());
    }
    assertEquals(0, terminal.run("clean", "--parallel=" + threads, dir.resolve("in")));
    assertEquals(expected, sources(terminal.out()));
  }

  @Test
  void cleansTheRecordsOfAnArchive() throws IOException {
    Warc warc =
        Warc.zipped()
            .page(URL + 1, "One.")
            .response(URL + 2, "404 Not Found", "", "gone")
            .page(URL + 3, "Three.");
    Path file = Files.write(dir.resolve("c.warc.gz"), warc.bytes());
    assertEquals(0, terminal.run("clean", "--progress=always", file));
    String place = file + "#" + warc.offset(2);
    assertEquals(List.of(file + "#0", place), sources(terminal.out()));
    assertTrue(terminal.out().contains("\"url\":\"" + URL + 3 + "\""), terminal.out());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), terminal.inputs.get(0).fetched());
    assertTrue(
        terminal.err().contains("2 inputs: 2 articles, 1 error responses passed over"),
        terminal.err());
  }

  @Test
  void tellsOfADamagedArchiveAndGoesOn() throws IOException {
    Warc warc = Warc.zipped().page(URL + 1, "One.").page(URL + 2, "Two.").page(URL + 3, "Three.");
    byte[] bytes = warc.bytes();
    Arrays.fill(bytes, warc.offset(1) + 15, warc.offset(1) + 60, (byte) 0);
    Path file = Files.write(dir.resolve("c.warc.gz"), bytes);
    assertEquals(ExitCode.FAILED, terminal.run("clean", file));
    assertEquals(3, terminal.out().lines().count());
    assertTrue(terminal.err().contains("#" + warc.offset(1) + ": damaged archive"), terminal.err());
  }

  @Test
  void knowsArchivesWithoutTheirName() throws IOException {
    byte[] bytes = Warc.zipped().page(URL, "One.").bytes();
    Path file = Files.write(dir.resolve("segment-17"), bytes);
    assertEquals(0, terminal.run("clean", "--text", file));
    assertEquals("One.\n", terminal.out());
  }

  @Test
  void findsNothingInAnArchiveWithoutPages() throws IOException {
    Warc warc = Warc.plain().response(URL, "404 Not Found", "", "gone");
    assertEquals(
        ExitCode.NOTHING, terminal.run("clean", Files.write(dir.resolve("e.warc"), warc.bytes())));
    assertEquals("", terminal.out());
  }

  @Test
  void readsListsAndPatterns() throws IOException {
    Path a = file("a.php", "A.");
    Path b = file("sub/b.php", "B.");
    file("sub/c.txt", "C.");
    Path list = file("list", "# pages\n\n" + b + "\n  " + a + "\n");
    terminal.run("clean", "-i", list);
    assertEquals(List.of(b.toString(), a.toString()), sources(terminal.out()));
    Terminal glob = Terminal.echo();
    assertEquals(0, glob.run("clean", dir + "/**.php"));
    assertEquals(List.of(a.toString(), b.toString()), sources(glob.out()));
    Terminal none = Terminal.echo();
    assertEquals(ExitCode.FAILED, none.run("clean", dir + "/*.cgi"));
    assertTrue(none.err().contains("no file with a name like this"), none.err());
    Terminal typed = Terminal.echo().typing(a + "\n");
    assertEquals(0, typed.run("clean", "--text", "-i", "-"));
    assertEquals("A.\n", typed.out());
  }

  @Test
  void fetchesNothing() {
    assertEquals(ExitCode.FAILED, terminal.run("clean", "https://herald.example/"));
    assertTrue(terminal.err().contains("no network"), terminal.err());
  }

  @Test
  void writesAFileForEachInput() throws IOException {
    file("in/a.html", "A.");
    file("in/sub/a.html", "Below.");
    file("in/bad.html", "PNG");
    Path out = dir.resolve("out");
    assertEquals(1, terminal.run("clean", "--text", "-o", out + "/", dir.resolve("in")));
    List<Path> flat = files(out);
    assertEquals(2, flat.size(), flat.toString());
    assertTrue(flat.get(0).getFileName().toString().matches("a\\.html-[0-9a-f]{16}\\.txt"));
    assertEquals("", terminal.out());
  }

  @Test
  void keepsTheFoldersOfTheInputs() throws IOException {
    Path in = file("in/sub/a.html", "Below.").getParent().getParent();
    Path out = dir.resolve("out");
    terminal.run("clean", "--keep-dirs", "--json", "-o", out, in);
    Path relative = in.getRoot().relativize(in);
    Path file = out.resolve(relative).resolve("sub/a.html.json");
    assertTrue(Files.readString(file).contains("\"articleBody\": \"Below.\""));
  }

  @Test
  void staysInsideTheFolderWhateverTheName() throws IOException {
    Path out = dir.resolve("out");
    try (Output folder = new FolderOutput(out, true, ".txt", b -> Format.TEXT.open(b, false))) {
      folder.write(entry("../../up.html"));
      folder.write(entry("/abs/x.html"));
      folder.write(entry("-"));
    }
    assertEquals(3, files(out).size());
    assertTrue(Files.exists(out.resolve("_/_/up.html.txt")));
  }

  @Test
  void goesOnWhereARunWasEnded() throws IOException {
    Path in = dir.resolve("in");
    for (int i = 0; i < 5; i++) {
      file("in/" + i + ".html", "Page " + i);
    }
    String whole = clean(in, dir.resolve("whole.jsonl"));
    List<String> lines = whole.lines().toList();
    Path out = dir.resolve("out.jsonl");
    // As a kill leaves it: two records secured, a third written, a fourth begun.
    Files.writeString(
        Continued.part(out),
        String.join("\n", lines.subList(0, 3)) + "\n" + lines.get(3).substring(0, 20));
    long length =
        (lines.get(0) + "\n" + lines.get(1) + "\n").getBytes(StandardCharsets.UTF_8).length;
    journal(
        in,
        out,
        new Checkpoint(
            Checkpoint.Mark.file(1), in.resolve("1.html").toString(), length, List.of(2L)));
    assertEquals(whole, clean(in, out));
    assertEquals(3, terminal.inputs.size());
    assertTrue(Files.notExists(Continued.part(out)));
    assertTrue(Files.notExists(Continued.journal(out)));
    assertTrue(terminal.err().contains("5 inputs: 5 articles"), terminal.err());
  }

  @Test
  void goesOnInTheMiddleOfAnArchive() throws IOException {
    Warc warc = Warc.zipped();
    IntStream.range(0, 5).forEach(i -> warc.page(URL + i, "Page " + i));
    Path in = Files.write(dir.resolve("c.warc.gz"), warc.bytes());
    String whole = clean(in, dir.resolve("whole.jsonl"));
    Path out = dir.resolve("out.jsonl");
    List<String> lines = whole.lines().toList();
    String part = lines.get(0) + "\n" + lines.get(1) + "\n";
    Files.writeString(Continued.part(out), part);
    long length = part.getBytes(StandardCharsets.UTF_8).length;
    Checkpoint.Mark mark = new Checkpoint.Mark(0, warc.offset(1), 1);
    journal(in, out, new Checkpoint(mark, in + "#" + warc.offset(1), length, List.of(2L)));
    assertEquals(whole, clean(in, out));
    assertEquals(3, terminal.inputs.size());
  }

  @Test
  void refusesToGoOnWithOtherInputs() throws IOException {
    Path in = dir.resolve("in");
    file("in/0.html", "Page 0");
    Path out = dir.resolve("out.jsonl");
    Files.writeString(Continued.part(out), "{}\n");
    journal(
        in,
        out,
        new Checkpoint(Checkpoint.Mark.file(0), in.resolve("9.html").toString(), 3, List.of(1L)));
    assertEquals(ExitCode.USAGE, terminal.run("clean", "--resume", "-o", out, in));
    assertTrue(terminal.err().contains("the inputs changed"), terminal.err());
    Terminal other = Terminal.echo();
    assertEquals(ExitCode.USAGE, other.run("clean", "--resume", "--dateline=strip", "-o", out, in));
    assertTrue(other.err().contains("had other inputs or options"), other.err());
    assertEquals("{}\n", Files.readString(Continued.part(out)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clean --resume a b",
        "clean --resume -o x.json --json a b",
        "clean --resume -o x.jsonl --jsonl -",
        "clean --keep-dirs a b",
        "clean --parallel=-1 a b",
        "clean --progress=often a b",
        "clean -i no-such-list",
        "clean --url=https://herald.example -i -"
      })
  void refusesWrongUsage(String arguments) {
    assertEquals(ExitCode.USAGE, terminal.run((Object[]) arguments.split(" ")));
    assertEquals("", terminal.out());
  }

  @Test
  void showsABarOnlyWhenItShould() throws IOException {
    Path a = file("a.html", "A.");
    terminal.run("clean", "--progress=always", a, a);
    assertTrue(terminal.err().contains("2 pages"), terminal.err());
    assertTrue(terminal.err().contains("2 inputs: 2 articles;"), terminal.err());
    Terminal never = Terminal.echo();
    never.run("clean", "--progress=never", "-o", dir.resolve("x.jsonl"), a, a);
    assertEquals("", never.err());
  }

  @Test
  void tellsAPageThatIsTooLargeForTheMemory() throws IOException {
    Terminal small =
        Terminal.with(
            input -> {
              throw new OutOfMemoryError("Java heap space");
            });
    assertEquals(ExitCode.FAILED, small.run("clean", "--jsonl", file("a.html", "A.")));
    assertTrue(small.out().contains("too large for the memory"), small.out());
  }

  private static Entry entry(String source) {
    Outcome.Found found = (Outcome.Found) Echo.clean(Input.text("A."));
    return Entry.of(source, found.article());
  }

  private String clean(Path in, Path out) throws IOException {
    terminal.inputs.clear();
    assertEquals(0, terminal.run("clean", "--resume", "-o", out, in));
    return Files.readString(out);
  }

  /** Puts a checkpoint where a killed run would have left it. */
  private void journal(Path in, Path out, Checkpoint checkpoint) throws IOException {
    // The run's own first line comes from a run that ends at its first page.
    byte[] part = Files.readAllBytes(Continued.part(out));
    Terminal first =
        Terminal.with(
            input -> {
              throw new IllegalStateException("ended");
            });
    assertEquals(1, first.run("clean", "--resume", "-o", out, in));
    Files.write(Continued.part(out), part);
    Path file = Continued.journal(out);
    String run = Files.readString(file).strip().substring("copydesk-journal 1 ".length());
    try (Journal journal = Journal.open(file, run)) {
      journal.write(checkpoint);
    }
    Files.writeString(file, "17 half a li", StandardOpenOption.APPEND);
  }

  private static List<String> sources(String jsonl) {
    String key = "{\"source\":\"";
    return jsonl.lines().map(l -> l.substring(key.length(), l.indexOf('"', key.length()))).toList();
  }

  private Path file(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<Path> files(Path dir) throws IOException {
    try (Stream<Path> files = Files.walk(dir)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
