package io.github.copydesk.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both zips unpacked into one folder, as a user does, and the jar of it started. */
@Timeout(240)
class DocumentsTest {
  private static final Path TARGET = Path.of(System.getProperty("copydesk.target"));

  @TempDir private Path dir;
  private Path lib;

  /** Documents whose text is the release. */
  enum Kind {
    PDF("a.pdf"),
    OPEN_PDF("b.pdf"),
    WORD("a.docx"),
    RTF("a.rtf"),
    OPEN_DOCUMENT("a.odt"),
    MAIL("a.eml"),
    PLAIN_MAIL("b.eml");

    private final String file;

    Kind(String file) {
      this.file = file;
    }

    byte[] bytes() throws IOException {
      return switch (this) {
        case PDF -> Release.pdf();
        case OPEN_PDF -> Release.lockedPdf("");
        case WORD -> Release.word();
        case RTF -> Release.rtf();
        case OPEN_DOCUMENT -> Release.openDocument();
        case MAIL -> Release.mail();
        case PLAIN_MAIL -> Release.plainMail();
      };
    }
  }

  @BeforeEach
  void unpack() throws IOException {
    unpack("copydesk-cli.zip");
    unpack("copydesk-documents.zip");
    try (var folders = Files.list(dir)) {
      lib = folders.findFirst().orElseThrow().resolve("lib");
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsTheRelease(Kind kind) throws Exception {
    Path file = Files.write(dir.resolve(kind.file), kind.bytes());
    Ended ended = clean("--jsonl", file.toString());
    assertEquals("", ended.err());
    assertEquals(0, ended.code());
    String body = String.join("\\n\\n", Release.PARAGRAPHS).replace("\"", "\\\"");
    if (kind == Kind.MAIL) {
      body +=
          "\\n\\nCafé owners were glad, too, since the strikers had drunk little coffee in eleven weeks.";
    }
    has(ended, "\"articleBody\":\"" + body + "\"");
    has(ended, "\"headline\":\"" + Release.HEADLINE + "\"");
    has(ended, "\"name\":\"Ruth Calder\"");
    has(ended, "\"agencies\":[\"Northline\"]");
    assertFalse(ended.out().contains("jsmith"), ended.out());
  }

  @ParameterizedTest
  @EnumSource(names = {"MAIL", "PLAIN_MAIL"})
  void takesTheTimeOfAMail(Kind kind) throws Exception {
    Path file = Files.write(dir.resolve(kind.file), kind.bytes());
    Ended ended = clean("-p", "datePublished", file.toString());
    assertEquals("2023-10-05T16:42:00Z", ended.out().strip());
  }

  @Test
  void tellsWhatCannotBeRead() throws Exception {
    byte[] whole = Release.word();
    Path locked = Files.write(dir.resolve("a.pdf"), Release.lockedPdf("secret"));
    Path scan = Files.write(dir.resolve("b.pdf"), Release.emptyPdf());
    Path broken = Files.write(dir.resolve("c.docx"), Arrays.copyOf(whole, whole.length / 2));
    Ended ended = clean(locked.toString(), scan.toString(), broken.toString());
    List<String> lines = ended.err().lines().toList();
    assertEquals("copydesk: " + locked + ": application/pdf: locked with a password", lines.get(0));
    assertEquals("copydesk: " + scan + ": application/pdf: no text in it", lines.get(1));
    assertTrue(lines.get(2).endsWith("wordprocessingml.document: damaged"), lines.get(2));
    assertEquals(3, ended.out().lines().count());
  }

  @Test
  void readsNoPartOfADocument() throws Exception {
    byte[] whole = Release.word();
    Path file = Files.write(dir.resolve("a.docx"), whole);
    Ended ended = clean("--max-bytes", String.valueOf(whole.length - 1), file.toString());
    assertEquals(1, ended.code());
    assertTrue(ended.err().strip().endsWith(": longer than --max-bytes"), ended.err());
  }

  @Test
  void findsDocumentsInAFolder() throws Exception {
    Path in = Files.createDirectory(dir.resolve("in"));
    Files.write(in.resolve("b.rtf"), Release.rtf());
    Files.writeString(in.resolve("a.txt"), String.join("\n\n", Release.PARAGRAPHS));
    Ended ended = clean("-p", "source", in.toString());
    assertEquals(in.resolve("a.txt") + "\n" + in.resolve("b.rtf"), ended.out().strip());
  }

  @Test
  void needsNoParserForAWebPage() throws Exception {
    String page = "<h1>" + Release.HEADLINE + "</h1><p>" + String.join("<p>", Release.PARAGRAPHS);
    Path file = Files.writeString(dir.resolve("a.html"), page);
    Ended html = java("-Xlog:class+load", "clean", file.toString());
    assertTrue(html.out().contains("io.github.copydesk.Copydesk"), "classes are not listed");
    assertFalse(html.out().contains("/lib/documents/"));
    Files.write(dir.resolve("a.rtf"), Release.rtf());
    Ended rtf = java("-Xlog:class+load", "clean", dir.resolve("a.rtf").toString());
    assertTrue(rtf.out().contains("/lib/documents/"));
  }

  @Test
  void tellsWhatToInstall() throws Exception {
    Path alone = Files.copy(lib.resolve("copydesk.jar"), dir.resolve("alone.jar"));
    lib = alone.getParent();
    Path file = Files.write(dir.resolve("a.pdf"), Release.pdf());
    Ended ended = end(List.of("-jar", alone.toString(), "clean", file.toString()));
    assertEquals(1, ended.code());
    String why = "application/pdf: needs copydesk-documents.zip, see README";
    assertEquals("copydesk: " + file + ": " + why, ended.err().strip());
  }

  private static void has(Ended ended, String text) {
    assertTrue(ended.out().contains(text), () -> "no " + text + " in " + ended.out());
  }

  private void unpack(String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(TARGET.resolve(name)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path path = dir.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          Files.copy(zip, path);
        }
      }
    }
  }

  private Ended clean(String... arguments) throws Exception {
    return java("-Xshare:auto", arguments);
  }

  private Ended java(String option, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of(option, "-jar", lib.resolve("copydesk.jar").toString()));
    if (!arguments[0].equals("clean")) {
      command.add("clean");
    }
    command.addAll(List.of(arguments));
    return end(command);
  }

  private Ended end(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Path err = dir.resolve("err");
    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), UTF_8);
      return new Ended(process.waitFor(), text, Files.readString(err));
    }
  }

  private record Ended(int code, String out, String err) {}
}
