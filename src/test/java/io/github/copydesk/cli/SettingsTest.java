package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.label.Focus;
import io.github.copydesk.label.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private final Terminal terminal = Terminal.echo().typing("One.");

  @TempDir private Path dir;

  @Test
  void takesDefaultsFromAFile() throws Exception {
    Path file = file("copydesk.max.bytes=7k\ncopydesk.keep.dateline=false\ncopydesk.format=json\n");
    terminal.set(settings("--config", file.toString())).run("clean", "-");
    assertEquals(7 * 1024, terminal.options.get(0).limits().bytes());
    assertFalse(terminal.options.get(0).keepDateline());
    assertTrue(terminal.out().startsWith("{\n"), terminal.out());
  }

  @Test
  void takesThePolicyFromAFileUnlessTheCommandLineHasAnother() throws Exception {
    Path file = file("copydesk.focus=recall\ncopydesk.include=bios,comments\n");
    terminal.set(settings("--config", file.toString())).run("clean", "--precision", "-");
    assertEquals(Focus.PRECISION, terminal.options.get(0).policy().focus());
    assertEquals(Set.of(Part.BIOS, Part.COMMENTS), terminal.options.get(0).policy().include());
  }

  @Test
  void putsTheCommandLineBeforeTheEnvironmentAndThatBeforeTheFile() throws Exception {
    Path file = file("copydesk.max.depth=5\ncopydesk.max.blocks=5\ncopydesk.max.bytes=5\n");
    Map<String, String> environment =
        Map.of(
            "COPYDESK_CONFIG", file.toString(),
            "COPYDESK_MAX_DEPTH", "6",
            "COPYDESK_MAX_BYTES", "6",
            "COPYDESK_FORMAT", "html");
    terminal.set(Settings.of(List.of(), environment)).run("clean", "--max-bytes=7", "--text", "-");
    assertEquals(5, terminal.options.get(0).limits().blocks());
    assertEquals(6, terminal.options.get(0).limits().depth());
    assertEquals(7, terminal.options.get(0).limits().bytes());
    assertEquals("One.\n", terminal.out());
  }

  @Test
  void sharesItsFileWithThePlugin() throws Exception {
    Path file = file("copydesk.title=true\ncopydesk.index.min.confidence=0.5\nhttp.agent.name=x\n");
    assertEquals(0, terminal.set(settings("--config=" + file)).run("clean", "-"));
  }

  @Test
  void refusesAKeyThatIsNone() throws IOException {
    Path file = file("copydesk.max.byte=7k\n");
    Settings.Broken e =
        assertThrows(Settings.Broken.class, () -> settings("--config", file.toString()));
    assertEquals(file + ": unknown key 'copydesk.max.byte'", e.getMessage());
  }

  @Test
  void refusesAFileThatIsNotThereIfItIsNamed() throws Exception {
    String gone = dir.resolve("gone").toString();
    assertThrows(Settings.Broken.class, () -> settings("--config", gone));
    assertEquals(0, terminal.set(settings()).run("clean", "-"));
  }

  @Test
  void refusesAValueThatIsNone() throws Exception {
    for (String line : List.of("copydesk.format=pdf", "copydesk.max.bytes=much")) {
      Terminal fresh = Terminal.echo().typing("One.");
      assertEquals(
          ExitCode.USAGE, fresh.set(settings("--config", file(line).toString())).run("clean", "-"));
      assertEquals("", fresh.out());
    }
  }

  private Settings settings(String... arguments) throws Settings.Broken {
    return Settings.of(List.of(arguments), Map.of("XDG_CONFIG_HOME", dir.toString()));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(dir.resolve("s.properties"), text);
  }
}
