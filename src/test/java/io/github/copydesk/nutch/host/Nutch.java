package io.github.copydesk.nutch.host;

import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.util.NutchConfiguration;

/** Configurations for a Nutch that runs in this JVM, with the built plugin in its folder. */
public final class Nutch {
  private static final String PACKAGE = "io.github.copydesk.nutch.";
  private static final String INCLUDES = "protocol-http|index-basic|test-host|";

  private Nutch() {}

  /**
   * A new configuration, which gets plugin loaders of its own.
   *
   * @param folder for temporary files
   */
  public static Configuration configuration(Path folder) {
    Configuration conf = NutchConfiguration.create();
    conf.set("plugin.folders", folders());
    conf.set("plugin.includes", INCLUDES + "test-parser|copydesk");
    conf.set(
        "htmlparsefilter.order",
        PACKAGE + "host.BrittleResultFilter " + PACKAGE + "CopydeskParseFilter");
    conf.set(
        "indexingfilter.order",
        PACKAGE + "host.HostIndexingFilter " + PACKAGE + "CopydeskIndexingFilter");
    conf.set("db.signature.class", PACKAGE + "ArticleSignature");
    conf.set("http.agent.name", "copydesk-test");
    conf.set("hadoop.tmp.dir", folder.toString());
    conf.set("fetcher.server.delay", "0");
    conf.set("db.update.additions.allowed", "false");
    conf.set("db.parsemeta.to.crawldb", "copydesk.status");
    conf.set("mapreduce.client.progressmonitor.pollinterval", "20");
    conf.set("mapreduce.client.completion.pollinterval", "20");
    return conf;
  }

  /** The same without Copydesk. */
  public static Configuration withoutCopydesk(Path folder) {
    Configuration conf = configuration(folder);
    conf.set("plugin.includes", INCLUDES + "test-parser");
    conf.set("htmlparsefilter.order", PACKAGE + "host.BrittleResultFilter");
    conf.set("indexingfilter.order", PACKAGE + "host.HostIndexingFilter");
    return conf;
  }

  /** With the parsers that stand for Nutch's own in the place of the simple one. */
  public static Configuration parsing(Configuration conf, String parser) {
    String includes = conf.get("plugin.includes");
    conf.set("plugin.includes", includes.replace("test-parser", parser));
    return conf;
  }

  /** The plugin folders, the built one among them. */
  public static String folders() {
    return System.getProperty("copydesk.plugins") + "," + hostPlugins();
  }

  private static String hostPlugins() {
    return System.getProperty("copydesk.test.plugins");
  }
}
