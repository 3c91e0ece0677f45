package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The plugin zip as it is released. */
@Tag("nutch")
class ZipIT {
  private static final Set<String> FILES =
      Set.of(
          "plugin.xml",
          "copydesk.jar",
          "jsoup.jar",
          "jackson-core.jar",
          "tika-parser-text-module.jar",
          "juniversalchardet.jar",
          "langid-java.jar",
          "lib/copydesk-signature.jar",
          "README.md",
          "LICENSE",
          "copydesk-default.xml",
          "nutch-site-sample.xml",
          "index-writers-sample.xml",
          "schema-additions.xml",
          "elasticsearch-mapping.json");

  /** What a plugin must not bring, as the host's would no longer be seen. */
  private static final String[] HOST = {
    "org/slf4j/",
    "org/apache/log4j/",
    "org/apache/logging/",
    "org/apache/nutch/",
    "org/apache/hadoop/",
    "org/apache/tika/Tika.class",
    "org/w3c/dom/",
    "org/xml/sax/"
  };

  private ZipFile zip;

  @BeforeEach
  void open() throws IOException {
    zip = new ZipFile(System.getProperty("copydesk.plugin.zip"));
  }

  @AfterEach
  void close() throws IOException {
    zip.close();
  }

  @Test
  void holdsOneFolderWithExactlyTheseFiles() {
    Set<String> expected =
        FILES.stream()
            .map(name -> "copydesk/" + name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found =
        zip.stream()
            .filter(entry -> !entry.isDirectory())
            .map(ZipEntry::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, found);
  }

  @Test
  void everyJarIsALibraryAndEveryLibraryAJar() throws Exception {
    Set<String> jars =
        FILES.stream()
            .filter(name -> name.endsWith(".jar") && !name.startsWith("lib/"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> libraries = new TreeSet<>();
    NodeList elements = manifest().getElementsByTagName("library");
    for (int i = 0; i < elements.getLength(); i++) {
      libraries.add(((Element) elements.item(i)).getAttribute("name"));
    }
    assertEquals(jars, libraries);
  }

  @Test
  void everyExtensionsClassIsInTheJar() throws Exception {
    Set<String> classes = classes("copydesk.jar");
    NodeList elements = manifest().getElementsByTagName("implementation");
    assertEquals(2, elements.getLength());
    for (int i = 0; i < elements.getLength(); i++) {
      String name = ((Element) elements.item(i)).getAttribute("class");
      assertTrue(classes.contains(name.replace('.', '/') + ".class"), name);
    }
  }

  @Test
  void signatureIsInAJarOfItsOwn() throws IOException {
    String signature = "io/github/copydesk/nutch/ArticleSignature";
    Set<String> classes = classes("lib/copydesk-signature.jar");
    assertTrue(classes.contains(signature + ".class"));
    assertTrue(classes.stream().allMatch(name -> name.startsWith(signature)), classes.toString());
    assertTrue(classes("copydesk.jar").stream().noneMatch(name -> name.startsWith(signature)));
  }

  @Test
  void versionIsTheProjects() throws Exception {
    assertEquals(
        System.getProperty("copydesk.version"),
        manifest().getDocumentElement().getAttribute("version"));
  }

  @Test
  void nothingThatTheHostProvidesIsBundled() throws IOException {
    for (String jar : FILES) {
      if (jar.endsWith(".jar")) {
        for (String name : classes(jar)) {
          for (String prefix : HOST) {
            assertFalse(name.startsWith(prefix), jar + " has " + name);
          }
        }
      }
    }
  }

  @Test
  void commandLineStaysOutside() throws IOException {
    assertTrue(
        classes("copydesk.jar").stream()
            .noneMatch(name -> name.contains("/cli/") || name.contains("/batch/")));
  }

  private Document manifest() throws Exception {
    try (InputStream in = file("plugin.xml")) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  private Set<String> classes(String jar) throws IOException {
    Set<String> names = new TreeSet<>();
    try (ZipInputStream entries = new ZipInputStream(file(jar))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (entry.getName().endsWith(".class")) {
          names.add(entry.getName());
        }
      }
    }
    return names;
  }

  private InputStream file(String name) throws IOException {
    ZipEntry entry = zip.getEntry("copydesk/" + name);
    assertNotNull(entry, name);
    try (InputStream in = zip.getInputStream(entry)) {
      return new ByteArrayInputStream(in.readAllBytes());
    }
  }
}
