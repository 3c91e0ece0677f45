package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.block.FeatureLexicon;
import io.github.copydesk.block.FeatureTable;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.page.Limits;
import io.github.copydesk.page.PageFacts;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelHeadingsTest {
  private static FeatureTable table(String middle) {
    String page = "<p>The ferry left at nine.</p>" + middle + "<p>It came back at noon.</p>";
    return FeatureTable.of(
        HtmlBlocks.of(Jsoup.parse(page).body(), Limits.DEFAULT),
        PageFacts.NONE,
        FeatureLexicon.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "<h2>Fog</h2>, 0.9, 0.3, 0.9, 0.5",
    "<h2>Fog</h2>, 0.9, 0.1, 0.9, 0.1",
    "<h2>Fog</h2>, 0.2, 0.3, 0.9, 0.3",
    "<h2>Fog</h2>, 0.9, 0.3, 0.6, 0.3",
    "<h1>Fog</h1>, 0.9, 0.3, 0.9, 0.3",
    "<p>Fog</p>, 0.9, 0.3, 0.9, 0.3",
    "<h2>Fog</h2>, 0.9, 0.8, 0.9, 0.8"
  })
  void onlyDoubtfulSubheadsBetweenKeptBlocksAreRaised(
      String middle, double before, double heading, double after, double expected) {
    double[] keep = {before, heading, after};
    ModelHeadings.raise(table(middle), keep, 0.5);
    assertEquals(expected, keep[1]);
    assertEquals(before, keep[0]);
    assertEquals(after, keep[2]);
  }
}
