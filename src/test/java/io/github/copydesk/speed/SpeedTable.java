package io.github.copydesk.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copydesk.Input;
import io.github.copydesk.PhaseClock.Phase;
import io.github.copydesk.speed.Laps.Measure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(Contenders.PARSE, "`Jsoup.parse` alone");
    NAMES.put(Contenders.TEXT, "`Jsoup.parse` and `text()`");
    NAMES.put(Contenders.COPYDESK, "**Copydesk, bytes to article**");
    NAMES.put(Contenders.BOILERPIPE, "Tika's boilerpipe handler");
    NAMES.put(Contenders.READABILITY, "Readability4J");
  }

  private static final TimeValue ROUND = TimeValue.seconds(8);

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

  private RunResult run(Class<?> benchmark, int threads) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark.getName() + "\\.")
            .jvmArgsAppend(
                "-D" + PageSet.FOLDER + "=" + folder,
                "-Xmx2g",
                threads == 1 ? "-XX:+UseSerialGC" : "-XX:+UseParallelGC")
            .threads(threads)
            .forks(forks)
            .warmupIterations(warmup(threads))
            .warmupTime(ROUND)
            .measurementIterations(5)
            .measurementTime(ROUND)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .addProfiler(Laps.class);
    return new Runner(options.build()).run().iterator().next();
  }

  /**
   * Rounds of {@link #ROUND} before it counts: a cleaner has many times the code of a parser, which
   * the compiler has all seen after some 4,000 pages. Several threads warm it together.
   */
  private static int warmup(int threads) {
    return Math.max(6, 20 / threads);
  }

  private static double of(RunResult result, String part, Measure measure) {
    return result.getSecondaryResults().get(measure.of(part)).getScore();
  }

  /** How often an iteration went through all pages, over all threads. */
  private static double rounds(RunResult result) {
    return (double)
            result.getAggregatedResult().getIterationResults().stream()
                .mapToLong(iteration -> iteration.getMetadata().getAllOps())
                .sum()
        / result.getAggregatedResult().getIterationResults().size();
  }

  private void contenders() throws RunnerException {
    int cores = Runtime.getRuntime().availableProcessors();
    RunResult single = run(Contenders.class, 1);
    RunResult all = run(Contenders.class, cores);
    double cleaned = pages * rounds(single);
    double together = pages * rounds(all) * cores;
    print("%d pages of `%s`, %.1f MB%n%n", pages, folder, megabytes);
    print("| one thread | pages/s | MB/s | time | kB a page | memory ");
    print("| %d threads, pages/s | of one thread |%n", cores);
    print("|---|---:|---:|---:|---:|---:|---:|---:|%n");
    for (Map.Entry<String, String> contender : NAMES.entrySet()) {
      String part = contender.getKey();
      double cpu = of(single, part, Measure.CPU);
      double bytes = of(single, part, Measure.BYTES);
      double alone = cleaned / of(single, part, Measure.CLOCK) * 1e9;
      double abreast = together / of(all, part, Measure.CLOCK) * 1e9;
      print(
          "| %s | %.0f | %.1f | %.2f x | %.0f | %.2f x | %.0f | %.2f x |%n",
          contender.getValue(),
          cleaned / cpu * 1e9,
          cleaned / pages * megabytes / cpu * 1e9,
          cpu / of(single, Contenders.PARSE, Measure.CPU),
          bytes / cleaned / 1e3,
          bytes / of(single, Contenders.PARSE, Measure.BYTES),
          abreast,
          abreast / alone);
    }
  }

  private void phases() throws RunnerException {
    RunResult result = run(Phases.class, 1);
    print("%n| phase | of parsing alone | memory, of parsing alone |%n|---|---:|---:|%n");
    List<String> phases = Stream.of(Phase.values()).map(Phase::name).toList();
    for (String phase : phases) {
      row(result, phase.toLowerCase(Locale.ROOT), List.of(phase));
    }
    row(result, "write", List.of(Phases.WRITE));
    row(result, "all but write", phases);
    row(result, "blocks, features and trees", List.of(Phase.BLOCKS.name(), Phases.MODEL));
  }

  private void row(RunResult result, String name, List<String> parts) {
    print(
        "| %s | %.2f x | %.2f x |%n",
        name, share(result, parts, Measure.CPU), share(result, parts, Measure.BYTES));
  }

  private static double share(RunResult result, List<String> parts, Measure measure) {
    double sum = parts.stream().mapToDouble(part -> of(result, part, measure)).sum();
    return sum / of(result, Phases.ALONE, measure);
  }

  private void print(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
