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

  private final PhraseGraph<T> graph;
  private final int[] starts;
  private List<Arrival<T>> arrivals = List.of();
  private PhrasePlaces places = new PhrasePlaces();
  private PhrasePlaces reached = new PhrasePlaces();
  private boolean begun;
  private int words;

  /** Goes through a graph from these places on. */
  PhraseWalk(PhraseGraph<T> graph, int... starts) {
    this.graph = graph;
    this.starts = starts;
  }

  boolean goesOn() {
    return !begun || places.size() > 0;
  }

  /** Whether the tokens read so far are a part of a phrase, or one. */
  boolean isOnItsWay() {
    return places.size() > 0;
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
    int symbol = graph.symbol(token);
    if (!begun) {
      for (int start : starts) {
        graph.follow(start, token.kind(), symbol, reached);
      }
    }
    for (int i = 0; i < places.size(); i++) {
      graph.follow(places.get(i), token.kind(), symbol, reached);
    }
    for (int i = 0; i < reached.size(); i++) {
      arrive(graph.values(reached.get(i)), token);
    }
    if (token.isSign()) {
      for (int i = 0; i < places.size(); i++) {
        reached.add(places.get(i));
      }
    } else {
      begun = true;
    }
    PhrasePlaces spare = places;
    places = reached;
    reached = spare;
  }

  private void arrive(List<T> values, Token token) {
    if (!values.isEmpty() && arrivals.isEmpty()) {
      arrivals = new ArrayList<>();
    }
    for (int i = 0; i < values.size(); i++) {
      arrivals.add(new Arrival<>(values.get(i), token, words));
    }
  }
}
