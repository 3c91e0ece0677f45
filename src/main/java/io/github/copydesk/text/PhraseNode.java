package io.github.copydesk.text;

import io.github.copydesk.text.Phrase.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A place in a graph of phrases as long as it grows: what may follow there and what ends there. A
 * {@link PhraseGraph} is made of it for reading.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseNode<T> {
  /** Stands for any word among the pieces that lead on. */
  static final Piece ANY_WORD = new Piece.Words(1);

  private final Map<Piece, PhraseNode<T>> next = new HashMap<>(2);
  private final Map<Integer, PhraseNode<T>> gaps = new HashMap<>(2);
  private final List<PhraseNode<T>> free = new ArrayList<>(0);
  private final List<PhraseNode<T>> gapWords = new ArrayList<>(0);
  private final List<T> values = new ArrayList<>(0);

  /** Its number in the graph that is made of it; -1 as long as it has none. */
  int number = -1;

  void add(List<Piece> pieces, T value) {
    PhraseNode<T> end = to(pieces);
    if (!end.values.contains(value)) {
      end.values.add(value);
    }
  }

  private PhraseNode<T> to(List<Piece> pieces) {
    PhraseNode<T> node = this;
    for (Piece piece : pieces) {
      node = node.to(piece);
    }
    return node;
  }

  private PhraseNode<T> to(Piece piece) {
    if (piece instanceof Piece.Words gap) {
      return gaps.computeIfAbsent(gap.most(), this::gap);
    }
    if (piece instanceof Piece.Choice choice) {
      return choice(choice);
    }
    return next.computeIfAbsent(piece, p -> new PhraseNode<>());
  }

  /** The ways part here and join again, so that a phrase costs its length and not its forms. */
  private PhraseNode<T> choice(Piece.Choice choice) {
    PhraseNode<T> join = new PhraseNode<>();
    for (List<Piece> way : choice.ways()) {
      to(way).free.add(join);
    }
    return join;
  }

  /** A chain of places that each take any word and may each go on to what follows. */
  private PhraseNode<T> gap(int most) {
    PhraseNode<T> after = new PhraseNode<>();
    PhraseNode<T> from = this;
    for (int i = 0; i < most; i++) {
      PhraseNode<T> word = new PhraseNode<>();
      word.free.add(after);
      from.gapWords.add(word);
      from = word;
    }
    return after;
  }

  /** This place, and those that are reached from it without a token. */
  List<PhraseNode<T>> entered() {
    return entered(List.of(this));
  }

  private static <T> List<PhraseNode<T>> entered(List<PhraseNode<T>> nodes) {
    if (nodes.size() == 1 && nodes.get(0).free.isEmpty()) {
      return nodes;
    }
    List<PhraseNode<T>> places = new ArrayList<>();
    nodes.forEach(node -> node.enter(places));
    return places;
  }

  private void enter(List<PhraseNode<T>> places) {
    if (!places.contains(this)) {
      places.add(this);
      free.forEach(node -> node.enter(places));
    }
  }

  /** Tells by piece to which places a token leads from here that is this piece. */
  void forEachWay(BiConsumer<Piece, List<PhraseNode<T>>> use) {
    next.forEach((piece, node) -> use.accept(piece, node.entered()));
    if (!gapWords.isEmpty()) {
      use.accept(ANY_WORD, entered(gapWords));
    }
  }

  /** What the phrases that end here stand for. */
  List<T> values() {
    return values;
  }
}
