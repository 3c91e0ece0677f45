package io.github.copydesk;

import io.github.copydesk.block.Blocks;
import io.github.copydesk.credit.Edited;
import io.github.copydesk.label.Labels;
import io.github.copydesk.normalise.TextCleaner.Cleaned;
import io.github.copydesk.page.Decoded;
import io.github.copydesk.page.PageFacts;
import java.util.function.IntConsumer;

/** Cleans a page and tells when each phase ends: the cleaner itself, looked on. */
public final class PhaseClock implements Watch {
  /** The phases of the cleaner in their order. */
  public enum Phase {
    DECODE,
    PARSE,
    BLOCKS,
    LABEL,
    CLEAN,
    CREDITS
  }

  private final IntConsumer ends;
  private Blocks blocks;
  private PageFacts facts;

  private PhaseClock(IntConsumer ends) {
    this.ends = ends;
  }

  /**
   * What came of a page.
   *
   * @param outcome the article
   * @param blocks its blocks, null if it is no page
   * @param facts what it says of itself, likewise
   */
  public record Cleaning(Outcome outcome, Blocks blocks, PageFacts facts) {}

  /**
   * Cleans a page.
   *
   * @param ends told the number of a {@link Phase} when it is over
   */
  public static Cleaning clean(Copydesk desk, Input input, IntConsumer ends) {
    PhaseClock clock = new PhaseClock(ends);
    Outcome outcome = desk.watched(input, clock);
    return new Cleaning(outcome, clock.blocks, clock.facts);
  }

  private void end(Phase phase) {
    ends.accept(phase.ordinal());
  }

  @Override
  public void decoded(Decoded decoded, boolean truncated) {
    end(Phase.DECODE);
  }

  @Override
  public void parsed(PageFacts found) {
    end(Phase.PARSE);
  }

  @Override
  public void cut(Blocks found, PageFacts known) {
    end(Phase.BLOCKS);
    blocks = found;
    facts = known;
  }

  @Override
  public void labelled(Labels labels) {
    end(Phase.LABEL);
  }

  @Override
  public void cleaned(Cleaned cleaned) {
    end(Phase.CLEAN);
  }

  @Override
  public void edited(Edited edited) {
    end(Phase.CREDITS);
  }
}
