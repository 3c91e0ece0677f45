package io.github.copydesk.credit;

import io.github.copydesk.text.Prose;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that fields hold as printed. A line takes them, each as often as it stands there. */
final class HeldWords {
  private final Map<String, Integer> left = new HashMap<>();

  HeldWords(Collection<String> texts) {
    texts.forEach(text -> words(text).forEach(word -> left.merge(word, 1, Integer::sum)));
  }

  /** Takes the words of a line if all of them are left; says whether they were. */
  boolean take(String line) {
    List<String> words = words(line);
    if (!left.keySet().containsAll(words)) {
      return false;
    }
    Map<String, Integer> wanted = new HashMap<>();
    words.forEach(word -> wanted.merge(word, 1, Integer::sum));
    boolean all =
        wanted.entrySet().stream()
            .allMatch(word -> left.getOrDefault(word.getKey(), 0) >= word.getValue());
    if (all) {
      wanted.forEach((word, times) -> left.merge(word, -times, Integer::sum));
    }
    return all;
  }

  private static List<String> words(String text) {
    String key = Prose.key(text);
    return key.isEmpty() ? List.of() : List.of(key.split(" "));
  }
}
