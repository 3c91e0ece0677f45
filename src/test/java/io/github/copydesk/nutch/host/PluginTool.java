package io.github.copydesk.nutch.host;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.plugin.PluginRepository;

/** A class of the built plugin, found by its name as {@code bin/nutch plugin copydesk} finds it. */
public final class PluginTool {
  private final Configuration conf;
  private final String name;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /**
   * The tool.
   *
   * @param conf of the crawl
   * @param name of the class, without its package
   */
  public PluginTool(Configuration conf, String name) {
    this.conf = conf;
    this.name = name;
  }

  /** What a tool does with its arguments. */
  @FunctionalInterface
  public interface Call {
    /** The exit code of a tool made with these streams. */
    int run(Class<?> type, PrintStream out, PrintStream err) throws Exception;
  }

  /** Runs it; it must have a {@code main} too, which Nutch calls. */
  public int run(Call call) throws Exception {
    ClassLoader loader =
        PluginRepository.get(conf).getPluginDescriptor("copydesk").getClassLoader();
    Class<?> type = Class.forName("io.github.copydesk.nutch." + name, true, loader);
    type.getMethod("main", String[].class);
    try {
      return call.run(type, print(out), print(err));
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** What it printed. */
  public String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What it said was wrong. */
  public String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream print(ByteArrayOutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
