package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.nutch.host.Nutch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.plugin.PluginRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/nutch plugin copydesk}: the class, found by its name as Nutch finds it. */
@Tag("nutch")
class ExplainIT {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Configuration conf;
  private HarbourSite site;
  private String url;

  @BeforeEach
  void serve(@TempDir Path folder) throws IOException {
    conf = Nutch.configuration(folder);
    site = new HarbourSite();
    url = site.url("/ferry");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void printsWhyEachBlockWasKept() throws Exception {
    assertEquals(0, explain(url), this::errors);
    String text = out.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("page       " + url), text);
    assertTrue(text.contains("+ paragraph"), text);
  }

  @Test
  void printsJson() throws Exception {
    assertEquals(0, explain("-json", url), this::errors);
    String json = out.toString(StandardCharsets.UTF_8);
    assertTrue(json.startsWith("{\n  \"report\" : \"copydesk explain 1\""), json);
  }

  @Test
  void tellsWhatCouldNotBeFetched() throws Exception {
    assertEquals(1, explain(site.url("/gone")));
    assertTrue(errors().contains("/gone: "));
    assertEquals(2, explain());
  }

  private int explain(String... arguments) throws Exception {
    ClassLoader loader =
        PluginRepository.get(conf).getPluginDescriptor("copydesk").getClassLoader();
    Class<?> type = Class.forName("io.github.copydesk.nutch.Explain", true, loader);
    // Nutch calls main, which makes its own configuration; all else is in run.
    type.getMethod("main", String[].class);
    Method run = type.getMethod("run", String[].class, PrintStream.class, PrintStream.class);
    Object tool = type.getConstructor(Configuration.class).newInstance(conf);
    return (int) run.invoke(tool, arguments, print(out), print(err));
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream print(ByteArrayOutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
