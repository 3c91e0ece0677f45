package io.github.copydesk.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.Input;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints Markdown: {@code SpeedTable FOLDER FORKS FILE}. One thread: by
 * processor time; all cores: by the clock.
 */
final class SpeedTable {
  private static final Map<String, String> NAMES =
      Map.of(
          "parse", "`Jsoup.parse` alone",
          "text", "`Jsoup.parse` and `text()`",
          "copydesk", "**Copydesk, bytes to article**",
          "boilerpipe", "Tika's boilerpipe handler",
          "readability4j", "Readability4J");
  private static final List<String> ORDER =
      List.of("parse", "text", "copydesk", "boilerpipe", "readability4j");
  private static final List<String> PHASES =
      List.of("decode", "parse", "blocks", "label", "clean", "credits", "write");

  private final String folder;
  private final int forks;
  private final int pages;
  private final double megabytes;
  private final StringBuilder out = new StringBuilder();

  private SpeedTable(String folder, int forks, List<Input> inputs) {
    this.folder = folder;
    this.forks = forks;
    this.pages = inputs.size();
    this.megabytes = inputs.stream().mapToLong(input -> input.bytes().length).sum() / 1e6;
  }

  public static void main(String[] args) throws Exception {
    List<Input> inputs = PageSet.read(Path.of(args[0]));
    SpeedTable table = new SpeedTable(args[0], Integer.parseInt(args[1]), inputs);
    table.contenders();
    table.phases();
    Files.writeString(Path.of(args[2]), table.out, UTF_8);
    System.out.print(table.out);
  }

  private Collection<RunResult> run(Class<?> benchmarks, int threads) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmarks.getName() + "\\.")
            .jvmArgsAppend(
                "-D" + PageSet.FOLDER + "=" + folder,
                "-Xmx2g",
                threads == 1 ? "-XX:+UseSerialGC" : "-XX:+UseParallelGC")
            .threads(threads)
            .forks(forks)
            .warmupIterations(6)
            .warmupTime(TimeValue.seconds(3))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .addProfiler(GCProfiler.class)
            .addProfiler(ProcessorTime.class);
    return new Runner(options.build()).run();
  }

  private static Map<String, RunResult> byName(Collection<RunResult> results) {
    Map<String, RunResult> names = new TreeMap<>();
    for (RunResult result : results) {
      String benchmark = result.getParams().getBenchmark();
      names.put(benchmark.substring(benchmark.lastIndexOf('.') + 1), result);
    }
    return names;
  }

  private static double secondary(RunResult result, String label) {
    return result.getSecondaryResults().get(label).getScore();
  }

  private void contenders() throws RunnerException {
    Map<String, RunResult> single = byName(run(Contenders.class, 1));
    int cores = Runtime.getRuntime().availableProcessors();
    Map<String, RunResult> all = byName(run(Contenders.class, cores));
    print("%d pages of `%s`, %.1f MB%n%n", pages, folder, megabytes);
    print("| one thread | pages/s | MB/s | time | kB a page | memory ");
    print("| %d threads, pages/s | of one thread |%n", cores);
    print("|---|---:|---:|---:|---:|---:|---:|---:|%n");
    double parse = secondary(single.get("parse"), ProcessorTime.LABEL);
    double parseBytes = secondary(single.get("parse"), "gc.alloc.rate.norm");
    for (String name : ORDER) {
      double nanos = secondary(single.get(name), ProcessorTime.LABEL);
      double bytes = secondary(single.get(name), "gc.alloc.rate.norm");
      double alone = single.get(name).getPrimaryResult().getScore();
      double together = all.get(name).getPrimaryResult().getScore() / cores;
      print(
          "| %s | %.0f | %.1f | %.2f x | %.0f | %.2f x | %.0f | %.2f x |%n",
          NAMES.get(name),
          pages / nanos * 1e9,
          megabytes / nanos * 1e9,
          nanos / parse,
          bytes / pages / 1e3,
          bytes / parseBytes,
          pages / together * 1e9,
          alone / together);
    }
  }

  private void phases() throws RunnerException {
    RunResult result = run(Phases.class, 1).iterator().next();
    double all = 0;
    double allBytes = 0;
    for (String phase : PHASES) {
      all += phase.equals("write") ? 0 : secondary(result, phase);
      allBytes += phase.equals("write") ? 0 : secondary(result, phase + "Bytes");
    }
    print("%n| phase | of parsing alone | memory, of parsing alone |%n|---|---:|---:|%n");
    for (String phase : PHASES) {
      row(result, phase, secondary(result, phase), secondary(result, phase + "Bytes"));
    }
    row(result, "all but write", all, allBytes);
    double model = secondary(result, "model") + secondary(result, "blocks");
    double modelBytes = secondary(result, "modelBytes") + secondary(result, "blocksBytes");
    row(result, "blocks, features and trees", model, modelBytes);
  }

  private void row(RunResult result, String name, double nanos, double bytes) {
    double alone = secondary(result, "alone");
    double aloneBytes = secondary(result, "aloneBytes");
    print("| %s | %.2f x | %.2f x |%n", name, nanos / alone, bytes / aloneBytes);
  }

  private void print(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
