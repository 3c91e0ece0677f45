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

  private static final String ZIPPED = ".gz";

  private Sources() {}

  /** The extensions for people. */
  static String extensions() {
    return String.join(" ", EXTENSIONS) + ", or with .gz";
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
    if (argument.isEmpty()) {
      // To Java the empty path is the working directory.
      return List.of(new Source.Unusable(argument, "an empty name"));
    }
    try {
      Path path = Path.of(argument);
      return Files.isDirectory(path) ? inside(path) : List.of(new Source.File(argument, path));
    } catch (InvalidPathException e) {
      return List.of(new Source.Unusable(argument, "not a file name in this locale (LC_ALL)"));
    }
  }

  private static boolean isDirectory(String argument) {
    try {
      return !argument.isEmpty() && Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<Source> inside(Path directory) {
    List<Source> found = new ArrayList<>();
    try {
      // The argument itself may be a link; links to directories below it may lead in circles.
      Path root = directory.toRealPath();
      Files.walkFileTree(root, new Pages(directory, root, found));
    } catch (IOException e) {
      found.add(new Source.Unusable(directory.toString(), Failures.explain(e)));
    }
    if (found.isEmpty()) {
      String why = "a directory without pages (" + extensions() + ")";
      found.add(new Source.Unusable(directory.toString(), why));
    }
    found.sort(Comparator.comparing(Source::name));
    return found;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isPage(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    String plain =
        name.endsWith(ZIPPED) ? name.substring(0, name.length() - ZIPPED.length()) : name;
    return EXTENSIONS.stream().anyMatch(plain::endsWith);
  }

  /** Collects the pages below a directory. */
  private static final class Pages extends SimpleFileVisitor<Path> {
    private final Path directory;
    private final Path root;
    private final List<Source> found;

    Pages(Path directory, Path root, List<Source> found) {
      this.directory = directory;
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return !path.equals(root) && isHidden(path)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (isPage(path) && !isHidden(path) && Files.isRegularFile(path)) {
        found.add(new Source.File(name(path), path));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      found.add(new Source.Unusable(name(path), Failures.explain(e)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, IOException e) {
      // A directory that could be opened and not read to its end.
      return e == null ? FileVisitResult.CONTINUE : visitFileFailed(path, e);
    }

    /** The path as the user would write it. */
    private String name(Path path) {
      return directory.resolve(root.relativize(path)).toString();
    }
  }
}
