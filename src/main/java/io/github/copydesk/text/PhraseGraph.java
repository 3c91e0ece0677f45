package io.github.copydesk.text;

import io.github.copydesk.text.Phrase.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A finished graph of phrases: its places and the ways between them by number, in a few arrays that
 * lie close together in memory, since a reader jumps from one to another at every word. A token is
 * looked up once, in {@link #symbol}; its number then leads on from every place. Immutable.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseGraph<T> {
  private static final int NONE = -1;

  /** Symbols that are no words; behind them come the signs, then the words by their slots. */
  private static final int ANY_WORD = 0;

  private static final int NUMBER = 1;
  private static final int RULE = 2;
  private static final int LONG_RULE = 3;
  private static final int FIRST_MARK = 4;

  /** Texts of the signs that phrases ask for. */
  private final String[] marks;

  private final WordSlots words;

  /** By place its first way; its ways are in the order of their symbols. */
  private final int[] firstWay;

  /** By way the symbol that it takes, and the first place that it leads to. */
  private final int[] symbols;

  private final int[] firstTarget;
  private final int[] targets;

  /** By place what the phrases stand for that end there. */
  private final List<List<T>> values = new ArrayList<>();

  /** By root the places from which a text is read. */
  private final int[][] starts;

  /** A graph with these roots; each is the beginning of some phrases, and of this graph alone. */
  PhraseGraph(List<PhraseNode<T>> roots) {
    List<PhraseNode<T>> nodes = new ArrayList<>();
    starts = new int[roots.size()][];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = numbers(roots.get(i).entered(), nodes);
    }
    List<Way> ways = new ArrayList<>();
    Set<String> known = new HashSet<>();
    Set<String> signs = new HashSet<>();
    for (int i = 0; i < nodes.size(); i++) {
      int place = i;
      PhraseNode<T> node = nodes.get(place);
      values.add(List.copyOf(node.values()));
      node.forEachWay((piece, to) -> ways.add(new Way(place, piece, numbers(to, nodes))));
    }
    for (Way way : ways) {
      if (way.piece instanceof Piece.Word word) {
        known.add(word.text());
      } else if (way.piece instanceof Piece.Mark mark) {
        signs.add(mark.text());
      }
    }
    marks = signs.stream().sorted().toArray(String[]::new);
    words = new WordSlots(known);
    firstWay = new int[nodes.size() + 1];
    symbols = new int[ways.size()];
    firstTarget = new int[ways.size() + 1];
    targets = new int[ways.stream().mapToInt(way -> way.to.length).sum()];
    lay(ways);
  }

  /** What a token that is this piece leads to from a place. */
  private record Way(int place, Piece piece, int[] to) {}

  /** The numbers of some nodes; those that have none get one and are added to the list. */
  private static <T> int[] numbers(List<PhraseNode<T>> some, List<PhraseNode<T>> nodes) {
    int[] found = new int[some.size()];
    for (int i = 0; i < found.length; i++) {
      PhraseNode<T> node = some.get(i);
      if (node.number < 0) {
        node.number = nodes.size();
        nodes.add(node);
      }
      found[i] = node.number;
    }
    return found;
  }

  /** Puts the ways down by place, and those of a place by symbol. */
  private void lay(List<Way> ways) {
    long[] order = new long[ways.size()];
    for (int i = 0; i < order.length; i++) {
      Way way = ways.get(i);
      firstWay[way.place + 1]++;
      order[i] = (long) symbol(way.piece) << 32 | i;
    }
    for (int place = 1; place < firstWay.length; place++) {
      firstWay[place] += firstWay[place - 1];
    }
    int target = 0;
    for (int place = 0; place + 1 < firstWay.length; place++) {
      // Ways were found by place.
      Arrays.sort(order, firstWay[place], firstWay[place + 1]);
      for (int i = firstWay[place]; i < firstWay[place + 1]; i++) {
        symbols[i] = (int) (order[i] >>> 32);
        firstTarget[i] = target;
        int[] to = ways.get((int) order[i]).to;
        System.arraycopy(to, 0, targets, target, to.length);
        target += to.length;
      }
    }
    firstTarget[order.length] = target;
  }

  private int symbol(Piece piece) {
    if (piece instanceof Piece.Word word) {
      return word(word.text());
    }
    if (piece instanceof Piece.Mark mark) {
      return mark(mark.text());
    }
    if (piece instanceof Piece.Rule rule) {
      return rule.isLong() ? LONG_RULE : RULE;
    }
    return piece instanceof Piece.Number ? NUMBER : ANY_WORD;
  }

  private int word(String text) {
    int slot = words.of(text);
    return slot < 0 ? NONE : FIRST_MARK + marks.length + slot;
  }

  private int mark(String text) {
    for (int i = 0; i < marks.length; i++) {
      if (marks[i].equals(text)) {
        return FIRST_MARK + i;
      }
    }
    return NONE;
  }

  /** What a token is besides its kind, for {@link #follow}. */
  int symbol(Token token) {
    return switch (token.kind()) {
      case WORD, NUMBER -> word(token.text());
      case RULE -> "long".equals(token.text()) ? LONG_RULE : NONE;
      case MARK -> mark(token.text());
      case END -> NONE;
    };
  }

  /** The places from which a text is read that begins with the phrases of a root. */
  int[] starts(int root) {
    return starts[root];
  }

  /** Adds the places that a token leads to from one. */
  void follow(int place, Token.Kind kind, int symbol, PhrasePlaces reached) {
    switch (kind) {
      case WORD -> {
        go(place, symbol, reached);
        go(place, ANY_WORD, reached);
      }
      case NUMBER -> {
        go(place, NUMBER, reached);
        go(place, symbol, reached);
        go(place, ANY_WORD, reached);
      }
      case RULE -> {
        go(place, RULE, reached);
        go(place, symbol, reached);
      }
      case MARK -> go(place, symbol, reached);
      case END -> {}
    }
  }

  private void go(int place, int symbol, PhrasePlaces reached) {
    int way = symbol == NONE ? NONE : way(place, symbol);
    if (way >= 0) {
      for (int i = firstTarget[way]; i < firstTarget[way + 1]; i++) {
        reached.add(targets[i]);
      }
    }
  }

  private int way(int place, int symbol) {
    return Arrays.binarySearch(symbols, firstWay[place], firstWay[place + 1], symbol);
  }

  /** What the phrases that end in a place stand for. */
  List<T> values(int place) {
    return values.get(place);
  }

  /** What the first words must be for any phrase of a root to go on. */
  PhraseGate gate(int root) {
    Map<String, Set<String>> seconds = new HashMap<>();
    boolean open = false;
    for (int start : starts[root]) {
      open |= way(start, ANY_WORD) >= 0;
      for (int way = firstWay[start]; way < firstWay[start + 1]; way++) {
        if (isWord(symbols[way])) {
          seconds.merge(text(symbols[way]), seconds(way), PhraseGraph::both);
        }
      }
    }
    return new PhraseGate(seconds, open);
  }

  /** The words that must follow if either way is gone; none if one of them asks for none. */
  private static Set<String> both(Set<String> some, Set<String> more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return some.isEmpty() || more.isEmpty() ? Set.of() : all;
  }

  /** The words of which one must follow, numbers aside; none if nothing must or any word may. */
  private Set<String> seconds(int way) {
    Set<String> all = new HashSet<>();
    for (int i = firstTarget[way]; i < firstTarget[way + 1]; i++) {
      int place = targets[i];
      if (!values(place).isEmpty() || way(place, ANY_WORD) >= 0) {
        return Set.of();
      }
      for (int next = firstWay[place]; next < firstWay[place + 1]; next++) {
        if (isWord(symbols[next])) {
          all.add(text(symbols[next]));
        } else if (symbols[next] != NUMBER) {
          all.add(PhraseGate.SIGN);
        }
      }
    }
    return all;
  }

  private boolean isWord(int symbol) {
    return symbol >= FIRST_MARK + marks.length;
  }

  private String text(int symbol) {
    return words.at(symbol - FIRST_MARK - marks.length);
  }
}
