package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.PageKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ForestTest {
  @Test
  void oneTreeAClassDecides() throws IOException {
    Forest forest = Forest.read(file("ARTICLE ERROR", "WORDS LINKED", "1.0"));
    assertArrayEquals(new double[] {2, 0}, forest.scores(new float[] {5, 0}));
    assertArrayEquals(new double[] {-2, 0}, forest.scores(new float[] {6, 0}));
    double[] probabilities = forest.probabilities(new float[] {5, 0});
    assertEquals(1, probabilities[0] + probabilities[1], 1e-12);
    assertEquals(Math.exp(2) / (Math.exp(2) + 1), probabilities[0], 1e-12);
  }

  @Test
  void temperatureMakesProbabilitiesLessExtreme() throws IOException {
    float[] row = {5, 0};
    double cold = Forest.read(file("ARTICLE ERROR", "WORDS LINKED", "1.0")).probabilities(row)[0];
    double warm = Forest.read(file("ARTICLE ERROR", "WORDS LINKED", "2.0")).probabilities(row)[0];
    assertTrue(warm < cold && warm > 0.5, cold + " " + warm);
  }

  @Test
  void columnsAreFoundByName() throws IOException {
    KindModel model = KindModel.read(file("ARTICLE ERROR", "LINKED WORDS", "1.0"));
    float[] measured = new float[KindFeature.values().length];
    measured[KindFeature.LINKED.ordinal()] = 9;
    assertEquals(PageKind.Kind.ERROR, model.of(measured).kind());
    measured[KindFeature.LINKED.ordinal()] = 1;
    assertEquals(PageKind.Kind.ARTICLE, model.of(measured).kind());
  }

  @Test
  void aModelOfOtherFeaturesIsRefused() throws IOException {
    assertThrows(
        IllegalArgumentException.class,
        () -> KindModel.read(file("ARTICLE ERROR", "WORDS MOON", "1.0")));
    assertThrows(
        IllegalArgumentException.class,
        () -> RoleModel.read(file("BODY MOON", "WORDS LINK_SHARE", "1.0")));
  }

  @Test
  void noKindIsClearAtEvenOdds() throws IOException {
    KindModel model = KindModel.read(file("ARTICLE ERROR FORUM LISTING", "WORDS LINKED", "1000"));
    PageKind kind = model.of(new float[KindFeature.values().length]);
    assertEquals(PageKind.Kind.OTHER, kind.kind());
    assertEquals(0.75, kind.probability(), 0.01);
  }

  @Test
  void theShippedModelsFitTheirFeatures() {
    assertEquals(
        PageKind.Kind.values().length - 1, Forest.read(stream("kinds.model")).classes().size());
    assertEquals(RoleModel.ROLES.size(), Forest.read(stream("roles.model")).classes().size());
    KindModel.load();
    RoleModel.load();
  }

  private static java.io.InputStream stream(String name) {
    return Forest.class.getResourceAsStream(name);
  }

  /** The first class's tree asks whether the first column is at most 5; the others are leaves. */
  private static ByteArrayInputStream file(String classes, String features, String temperature)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      String header =
          "classes: " + classes + "\nfeatures: " + features + "\ntemperature: " + temperature;
      out.write((header + "\n\n").getBytes(StandardCharsets.UTF_8));
      int count = classes.split(" ").length;
      for (int each = 0; each < count; each++) {
        int nodes = each == 0 ? 1 : 0;
        out.writeInt(1);
        out.writeInt(nodes);
        out.writeInt(1 + nodes);
        out.writeInt(nodes == 0 ? ~0 : 0);
        if (nodes == 1) {
          out.writeShort(0);
          out.writeFloat(5);
          out.writeInt(~0);
          out.writeInt(~1);
          out.writeFloat(2);
          out.writeFloat(-2);
        } else {
          out.writeFloat(0);
        }
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
