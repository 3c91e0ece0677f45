package io.github.copydesk.text;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.text.Phrase.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many phrases, looked up together at the head or at the end of a text. The phrases form one graph
 * of tokens; the text is read once, with the set of places in the graph that fit so far, so the
 * cost is that of the longest phrase and not of the text or of the number of phrases. Immutable
 * once {@linkplain Builder#build() built}.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {
  /**
   * A phrase that was found.
   *
   * @param value what it stands for
   * @param start first UTF-16 unit: 0 at the head of a text, so that signs before it are inside
   * @param end the unit after its last word
   * @param whole whether the text has no further word
   */
  public record Match<T>(T value, int start, int end, boolean whole) {}

  private static final class Node<T> {
    private final Map<Piece, Node<T>> next = new HashMap<>();
    private final Map<Integer, Node<T>> gaps = new HashMap<>();
    private final List<Node<T>> anyWord = new ArrayList<>();
    private final List<Node<T>> free = new ArrayList<>();
    private final List<T> values = new ArrayList<>();

    Node<T> to(List<Piece> pieces) {
      Node<T> node = this;
      for (Piece piece : pieces) {
        node = node.to(piece);
      }
      return node;
    }

    private Node<T> to(Piece piece) {
      if (piece instanceof Piece.Words words) {
        return gaps.computeIfAbsent(words.most(), this::gap);
      }
      if (piece instanceof Piece.Choice choice) {
        return choice(choice);
      }
      return next.computeIfAbsent(piece, p -> new Node<>());
    }

    /** Adds this place, and those that are reached from it without a token. */
    private void enter(List<Node<T>> places) {
      if (!places.contains(this)) {
        places.add(this);
        free.forEach(node -> node.enter(places));
      }
    }

    /** The ways part here and join again, so that a phrase costs its length and not its forms. */
    private Node<T> choice(Piece.Choice choice) {
      Node<T> join = new Node<>();
      for (List<Piece> way : choice.ways()) {
        to(way).free.add(join);
      }
      return join;
    }

    /** A chain of places that each take any word and may each go on to what follows. */
    private Node<T> gap(int most) {
      Node<T> after = new Node<>();
      Node<T> from = this;
      for (int i = 0; i < most; i++) {
        Node<T> word = new Node<>();
        word.free.add(after);
        from.anyWord.add(word);
        from = word;
      }
      return after;
    }
  }

  /** UTF-16 units at the end of a text in which a phrase must fit. */
  private static final int TAIL = 400;

  /** UTF-16 units at the end of a text that hold its last word, if a phrase can end in it. */
  private static final int LAST_WORD = 80;

  private static final Piece NUMBER = new Piece.Number();
  private static final Piece RULE = new Piece.Rule(false);
  private static final Piece LONG_RULE = new Piece.Rule(true);

  private final Root<T> heads;
  private final Root<T> tails;

  private PhraseIndex(Node<T> heads, Node<T> tails) {
    this.heads = new Root<>(heads);
    this.tails = new Root<>(tails);
  }

  /**
   * The places where phrases begin, by their first piece: most texts begin with a word that no
   * phrase begins with, and one look-up tells.
   */
  private static final class Root<T> {
    private final Map<Piece, List<Node<T>>> first = new HashMap<>();
    private final List<Node<T>> anyWord = new ArrayList<>();

    Root(Node<T> root) {
      List<Node<T>> places = new ArrayList<>();
      root.enter(places);
      for (Node<T> place : places) {
        place.next.forEach(
            (piece, node) -> node.enter(first.computeIfAbsent(piece, p -> new ArrayList<>())));
        place.anyWord.forEach(node -> node.enter(anyWord));
      }
    }

    /** Whether a phrase can begin in the signs before the first word, or with that word. */
    boolean mayBegin(List<Token> tokens) {
      for (Token token : tokens) {
        if (Walk.pieces(token).stream().anyMatch(first::containsKey)) {
          return true;
        }
        if (!token.isSign()) {
          return !anyWord.isEmpty();
        }
      }
      return true;
    }
  }

  /** Collects phrases. */
  public static final class Builder<T> {
    private Node<T> heads = new Node<>();
    private Node<T> tails = new Node<>();

    /** A phrase for {@link PhraseIndex#startingIn}. */
    public void addHead(Phrase phrase, T value) {
      add(heads, phrase.pieces(), value);
    }

    /** A phrase for {@link PhraseIndex#endingIn}. */
    public void addTail(Phrase phrase, T value) {
      add(tails, phrase.backwards(), value);
    }

    private static <T> void add(Node<T> root, List<Piece> pieces, T value) {
      Node<T> end = root.to(pieces);
      if (!end.values.contains(value)) {
        end.values.add(value);
      }
    }

    /** The index; the builder is empty afterwards. */
    public PhraseIndex<T> build() {
      PhraseIndex<T> index = new PhraseIndex<>(heads, tails);
      heads = new Node<>();
      tails = new Node<>();
      return index;
    }
  }

  /** The phrases the text begins with, shortest first; signs before and between words are free. */
  public List<Match<T>> startingIn(String text) {
    requireNonNull(text, "text");
    Tokens tokens = new Tokens(text, 0, text.length());
    Walk<T> walk = new Walk<>(heads);
    Token token = tokens.next();
    while (token.kind() != Token.Kind.END && walk.goesOn()) {
      walk.take(token);
      token = tokens.next();
    }
    while (token.isSign()) {
      token = tokens.next();
    }
    boolean allRead = token.kind() == Token.Kind.END;
    List<Match<T>> matches = new ArrayList<>();
    for (Walk.Arrival<T> arrival : walk.arrivals) {
      boolean whole = allRead && arrival.words == walk.words;
      matches.add(new Match<>(arrival.value, 0, arrival.token.end(), whole));
    }
    return matches;
  }

  /** The phrases the text ends with, shortest first; signs behind and between words are free. */
  public List<Match<T>> endingIn(String text) {
    requireNonNull(text, "text");
    if (!tails.mayBegin(tail(text, Math.max(0, text.length() - LAST_WORD)))) {
      return List.of();
    }
    int from = Math.max(0, text.length() - TAIL);
    List<Token> tail = tail(text, from);
    Walk<T> walk = new Walk<>(tails);
    for (Token token : tail) {
      if (!walk.goesOn()) {
        break;
      }
      walk.take(token);
    }
    long words = tail.stream().filter(token -> !token.isSign()).count();
    List<Match<T>> matches = new ArrayList<>();
    for (Walk.Arrival<T> arrival : walk.arrivals) {
      boolean whole = from == 0 && arrival.words == words;
      matches.add(new Match<>(arrival.value, arrival.token.start(), text.length(), whole));
    }
    return matches;
  }

  /** Tokens from the last to the first; the first of a cut text may be half a word and is left. */
  private static List<Token> tail(String text, int from) {
    List<Token> tail = new ArrayList<>();
    Tokens tokens = new Tokens(text, from, text.length());
    for (Token token = tokens.next(); token.kind() != Token.Kind.END; token = tokens.next()) {
      tail.add(token);
    }
    if (from > 0 && !tail.isEmpty() && tail.get(0).kind() != Token.Kind.RULE) {
      tail.remove(0);
    }
    Collections.reverse(tail);
    return tail;
  }

  /** The number of words in a text, counted no further than {@code most} + 1. */
  public static int words(String text, int most) {
    Tokens tokens = new Tokens(text, 0, text.length());
    int words = 0;
    Token token = tokens.next();
    while (token.kind() != Token.Kind.END && words <= most) {
      words += token.isSign() ? 0 : 1;
      token = tokens.next();
    }
    return words;
  }

  /** The places in the graph that fit the tokens read so far. */
  private static final class Walk<T> {
    record Arrival<T>(T value, Token token, int words) {}

    private final List<Arrival<T>> arrivals = new ArrayList<>();
    private final Root<T> root;
    private List<Node<T>> places = List.of();
    private boolean begun;
    private int words;

    Walk(Root<T> root) {
      this.root = root;
    }

    boolean goesOn() {
      return !begun || !places.isEmpty();
    }

    void take(Token token) {
      words += token.isSign() ? 0 : 1;
      List<Node<T>> reached = new ArrayList<>();
      for (Piece piece : pieces(token)) {
        if (!begun) {
          root.first.getOrDefault(piece, List.of()).forEach(node -> add(node, reached));
        }
        for (Node<T> place : places) {
          Node<T> node = place.next.get(piece);
          if (node != null) {
            node.enter(reached);
          }
        }
      }
      if (!token.isSign()) {
        (begun ? List.<Node<T>>of() : root.anyWord).forEach(node -> add(node, reached));
        places.forEach(place -> place.anyWord.forEach(node -> node.enter(reached)));
        begun = true;
      }
      for (Node<T> place : reached) {
        for (T value : place.values) {
          arrivals.add(new Arrival<>(value, token, words));
        }
      }
      if (token.isSign()) {
        places.forEach(place -> add(place, reached));
      }
      places = reached;
    }

    private static List<Piece> pieces(Token token) {
      return switch (token.kind()) {
        case WORD -> List.of(new Piece.Word(token.text()));
        case NUMBER -> List.of(NUMBER, new Piece.Word(token.text()));
        case RULE -> "long".equals(token.text()) ? List.of(RULE, LONG_RULE) : List.of(RULE);
        case MARK -> List.of(new Piece.Mark(token.text()));
        case END -> List.of();
      };
    }

    private void add(Node<T> node, List<Node<T>> reached) {
      if (!reached.contains(node)) {
        reached.add(node);
      }
    }
  }
}
