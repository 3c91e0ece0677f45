package io.github.copydesk.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.nutch.host.HostParser;
import io.github.copydesk.nutch.host.Nutch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.HtmlParseFilter;
import org.apache.nutch.parse.Parse;
import org.apache.nutch.parse.ParseUtil;
import org.apache.nutch.plugin.PluginRepository;
import org.apache.nutch.protocol.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin folder that is shipped, loaded by Nutch's own plugin repository. */
class PluginIT {
  private static final String URL = "http://paper.example/story";

  @TempDir Path folder;
  private Configuration conf;

  @BeforeEach
  void freshLoaders() {
    conf = Nutch.configuration(folder);
  }

  @Test
  void testsSeeThePluginOnlyThroughNutch() {
    for (String name :
        new String[] {
          "io.github.copydesk.Copydesk", "org.jsoup.Jsoup", "com.fasterxml.jackson.core.JsonFactory"
        }) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(name), name);
    }
  }

  @Test
  void filterAndEngineComeFromThePluginFolder() throws Exception {
    HtmlParseFilter filter =
        Arrays.stream(
                PluginRepository.get(conf)
                    .getOrderedPlugins(
                        HtmlParseFilter.class, HtmlParseFilter.X_POINT_ID, "htmlparsefilter.order"))
            .map(HtmlParseFilter.class::cast)
            .filter(each -> each.getClass().getSimpleName().equals("CopydeskParseFilter"))
            .findFirst()
            .orElseThrow();
    ClassLoader loader = filter.getClass().getClassLoader();
    assertNotSame(getClass().getClassLoader(), loader);
    assertTrue(
        loader
            .loadClass("org.jsoup.Jsoup")
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath()
            .endsWith("/copydesk/jsoup.jar"));
    assertEquals(
        getClass().getClassLoader(),
        loader.loadClass("org.slf4j.Logger").getClassLoader(),
        "the log is the host's");
    assertEquals(
        getClass().getClassLoader(),
        loader.loadClass("org.apache.tika.Tika").getClassLoader(),
        "tika-core is the host's");
  }

  @Test
  void pageWithoutArticleKeepsTheHostsText() throws Exception {
    Parse parse =
        parse("text/html", "<html><head><title>Nothing</title></head><body></body></html>");
    assertTrue(parse.getData().getStatus().isSuccess());
    assertTrue(parse.getText().startsWith(HostParser.MARK));
    assertTrue(parse.getData().getMeta("copydesk.status").startsWith("skipped:"));
  }

  @Test
  void otherTypesAreLeftAlone() throws Exception {
    Parse parse = parse("application/pdf", "%PDF-1.4 made-up");
    assertTrue(parse.getText().startsWith(HostParser.MARK));
    assertEquals("skipped:type", parse.getData().getMeta("copydesk.status"));
  }

  @Test
  void noindexPageStaysEmpty() throws Exception {
    Parse parse =
        parse("text/html", "<meta name=\"robots\" content=\"noindex\"><p>Not for the index.</p>");
    assertEquals("", parse.getText());
    assertEquals("skipped:noindex", parse.getData().getMeta("copydesk.status"));
    assertFalse(
        Arrays.asList(parse.getData().getParseMeta().names()).contains("copydesk.headline"));
  }

  private Parse parse(String type, String page) throws Exception {
    Content content =
        new Content(URL, URL, page.getBytes(StandardCharsets.UTF_8), type, new Metadata(), conf);
    return new ParseUtil(conf).parse(content).get(URL);
  }
}
