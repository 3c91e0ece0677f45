package io.github.copydesk.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.hadoop.mapreduce.v2.MiniMRYarnCluster;

/** HDFS with two data nodes and YARN with two node managers, all in this JVM; jobs in their own. */
final class Cluster implements AutoCloseable {
  static final int NODES = 2;

  private static final long JOB_MINUTES = 10;

  private final Path folder;
  private final MiniDFSCluster hdfs;
  private final MiniMRYarnCluster yarn;
  private final Path confFile;

  /**
   * Starts it.
   *
   * @param folder for everything the servers write
   */
  Cluster(Path folder) throws IOException {
    this.folder = folder;
    Configuration conf = new Configuration();
    conf.set("hadoop.tmp.dir", folder.resolve("tmp").toString());
    conf.set(
        "yarn.app.mapreduce.am.command-opts",
        "-Xmx512m --add-opens java.base/java.lang=ALL-UNNAMED");
    conf.set("mapreduce.map.java.opts", "-Xmx512m");
    conf.set("mapreduce.reduce.java.opts", "-Xmx512m");
    conf.set("mapreduce.task.io.sort.mb", "100");
    // A machine with a nearly full disk is good enough for a test.
    conf.set("yarn.nodemanager.disk-health-checker.max-disk-utilization-per-disk-percentage", "99");
    hdfs =
        new MiniDFSCluster.Builder(conf, folder.resolve("hdfs").toFile())
            .numDataNodes(NODES)
            .build();
    hdfs.waitClusterUp();
    conf.set("fs.defaultFS", hdfs.getFileSystem().getUri().toString());
    yarn = new MiniMRYarnCluster("copydesk", NODES);
    yarn.init(conf);
    yarn.start();
    confFile = folder.resolve("cluster-site.xml");
    try (OutputStream out = Files.newOutputStream(confFile)) {
      yarn.getConfig().writeXml(out);
    }
  }

  FileSystem files() throws IOException {
    return hdfs.getFileSystem();
  }

  /** Node managers that are up. */
  int nodes() {
    return yarn.getResourceManager().getResourceScheduler().getNumClusterNodes();
  }

  /** Applications that the resource manager has had. */
  int applications() {
    return yarn.getResourceManager().getRMContext().getRMApps().size();
  }

  /**
   * Runs a tool of a job file as {@code hadoop jar} does.
   *
   * @param arguments the tool's, after the cluster's configuration
   */
  void run(Path job, String tool, List<String> arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("-conf", confFile.toString()));
    all.addAll(arguments);
    start(job, tool, all);
  }

  /**
   * Runs a tool of a plugin as {@code bin/nutch plugin} does.
   *
   * @return what it printed
   */
  String runPlugin(Path job, String plugin, String tool, List<String> arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(plugin, tool, "-conf", confFile.toString()));
    all.addAll(arguments);
    return Files.readString(start(job, "org.apache.nutch.plugin.PluginRepository", all));
  }

  private Path start(Path job, String tool, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "--add-opens", "java.base/java.lang=ALL-UNNAMED"));
    command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("unpacked")));
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.addAll(List.of("org.apache.hadoop.util.RunJar", job.toString(), tool));
    command.addAll(arguments);
    Path log = folder.resolve(tool.substring(tool.lastIndexOf('.') + 1) + ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (!process.waitFor(JOB_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("not done after " + JOB_MINUTES + " minutes: " + tool);
    }
    if (process.exitValue() != 0) {
      throw new IOException(tool + " gave " + process.exitValue() + ", see " + log);
    }
    return log;
  }

  @Override
  public void close() {
    yarn.stop();
    hdfs.shutdown();
  }
}
