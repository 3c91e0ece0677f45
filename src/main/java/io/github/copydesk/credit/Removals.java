package io.github.copydesk.credit;

import io.github.copydesk.article.Removed;
import io.github.copydesk.article.Role;
import io.github.copydesk.text.Prose;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists what the page shows and the article does not hold, so that nothing vanishes. */
final class Removals {
  private final Map<Role, Set<String>> held = new EnumMap<>(Role.class);

  /** Lines that a field holds: it holds each once, though the page may show it again. */
  private final Set<String> shown = new HashSet<>();

  private Removals(Map<Role, List<String>> fields) {
    fields.forEach(
        (role, texts) -> {
          Set<String> words = new HashSet<>();
          texts.forEach(text -> words.addAll(words(Prose.key(text))));
          held.put(role, words);
        });
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
    if (role.isFurniture() && role != Role.COMMENT) {
      return true;
    }
    Set<String> words = held.getOrDefault(role, Set.of());
    if (words.isEmpty()) {
      return true;
    }
    String key = Prose.key(draft.text(i));
    return !words.containsAll(words(key)) || !shown.add(role + " " + key);
  }

  private static List<String> words(String key) {
    return List.of(key.split(" "));
  }
}
