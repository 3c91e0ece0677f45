package io.github.copydesk.credit;

import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lists what the page shows and the article does not hold, so that nothing vanishes. */
final class Removals {
  private final Map<Role, HeldWords> held = new EnumMap<>(Role.class);

  private Removals(Map<Role, List<String>> fields) {
    fields.forEach((role, texts) -> held.put(role, new HeldWords(texts)));
  }

  /**
   * The removed pieces in reading order.
   *
   * @param cuts pieces cut off blocks, in reading order
   * @param fields what the fields of the article that lines of a role go to hold as printed
   */
  static List<Removed> of(Draft draft, List<Removed> cuts, Map<Role, List<String>> fields) {
    Removals removals = new Removals(fields);
    List<Removed> all = new ArrayList<>();
    int cut = 0;
    for (int i = 0; i < draft.size(); i++) {
      while (cut < cuts.size() && cuts.get(cut).block() <= i) {
        all.add(cuts.get(cut++));
      }
      if (removals.takes(draft, i)) {
        all.add(new Removed(i, draft.text(i), draft.role(i), draft.get(i).reason()));
      }
    }
    return all;
  }

  /** Captions and credits are split, never lost; other fields may hold another source's text. */
  private boolean takes(Draft draft, int i) {
    Role role = draft.role(i);
    if (role == Role.CAPTION || role == Role.CREDIT || role.isBody()) {
      return false;
    }
    boolean lost = role.isFurniture() && role != Role.COMMENT;
    HeldWords field = held.get(role == Role.BYLINE ? Role.DATE : role);
    return lost || field == null || !field.take(draft.text(i));
  }
}
