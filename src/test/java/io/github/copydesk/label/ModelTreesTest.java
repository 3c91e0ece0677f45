package io.github.copydesk.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ModelTreesTest {
  /** Column 1 at most 0.5: -3, else column 0 at most 2: 1, else 4; and a tree of one leaf. */
  private static ModelTrees trees() {
    return new ModelTrees(
        new int[] {0, ~3},
        new short[] {1, 0},
        new float[] {0.5f, 2f},
        new int[] {~0, ~1},
        new int[] {1, ~2},
        new float[] {-3, 1, 4, 0.25f});
  }

  @Test
  void walksToTheLeaf() {
    ModelTrees trees = trees();
    assertEquals(-2.75, trees.score(new float[] {0, 0.5f}));
    assertEquals(1.25, trees.score(new float[] {2, 0.6f}));
    assertEquals(4.25, trees.score(new float[] {2.5f, 0.6f}));
  }

  @Test
  void readsWhatIsWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (int count : new int[] {1, 1, 2}) {
      out.writeInt(count);
    }
    out.writeInt(0);
    out.writeShort(1);
    out.writeFloat(0.5f);
    out.writeInt(~0);
    out.writeInt(~1);
    out.writeFloat(-1);
    out.writeFloat(2);
    ModelTrees read =
        ModelTrees.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertEquals(-1, read.score(new float[] {0, 0.5f}));
    assertEquals(2, read.score(new float[] {0, 0.51f}));
  }

  @Test
  void logOddsBecomeProbabilities() {
    assertEquals(0.5, ModelTrees.probability(0));
    assertEquals(0.8807970779778823, ModelTrees.probability(2), 1e-12);
  }
}
