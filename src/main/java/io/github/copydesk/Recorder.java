package io.github.copydesk;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.Explanation.Charset;
import io.github.copydesk.Explanation.Form;
import io.github.copydesk.Explanation.Phase;
import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.Explanation.Strength;
import io.github.copydesk.article.Removed;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.credit.Edited;
import io.github.copydesk.credit.Editor;
import io.github.copydesk.label.Labelled;
import io.github.copydesk.label.Labels;
import io.github.copydesk.normalise.TextCleaner.Cleaned;
import io.github.copydesk.page.Decoded;
import io.github.copydesk.page.Limits;
import io.github.copydesk.page.PageFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Notes what comes of each stage and how long it took. For one page and one thread. */
final class Recorder implements Watch {
  private final LongSupplier nanos;
  private final List<Phase> phases = new ArrayList<>();
  private long last;
  private Optional<Charset> charset = Optional.empty();
  private boolean truncated;
  private Optional<Blocks> blocks = Optional.empty();
  private PageFacts facts = PageFacts.NONE;
  private List<Labelled> labelled = List.of();
  private List<Removed> cuts = List.of();
  private Optional<Edited> edited = Optional.empty();

  Recorder(LongSupplier nanos) {
    this.nanos = requireNonNull(nanos, "nanos");
    this.last = nanos.getAsLong();
  }

  @Override
  public void decoded(Decoded decoded, boolean wasTruncated) {
    end("decode");
    charset = Optional.of(new Charset(decoded.charset(), decoded.evidence()));
    truncated = wasTruncated;
  }

  @Override
  public void parsed(PageFacts found) {
    end("parse");
    facts = found;
  }

  @Override
  public void cut(Blocks found, PageFacts known) {
    end("blocks");
    blocks = Optional.of(found);
    facts = known;
  }

  @Override
  public void labelled(Labels labels) {
    end("label");
    labelled = labels.blocks();
  }

  @Override
  public void cleaned(Cleaned cleaned) {
    end("clean");
    cuts = cleaned.cuts();
  }

  @Override
  public void edited(Edited result) {
    end("edit");
    edited = Optional.of(result);
  }

  Optional<Blocks> blocks() {
    return blocks;
  }

  PageFacts facts() {
    return facts;
  }

  Optional<Edited> edited() {
    return edited;
  }

  /**
   * What was noted.
   *
   * @param strengths by block, or empty
   */
  Explanation explanation(
      Input input, Outcome outcome, Limits limits, List<List<Strength>> strengths, Editor editor) {
    return new Explanation(
        outcome,
        blocks.map(found -> found.markup() ? Form.HTML : Form.TEXT).orElse(Form.NONE),
        Origins.declared(facts),
        charset,
        facts.language().orElse("und"),
        input.url().or(facts::url),
        limits(limits),
        phases,
        pieces(strengths),
        edited.map(result -> Origins.of(facts, result, editor)).orElse(List.of()));
  }

  private void end(String phase) {
    long now = nanos.getAsLong();
    phases.add(new Phase(phase, now - last));
    last = now;
  }

  private List<String> limits(Limits limits) {
    List<String> hit = new ArrayList<>();
    if (truncated) {
      hit.add("only the first " + limits.bytes() + " bytes were read");
    }
    if (blocks.map(Blocks::truncated).orElse(false)) {
      hit.add("only the first " + limits.blocks() + " blocks were read");
    }
    return hit;
  }

  private List<Piece> pieces(List<List<Strength>> strengths) {
    List<Labelled> ends = edited.map(Edited::blocks).orElse(labelled);
    List<Piece> pieces = new ArrayList<>(labelled.size());
    int cut = 0;
    for (int i = 0; i < labelled.size(); i++) {
      int from = cut;
      while (cut < cuts.size() && cuts.get(cut).block() <= i) {
        cut++;
      }
      List<Strength> own = i < strengths.size() ? strengths.get(i) : List.of();
      pieces.add(piece(labelled.get(i), ends.get(i), cuts.subList(from, cut), own));
    }
    return pieces;
  }

  private static Piece piece(
      Labelled first, Labelled end, List<Removed> cuts, List<Strength> strengths) {
    return new Piece(
        first.block().index(),
        first.block().text(),
        first.role(),
        first.reason(),
        first.keep(),
        end.role(),
        end.reason(),
        cuts,
        strengths);
  }
}
