package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Input;
import io.github.copydesk.label.Policy;
import io.github.copydesk.page.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanCommandTest {
  private final Terminal terminal = Terminal.echo();

  @TempDir private Path dir;

  @Test
  void writesTextForOneInput() throws IOException {
    assertEquals(ExitCode.OK, terminal.run("clean", file("a.html", "One.")));
    assertEquals("One.\n", terminal.out());
    assertEquals("", terminal.err());
  }

  @ParameterizedTest
  @CsvSource({
    "--focus=recall,RECALL,[],[]",
    "--recall --focus=Recall,RECALL,[],[]",
    "--precision,PRECISION,[],[]",
    "--no-comments --no-tables,BALANCED,[],'[TABLES, COMMENTS]'",
    "--include=bios --include=comments,BALANCED,'[BIOS, COMMENTS]',[]",
    "'--include captions,decks --exclude=tables',BALANCED,'[DECKS, CAPTIONS]',[TABLES]"
  })
  void tellsTheEngineWhatGoesIntoTheText(
      String given, String focus, String include, String exclude) {
    Object[] arguments = ("clean " + given + " -").split(" ");
    assertEquals(ExitCode.OK, terminal.typing("One.").run(arguments), terminal.err());
    Policy policy = terminal.options.get(0).policy();
    assertEquals(focus, policy.focus().name());
    assertEquals(include, policy.include().toString());
    assertEquals(exclude, policy.exclude().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--precision --recall",
        "--focus=balanced --recall",
        "--focus=most",
        "--max-time=0",
        "--include=adverts",
        "--include=tables --no-tables",
        "--include=lists --exclude=lists"
      })
  void refusesWhatContradictsItself(String given) {
    Object[] arguments = ("clean " + given + " -").split(" ");
    assertEquals(ExitCode.USAGE, terminal.typing("One.").run(arguments));
  }

  @Test
  void writesLinesOfJsonForSeveralInputsInTheirOrder() throws IOException {
    Path b = file("b.html", "B.");
    Path a = file("a.html", "A.");
    assertEquals(ExitCode.OK, terminal.run("clean", b, a));
    List<String> lines = terminal.out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("{\"source\":\"" + b + "\""), lines.get(0));
    assertTrue(lines.get(1).contains("\"articleBody\":\"A.\""), lines.get(1));
  }

  @Test
  void takesADirectoryForSeveralInputs() throws IOException {
    file("a.html", "A.");
    terminal.run("clean", dir);
    assertTrue(terminal.out().startsWith("{"), terminal.out());
  }

  @Test
  void readsStandardInput() {
    assertEquals(ExitCode.OK, terminal.typing("Grüße.").run("clean", "-"));
    assertEquals("Grüße.\n", terminal.out());
  }

  @ParameterizedTest
  @CsvSource({
    "--json,{,}",
    "--jsonl,'{\"source\"',}",
    "--text,One.,One.",
    "--markdown,One.,One.",
    "--html,<!DOCTYPE html>,</html>",
    "--format=json,{,}",
    "--output-format=txt,One.,One.",
    "-fhtml,<!DOCTYPE html>,</html>",
    "--xmltei,<?xml,</TEI>",
    "--format=tei,<?xml,</TEI>",
    "--profile=ninjs --json,{,}",
    "--frontmatter --markdown,---,One.",
    "-p=articleBody,One.,One.",
    "--format=JSONL,'{\"source\"',}"
  })
  void writesTheFormatAskedFor(String option, String start, String end) {
    Object[] arguments = ("clean " + option + " -").split(" ");
    assertEquals(ExitCode.OK, terminal.typing("One.").run(arguments));
    assertTrue(terminal.out().startsWith(start), terminal.out());
    assertTrue(terminal.out().strip().endsWith(end), terminal.out());
  }

  @Test
  void writesTextOfSeveralWithoutTheBadOnes() throws IOException {
    Path bad = file("bad.html", "PNG");
    assertEquals(
        ExitCode.FAILED, terminal.run("clean", "--text", file("a.html", "A."), bad, dir("c")));
    assertEquals("A.\n\n\nC.\n", terminal.out());
    assertEquals("copydesk: " + bad + ": not HTML or text (image/png)\n", lines(terminal.err()));
  }

  private Path dir(String name) throws IOException {
    Path sub = Files.createDirectory(dir.resolve(name));
    Files.writeString(sub.resolve("c.txt"), "C.");
    return sub;
  }

  @Test
  void handsOnWhatTheUserSays() {
    terminal
        .typing("One.")
        .run(
            "clean",
            "--input=text",
            "--url=https://example.org/1",
            "--charset=windows-1252",
            "--dateline=strip",
            "--max-bytes=2k",
            "--max-time",
            "7",
            "-");
    Input input = terminal.inputs.get(0);
    assertEquals(Input.Kind.TEXT, input.kind());
    assertEquals(Optional.of("https://example.org/1"), input.url());
    assertEquals(Optional.of("text/plain; charset=windows-1252"), input.contentType());
    assertFalse(terminal.options.get(0).keepDateline());
    assertEquals(2048, terminal.options.get(0).limits().bytes());
    assertEquals(Duration.ofSeconds(7), terminal.options.get(0).limits().time());
  }

  @Test
  void handsOnRulesOfTheUser() throws IOException {
    Path rules = file("pt.txt", "# none");
    assertEquals(ExitCode.OK, terminal.typing("One.").run("clean", "--rules", rules, "-"));
    assertEquals("pt.txt", terminal.options.get(0).rules().get(0).fileName());
  }

  @Test
  void tellsWhereARuleFileIsBroken() throws IOException {
    Path rules = file("own.txt", "rule x\ncut sideways\n");
    assertEquals(
        ExitCode.USAGE, Terminal.real().typing("One.").run("clean", "--rules", rules, "-"));
  }

  @Test
  void saysNothingThatTheUserDidNotSay() {
    terminal.typing("One.").run("clean", "-");
    Input input = terminal.inputs.get(0);
    assertEquals(Input.Kind.AUTO, input.kind());
    assertEquals(Optional.empty(), input.url());
    assertEquals(Optional.empty(), input.contentType());
    assertTrue(terminal.options.get(0).keepDateline());
    assertEquals(Limits.DEFAULT, terminal.options.get(0).limits());
  }

  @Test
  void readsOneByteMoreThanTheLimitAndWarns() {
    assertEquals(
        ExitCode.OK, terminal.typing("long text").run("clean", "--max-bytes=4", "--text", "-"));
    assertEquals(5, terminal.inputs.get(0).bytes().length);
    assertEquals("copydesk: -: cut short at a limit; see --max-bytes\n", lines(terminal.err()));
  }

  @Test
  void putsTheUrlIntoTheRecordOfAnError() {
    terminal.typing("PNG").run("clean", "--json", "-u", "https://example.org/1", "-");
    assertTrue(terminal.out().contains("\"url\": \"https://example.org/1\""), terminal.out());
  }

  @Test
  void replacesTheOutputFile() throws IOException {
    Path out = file("out.txt", "Yesterday, a longer text.");
    assertEquals(ExitCode.OK, terminal.typing("Today.").run("clean", "-o", out, "-"));
    assertEquals("Today.\n", Files.readString(out));
    assertEquals("", terminal.out());
    assertEquals(List.of(out), files());
  }

  @Test
  void leavesTheOutputFileWhenThereIsNothingToWrite() throws IOException {
    Path out = file("out.txt", "Yesterday.");
    assertEquals(ExitCode.NOTHING, terminal.typing("PNG").run("clean", "-o", out, "-"));
    assertEquals("Yesterday.", Files.readString(out));
    assertEquals(List.of(out), files());
  }

  @Test
  void readsAFileBeforeItReplacesIt() throws IOException {
    Path same = file("same.txt", "Both.");
    assertEquals(ExitCode.OK, terminal.run("clean", "--json", "-o", same, same));
    assertTrue(Files.readString(same).contains("\"articleBody\": \"Both.\""));
  }

  @Test
  void tellsThatTheOutputFileCannotBeWritten() {
    Path out = dir.resolve("no/such/out.txt");
    assertEquals(ExitCode.FAILED, terminal.typing("One.").run("clean", "-o", out, "-"));
    assertEquals("copydesk: " + out + ": no such file or directory\n", lines(terminal.err()));
  }

  @Test
  void endsQuietlyWhenNobodyReads() throws IOException {
    int code =
        terminal.run(failing("Broken pipe"), "clean", "--parallel=1", file("a.txt", "A."), dir);
    assertEquals(ExitCode.OK, code);
    assertEquals("", terminal.err());
    assertEquals(1, terminal.inputs.size());
  }

  @Test
  void tellsThatTheDiskIsFull() throws IOException {
    int code = terminal.run(failing("No space left on device"), "clean", file("a.txt", "A."));
    assertEquals(ExitCode.FAILED, code);
    assertEquals("copydesk: standard output: No space left on device\n", lines(terminal.err()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clean",
        "clean --json --html a",
        "clean --json --format text a",
        "clean --format xml a",
        "clean --input pdf a",
        "clean --dateline drop a",
        "clean --charset klingon a",
        "clean --charset ?? a",
        "clean --max-bytes 0 a",
        "clean --max-bytes 9x a",
        "clean --max-bytes 2048M a",
        "clean --max-bytes 99999999999999999999 a",
        "clean --url https://example.org a b",
        "clean --no-such-option a",
        "clean --rules no-such-file a",
        "clean -o a\0b a",
        "clean --output= a",
        "clean --profile ninjs --text a",
        "clean --profile rss a",
        "clean --front-matter --json a",
        "clean --property headline --json a",
        "",
        "tidy"
      })
  void refusesWrongUsage(String arguments) {
    Object[] words = Stream.of(arguments.split(" ")).filter(w -> !w.isEmpty()).toArray();
    assertEquals(ExitCode.USAGE, terminal.run(words));
    assertEquals("", terminal.out());
    List<String> lines = terminal.err().lines().toList();
    assertTrue(lines.get(0).startsWith("copydesk: "), terminal.err());
    assertTrue(lines.get(1).endsWith("--help'."), terminal.err());
    assertEquals(2, lines.size(), terminal.err());
    assertEquals(List.of(), terminal.inputs);
  }

  @Test
  void showsHelp() {
    assertEquals(ExitCode.OK, terminal.run("clean", "--help"));
    assertTrue(terminal.out().contains("copydesk clean --json page.html"), terminal.out());
    assertTrue(terminal.out().lines().allMatch(l -> l.length() <= 80), terminal.out());
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.toList();
    }
  }

  private static String lines(String text) {
    return text.replace(System.lineSeparator(), "\n");
  }
}
