package io.github.copydesk.text;

import io.github.copydesk.text.Phrase.Piece;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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

  /** The same of the words that are written with blanks between them; most texts have no others. */
  private final int spacedReach;

  private PhraseCues(Builder from) {
    words = new PhraseGate(from.words, from.open);
    copyright = from.copyright;
    reach = from.reach;
    spacedReach = from.spacedReach;
  }

  /** Collects phrases. */
  static final class Builder {
    private final Set<String> words = new HashSet<>();
    private boolean open;
    private boolean copyright;
    private int reach;
    private int spacedReach;

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
      List<Piece> read = pieces.subList(0, best + 1);
      reach = Math.max(reach, most(read, word -> true));
      // Behind the last spaced word that may stand before it an unspaced one is still looked at.
      int before = most(pieces.subList(0, best), PhraseCues::isSpaced);
      spacedReach = Math.max(spacedReach, Math.max(before + 1, most(read, PhraseCues::isSpaced)));
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

  private static boolean isSpaced(String word) {
    return !Words.isUnspaced(word.charAt(0));
  }

  /** The most words of a kind that pieces can be. */
  private static int most(List<Piece> pieces, Predicate<String> kind) {
    int sum = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words gap) {
        sum += gap.most();
      } else if (piece instanceof Piece.Choice choice) {
        sum += choice.ways().stream().mapToInt(way -> most(way, kind)).max().orElse(0);
      } else {
        sum += piece instanceof Piece.Word word && !kind.test(word.text()) ? 0 : 1;
      }
    }
    return sum;
  }

  /** Whether one of the phrases may hold at the head of a text. */
  boolean mayStand(String text) {
    return words.mayHold(text, reach, spacedReach) || copyright && text.contains(COPYRIGHT);
  }
}
