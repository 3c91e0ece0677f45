package io.github.copydesk.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.Feature;
import io.github.copydesk.block.FeatureLexicon;
import io.github.copydesk.block.FeatureTable;
import io.github.copydesk.block.HtmlBlocks;
import io.github.copydesk.label.BlockModel;
import io.github.copydesk.page.Limits;
import io.github.copydesk.page.PageFacts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The library's walk over the trees gives what LightGBM gives. */
class ModelAgreementTest {
  private static final List<String> WORDS =
      List.of("harbour", "boat", "the", "of", "Monday", "said", "rain", "read more", "a", "ice");

  private static String page(Random random) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      String tag = List.of("p", "li", "h2", "div class=related").get(random.nextInt(4));
      html.append('<').append(tag).append('>').append(random.nextInt(3) == 0 ? "<a href=x>" : "");
      for (int word = random.nextInt(60); word >= 0; word--) {
        html.append(WORDS.get(random.nextInt(WORDS.size()))).append(word == 0 ? "." : " ");
      }
      html.append("</a></").append(tag.split(" ")[0]).append('>');
    }
    return html.toString();
  }

  private static Sample sample(Random random) {
    Blocks blocks = HtmlBlocks.of(Samples.parse(page(random)).body(), Limits.DEFAULT);
    float[] label = new float[blocks.size()];
    float[] weight = new float[blocks.size()];
    for (int b = 0; b < label.length; b++) {
      label[b] = blocks.get(b).text().length() > 150 ? 0.9f : 0.1f * random.nextInt(3);
      weight[b] = 1;
    }
    return new Sample(null, "html", 0, blocks, PageFacts.NONE, label, weight);
  }

  @Test
  void bothAgree() throws Exception {
    Random random = new Random(5);
    Matrix matrix = new Matrix();
    for (int i = 0; i < 30; i++) {
      matrix.add(sample(random), FeatureLexicon.EMPTY);
    }
    String booster = Boost.train(matrix, new Boost.Plan(50, 15, 0.1, 3, 0.5, false));
    Map<String, String> header = new LinkedHashMap<>();
    header.put("features", Integer.toHexString(Feature.orderHash()));
    for (String view : List.of("html", "text")) {
      header.put(view + "-calibration", "0:0 1:1");
      header.put(view + "-confidence", "0:0 1:1");
    }
    List<List<String>> boosters = List.of(List.of(booster), List.of(booster));
    byte[] model = ModelWriter.write(header, boosters, -1000);
    BlockModel ours =
        BlockModel.read(
            new ByteArrayInputStream(model),
            new ByteArrayInputStream("text\n".getBytes(StandardCharsets.US_ASCII)));
    Sample page = sample(random);
    double[] keep = ours.estimate(page.blocks(), page.facts()).keep();
    FeatureTable table = FeatureTable.of(page.blocks(), page.facts(), FeatureLexicon.EMPTY);
    for (int row = 0; row < table.rows(); row++) {
      double expected = 1 / (1 + Math.exp(-Boost.predict(booster, table.row(row), 1)[0]));
      assertEquals(expected, keep[table.block(row)], 1e-6);
    }
  }
}
