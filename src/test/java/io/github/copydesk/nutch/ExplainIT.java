package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.nutch.host.Nutch;
import io.github.copydesk.nutch.host.PluginTool;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/nutch plugin copydesk}: the class, found by its name as Nutch finds it. */
@Tag("nutch")
class ExplainIT {
  private Configuration conf;
  private PluginTool tool;
  private HarbourSite site;
  private String url;

  @BeforeEach
  void serve(@TempDir Path folder) throws IOException {
    conf = Nutch.configuration(folder);
    tool = new PluginTool(conf, "Explain");
    site = new HarbourSite();
    url = site.url("/ferry");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void printsWhyEachBlockWasKept() throws Exception {
    assertEquals(0, explain(url), tool::errors);
    String text = tool.output();
    assertTrue(text.contains("page       " + url), text);
    assertTrue(text.contains("+ paragraph"), text);
  }

  @Test
  void printsJson() throws Exception {
    assertEquals(0, explain("-json", url), tool::errors);
    String json = tool.output();
    assertTrue(json.startsWith("{\n  \"report\" : \"copydesk explain 1\""), json);
  }

  @Test
  void tellsWhatCouldNotBeFetched() throws Exception {
    assertEquals(1, explain(site.url("/gone")));
    assertTrue(tool.errors().contains("/gone: "));
    assertEquals(2, explain());
  }

  private int explain(String... arguments) throws Exception {
    return tool.run(
        (type, out, err) ->
            (int)
                type.getMethod("run", String[].class, PrintStream.class, PrintStream.class)
                    .invoke(
                        type.getConstructor(Configuration.class).newInstance(conf),
                        arguments,
                        out,
                        err));
  }
}
