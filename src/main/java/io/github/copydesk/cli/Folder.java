package io.github.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The files below a directory, sorted by path, some names in memory at a time. Hidden files and
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
      Optional<Source> found = step();
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

  /** Looks at one name more, or leaves the directory. */
  private Optional<Source> step() {
    try {
      if (open.peek().hasNext()) {
        return look(open.peek().next());
      }
    } catch (UncheckedIOException e) {
      Source gone = new Source.Unusable(places.peek().toString(), Failures.explain(e.getCause()));
      leave();
      return Optional.of(gone);
    }
    leave();
    return Optional.empty();
  }

  private void leave() {
    open.pop();
    places.pop();
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
      Iterator<String> entries = SortedNames.of(directory);
      open.push(entries);
      places.push(directory);
      return Optional.empty();
    } catch (IOException e) {
      empty = false;
      return Optional.of(new Source.Unusable(directory.toString(), Failures.explain(e)));
    }
  }
}
