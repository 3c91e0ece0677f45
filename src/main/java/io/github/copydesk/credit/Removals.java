package io.github.copydesk.credit;

import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Role;
import io.github.copydesk.text.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists what the page shows and the article does not hold, so that nothing vanishes. */
final class Removals {
  private final Set<String> held = new HashSet<>();

  private Removals(List<String> fields) {
    fields.forEach(field -> held.addAll(words(field)));
  }

  /**
   * The removed pieces in reading order.
   *
   * @param cuts pieces cut off blocks, in reading order
   * @param fields what the fields of the article hold as printed
   */
  static List<Removed> of(Draft draft, List<Removed> cuts, List<String> fields) {
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
    return role.isFurniture() || !held.containsAll(words(draft.text(i)));
  }

  private static List<String> words(String text) {
    return List.of(Prose.key(text).split(" "));
  }
}
