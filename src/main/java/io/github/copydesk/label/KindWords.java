package io.github.copydesk.label;

import io.github.copydesk.block.HintParts;
import io.github.copydesk.block.HintSenses;
import io.github.copydesk.block.Tree;
import io.github.copydesk.text.Phrase;
import io.github.copydesk.text.PhraseIndex;
import io.github.copydesk.text.WordFile;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell the kind of a page: phrases of short lines, class names, addresses. Immutable.
 */
final class KindWords {
  /** What a word tells. */
  enum Sense {
    ERROR,
    CONSENT,
    SHOP,
    FORUM,
    DOCUMENTATION,
    SERVICE,
    LIVE,
    PAYWALL,
    LISTING,
    ARTICLE
  }

  private final PhraseIndex<Sense> phrases;
  private final HintParts<Sense> names;
  private final HintParts<Sense> addresses;

  KindWords() {
    PhraseIndex.Builder<Sense> builder = new PhraseIndex.Builder<>();
    for (WordFile.Line line : WordFile.lines(KindWords.class, "page-cues.txt")) {
      int blank = line.text().indexOf(' ');
      builder.addHead(Phrase.of(line.text().substring(blank + 1)), sense(line.text(), blank));
    }
    phrases = builder.build();
    names = read("page-names.txt");
    addresses = read("page-addresses.txt");
  }

  private static HintParts<Sense> read(String file) {
    Map<String, Sense> known = new HashMap<>();
    for (WordFile.Line line : WordFile.lines(KindWords.class, file)) {
      String[] words = line.text().split(" +");
      for (int i = 1; i < words.length; i++) {
        known.put(words[i], sense(words[0], words[0].length()));
      }
    }
    return new HintParts<>(known);
  }

  private static Sense sense(String line, int end) {
    return Sense.valueOf(line.substring(0, end).toUpperCase(Locale.ROOT));
  }

  /** What a line says by its beginning. */
  Set<Sense> of(String line) {
    List<PhraseIndex.Match<Sense>> found = phrases.startingIn(line);
    if (found.isEmpty()) {
      return Set.of();
    }
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    found.forEach(match -> senses.add(match.value()));
    return senses;
  }

  /** What the class names and ids of each element say. */
  HintSenses<Sense> named(Tree tree) {
    return new HintSenses<>(tree, names);
  }

  /** What a step of an address says, or null. */
  Sense step(String step) {
    return addresses.find(step);
  }
}
