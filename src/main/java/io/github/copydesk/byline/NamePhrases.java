package io.github.copydesk.byline;

import io.github.copydesk.text.WordGate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A set of phrases, looked up at a token. Immutable. */
final class NamePhrases {
  private static final List<List<String>> NO_PHRASES = List.of();

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();
  private final Set<String> singles = new HashSet<>();
  private final WordGate firsts;

  NamePhrases(Collection<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = new ArrayList<>();
      NameToken.read(phrase).forEach(token -> words.add(token.folded()));
      if (!words.isEmpty()) {
        byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(List.copyOf(words));
      }
    }
    byFirst.values().forEach(same -> same.sort((a, b) -> b.size() - a.size()));
    byFirst.forEach((word, same) -> addSingle(word, same.get(same.size() - 1)));
    firsts = new WordGate(byFirst.keySet());
  }

  /**
   * How many tokens from {@code at}, at most to {@code end}, the longest phrase there has; or 0.
   */
  int match(List<NameToken> tokens, int at, int end) {
    for (List<String> phrase : opening(tokens.get(at).folded())) {
      if (at + phrase.size() <= end && matches(phrase, tokens, at)) {
        return phrase.size();
      }
    }
    return 0;
  }

  /** Whether the tokens are one of the phrases. */
  boolean isAll(List<NameToken> tokens) {
    return !tokens.isEmpty() && isAll(tokens, 0, tokens.size());
  }

  boolean isAll(List<NameToken> tokens, int from, int end) {
    for (List<String> phrase : opening(tokens.get(from).folded())) {
      if (phrase.size() == end - from && matches(phrase, tokens, from)) {
        return true;
      }
    }
    return false;
  }

  /** The phrases that a word opens, the longest first. */
  private List<List<String>> opening(String foldedWord) {
    return firsts.mayHold(foldedWord) ? byFirst.getOrDefault(foldedWord, NO_PHRASES) : NO_PHRASES;
  }

  private void addSingle(String word, List<String> shortest) {
    if (shortest.size() == 1) {
      singles.add(word);
    }
  }

  boolean has(String foldedWord) {
    return firsts.mayHold(foldedWord) && singles.contains(foldedWord);
  }

  private static boolean matches(List<String> phrase, List<NameToken> tokens, int at) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(tokens.get(at + i).folded())) {
        return false;
      }
    }
    return true;
  }
}
