package io.github.copydesk.nutch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.conf.Configured;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapreduce.Counter;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.MRConfig;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.InvalidInputException;
import org.apache.hadoop.mapreduce.lib.input.SequenceFileInputFormat;
import org.apache.hadoop.mapreduce.lib.output.NullOutputFormat;
import org.apache.hadoop.util.Tool;
import org.apache.hadoop.util.ToolRunner;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.util.NutchConfiguration;

/**
 * {@code bin/nutch plugin copydesk io.github.copydesk.nutch.Counts SEGMENT ...}: a MapReduce job
 * that reads the parsed pages of segments and counts in Hadoop's counters, group {@link #GROUP},
 * what became of them. Nutch hands a parse filter no task to count in.
 *
 * <p>On a cluster the job takes along Nutch's job file and the plugin's own jar.
 */
public final class Counts extends Configured implements Tool {
  /** The group of the counters; {@link PageCounter} tells the names. */
  public static final String GROUP = "copydesk";

  private static final String USAGE = "Usage: Counts SEGMENT... | -dir SEGMENTS";

  private final PrintStream out;
  private final PrintStream err;

  /** Prints one line for each counter. */
  public Counts(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** For Nutch's {@code plugin} command; Hadoop's generic options come before the segments. */
  public static void main(String[] arguments) throws Exception {
    Tool tool = new Counts(System.out, System.err);
    int code = ToolRunner.run(NutchConfiguration.create(), tool, arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Counts.
   *
   * @return 0; 1 if a segment has no parsed pages or the job failed; 2 without segments
   */
  @Override
  public int run(String[] arguments) throws Exception {
    List<Path> segments = segments(arguments);
    if (segments.isEmpty()) {
      err.println(USAGE);
      return 2;
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Where a job in this process looks for its classes.
    thread.setContextClassLoader(Counts.class.getClassLoader());
    try {
      return count(job(segments));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private int count(Job job) throws IOException, InterruptedException, ClassNotFoundException {
    try {
      if (!job.waitForCompletion(true)) {
        err.println("The job failed: " + job.getStatus().getFailureInfo());
        return 1;
      }
    } catch (InvalidInputException e) {
      err.println(e.getMessage());
      return 1;
    }
    print(job);
    return 0;
  }

  private List<Path> segments(String[] arguments) throws IOException {
    List<Path> segments = new ArrayList<>();
    boolean parent = false;
    for (String argument : arguments) {
      if (argument.equals("-dir")) {
        parent = true;
      } else if (parent) {
        Path folder = new Path(argument);
        for (FileStatus child : folder.getFileSystem(getConf()).listStatus(folder)) {
          if (child.isDirectory()) {
            segments.add(child.getPath());
          }
        }
      } else {
        segments.add(new Path(argument));
      }
    }
    return segments;
  }

  private Job job(List<Path> segments) throws IOException, URISyntaxException {
    Configuration conf = new Configuration(getConf());
    if (!conf.get(MRConfig.FRAMEWORK_NAME, MRConfig.LOCAL_FRAMEWORK_NAME)
        .equals(MRConfig.LOCAL_FRAMEWORK_NAME)) {
      conf.set("tmpjars", ownJar().toString()); // As the option -libjars does.
    }
    Job job = Job.getInstance(conf, "copydesk counts");
    job.setJarByClass(ParseData.class);
    for (Path segment : segments) {
      FileInputFormat.addInputPath(job, new Path(segment, ParseData.DIR_NAME));
    }
    job.setInputFormatClass(SequenceFileInputFormat.class);
    job.setMapperClass(PageCounter.class);
    job.setNumReduceTasks(0);
    job.setOutputKeyClass(NullWritable.class);
    job.setOutputValueClass(NullWritable.class);
    job.setOutputFormatClass(NullOutputFormat.class);
    return job;
  }

  /** The jar of the plugin: tasks know nothing of plugins' jars. */
  private static Path ownJar() throws URISyntaxException {
    return new Path(Counts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private void print(Job job) throws IOException {
    Map<String, Long> values = new TreeMap<>();
    for (Counter counter : job.getCounters().getGroup(GROUP)) {
      values.put(counter.getDisplayName(), counter.getValue());
    }
    values.forEach((name, value) -> out.println(name + "\t" + value));
  }
}
