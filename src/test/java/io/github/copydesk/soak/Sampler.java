package io.github.copydesk.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measures another Java process on Linux: what lives in its heap, what it holds of the machine. */
final class Sampler {
  /** The heap, in MB, after a collection that was asked for. */
  private static final Pattern LIVE = Pattern.compile("Diagnostic Command\\) \\d+M->(\\d+)M");

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  /** How much more than in the middle of the run there may be at its end. */
  private static final double GROWTH = 1.1;

  /** A heap of some MB differs by a page that is in work. */
  private static final double PLAY_MB = 16;

  private final long pid;
  private final Path log;
  private final long start = System.nanoTime();
  private final List<Sample> samples = new ArrayList<>();

  Sampler(long pid, Path log) {
    this.pid = pid;
    this.log = log;
  }

  private record Sample(double heap, double resident) {}

  /** Collects, measures and prints a line. */
  void take(long pages) throws IOException, InterruptedException {
    // Before the collection, which gives memory back.
    double resident = last(RESIDENT, process("status")) / 1024;
    String java = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    new ProcessBuilder(java, Long.toString(pid), "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    Sample sample = new Sample(last(LIVE, log), resident);
    samples.add(sample);
    System.out.printf(
        Locale.ROOT,
        "%,9d pages  %6.0f s  %5.1f pages/s  %6.0f s of processors  heap after GC %4.0f MB  RSS %4.0f MB  %3d files%n",
        pages,
        seconds,
        pages / seconds,
        processors(),
        sample.heap(),
        sample.resident(),
        files());
  }

  private Path process(String file) {
    return Path.of("/proc", Long.toString(pid), file);
  }

  private double processors() {
    return ProcessHandle.of(pid)
        .flatMap(p -> p.info().totalCpuDuration())
        .map(time -> time.toMillis() / 1000.0)
        .orElse(Double.NaN);
  }

  private long files() throws IOException {
    try (Stream<Path> open = Files.list(process("fd"))) {
      return open.count();
    }
  }

  private static double last(Pattern pattern, Path file) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(file));
    double value = Double.NaN;
    while (matcher.find()) {
      value = Double.parseDouble(matcher.group(1));
    }
    return value;
  }

  /** Whether the last third holds no more than the second; says so. */
  boolean tellsFlat() {
    int third = samples.size() / 3;
    if (third == 0) {
      System.out.println("too few samples to tell whether memory is flat");
      return true;
    }
    List<Sample> middle = samples.subList(samples.size() - 2 * third, samples.size() - third);
    List<Sample> end = samples.subList(samples.size() - third, samples.size());
    double heapBefore = middle.stream().mapToDouble(Sample::heap).average().orElseThrow();
    double heapAfter = end.stream().mapToDouble(Sample::heap).average().orElseThrow();
    double before = middle.stream().mapToDouble(Sample::resident).average().orElseThrow();
    double after = end.stream().mapToDouble(Sample::resident).average().orElseThrow();
    boolean flat =
        heapAfter <= Math.max(heapBefore * GROWTH, heapBefore + PLAY_MB)
            && after <= before * GROWTH;
    System.out.printf(
        Locale.ROOT,
        "heap after GC %.0f -> %.0f MB, RSS %.0f -> %.0f MB (second third -> last third): %s%n",
        heapBefore,
        heapAfter,
        before,
        after,
        flat ? "flat" : "GROWING");
    return flat;
  }
}
