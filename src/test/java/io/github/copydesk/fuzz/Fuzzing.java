package io.github.copydesk.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the coverage-guided fuzzer over targets: {@code Fuzzing SECONDS RUNS FOLDER TARGETS}. Inputs
 * that break a law are left in the folder; with any of them the exit code is 1.
 *
 * <p>With a number of runs it makes the same inputs every time, as long as the code is the same,
 * and takes no notice of the seconds; with 0 it keeps what it learned in the folder, and starts
 * there the next time.
 */
final class Fuzzing {
  private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";

  /** Strings that open ways into the parsers, in libFuzzer's form. */
  private static final Path WORDS = Path.of("src/test/resources/fuzz/words.dict");

  private Fuzzing() {}

  /** See the class. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int seconds = Integer.parseInt(arguments[0]);
    int runs = Integer.parseInt(arguments[1]);
    List<String> names = List.of(arguments[3].split(" "));
    List<Target> targets = Stream.of(Target.values()).filter(t -> names.contains(t.id())).toList();
    List<String> broken = new ArrayList<>();
    for (Target target : targets) {
      Path folder = Path.of(arguments[2], target.id()).toAbsolutePath();
      List<String> limit =
          runs > 0 ? List.of("-seed=1", "-runs=" + runs) : List.of("-max_total_time=" + seconds);
      System.out.println("fuzzing " + target.id() + " with " + limit);
      if (run(target, folder, limit, runs > 0) != 0) {
        broken.add(target.id());
      }
    }
    if (!broken.isEmpty()) {
      System.err.println("laws broken by inputs for " + broken + " in " + arguments[2]);
      System.exit(1);
    }
  }

  private static int run(Target target, Path folder, List<String> limit, boolean fresh)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path corpus = fresh ? Files.createTempDirectory(folder, "corpus") : folder.resolve("corpus");
    Path seeds = folder.resolve("seeds");
    Path found = folder.resolve("found");
    for (Path each : List.of(corpus, seeds, found)) {
      Files.createDirectories(each);
    }
    for (Map.Entry<String, byte[]> seed : Corpus.of(target).entrySet()) {
      Files.write(seeds.resolve(seed.getKey().replace('/', '_')), seed.getValue());
    }
    List<String> command = new ArrayList<>(List.of(java(), "-Xmx1200m", "-Xss1m", "-cp"));
    command.addAll(
        List.of(
            System.getProperty("java.class.path"),
            JAZZER,
            "--target_class=" + target.className(),
            "--instrumentation_includes=io.github.copydesk.**",
            "--instrumentation_excludes=io.github.copydesk.fuzz.**",
            "--custom_hook_includes=io.github.copydesk.**:org.jsoup.**:com.fasterxml.**",
            "--keep_going=20",
            "--reproducer_path=" + found,
            "-max_len=" + target.longest(),
            "-timeout=600",
            "-report_slow_units=600", // by the clock, which a busy machine slows down
            "-rss_limit_mb=3000",
            "-print_final_stats=1",
            "-dict=" + WORDS.toAbsolutePath(),
            "-artifact_prefix=" + found + "/",
            corpus.toString(),
            seeds.toString()));
    command.addAll(limit);
    ProcessBuilder fuzzer = new ProcessBuilder(command).inheritIO();
    fuzzer.redirectError(folder.resolve("log.txt").toFile());
    int exit = fuzzer.start().waitFor();
    try (Stream<Path> inputs = Files.list(found)) {
      return inputs.findAny().isPresent() ? 1 : exit;
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
