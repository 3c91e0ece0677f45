package io.github.copydesk.text;

import io.github.copydesk.text.Phrase.Piece;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words one of which must stand near the head of a text for a phrase to hold that begins with any
 * words: a first word refuses no text there. Asks only Latin; says "may be" to words with other
 * letters. Immutable.
 */
final class PhraseCues {
  private static final String COPYRIGHT = "©";

  private final PhraseGate words;

  /** Whether the sign may do it alone. */
  private final boolean copyright;

  /** Words of a text that are looked at; a phrase reaches no further to its own. */
  private final int reach;

  private PhraseCues(Builder from) {
    words = new PhraseGate(from.words, from.open);
    copyright = from.copyright;
    reach = from.reach;
  }

  /** Collects phrases. */
  static final class Builder {
    private final Set<String> words = new HashSet<>();
    private boolean open;
    private boolean copyright;
    private int reach;

    /** A phrase that begins with any words. */
    void add(List<Piece> pieces) {
      int best = -1;
      for (int i = 0; i < pieces.size(); i++) {
        if (length(pieces.get(i)) > (best < 0 ? 0 : length(pieces.get(best)))) {
          best = i;
        }
      }
      if (best < 0) {
        boolean marked = pieces.contains(new Piece.Mark(COPYRIGHT));
        copyright |= marked;
        open |= !marked;
        return;
      }
      words.addAll(needed(pieces.get(best)));
      reach = Math.max(reach, most(pieces.subList(0, best + 1)));
    }

    PhraseCues build() {
      return new PhraseCues(this);
    }
  }

  /**
   * Whether a phrase may begin with any word: with a gap, or with what may be missing before one.
   */
  static boolean beginsWithAny(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words) {
        return true;
      }
      if (!(piece instanceof Piece.Choice choice)) {
        return false;
      }
      if (choice.ways().stream().anyMatch(PhraseCues::beginsWithAny)) {
        return true;
      }
      if (choice.ways().stream().noneMatch(PhraseCues::mayBeEmpty)) {
        return false;
      }
    }
    return false;
  }

  private static boolean mayBeEmpty(List<Piece> pieces) {
    return pieces.stream()
        .allMatch(
            piece ->
                piece instanceof Piece.Choice choice
                    && choice.ways().stream().anyMatch(PhraseCues::mayBeEmpty));
  }

  /** Letters of the shortest word that must stand for a piece; 0 if none must. */
  private static int length(Piece piece) {
    return needed(piece).stream().mapToInt(String::length).min().orElse(0);
  }

  /** Words one of which must stand for a piece: the longest of each way; none if one has none. */
  private static Collection<String> needed(Piece piece) {
    if (piece instanceof Piece.Word word) {
      return isLetters(word.text()) ? Set.of(word.text()) : Set.of();
    }
    Set<String> all = new HashSet<>();
    if (piece instanceof Piece.Choice choice) {
      for (List<Piece> way : choice.ways()) {
        String longest = "";
        for (Piece part : way) {
          if (part instanceof Piece.Word word
              && isLetters(word.text())
              && word.text().length() > longest.length()) {
            longest = word.text();
          }
        }
        if (longest.isEmpty()) {
          return Set.of();
        }
        all.add(longest);
      }
    }
    return all;
  }

  /** Numbers are not looked for. */
  private static boolean isLetters(String word) {
    return !Character.isDigit(word.codePointAt(0));
  }

  /** The most words that pieces can be. */
  private static int most(List<Piece> pieces) {
    int sum = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words gap) {
        sum += gap.most();
      } else if (piece instanceof Piece.Choice choice) {
        sum += choice.ways().stream().mapToInt(PhraseCues::most).max().orElse(0);
      } else {
        sum++;
      }
    }
    return sum;
  }

  /** Whether one of the phrases may hold at the head of a text. */
  boolean mayStand(String text) {
    return words.mayHold(text, reach) || copyright && text.contains(COPYRIGHT);
  }
}
