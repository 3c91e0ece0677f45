package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.block.TextBlocks;
import io.github.copydesk.label.BlockModel.Estimate;
import io.github.copydesk.label.BlockModel.Strength;
import io.github.copydesk.page.Limits;
import io.github.copydesk.page.PageFacts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final String STORY =
      "<p>The council voted on Tuesday to keep the night ferry running for another year, after"
          + " islanders said that the morning boat comes too late for the hospital. "
          + "The vote was close.</p>\n";

  private final BlockModel model = BlockModel.load();

  private static Blocks page(String html) {
    return HtmlBlocks.of(Jsoup.parse(html).body(), Limits.DEFAULT);
  }

  private static String story() {
    return "<nav><ul><li><a href=/1>Home</a><li><a href=/2>Sport</a><li><a href=/3>Weather</a></ul>"
        + "</nav><article><h1>Night ferry stays</h1>"
        + STORY
        + STORY.replace("Tuesday", "Monday").replace("council", "harbour board")
        + "<p>***</p>"
        + STORY.replace("vote", "show of hands").replace("islanders", "fishermen")
        + "</article><footer><p>Copyright The Sound. All rights reserved.</p></footer>";
  }

  @Test
  void otherFeaturesAreRefused() {
    InputStream other =
        new ByteArrayInputStream("features: 0\n\n".getBytes(StandardCharsets.UTF_8));
    assertThrows(IllegalArgumentException.class, () -> ModelFile.read(other));
  }

  @Test
  void theHeaderSaysWhatItWasTrainedOn() {
    ModelFile file = ModelFile.read(BlockModel.class.getResourceAsStream("blocks.model"));
    assertTrue(file.header().containsKey("corpora"));
    assertTrue(file.header().containsKey("seed"));
    assertTrue(file.header().containsKey("score-html-fundus-news-dev"));
  }

  @Test
  void keepsTheStoryAndDropsTheRest() {
    Blocks blocks = page(story());
    Estimate estimate = model.estimate(blocks, PageFacts.NONE);
    for (int b = 0; b < blocks.size(); b++) {
      String text = blocks.get(b).text();
      boolean wanted = text.startsWith("The council") || text.startsWith("The harbour");
      boolean furniture = text.length() < 10 || text.startsWith("Copyright");
      assertTrue(!wanted || estimate.keeps(b), text);
      assertTrue(!furniture || !estimate.keeps(b), text);
    }
  }

  @Test
  void blocksWithoutLettersHaveZero() {
    Blocks blocks = page(story());
    Estimate estimate = model.estimate(blocks, PageFacts.NONE);
    for (int b = 0; b < blocks.size(); b++) {
      assertEquals(blocks.get(b).text().equals("***"), estimate.keep()[b] == 0);
    }
  }

  @Test
  void probabilitiesAreProbabilities() {
    Estimate estimate =
        model.estimate(TextBlocks.of("One.\nTwo words", Limits.DEFAULT), PageFacts.NONE);
    for (double keep : estimate.keep()) {
      assertTrue(keep >= 0 && keep <= 1);
    }
    assertTrue(estimate.confidence() >= 0 && estimate.confidence() <= 1);
    assertTrue(estimate.cut() > 0 && estimate.cut() < 1);
  }

  @Test
  void strengthsAreNamed() {
    Blocks blocks = page(story());
    List<Strength> home = model.strongest(blocks, PageFacts.NONE, 0, 5);
    assertTrue(home.size() > 0 && home.size() <= 5);
    assertTrue(home.stream().anyMatch(strength -> strength.toString().endsWith("(against)")));
    int rule = 0;
    while (!blocks.get(rule).text().equals("***")) {
      rule++;
    }
    assertEquals(List.of(), model.strongest(blocks, PageFacts.NONE, rule, 5));
  }

  @Test
  void anEmptyPageIsNoTrouble() {
    Estimate estimate = model.estimate(page(""), PageFacts.NONE);
    assertEquals(0, estimate.keep().length);
    assertEquals(0, estimate.confidence());
  }

  @Test
  void theSamePageGivesTheSameEstimate() {
    assertArrayEquals(
        model.estimate(page(story()), PageFacts.NONE).keep(),
        BlockModel.load().estimate(page(story()), PageFacts.NONE).keep());
  }

  @Test
  void theResourcesAreSmall() throws IOException {
    int size = 0;
    for (String name :
        new String[] {"blocks.model", "lexicon.txt", "markup-words.txt", "text-cues.txt"}) {
      try (InputStream in = BlockModel.class.getResourceAsStream(name)) {
        size += in.readAllBytes().length;
      }
    }
    assertTrue(size < 1_000_000, "bytes: " + size);
  }
}
