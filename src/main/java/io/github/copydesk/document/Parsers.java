package io.github.copydesk.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.parser.Parser;

/** Tika's parsers from a folder of jars, each loaded when it is first needed. */
final class Parsers {
  private final Path folder;
  private final Map<Kind, Optional<Parser>> known = new EnumMap<>(Kind.class);
  private Optional<ClassLoader> loader = Optional.empty();

  Parsers(Path folder) {
    this.folder = folder;
  }

  boolean areThere() {
    return Files.isDirectory(folder);
  }

  /** The parser, or nothing if its jar is not in the folder. */
  synchronized Optional<Parser> of(Kind kind) {
    return known.computeIfAbsent(kind, this::load);
  }

  private Optional<Parser> load(Kind kind) {
    if (!areThere()) {
      return Optional.empty();
    }
    try {
      Parser parser =
          loader()
              .loadClass(kind.parser())
              .asSubclass(Parser.class)
              .getDeclaredConstructor()
              .newInstance();
      settings(kind).forEach((setting, value) -> set(parser, setting, value));
      return Optional.of(parser);
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot start " + kind.parser(), e);
    }
  }

  /** The text as it is printed, and nothing that a reader of the document does not see in it. */
  private static Map<String, Object> settings(Kind kind) {
    return switch (kind) {
      case PDF ->
          Map.of(
              "setOcrStrategy", "no_ocr",
              "setExtractBookmarksText", false,
              "setExtractAnnotationText", false,
              "setSuppressDuplicateOverlappingText", true);
      case WORD -> Map.of("setIncludeHeadersAndFooters", false);
      default -> Map.of();
    };
  }

  private static void set(Parser parser, String setting, Object value) {
    Class<?> type = value instanceof Boolean ? boolean.class : value.getClass();
    try {
      Method method = parser.getClass().getMethod(setting, type);
      method.invoke(parser, value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot set up " + parser.getClass().getName(), e);
    }
  }

  private ClassLoader loader() {
    if (loader.isEmpty()) {
      quieten();
      loader = Optional.of(new URLClassLoader(jars(), Parsers.class.getClassLoader()));
    }
    return loader.get();
  }

  /** No window, and no file of PDFBox's in the user's folder. */
  private static void quieten() {
    System.setProperty("java.awt.headless", "true");
    if (System.getProperty("pdfbox.fontcache") == null) {
      System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }
  }

  private URL[] jars() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
      URL[] urls = new URL[jars.size()];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = jars.get(i).toUri().toURL();
      }
      return urls;
    } catch (MalformedURLException e) {
      throw new IllegalStateException("a path that is no URL", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
