package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
  @TempDir private Path dir;

  @Test
  void findsPagesBelowADirectorySorted() throws IOException {
    touch("b.html");
    touch("a.TXT");
    touch("sub/deep/c.htm.gz");
    touch("sub/d.xhtml");
    touch("photo.png");
    touch("notes.md");
    touch("archive.gz");
    touch("html");
    touch(".hidden.html");
    touch(".git/e.html");
    assertEquals(List.of("a.TXT", "b.html", "sub/d.xhtml", "sub/deep/c.htm.gz"), names(dir));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 7, 8, 100})
  void sortsMoreNamesThanItHolds(int held) throws IOException {
    for (String name :
        List.of("d.html", "b.html", "a/x.html", "a.html", "c.html", "a-1.html", "\u00e9.html")) {
      touch(name);
    }
    List<String> names = new ArrayList<>();
    SortedNames.of(dir, held).forEachRemaining(names::add);
    // A directory sorts by its slash, as in whole paths.
    assertEquals(
        List.of("a-1.html", "a.html", "a/", "b.html", "c.html", "d.html", "\u00e9.html"), names);
  }

  @Test
  void tellsThatADirectoryWentAway() throws IOException {
    touch("a.html");
    touch("b.html");
    SortedNames names = SortedNames.of(dir, 1);
    assertEquals("a.html", names.next());
    Files.delete(dir.resolve("a.html"));
    Files.delete(dir.resolve("b.html"));
    Files.delete(dir);
    assertThrows(UncheckedIOException.class, names::hasNext);
  }

  @Test
  void takesNamedFilesWhateverTheirName() throws IOException {
    touch("page.php");
    assertEquals(List.of("page.php"), names(dir.resolve("page.php")));
  }

  @Test
  void searchesAHiddenDirectoryThatIsNamed() throws IOException {
    touch(".cache/a.html");
    assertEquals(List.of(".cache/a.html"), names(dir.resolve(".cache")));
  }

  @Test
  void followsTheLinkThatIsNamedAndNoCircle() throws IOException {
    touch("real/a.html");
    link(dir.resolve("real/loop"), dir.resolve("real"));
    link(dir.resolve("link"), dir.resolve("real"));
    assertEquals(List.of("link/a.html"), names(dir.resolve("link")));
  }

  @Test
  void takesLinksToFilesButNotDeadOnes() throws IOException {
    touch("a.html");
    link(dir.resolve("b.html"), dir.resolve("a.html"));
    link(dir.resolve("c.html"), dir.resolve("gone.html"));
    assertEquals(List.of("a.html", "b.html"), names(dir));
  }

  @Test
  void countsADirectoryAsSeveral() {
    assertTrue(Sources.areSeveral(List.of(dir.toString())));
    assertTrue(Sources.areSeveral(List.of("a", "b")));
    assertFalse(Sources.areSeveral(List.of("a")));
    assertFalse(Sources.areSeveral(List.of("-")));
    assertFalse(Sources.areSeveral(List.of("")));
  }

  private List<String> names(Path argument) {
    return names(argument.toString());
  }

  private List<String> names(String argument) {
    List<String> names = new ArrayList<>();
    Sources.of(argument)
        .forEachRemaining(
            s -> names.add(dir.relativize(Path.of(s.name())).toString().replace('\\', '/')));
    return names;
  }

  private void touch(String name) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createSymbolicLink(from, to);
    } catch (FileSystemException | UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here: " + e.getMessage());
    }
  }
}
