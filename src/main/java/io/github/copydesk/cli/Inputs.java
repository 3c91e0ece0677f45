package io.github.copydesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the inputs are. */
final class Inputs {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "HTML or plain-text file, gzipped or not; a web archive (WARC, WET or ARC), record by"
              + " record; an RSS or Atom feed, item by item; a PDF, DOCX, RTF, ODT or mail (EML), if"
              + " copydesk-documents.zip is installed; a directory, searched with all below it for"
              + " files named *.html, *.htm, *.xhtml, *.shtml, *.txt, *.text, *.warc, *.wet, *.arc,"
              + " *.rss, *.atom or one of these plus .gz, and for documents, sorted by path, without"
              + " hidden ones; a pattern such as 'crawl/**/*.php'; - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-i", "--input-file"},
      paramLabel = "LIST",
      description = "Read further PATHs from the file LIST, one a line; - for standard input.")
  private String list;

  @Option(
      names = "--input-dir",
      paramLabel = "DIR",
      description = "The same as DIR among the PATHs.")
  private List<String> folders = new ArrayList<>();

  /** Whether the user named none. */
  boolean areNone() {
    return paths.isEmpty() && folders.isEmpty() && list == null;
  }

  boolean areSeveral() {
    return list != null || Sources.areSeveral(named());
  }

  /** What is wrong with them, if anything. */
  Optional<String> fault() {
    return list == null || list.equals("-") || Sources.isReadable(list)
        ? Optional.empty()
        : Optional.of("cannot read the list '" + list + "'");
  }

  /** Whether they can be read twice. */
  boolean areFiles() {
    return !"-".equals(list) && !named().contains("-");
  }

  /** The inputs as the user wrote them, for a journal. */
  String description() {
    return named() + (list == null ? "" : " -i " + list);
  }

  /** The inputs. */
  Iterator<Source> open(Console console) throws IOException {
    if (list == null) {
      return Sources.of(named());
    }
    List<String> all = named();
    BufferedReader reader = Sources.list(list, console);
    return new Sources.Chain(new Following(all.iterator(), Sources.listed(reader)));
  }

  /** Counts the bytes of all inputs; if that fails the total stays unknown. */
  void count(Console console, LongConsumer total) {
    try {
      total.accept(bytes(console));
    } catch (IOException | UncheckedIOException e) {
      // The run itself finds the same and tells it.
      return;
    }
  }

  private long bytes(Console console) throws IOException {
    long bytes = 0;
    for (Iterator<Source> all = open(console); all.hasNext(); ) {
      if (all.next() instanceof Source.File file && Files.isRegularFile(file.path())) {
        bytes += size(file.path());
      }
    }
    return bytes;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private List<String> named() {
    List<String> all = new ArrayList<>(paths);
    all.addAll(folders);
    return all;
  }

  /** One after the other. */
  private record Following(Iterator<String> first, Iterator<String> second)
      implements Iterator<String> {
    @Override
    public boolean hasNext() {
      return first.hasNext() || second.hasNext();
    }

    @Override
    public String next() {
      return first.hasNext() ? first.next() : second.next();
    }
  }
}
