package io.github.copydesk.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Nutch's index job over the crawl that {@code CrawlIT} left, as {@code hadoop jar} runs it: a
 * process of its own with Nutch's job file, in local mode, with the built plugin.
 */
final class IndexJob {
  private static final int MINUTES = 5;
  private static final String PACKAGE = "io.github.copydesk.nutch.";

  private final Path target;
  private final Path folder;

  /**
   * The job.
   *
   * @param target of the project's build
   * @param folder an empty folder for what it needs and says
   */
  IndexJob(Path target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  /**
   * Runs it to its end.
   *
   * @param writers the text of index-writers.xml
   */
  void run(String writers) throws Exception {
    Path conf = Files.createDirectories(folder.resolve("conf"));
    Files.writeString(conf.resolve("index-writers.xml"), writers);
    Path log = folder.resolve("index.log");
    Path crawl = target.resolve("crawl");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-Djava.io.tmpdir=" + folder));
    command.addAll(
        List.of(
            "-classpath",
            conf + ":" + Files.readString(target.resolve("hadoop.classpath")).strip()));
    command.add("org.apache.hadoop.util.RunJar");
    command.add(target.resolve("copydesk-nutch-job.jar").toString());
    command.add("org.apache.nutch.indexer.IndexingJob");
    command.addAll(options());
    command.addAll(List.of(crawl.resolve("crawldb").toString(), "-linkdb"));
    command.addAll(List.of(crawl.resolve("linkdb").toString(), segment(crawl)));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("not done after " + MINUTES + " minutes");
    }
    if (process.exitValue() != 0) {
      throw new IOException(process.exitValue() + ": " + Files.readString(log));
    }
  }

  private List<String> options() {
    return Stream.of(
            "plugin.folders="
                + target.resolve("copydesk-nutch-plugin")
                + ","
                + target.resolve("solr/test-classes/plugins")
                + ",plugins",
            "plugin.includes=index-basic|indexer-solr|copydesk",
            "indexingfilter.order="
                + PACKAGE
                + "host.HostIndexingFilter "
                + PACKAGE
                + "CopydeskIndexingFilter",
            "hadoop.tmp.dir=" + folder.resolve("tmp"))
        .map(option -> "-D" + option)
        .toList();
  }

  private static String segment(Path crawl) throws IOException {
    try (Stream<Path> segments = Files.list(crawl.resolve("segments"))) {
      return segments
          .filter(each -> !each.getFileName().toString().startsWith("."))
          .findFirst()
          .orElseThrow()
          .toString();
    }
  }
}
