package io.github.copydesk.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture as a test: which package may import which, and where each library may be. */
class PackageOrderTest {
  private static final String ROOT = "io.github.copydesk";
  private static final Path SOURCES = Path.of("src/main/java/io/github/copydesk");

  /** A package may import those before it. "" is the root package. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "article",
          "write",
          "language",
          "page",
          "block",
          "label",
          "normalise",
          "date",
          "dateline",
          "byline",
          "credit",
          "",
          "explain",
          "nutch",
          "document",
          "batch",
          "cli");

  /** Where an outside package may be imported: packages, or single classes. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org.jsoup.", Set.of("page", "block.HtmlBlocks", "batch.NewsFeed"),
          "org.apache.tika.", Set.of("page.Sniffer", "document"),
          "com.carrotsearch.", Set.of("language.Detector"),
          "com.fasterxml.jackson.", Set.of("page", "write", "explain"),
          "picocli.", Set.of("cli"),
          "me.tongfei.", Set.of("cli"),
          "org.apache.nutch.", Set.of("nutch"),
          "org.apache.hadoop.", Set.of("nutch"),
          "org.slf4j.", Set.of("nutch"),
          "org.netpreserve.", Set.of("batch"));

  /** Packages whose public types users see: no type of a library may be in them. */
  private static final Set<String> FREE = Set.of("article", "");

  private record Import(String from, String importer, String name) {
    String packageName() {
      String inside = name.substring(ROOT.length());
      int dot = inside.lastIndexOf('.');
      while (dot > 0
          && Character.isUpperCase(inside.charAt(inside.lastIndexOf('.', dot - 1) + 1))) {
        dot = inside.lastIndexOf('.', dot - 1);
      }
      return dot <= 0 ? "" : inside.substring(1, dot);
    }
  }

  @Test
  void everyImportPointsToAnEarlierPackage() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Import found : imports()) {
      if (found.name().startsWith(ROOT + ".") && !mayImport(found.from(), found.packageName())) {
        wrong.add(found.importer() + " imports " + found.name());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyLibraryStaysInItsPackages() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Import found : imports()) {
      if (!found.name().startsWith(ROOT + ".") && !isAllowedLibrary(found)) {
        wrong.add(found.importer() + " imports " + found.name());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPackageHasItsPlace() throws IOException {
    Set<String> packages = new java.util.TreeSet<>();
    imports().forEach(found -> packages.add(found.from()));
    assertTrue(ORDER.containsAll(packages), () -> packages + " against " + ORDER);
  }

  @Test
  void nothingImportsTheHost() throws IOException {
    List<Import> found =
        imports().stream()
            .filter(i -> i.name().startsWith(ROOT + ".nutch.") && !i.from().equals("nutch"))
            .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void theOrderRefusesAWrongArrow() {
    assertFalse(mayImport("text", "page"));
    assertFalse(mayImport("article", ""));
    assertTrue(mayImport("credit", "block"));
    assertTrue(mayImport("cli", ""));
    assertFalse(mayImport("cli", "nutch"));
    assertFalse(isAllowedLibrary(new Import("credit", "credit.X", "org.jsoup.nodes.Element")));
    assertFalse(isAllowedLibrary(new Import("", "Copydesk", "org.jsoup.nodes.Element")));
    assertFalse(isAllowedLibrary(new Import("text", "text.X", "com.google.common.base.X")));
  }

  private static boolean mayImport(String from, String to) {
    return from.equals(to)
        || !to.equals("nutch") && ORDER.indexOf(to) >= 0 && ORDER.indexOf(to) < ORDER.indexOf(from);
  }

  private static boolean isAllowedLibrary(Import found) {
    if (found.name().startsWith("java.")) {
      return true;
    }
    if (FREE.contains(found.from())) {
      return false;
    }
    for (Map.Entry<String, Set<String>> library : LIBRARIES.entrySet()) {
      if (found.name().startsWith(library.getKey())) {
        return library.getValue().contains(found.from())
            || library.getValue().contains(found.importer());
      }
    }
    return found.name().startsWith("org.w3c.dom.") && found.from().equals("nutch")
        || found.name().startsWith("org.xml.sax.") && found.from().equals("document");
  }

  private static List<Import> imports() throws IOException {
    List<Import> imports = new ArrayList<>();
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      walk.filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> files.put(SOURCES.relativize(file).toString(), file));
    }
    assertFalse(files.isEmpty(), "no sources under " + SOURCES.toAbsolutePath());
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String name = file.getKey().replace(".java", "").replace('\\', '/').replace('/', '.');
      String from = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
      for (String line : Files.readAllLines(file.getValue(), UTF_8)) {
        if (line.startsWith("import ")) {
          String imported = line.replace("import static ", "").replace("import ", "");
          imports.add(new Import(from, name, imported.replace(";", "")));
        }
      }
    }
    return imports;
  }
}
