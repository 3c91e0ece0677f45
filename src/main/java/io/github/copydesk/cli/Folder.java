package io.github.copydesk.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The files below a directory, sorted by path, one directory in memory at a time. Hidden files and
 * directories are left out, links to directories too, since they may lead in circles.
 */
final class Folder implements Iterator<Source> {
  private final Path root;
  private final Predicate<Path> wanted;
  private final String whyEmpty;
  private final Deque<Iterator<String>> open = new ArrayDeque<>();
  private final Deque<Path> places = new ArrayDeque<>();
  private Optional<Source> next;
  private boolean empty = true;

  /**
   * The files below a directory.
   *
   * @param root as the user wrote it
   * @param wanted which files, by their path
   * @param whyEmpty what to say if there is none
   */
  Folder(Path root, Predicate<Path> wanted, String whyEmpty) {
    this.root = root;
    this.wanted = wanted;
    this.whyEmpty = whyEmpty;
    this.next = enter(root).or(this::advance);
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Source next() {
    Source source = next.orElseThrow(NoSuchElementException::new);
    next = advance();
    return source;
  }

  private Optional<Source> advance() {
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        places.pop();
        continue;
      }
      Optional<Source> found = look(open.peek().next());
      if (found.isPresent()) {
        empty = false;
        return found;
      }
    }
    if (empty) {
      empty = false;
      return Optional.of(new Source.Unusable(root.toString(), whyEmpty));
    }
    return Optional.empty();
  }

  private Optional<Source> look(String entry) {
    Path path = places.peek().resolve(entry);
    if (Names.isHidden(path)) {
      return Optional.empty();
    }
    if (entry.endsWith("/")) {
      return enter(path);
    }
    return wanted.test(path) && Files.isRegularFile(path)
        ? Optional.of(new Source.File(path.toString(), path))
        : Optional.empty();
  }

  /** Goes into a directory; something only if that fails. */
  private Optional<Source> enter(Path directory) {
    try {
      // Before anything is pushed: a directory that cannot be read is not entered.
      Iterator<String> entries = entries(directory).iterator();
      open.push(entries);
      places.push(directory);
      return Optional.empty();
    } catch (IOException e) {
      empty = false;
      return Optional.of(new Source.Unusable(directory.toString(), Failures.explain(e)));
    } catch (DirectoryIteratorException e) {
      empty = false;
      return Optional.of(new Source.Unusable(directory.toString(), Failures.explain(e.getCause())));
    }
  }

  /** The names in a directory; with / at the end of directories they sort as whole paths do. */
  private static List<String> entries(Path directory) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      for (Path path : stream) {
        boolean below = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        names.add(path.getFileName() + (below ? "/" : ""));
      }
    }
    String[] sorted = names.toArray(String[]::new);
    Arrays.sort(sorted);
    return List.of(sorted);
  }
}
