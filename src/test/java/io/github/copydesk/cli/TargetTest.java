package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetTest {
  @TempDir private Path dir;

  @Test
  void writesUtf8AndMarksHalvesOfCharacters() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Target target = Target.stream(out)) {
      target.writer().append("ü\uD83D").append("\uDE00 \uD83D!");
      target.commit();
    }
    assertArrayEquals("ü\uD83D\uDE00 \uFFFD!".getBytes(StandardCharsets.UTF_8), out.toByteArray());
  }

  @Test
  void dropsWhatIsNotCommitted() throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "old");
    try (Target target = Target.file(file)) {
      target.writer().append("new");
    }
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void showsTheFileOnlyWhenItIsWhole() throws IOException {
    Path file = dir.resolve("a.txt");
    try (Target target = Target.file(file)) {
      target.writer().append("new").flush();
      assertFalse(Files.exists(file));
      target.commit();
      assertEquals("new", Files.readString(file));
    }
    assertEquals(List.of(file), files());
  }

  @Test
  void replacesWhatALinkLeadsTo() throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "old");
    Path link = dir.resolve("link.txt");
    try {
      Files.createSymbolicLink(link, file);
    } catch (FileSystemException | UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here: " + e.getMessage());
    }
    try (Target target = Target.file(link)) {
      target.writer().append("new");
      target.commit();
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void writesToADeviceDirectly() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "needs a device");
    try (Target target = Target.file(device)) {
      target.writer().append("new");
      target.commit();
    }
    assertFalse(Files.isRegularFile(device));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.toList();
    }
  }
}
