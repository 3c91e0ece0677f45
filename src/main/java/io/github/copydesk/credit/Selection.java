package io.github.copydesk.credit;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Dateline.Position;
import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.label.BodyRoles;
import io.github.copydesk.label.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings the text in line with a policy, when every block has its role and every field is known: so
 * the fields do not depend on it. For one page and one thread.
 */
final class Selection {
  private final Draft draft;
  private final Policy policy;

  /**
   * A selection.
   *
   * @param draft its roles change
   * @param policy what is wanted
   */
  Selection(Draft draft, Policy policy) {
    this.draft = draft;
    this.policy = policy;
  }

  /** The text with the dateline's place in it. */
  DatelineDesk.Filed of(DatelineDesk.Filed usual) {
    if (policy.isUsual()) {
      return usual;
    }
    List<Paragraph> body = new ArrayList<>();
    int next = 0;
    int filed = -1;
    int place = usual.dateline().flatMap(Dateline::position).map(Position::paragraph).orElse(-1);
    for (int i = 0; i < draft.size(); i++) {
      boolean is = next < usual.body().size() && usual.body().get(next).block() == i;
      boolean added = assign(i);
      if (is && draft.isBody(i)) {
        filed = next == place ? body.size() : filed;
        body.add(usual.body().get(next));
      } else if (added) {
        body.add(Body.paragraph(draft, i));
      }
      next += is ? 1 : 0;
    }
    int now = filed;
    return new DatelineDesk.Filed(usual.dateline().map(dateline -> moved(dateline, now)), body);
  }

  /** Gives a block the role that the policy wants; true if it joins the body. */
  private boolean assign(int i) {
    Role role = draft.role(i);
    if (policy.adds(role)) {
      draft.assign(i, form(i), role.id() + ", wanted in the text");
      return true;
    }
    if (role.isBody() && policy.drops(role)) {
      draft.assign(i, Role.OTHER, role.id() + " of the article, not wanted");
    }
    return false;
  }

  /** What it is by its elements; a line of a card or on an author is no subhead. */
  private Role form(int i) {
    Block block = draft.block(i);
    Role form = BodyRoles.of(block, draft.blocks().tree());
    return form == Role.HEADING ? Role.BODY : form;
  }

  private static Dateline moved(Dateline dateline, int paragraph) {
    Optional<Position> position =
        dateline
            .position()
            .filter(at -> paragraph >= 0)
            .map(at -> new Position(paragraph, at.start(), at.end()));
    return dateline.at(position);
  }

  /** The comments of readers in reading order, if they are wanted. */
  List<String> comments() {
    List<String> comments = new ArrayList<>();
    for (int i = 0; policy.hasComments() && i < draft.size(); i++) {
      if (draft.role(i) == Role.COMMENT) {
        comments.add(draft.text(i));
      }
    }
    return comments;
  }
}
