package io.github.copydesk;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.Explanation.Charset;
import io.github.copydesk.Explanation.Form;
import io.github.copydesk.Explanation.Phase;
import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.Explanation.Provenance;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.credit.Edited;
import io.github.copydesk.credit.Editor;
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
  private static final Reason UNSEEN =
      new Reason.Form("the page shows no prose; the article is the one in its JSON-LD");

  private final LongSupplier nanos;
  private final List<Phase> phases = new ArrayList<>();
  private final List<Pass> passes = new ArrayList<>();
  private long last;
  private Optional<Charset> charset = Optional.empty();
  private boolean truncated;
  private PageFacts facts = PageFacts.NONE;

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
  public void cut(Blocks blocks, PageFacts known) {
    end("blocks");
    facts = known;
    passes.add(new Pass(blocks, known));
  }

  @Override
  public void labelled(Labels labels) {
    end("label");
    pass().labelled(labels.blocks());
  }

  @Override
  public void cleaned(Cleaned cleaned) {
    end("clean");
    pass().cleaned(cleaned.cuts());
  }

  @Override
  public void edited(Edited edited) {
    end("edit");
    pass().edited(edited);
  }

  /**
   * What was noted.
   *
   * @param model what the models think of the blocks
   * @param editor explains what it did
   */
  Explanation explanation(
      Input input, Outcome outcome, Limits limits, Insight model, Editor editor) {
    return new Explanation(
        outcome,
        form(),
        Origins.declared(facts),
        charset,
        facts.language().orElse("und"),
        input.url().or(facts::url),
        limits(limits),
        phases,
        pieces(outcome, model),
        provenance(outcome, editor));
  }

  private Form form() {
    return passes.isEmpty() ? Form.NONE : passes.get(0).blocks.markup() ? Form.HTML : Form.TEXT;
  }

  private Pass pass() {
    return passes.get(passes.size() - 1);
  }

  /** Whether the article is not what the page shows but what it tells search engines. */
  private boolean isTold(Outcome outcome) {
    return passes.size() > 1
        && outcome instanceof Outcome.Found found
        && pass()
            .edited()
            .map(Edited::article)
            .map(Article::body)
            .equals(Optional.of(found.article().body()));
  }

  private List<Piece> pieces(Outcome outcome, Insight model) {
    if (passes.isEmpty()) {
      return List.of();
    }
    if (!isTold(outcome)) {
      return passes.get(0).pieces(model);
    }
    List<Piece> pieces = new ArrayList<>(pass().pieces(model));
    int told = pieces.size();
    passes.get(0).pieces(model).forEach(seen -> pieces.add(unseen(seen, told)));
    return pieces;
  }

  /** A block of the page behind so many of the text in its JSON-LD. */
  private static Piece unseen(Piece seen, int told) {
    boolean furniture = seen.last().isFurniture();
    return new Piece(
        told + seen.block(),
        seen.text(),
        seen.first(),
        seen.why(),
        seen.keep(),
        furniture ? seen.last() : Role.OTHER,
        furniture ? seen.reason() : UNSEEN,
        List.of(),
        seen.roles(),
        seen.strengths());
  }

  private List<Provenance> provenance(Outcome outcome, Editor editor) {
    if (passes.isEmpty()) {
      return List.of();
    }
    Pass pass = isTold(outcome) ? pass() : passes.get(0);
    return pass.edited()
        .map(edited -> Origins.of(pass.facts, edited, editor, isTold(outcome)))
        .orElse(List.of());
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
    if (passes.stream().anyMatch(pass -> pass.blocks.truncated())) {
      hit.add("only the first " + limits.blocks() + " blocks were read");
    }
    return hit;
  }
}
