package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.batch.Warc;
import io.github.copydesk.explain.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private Path dir;

  private final Terminal terminal = Terminal.real();

  @Test
  void theTerminalGetsText() throws IOException {
    assertEquals(0, terminal.run("explain", page("pier.html")));
    assertTrue(terminal.out().contains("headline   Council votes to rebuild the pier"));
    assertTrue(terminal.out().contains("+ paragraph"), terminal.out());
  }

  @Test
  void theFilesNameChoosesTheFormat() throws IOException {
    Path page = page("pier.html");
    assertEquals(0, terminal.run("explain", page, "-o", dir.resolve("r.html")));
    assertEquals(0, terminal.run("explain", page, "-o", dir.resolve("r.json")));
    assertTrue(Files.readString(dir.resolve("r.html")).startsWith("<!DOCTYPE html>"));
    assertTrue(Files.readString(dir.resolve("r.json")).startsWith("{\n  \"report\""));
  }

  @Test
  void tellsWhatChangedSinceAnEarlierReport() throws IOException {
    Path page = page("pier.html");
    Path old = dir.resolve("old.json");
    assertEquals(0, terminal.run("explain", page, "-o", old));
    String other = Files.readString(old).replace("\"headline\" : \"Council", "\"headline\" : \"A");
    Files.writeString(old, other);
    assertEquals(0, terminal.run("explain", page, "--diff", old));
    assertTrue(
        terminal.out().contains("changed    headline: 'A votes to rebuild the pier' -> 'Council"),
        terminal.out());
  }

  @Test
  void tellsWhatARuleOfOnesOwnChanges() throws IOException {
    String body = "<p>The pier stays closed until the council has met again on Monday.</p>";
    Path page = dir.resolve("closed.html");
    Files.writeString(
        page, Pages.page("Pier closed", body + "<p>Tides are given by the port.</p>"));
    Path old = dir.resolve("old.json");
    assertEquals(0, terminal.run("explain", page, "-o", old));
    Path rules = dir.resolve("harbour.txt");
    Files.writeString(
        rules,
        """
        rule  tide-note
        kind  legal
        cut   block
        when  tides are given by the port
        yes   Tides are given by the port.
        no    The tides are given by the moon.
        """);
    assertEquals(0, terminal.run("explain", page, "--diff", old, "--rules", rules));
    assertTrue(terminal.out().contains("-> legal: Tides are given"), terminal.out());
    assertTrue(terminal.out().contains("rule tide-note (harbour.txt:1)"), terminal.out());
  }

  @Test
  void aBrokenRuleFileIsToldWithItsPlace() throws IOException {
    Path rules = Files.writeString(dir.resolve("broken.txt"), "rule  x\nwen  y\n");
    assertEquals(2, terminal.run("explain", page("pier.html"), "--rules", rules));
    assertTrue(terminal.err().contains("broken.txt:2: "), terminal.err());
  }

  @Test
  void refusesToCompareWithWhatIsNoReport() throws IOException {
    Path page = page("pier.html");
    assertEquals(2, terminal.run("explain", page, "--diff", page));
    assertEquals(2, terminal.run("explain", page, "--diff", dir.resolve("none.json")));
    assertEquals(2, terminal.run("explain", dir, "--diff", page));
  }

  @Test
  void aFolderGivesAnIndexThatLinksToEachReport() throws IOException {
    page("a.html");
    page("b.html");
    Path pages = dir.resolve("all of them");
    assertEquals(0, terminal.run("explain", dir, "-o", dir.resolve("i.html"), "--pages", pages));
    String index = Files.readString(dir.resolve("i.html"));
    assertTrue(index.contains("href=\"./all%20of%20them/000001.html\""), index);
    assertTrue(Files.exists(pages.resolve("000001.html")));
    assertFalse(Files.exists(pages.resolve("000002.html")));
  }

  @Test
  void anArchiveGivesALineForEachPage() throws IOException {
    Path archive = dir.resolve("c.warc.gz");
    Warc warc =
        Warc.zipped()
            .page("https://post.example/1", Pages.pier())
            .page("https://post.example/2", Pages.pier());
    Files.write(archive, warc.bytes());
    assertEquals(0, terminal.run("explain", archive, "--format", "json"));
    List<String> lines = terminal.out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).contains("\"url\":\"https://post.example/2\""));
  }

  @Test
  void aPageThatCannotBeReadIsTold() {
    assertEquals(1, terminal.run("explain", dir.resolve("none.html")));
    assertTrue(terminal.err().contains("none.html: no such file"), terminal.err());
  }

  @Test
  void aPageWithoutAnArticleIsExplainedToo() {
    assertEquals(0, terminal.typing("<html><body></body></html>").run("explain", "-"));
    assertTrue(terminal.out().contains("no article: "), terminal.out());
  }

  @Test
  void controlCharactersOfAPageDoNotReachTheTerminal() {
    terminal.typing(Pages.page("\u001B[31mRed", "<p>The pier is \u001B[2J closed.</p>"));
    assertEquals(0, terminal.run("explain", "-"));
    assertEquals(-1, terminal.out().indexOf('\u001B'));
  }

  private Path page(String name) throws IOException {
    return Files.writeString(dir.resolve(name), Pages.pier());
  }
}
