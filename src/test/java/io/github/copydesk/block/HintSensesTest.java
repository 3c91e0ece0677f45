package io.github.copydesk.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HintSensesTest {
  private static final HintParts<String> PARTS =
      new HintParts<>(Map.of("teaser", "other story", "author", "person"));

  private static Tree tree(String... hints) {
    Tree.Builder builder = new Tree.Builder();
    int root = builder.open("body", -1, "", false, null, 0);
    for (String hint : hints) {
      builder.close(builder.open("div", root, hint, false, null, 0), 1);
    }
    builder.close(root, 1);
    return builder.build();
  }

  @Test
  void saysOfEachElementWhatItsOwnNamesSay() {
    String[] hints = {"box-teaser", "", "box-author", "box", "box-teaser", "box"};
    Tree tree = tree(hints);
    HintSenses<String> senses = new HintSenses<>(tree, PARTS);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < hints.length; i++) {
        assertEquals(hints[i], tree.hints(i + 1));
        assertEquals(PARTS.find(hints[i]), senses.of(i + 1), hints[i]);
      }
    }
  }

  @Test
  void numbersEqualHintsAlike() {
    Tree tree = tree("a", new String("a"), "b", "");
    assertEquals(tree.hintNumber(1), tree.hintNumber(2));
    assertNotEquals(tree.hintNumber(1), tree.hintNumber(3));
    assertEquals(tree.hintNumber(0), tree.hintNumber(4));
    assertEquals(3, tree.hintNumbers());
  }
}
