package io.github.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * The names in a directory, sorted; with / at the end of directories they sort as whole paths do.
 * However many there are, only some are in memory: when these are used up the directory is read
 * again for those that follow. That takes 20 readings for a million names, and no disk.
 */
final class SortedNames implements Iterator<String> {
  /** At 100 bytes a name some 5 MB, while a directory of so many names takes a second to read. */
  private static final int HELD = 50_000;

  private final Path directory;
  private final int held;
  private Queue<String> names;
  private String last = "";
  private boolean more;

  private SortedNames(Path directory, int held) throws IOException {
    this.directory = directory;
    this.held = held;
    this.names = read();
  }

  /** Reads the first names. */
  static SortedNames of(Path directory) throws IOException {
    return of(directory, HELD);
  }

  /** The same with so many names in memory. */
  static SortedNames of(Path directory, int held) throws IOException {
    return new SortedNames(directory, held);
  }

  @Override
  public boolean hasNext() {
    if (names.isEmpty() && more) {
      try {
        names = read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return !names.isEmpty();
  }

  @Override
  public String next() {
    hasNext();
    last = names.remove();
    return last;
  }

  /** The least names after the last one. */
  private Queue<String> read() throws IOException {
    PriorityQueue<String> least = new PriorityQueue<>(Collections.reverseOrder());
    more = false;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      for (Path path : stream) {
        boolean below = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        String name = path.getFileName() + (below ? "/" : "");
        if (name.compareTo(last) > 0) {
          least.add(name);
        }
        if (least.size() > held) {
          least.remove();
          more = true;
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    String[] sorted = least.toArray(String[]::new);
    Arrays.sort(sorted);
    return new ArrayDeque<>(Arrays.asList(sorted));
  }
}
