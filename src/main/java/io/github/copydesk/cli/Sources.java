package io.github.copydesk.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** From the arguments to the inputs, in order. */
final class Sources {
  private static final List<String> EXTENSIONS =
      List.of(".html", ".htm", ".xhtml", ".shtml", ".txt", ".text");

  private Sources() {}

  /** The extensions for people. */
  static String extensions() {
    return String.join(" ", EXTENSIONS) + " and their .gz";
  }

  /** Whether these arguments may stand for more than one input. */
  static boolean areSeveral(List<String> arguments) {
    return arguments.size() > 1 || arguments.stream().anyMatch(Sources::isDirectory);
  }

  /** The inputs of one argument: itself, or the pages of a directory sorted by path. */
  static List<Source> of(String argument) {
    if (argument.equals("-")) {
      return List.of(new Source.Standard());
    }
    try {
      Path path = Path.of(argument);
      return Files.isDirectory(path) ? inside(path) : List.of(new Source.File(argument, path));
    } catch (InvalidPathException e) {
      return List.of(new Source.Unusable(argument, "not a file name"));
    }
  }

  private static boolean isDirectory(String argument) {
    try {
      return !argument.equals("-") && Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<Source> inside(Path directory) {
    Pages pages = new Pages(directory);
    try {
      // The link itself may be followed, links below it are not: they may lead in circles.
      Files.walkFileTree(directory.toRealPath(), pages);
    } catch (IOException e) {
      pages.found.add(new Source.Unusable(directory.toString(), Failures.explain(e)));
    }
    if (pages.found.isEmpty()) {
      String why = "a directory without pages (" + extensions() + ")";
      return List.of(new Source.Unusable(directory.toString(), why));
    }
    pages.found.sort(Comparator.comparing(Source::name));
    return pages.found;
  }

  static boolean isPage(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return !name.startsWith(".") && EXTENSIONS.stream().anyMatch(plain::endsWith);
  }

  /** Collects the pages below a directory. */
  private static final class Pages extends SimpleFileVisitor<Path> {
    private final List<Source> found = new ArrayList<>();
    private final Path directory;

    Pages(Path directory) {
      this.directory = directory;
    }

    private String name(Path path) throws IOException {
      return directory.resolve(directory.toRealPath().relativize(path)).toString();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
        throws IOException {
      boolean hidden = path.getFileName() != null && path.getFileName().toString().startsWith(".");
      return hidden && !path.equals(directory.toRealPath())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
      if (isPage(path.getFileName().toString()) && Files.isRegularFile(path)) {
        found.add(new Source.File(name(path), path));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
      found.add(new Source.Unusable(name(path), Failures.explain(e)));
      return FileVisitResult.CONTINUE;
    }
  }
}
