package io.github.copydesk.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RuleTableTest {
  private static final Set<String> LANGUAGES =
      Set.of(
          "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "pl", "cs", "ru", "uk", "el",
          "tr", "ar", "fa", "he", "hi", "id", "vi", "zh", "ja", "ko");

  @Test
  void everyLanguageHasItsFile() {
    Set<String> files = new TreeSet<>(RuleTable.rules().keySet());
    assertTrue(
        files.removeAll(LANGUAGES) && files.equals(Set.of(Rule.Origin.ANY)), () -> "" + files);
    assertTrue(RuleTable.rules().keySet().containsAll(LANGUAGES));
  }

  /** Drawn lines are the same everywhere. */
  @Test
  void everyKindHasRulesInEveryLanguage() {
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, Map<Role, Integer>> language : RuleTable.rules().entrySet()) {
      for (Role kind : RuleTable.kinds()) {
        if (LANGUAGES.contains(language.getKey())
            && kind != Role.SEPARATOR
            && !language.getValue().containsKey(kind)) {
          missing.add(language.getKey() + " " + kind.id());
        }
      }
    }
    assertEquals(List.of(), missing);
  }
}
