package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import org.junit.jupiter.api.Test;

class MainTest {
  private final Terminal terminal = Terminal.echo();

  @Test
  void showsHelpAndVersion() {
    assertEquals(ExitCode.OK, terminal.run("--help"));
    assertTrue(terminal.out().contains("clean"), terminal.out());
    Terminal version = Terminal.echo();
    assertEquals(ExitCode.OK, version.run("--version"));
    assertTrue(version.out().startsWith("copydesk "), version.out());
  }

  @Test
  void printsTheSchema() {
    assertEquals(ExitCode.OK, terminal.run("schema"));
    assertTrue(terminal.out().startsWith("{\n  \"$schema\": "), terminal.out());
    assertTrue(terminal.out().endsWith("}\n"), terminal.out());
  }

  @Test
  void takesArgumentsThatBeginWithAnAtSignAsNames() {
    assertEquals(ExitCode.FAILED, terminal.run("clean", "@list"));
    assertEquals("copydesk: @list: no such file or directory", terminal.err().strip());
  }

  @Test
  void explainsFailures() {
    assertEquals("permission denied", Failures.explain(new AccessDeniedException("a")));
    assertEquals(
        "a link that leads back to itself", Failures.explain(new FileSystemLoopException("a")));
    assertEquals(
        "Is a directory", Failures.explain(new FileSystemException("a", null, "Is a directory")));
    assertEquals("cannot be read or written", Failures.explain(new IOException()));
  }
}
