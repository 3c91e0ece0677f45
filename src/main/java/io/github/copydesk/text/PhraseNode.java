package io.github.copydesk.text;

import io.github.copydesk.text.Phrase.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place in a graph of phrases: what may follow there and what ends there. A graph grows by {@link
 * #add}; {@link #close} makes it ready for reading, after which it does not change.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseNode<T> {
  private final Map<Piece, PhraseNode<T>> next = new HashMap<>();
  private final Map<Integer, PhraseNode<T>> gaps = new HashMap<>();
  private final List<PhraseNode<T>> free = new ArrayList<>();
  private final List<PhraseNode<T>> gapWords = new ArrayList<>();
  private final List<T> values = new ArrayList<>();

  private final Map<String, List<PhraseNode<T>>> words = new HashMap<>();
  private final Map<String, List<PhraseNode<T>>> marks = new HashMap<>();
  private List<PhraseNode<T>> number = List.of();
  private List<PhraseNode<T>> rule = List.of();
  private List<PhraseNode<T>> longRule = List.of();
  private List<PhraseNode<T>> anyWord = List.of();
  private boolean closed;

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

  /** The root of the finished graph: with the places that are reached without a token. */
  PhraseNode<T> close() {
    List<PhraseNode<T>> starts = new ArrayList<>();
    enter(starts);
    PhraseNode<T> root = new PhraseNode<>();
    root.closed = true;
    List<PhraseNode<T>> open = new ArrayList<>(starts);
    for (PhraseNode<T> start : starts) {
      start.ways(root, open);
    }
    while (!open.isEmpty()) {
      PhraseNode<T> node = open.remove(open.size() - 1);
      if (!node.closed) {
        node.closed = true;
        node.ways(node, open);
      }
    }
    return root;
  }

  /** Notes on a place where each token leads from here, and what is to be closed for it. */
  private void ways(PhraseNode<T> place, List<PhraseNode<T>> open) {
    next.forEach((piece, node) -> open.addAll(place.way(piece, node)));
    for (PhraseNode<T> word : gapWords) {
      place.anyWord = joined(place.anyWord, word);
      open.addAll(place.anyWord);
    }
  }

  private List<PhraseNode<T>> way(Piece piece, PhraseNode<T> node) {
    if (piece instanceof Piece.Word word) {
      return words.merge(word.text(), joined(List.of(), node), (a, b) -> joined(a, node));
    }
    if (piece instanceof Piece.Mark mark) {
      return marks.merge(mark.text(), joined(List.of(), node), (a, b) -> joined(a, node));
    }
    if (piece instanceof Piece.Number) {
      return number = joined(number, node);
    }
    boolean isLong = ((Piece.Rule) piece).isLong();
    return isLong ? (longRule = joined(longRule, node)) : (rule = joined(rule, node));
  }

  private static <T> List<PhraseNode<T>> joined(List<PhraseNode<T>> before, PhraseNode<T> node) {
    List<PhraseNode<T>> all = new ArrayList<>(before);
    node.enter(all);
    return all;
  }

  /** Adds this place, and those that are reached from it without a token. */
  private void enter(List<PhraseNode<T>> places) {
    if (!places.contains(this)) {
      places.add(this);
      free.forEach(node -> node.enter(places));
    }
  }

  /** What the first words must be for any phrase to go on from here. */
  PhraseGate gate() {
    Map<String, Set<String>> seconds = new HashMap<>();
    words.forEach((word, places) -> seconds.put(word, words(places)));
    return new PhraseGate(seconds, !anyWord.isEmpty());
  }

  /** The words of which one must follow, numbers aside; none if nothing must or any word may. */
  private static <T> Set<String> words(List<PhraseNode<T>> places) {
    Set<String> all = new HashSet<>();
    for (PhraseNode<T> place : places) {
      if (!place.values.isEmpty() || !place.anyWord.isEmpty()) {
        return Set.of();
      }
      all.addAll(place.words.keySet());
      if (place.asksForSigns()) {
        all.add(PhraseGate.SIGN);
      }
    }
    return all;
  }

  private boolean asksForSigns() {
    return !marks.isEmpty() || !rule.isEmpty() || !longRule.isEmpty();
  }

  /** What the phrases that end here stand for. */
  List<T> values() {
    return values;
  }

  /** Adds the places that a token leads to from here. */
  void follow(Token token, List<PhraseNode<T>> reached) {
    switch (token.kind()) {
      case WORD -> {
        add(words.get(token.text()), reached);
        add(anyWord, reached);
      }
      case NUMBER -> {
        add(number, reached);
        add(words.get(token.text()), reached);
        add(anyWord, reached);
      }
      case RULE -> {
        add(rule, reached);
        add("long".equals(token.text()) ? longRule : null, reached);
      }
      case MARK -> add(marks.get(token.text()), reached);
      case END -> {}
    }
  }

  private static <T> void add(List<PhraseNode<T>> more, List<PhraseNode<T>> reached) {
    if (more == null) {
      return;
    }
    for (int i = 0; i < more.size(); i++) {
      PhraseNode<T> node = more.get(i);
      if (!reached.contains(node)) {
        reached.add(node);
      }
    }
  }
}
