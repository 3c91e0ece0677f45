package io.github.copydesk.training;

import io.github.copydesk.block.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A page as another tool leaves it in a text file: the article with a little of the furniture, or
 * with none. Who cleans extracted text again must not lose what is clean already.
 */
final class Extracted {
  private static final double WEIGHT = 0.5;

  /** Blocks before and after the article that a careless tool takes along. */
  private static final int AROUND = 4;

  private static final double KEPT = 0.5;

  private Extracted() {}

  /**
   * The text, the same for the same page.
   *
   * @return empty if the page has no gold text or the text would be cut otherwise
   */
  static Optional<Sample> of(Sample page) {
    if (!page.gold().hasText()) {
      return Optional.empty();
    }
    Random random = new Random(page.gold().id().hashCode());
    List<Integer> taken = taken(page, random);
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    String end = random.nextBoolean() ? "\n" : "\n\n";
    StringBuilder lines = new StringBuilder();
    for (int b : taken) {
      lines.append(page.blocks().get(b).text().replace('\n', ' ')).append(end);
    }
    return Samples.view(page, lines.toString(), taken).map(text -> text.weighing(WEIGHT));
  }

  private static List<Integer> taken(Sample page, Random random) {
    int first = -1;
    int last = -1;
    for (int b = 0; b < page.label().length; b++) {
      if (page.label()[b] >= KEPT) {
        first = first < 0 ? b : first;
        last = b;
      }
    }
    // None, some of what stands between paragraphs, or most of that.
    double careless = new double[] {0, 0.3, 0.8}[random.nextInt(3)];
    int before = careless == 0 ? 0 : random.nextInt(AROUND);
    int after = careless == 0 ? 0 : random.nextInt(AROUND);
    List<Integer> taken = new ArrayList<>();
    Blocks blocks = page.blocks();
    for (int b = Math.max(0, first - before); first >= 0 && b <= last + after; b++) {
      boolean shown =
          b < blocks.size() && !Samples.isHidden(blocks.tree(), blocks.get(b).element());
      boolean outside = b < first || b > last;
      if (shown && (page.label()[b] >= KEPT || outside || random.nextDouble() < careless)) {
        taken.add(b);
      }
    }
    return taken;
  }
}
