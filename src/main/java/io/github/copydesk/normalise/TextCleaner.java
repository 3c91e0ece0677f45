package io.github.copydesk.normalise;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Removed;
import io.github.copydesk.block.Block;
import io.github.copydesk.label.Labelled;
import io.github.copydesk.language.Hit;
import io.github.copydesk.language.Rules;
import io.github.copydesk.page.Deadline;
import io.github.copydesk.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Cuts furniture out of blocks that stay, and records every cut. Safe for use by many threads. */
public final class TextCleaner {
  private final Rules rules;

  /** A cleaner with these rules. */
  public TextCleaner(Rules rules) {
    this.rules = requireNonNull(rules, "rules");
  }

  /**
   * Blocks after the cuts.
   *
   * @param blocks one for each block given
   * @param cuts the pieces that were cut off, in reading order
   */
  public record Cleaned(List<Labelled> blocks, List<Removed> cuts) {
    public Cleaned {
      blocks = List.copyOf(blocks);
      cuts = List.copyOf(cuts);
    }
  }

  /**
   * Cleans the blocks that are part of the article.
   *
   * @param language primary BCP 47 subtag or "und"
   * @throws Deadline.Passed if it takes too long
   */
  public Cleaned clean(List<Labelled> blocks, String language, Deadline deadline) {
    List<Labelled> cleaned = new ArrayList<>(blocks.size());
    List<Removed> cuts = new ArrayList<>();
    for (Labelled label : blocks) {
      deadline.step();
      cleaned.add(label.role().isBody() ? clean(label, language, cuts) : label);
    }
    return new Cleaned(cleaned, cuts);
  }

  private Labelled clean(Labelled label, String language, List<Removed> cuts) {
    Block block = label.block();
    List<Hit> hits = rules.read(block.text(), language).cuts();
    if (hits.isEmpty()) {
      return label;
    }
    String kept = rest(block.text(), hits);
    if (!Words.any(kept)) {
      return label.as(hits.get(0).role(), hits.get(0).reason());
    }
    for (Hit hit : hits) {
      String text = block.text().substring(hit.start(), hit.end()).strip();
      cuts.add(new Removed(block.index(), text, hit.role(), hit.reason()));
    }
    Block shorter =
        new Block(
            block.index(), kept, block.element(), Block.Markup.plain(block.markup().breaks()));
    return new Labelled(shorter, label.role(), label.keep(), label.reason());
  }

  private static String rest(String text, List<Hit> hits) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Hit hit : hits) {
      rest.append(text, from, hit.start());
      from = hit.end();
    }
    return rest.append(text, from, text.length()).toString().strip();
  }
}
