package io.github.copydesk.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase to look for, as an editor writes it. Case, accents, width, kinds of spaces and quotes do
 * not matter, and neither do signs, except a colon (it stands for every sign that leads on: {@code
 * : | > »}) and {@code ©}.
 *
 * <ul>
 *   <li>{@code {number}} a number in any digits: 1,502 / 1.502 / 1 502 / 1.5k / ١٬٥٠٢
 *   <li>{@code {icon}} a picture beside a count: an eye, a heart, a speech bubble
 *   <li>{@code {words}} one to six words, {@code {words:12}} one to twelve
 *   <li>{@code {name}} one to five words
 *   <li>{@code {rule}} three or more dashes, stars or bars; {@code {long-rule}} eight or more
 *       dashes
 *   <li>{@code [very]} may be missing; {@code (a|b c)} one of these
 * </ul>
 *
 * In scripts without spaces a character counts as a word.
 */
public final class Phrase {
  /** What a phrase is made of. */
  sealed interface Piece {
    record Word(String text) implements Piece {}

    record Mark(String text) implements Piece {}

    record Number() implements Piece {}

    record Rule(boolean isLong) implements Piece {}

    record Words(int most) implements Piece {}

    /** One of these; an empty list says that there may be nothing. */
    record Choice(List<List<Piece>> ways) implements Piece {}
  }

  private final String source;
  private final List<Piece> pieces;

  private Phrase(String source, List<Piece> pieces) {
    this.source = source;
    this.pieces = pieces;
  }

  /**
   * Reads a phrase.
   *
   * @throws IllegalArgumentException if a bracket or placeholder is wrong, or if it could match
   *     nothing
   */
  public static Phrase of(String source) {
    requireNonNull(source, "source");
    List<Piece> pieces = new PhraseReader(source).read();
    if (fewest(pieces, false) == 0) {
      throw new IllegalArgumentException("phrase may be empty: '" + source + "'");
    }
    return new Phrase(source, pieces);
  }

  /** What it is made of, in order. */
  List<Piece> pieces() {
    return pieces;
  }

  /** What it is made of, from the last to the first. */
  List<Piece> backwards() {
    return backwards(pieces);
  }

  private static List<Piece> backwards(List<Piece> pieces) {
    List<Piece> reversed = new ArrayList<>();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      reversed.add(
          piece instanceof Piece.Choice choice
              ? new Piece.Choice(choice.ways().stream().map(Phrase::backwards).toList())
              : piece);
    }
    return reversed;
  }

  /** Whether it has a place for any words, at its own level. */
  public boolean hasGap() {
    return pieces.stream().anyMatch(Piece.Words.class::isInstance);
  }

  /** The smallest number of fixed words in any of its forms. */
  public int fixedWords() {
    return fewest(pieces, true);
  }

  private static int fewest(List<Piece> pieces, boolean onlyWords) {
    int sum = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Choice choice) {
        sum += choice.ways().stream().mapToInt(way -> fewest(way, onlyWords)).min().orElse(0);
      } else {
        sum += !onlyWords || piece instanceof Piece.Word ? 1 : 0;
      }
    }
    return sum;
  }

  /** The pieces of a text without brackets or placeholders. */
  static List<Piece> literal(String text) {
    List<Piece> pieces = new ArrayList<>();
    Tokens tokens = new Tokens(text, 0, text.length());
    for (Token token = tokens.next(); token.kind() != Token.Kind.END; token = tokens.next()) {
      if (!token.isSign()) {
        pieces.add(new Piece.Word(token.text()));
      } else if (!token.text().isEmpty() && token.kind() == Token.Kind.MARK) {
        pieces.add(new Piece.Mark(token.text()));
      }
    }
    return pieces;
  }

  @Override
  public String toString() {
    return source;
  }
}
