package io.github.copydesk.determinism;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Outcome;
import io.github.copydesk.write.Entry;
import io.github.copydesk.write.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Prints a digest of what comes out of folders of pages, in several orders of work. */
final class Digests {
  private static final int THREADS = 8;

  private final Copydesk desk = new Copydesk();

  private Digests() {}

  /** See the class; arguments are folders. */
  public static void main(String[] folders) throws Exception {
    List<Path> pages = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(Digests::isPage).sorted().forEach(pages::add);
      }
    }
    List<Path> backwards = new ArrayList<>(pages);
    Collections.reverse(backwards);
    Digests digests = new Digests();
    System.out.println("forwards " + digest(digests.inOrder(pages)));
    System.out.println("backwards " + digest(digests.inOrder(backwards)));
    System.out.println("threads " + digest(digests.onThreads(pages)));
    System.err.println(
        pages.size() + " pages, Java " + Runtime.version() + ", " + java.util.Locale.getDefault());
  }

  private static boolean isPage(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".html") || name.endsWith(".html.gz") || name.equals("page.txt");
  }

  private Map<Path, String> inOrder(List<Path> pages) {
    Map<Path, String> records = new TreeMap<>();
    pages.forEach(page -> records.put(page, record(page)));
    return records;
  }

  private Map<Path, String> onThreads(List<Path> pages) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<String>> work = new ArrayList<>();
      pages.forEach(page -> work.add(() -> record(page)));
      List<Future<String>> done = threads.invokeAll(work);
      Map<Path, String> records = new TreeMap<>();
      for (int i = 0; i < pages.size(); i++) {
        records.put(pages.get(i), done.get(i).get());
      }
      return records;
    } finally {
      threads.shutdown();
    }
  }

  private String record(Path page) {
    Input input = Input.of(bytes(page)).fetchedOn(LocalDate.of(2026, 11, 1));
    Outcome outcome = desk.clean(input);
    if (outcome instanceof Outcome.Skipped skipped) {
      return skipped.toString();
    }
    StringBuilder all = new StringBuilder();
    for (Format format : Format.values()) {
      all.append(format.render(Entry.of("x", ((Outcome.Found) outcome).article())));
    }
    return all.toString();
  }

  private static byte[] bytes(Path page) {
    try {
      byte[] bytes = Files.readAllBytes(page);
      return page.toString().endsWith(".gz")
          ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes()
          : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Map<Path, String> records) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      records.values().forEach(record -> digest.update(record.getBytes(UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
