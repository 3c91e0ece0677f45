package io.github.copydesk.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.batch.Warc;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * Cleans many pages in one process of the finished jar and tells whether its memory stays flat and
 * its output the same.
 *
 * <p>Arguments: the jar; a folder of pages ({@code *.html.gz}, at any depth); how many pages to
 * clean; a folder for the archive and the log. The pages become one web archive, which is given to
 * the command line as often as is needed. Every {@value #STEP} pages the heap is collected and
 * measured. Ends with 1 if memory grew or a round gave other records than the first.
 */
public final class Soak {
  private static final int STEP = 5_000;
  private static final String HEAP = "-Xmx512m";

  private Soak() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path jar = Path.of(args[0]);
    long wanted = Long.parseLong(args[2]);
    Path work = Files.createDirectories(Path.of(args[3]));
    Path archive = work.resolve("pages.warc.gz");
    int pages = write(pages(Path.of(args[1])), archive);
    int rounds = (int) Math.max(1, (wanted + pages - 1) / pages);
    System.out.printf(
        Locale.ROOT,
        "%,d pages, %,d bytes zipped, %d rounds, java %s%n",
        pages,
        Files.size(archive),
        rounds,
        HEAP);
    System.exit(new Soak().run(command(jar, archive, rounds, work), pages, work) ? 0 : 1);
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".html.gz")).sorted().toList();
    }
  }

  private static int write(List<Path> pages, Path archive) throws IOException {
    int number = 0;
    try (OutputStream out = Files.newOutputStream(archive)) {
      for (Path page : pages) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
          String url = "https://soak.example/" + number;
          Warc one =
              Warc.zipped()
                  .response(url, "200 OK", "Content-Type: text/html\r\n", in.readAllBytes());
          out.write(one.bytes());
          number++;
        }
      }
    }
    return number;
  }

  private static List<String> command(Path jar, Path archive, int rounds, Path work) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(HEAP);
    command.add("-Xlog:gc:file=" + work.resolve("gc.log") + "::filecount=0");
    command.addAll(List.of("-jar", jar.toString(), "clean", "--jsonl", "--progress=never"));
    for (int i = 0; i < rounds; i++) {
      command.add(archive.toString());
    }
    return command;
  }

  /** Reads the records as they come; each round must be the first again. */
  private boolean run(List<String> command, int pages, Path work)
      throws IOException, InterruptedException {
    Files.deleteIfExists(work.resolve("gc.log"));
    Process process =
        new ProcessBuilder(command).redirectError(work.resolve("err.txt").toFile()).start();
    Sampler sampler = new Sampler(process.pid(), work.resolve("gc.log"));
    List<Long> sums = new ArrayList<>();
    CRC32 sum = new CRC32();
    long count = 0;
    try (BufferedReader records =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = records.readLine(); line != null; line = records.readLine()) {
        sum.update(line.getBytes(UTF_8));
        count++;
        if (count % pages == 0) {
          sums.add(sum.getValue());
          sum.reset();
        }
        if (count % STEP == 0) {
          sampler.take(count);
        }
      }
    }
    int code = process.waitFor();
    boolean same = sums.stream().distinct().count() == 1;
    System.out.printf(Locale.ROOT, "%,d records, exit code %d%n", count, code);
    System.out.println(same ? "every round gave the same records" : "ROUNDS DIFFER: " + sums);
    return sampler.tellsFlat() & same & count % pages == 0;
  }
}
