package io.github.copydesk.text;

import java.util.ArrayList;
import java.util.List;

/** The places in a graph of phrases that fit the tokens read so far. For one text. */
final class PhraseWalk<T> {
  /**
   * The end of a phrase.
   *
   * @param value what the phrase stands for
   * @param token its last token
   * @param words words read so far
   */
  record Arrival<T>(T value, Token token, int words) {}

  private final PhraseNode<T> root;
  private List<Arrival<T>> arrivals = List.of();
  private List<PhraseNode<T>> places = new ArrayList<>();
  private List<PhraseNode<T>> reached = new ArrayList<>();
  private boolean begun;
  private int words;

  PhraseWalk(PhraseNode<T> root) {
    this.root = root;
  }

  boolean goesOn() {
    return !begun || !places.isEmpty();
  }

  /** The phrases that ended, in the order of their last tokens. */
  List<Arrival<T>> arrivals() {
    return arrivals;
  }

  /** Words read so far. */
  int words() {
    return words;
  }

  /** Signs before the first word and between words are free. */
  void take(Token token) {
    words += token.isSign() ? 0 : 1;
    reached.clear();
    if (!begun) {
      root.follow(token, reached);
    }
    for (int i = 0; i < places.size(); i++) {
      places.get(i).follow(token, reached);
    }
    for (int i = 0; i < reached.size(); i++) {
      arrive(reached.get(i).values(), token);
    }
    if (token.isSign()) {
      keep();
    } else {
      begun = true;
    }
    List<PhraseNode<T>> spare = places;
    places = reached;
    reached = spare;
  }

  private void keep() {
    for (int i = 0; i < places.size(); i++) {
      if (!reached.contains(places.get(i))) {
        reached.add(places.get(i));
      }
    }
  }

  private void arrive(List<T> values, Token token) {
    if (!values.isEmpty() && arrivals.isEmpty()) {
      arrivals = new ArrayList<>();
    }
    for (T value : values) {
      arrivals.add(new Arrival<>(value, token, words));
    }
  }
}
