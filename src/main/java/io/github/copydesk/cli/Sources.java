package io.github.copydesk.cli;

import io.github.copydesk.document.Documents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** From the arguments to the inputs, in order; as they are asked for, since they may be many. */
final class Sources {
  private static final String GLOB = "*?[{";

  private Sources() {}

  /** Whether these arguments may stand for more than one input. */
  static boolean areSeveral(List<String> arguments) {
    return arguments.size() > 1 || arguments.stream().anyMatch(Sources::isSeveral);
  }

  private static boolean isSeveral(String argument) {
    return path(argument)
        .map(p -> Files.isDirectory(p) || isMany(p) || isGlob(argument, p))
        .orElse(false);
  }

  private static boolean isMany(Path path) {
    return Names.isArchive(path) || Names.isFeed(path);
  }

  /** The inputs of all arguments. */
  static Iterator<Source> of(List<String> arguments) {
    return new Chain(arguments.iterator());
  }

  /** The inputs of one argument: itself, or the pages of a directory or glob sorted by path. */
  static Iterator<Source> of(String argument) {
    if (argument.equals("-")) {
      return one(new Source.Standard());
    }
    if (argument.isEmpty()) {
      // To Java the empty path is the working directory.
      return one(new Source.Unusable(argument, "an empty name"));
    }
    String start = argument.toLowerCase(Locale.ROOT);
    if (start.startsWith("http://") || start.startsWith("https://")) {
      return one(new Source.Unusable(argument, "an address; only files are read, no network"));
    }
    return path(argument)
        .map(path -> inputs(argument, path))
        .orElseGet(
            () -> one(new Source.Unusable(argument, "not a file name in this locale (LC_ALL)")));
  }

  private static Iterator<Source> inputs(String argument, Path path) {
    if (Files.isDirectory(path)) {
      String why = "a directory without pages (" + Names.extensions() + ")";
      return new Folder(path, Sources::isWanted, why);
    }
    return isGlob(argument, path) ? matches(argument) : one(new Source.File(argument, path));
  }

  private static boolean isWanted(Path file) {
    return Names.isPage(file)
        || Names.isArchive(file)
        || Names.isFeed(file)
        || Names.isDocument(file) && Documents.installed().areReadable();
  }

  private static Iterator<Source> matches(String glob) {
    int meta = first(glob);
    int slash = glob.lastIndexOf('/', meta);
    Path base = Path.of(slash < 0 ? "." : slash == 0 ? "/" : glob.substring(0, slash));
    try {
      String pattern = slash < 0 ? "./" + glob : glob;
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      return Files.isDirectory(base)
          ? new Folder(base, matcher::matches, "no file with a name like this: " + glob)
          : one(new Source.File(glob, Path.of(glob)));
    } catch (PatternSyntaxException e) {
      // A name then, of a file that is not there.
      return one(new Source.File(glob, Path.of(glob)));
    }
  }

  private static boolean isGlob(String argument, Path path) {
    return first(argument) < argument.length() && !Files.exists(path);
  }

  private static int first(String argument) {
    int i = 0;
    while (i < argument.length() && GLOB.indexOf(argument.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The arguments that a file lists, one a line; # starts a note, empty lines are left out. */
  static Iterator<String> listed(BufferedReader list) {
    return list.lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !l.startsWith("#"))
        .iterator();
  }

  /** Opens a list; {@code -} is standard input. */
  static BufferedReader list(String name, Console console) throws IOException {
    InputStream in = name.equals("-") ? console.in() : Files.newInputStream(Path.of(name));
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Whether there is such a file to read. */
  static boolean isReadable(String name) {
    return path(name).map(p -> Files.isReadable(p) && !Files.isDirectory(p)).orElse(false);
  }

  private static Iterator<Source> one(Source source) {
    return List.of(source).iterator();
  }

  private static Optional<Path> path(String argument) {
    try {
      return argument.isEmpty() ? Optional.empty() : Optional.of(Path.of(argument));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** One argument's inputs after the other's. */
  static final class Chain implements Iterator<Source> {
    private final Iterator<String> arguments;
    private Iterator<Source> current = Collections.emptyIterator();

    Chain(Iterator<String> arguments) {
      this.arguments = arguments;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && arguments.hasNext()) {
        current = of(arguments.next());
      }
      return current.hasNext();
    }

    @Override
    public Source next() {
      hasNext();
      return current.next();
    }
  }
}
