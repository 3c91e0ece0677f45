package io.github.copydesk;

import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.Explanation.Strength;
import io.github.copydesk.article.Removed;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.credit.Edited;
import io.github.copydesk.label.Labelled;
import io.github.copydesk.label.RoleModel.Likely;
import io.github.copydesk.page.PageFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blocks on their way to an article. A page takes it once; the text in its JSON-LD once more, if
 * the page shows none. For one thread.
 */
final class Pass {
  final Blocks blocks;
  final PageFacts facts;
  private List<Labelled> labelled = List.of();
  private List<Removed> cuts = List.of();
  private Optional<Edited> edited = Optional.empty();

  Pass(Blocks blocks, PageFacts facts) {
    this.blocks = blocks;
    this.facts = facts;
  }

  void labelled(List<Labelled> first) {
    labelled = first;
  }

  void cleaned(List<Removed> found) {
    cuts = found;
  }

  void edited(Edited result) {
    edited = Optional.of(result);
  }

  Optional<Edited> edited() {
    return edited;
  }

  /** Every block that came as far as having a role. */
  List<Piece> pieces(Insight model) {
    List<List<Strength>> strengths = model.strengths(blocks, facts);
    List<List<Likely>> roles = model.roles(blocks, facts);
    List<Labelled> ends = edited.map(Edited::blocks).orElse(labelled);
    List<Piece> pieces = new ArrayList<>(labelled.size());
    int cut = 0;
    for (int i = 0; i < labelled.size(); i++) {
      int from = cut;
      while (cut < cuts.size() && cuts.get(cut).block() <= i) {
        cut++;
      }
      pieces.add(
          piece(
              labelled.get(i),
              ends.get(i),
              cuts.subList(from, cut),
              roles.get(i),
              strengths.get(i)));
    }
    return pieces;
  }

  private static Piece piece(
      Labelled first,
      Labelled end,
      List<Removed> cuts,
      List<Likely> roles,
      List<Strength> strengths) {
    return new Piece(
        first.block().index(),
        first.block().text(),
        first.role(),
        first.reason(),
        first.keep(),
        end.role(),
        end.reason(),
        cuts,
        roles,
        strengths);
  }
}
