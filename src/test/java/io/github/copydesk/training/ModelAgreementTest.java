package io.github.copydesk.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.block.Blocks;
import io.github.copydesk.block.Feature;
import io.github.copydesk.block.FeatureGlance;
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

  /** Log odds of what the gate leaves alone. */
  private static final double HOPELESS = -7;

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
      label[b] = blocks.get(b).text().length() > 150 ? 0.9f : random.nextInt(5) / 4 * 0.1f;
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
    String gate = Boost.train(matrix.glance(), new Boost.Plan(20, 8, 0.5, 3, 1, false));
    Map<String, String> header = new LinkedHashMap<>();
    header.put("features", Integer.toHexString(Feature.orderHash()));
    header.put("glance", Integer.toHexString(FeatureGlance.orderHash()));
    for (String view : List.of("html", "text")) {
      header.put(view + "-calibration", "0:0 1:1");
      header.put(view + "-confidence", "0:0 1:1");
    }
    Boosters boosters = new Boosters(List.of(gate), List.of(booster));
    byte[] model = ModelWriter.write(header, List.of(boosters, boosters));
    BlockModel ours =
        BlockModel.read(
            new ByteArrayInputStream(model),
            new ByteArrayInputStream("text\n".getBytes(StandardCharsets.US_ASCII)));
    Sample page = sample(random);
    double[] keep = ours.estimate(page.blocks(), page.facts()).keep();
    FeatureTable table = FeatureTable.of(page.blocks(), page.facts(), FeatureLexicon.EMPTY);
    int left = 0;
    for (int row = 0; row < table.rows(); row++) {
      boolean hopeless = Boost.predict(gate, glance(table, row), 1)[0] < ModelWriter.LEAST;
      double odds = hopeless ? HOPELESS : Boost.predict(booster, table.row(row), 1)[0];
      assertEquals(1 / (1 + Math.exp(-odds)), keep[table.block(row)], 1e-6);
      left += hopeless ? 1 : 0;
    }
    assertTrue(left > 0 && left < table.rows(), left + " of " + table.rows() + " left alone");
  }

  private static float[] glance(FeatureTable table, int row) {
    float[] values = new float[FeatureGlance.FEATURES.size()];
    for (int column = 0; column < values.length; column++) {
      values[column] = table.value(row, FeatureGlance.FEATURES.get(column));
    }
    return values;
  }
}
