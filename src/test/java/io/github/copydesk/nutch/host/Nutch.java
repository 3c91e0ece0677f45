package io.github.copydesk.nutch.host;

import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.util.NutchConfiguration;

/** Configurations for a Nutch that runs in this JVM, with the built plugin in its folder. */
public final class Nutch {
  private static final String PACKAGE = "io.github.copydesk.nutch.";

  private Nutch() {}

  /**
   * A new configuration, which gets plugin loaders of its own.
   *
   * @param folder for temporary files
   */
  public static Configuration configuration(Path folder) {
    Configuration conf = NutchConfiguration.create();
    conf.set("plugin.folders", System.getProperty("copydesk.plugins") + "," + hostPlugins());
    conf.set("plugin.includes", "nutch-extensionpoints|test-host|copydesk");
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
    conf.set("plugin.includes", "nutch-extensionpoints|test-host");
    conf.set("htmlparsefilter.order", PACKAGE + "host.BrittleResultFilter");
    conf.set("indexingfilter.order", PACKAGE + "host.HostIndexingFilter");
    return conf;
  }

  private static String hostPlugins() {
    return System.getProperty("copydesk.test.plugins");
  }
}
