package io.github.copydesk.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

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

  /** UTF-16 units at the end of a text in which a phrase must fit. */
  private static final int TAIL = 400;

  /** UTF-16 units at the end of a text that hold its last word, if a phrase can end in it. */
  private static final int LAST_WORD = 80;

  /** Roots of the graph: heads with a first word, heads that begin with any words, and tails. */
  private static final int FIRM = 0;

  private static final int LOOSE = 1;
  private static final int TAILS = 2;

  private final PhraseGraph<T> graph;

  /** Where all heads begin; most texts need only those of the firm ones. */
  private final int[] heads;

  private final PhraseGate headGate;
  private final PhraseGate tailGate;
  private final PhraseCues cues;

  private PhraseIndex(Builder<T> from) {
    graph = new PhraseGraph<>(List.of(from.firm, from.loose, from.tails));
    heads =
        IntStream.concat(IntStream.of(graph.starts(FIRM)), IntStream.of(graph.starts(LOOSE)))
            .toArray();
    headGate = graph.gate(FIRM);
    tailGate = graph.gate(TAILS);
    cues = from.cues.build();
  }

  /** Collects phrases. */
  public static final class Builder<T> {
    private PhraseNode<T> firm = new PhraseNode<>();
    private PhraseNode<T> loose = new PhraseNode<>();
    private PhraseNode<T> tails = new PhraseNode<>();
    private PhraseCues.Builder cues = new PhraseCues.Builder();

    /** A phrase for {@link PhraseIndex#startingIn}. */
    public void addHead(Phrase phrase, T value) {
      if (PhraseCues.beginsWithAny(phrase.pieces())) {
        loose.add(phrase.pieces(), value);
        cues.add(phrase.pieces());
      } else {
        firm.add(phrase.pieces(), value);
      }
    }

    /** A phrase for {@link PhraseIndex#endingIn}. */
    public void addTail(Phrase phrase, T value) {
      tails.add(phrase.backwards(), value);
    }

    /** The index; the builder is empty afterwards. */
    public PhraseIndex<T> build() {
      PhraseIndex<T> index = new PhraseIndex<>(this);
      firm = new PhraseNode<>();
      loose = new PhraseNode<>();
      tails = new PhraseNode<>();
      cues = new PhraseCues.Builder();
      return index;
    }
  }

  /** The phrases the text begins with, shortest first; signs before and between words are free. */
  public List<Match<T>> startingIn(String text) {
    requireNonNull(text, "text");
    boolean all = cues.mayStand(text);
    if (!all && !headGate.mayOpen(text)) {
      return List.of();
    }
    Tokens tokens = new Tokens(text, 0, text.length());
    PhraseWalk<T> walk = new PhraseWalk<>(graph, all ? heads : graph.starts(FIRM));
    Token token = tokens.next();
    while (token.kind() != Token.Kind.END && walk.goesOn()) {
      walk.take(token);
      if (!walk.goesOn() && walk.arrivals().isEmpty()) {
        return List.of();
      }
      token = tokens.next();
    }
    if (walk.arrivals().isEmpty()) {
      return List.of();
    }
    while (token.isSign()) {
      token = tokens.next();
    }
    boolean allRead = token.kind() == Token.Kind.END;
    List<Match<T>> matches = new ArrayList<>();
    for (PhraseWalk.Arrival<T> arrival : walk.arrivals()) {
      boolean whole = allRead && arrival.words() == walk.words();
      matches.add(new Match<>(arrival.value(), 0, arrival.token().end(), whole));
    }
    return matches;
  }

  /** The phrases the text ends with, shortest first; signs behind and between words are free. */
  public List<Match<T>> endingIn(String text) {
    requireNonNull(text, "text");
    if (!tailGate.mayClose(text) || !mayEnd(text)) {
      return List.of();
    }
    int from = Math.max(0, text.length() - TAIL);
    List<Token> tail = tail(text, from);
    PhraseWalk<T> walk = new PhraseWalk<>(graph, graph.starts(TAILS));
    for (int i = 0; i < tail.size() && walk.goesOn(); i++) {
      walk.take(tail.get(i));
    }
    return walk.arrivals().isEmpty() ? List.of() : matches(walk, tail, from, text.length());
  }

  private List<Match<T>> matches(PhraseWalk<T> walk, List<Token> tail, int from, int end) {
    int words = 0;
    for (Token token : tail) {
      words += token.isSign() ? 0 : 1;
    }
    List<Match<T>> matches = new ArrayList<>();
    for (PhraseWalk.Arrival<T> arrival : walk.arrivals()) {
      boolean whole = from == 0 && arrival.words() == words;
      matches.add(new Match<>(arrival.value(), arrival.token().start(), end, whole));
    }
    return matches;
  }

  /**
   * Whether the last word, or a sign behind it, is the last of a phrase: most texts end with a word
   * that no phrase ends with, and reading that word alone tells.
   */
  private boolean mayEnd(String text) {
    PhraseWalk<T> walk = new PhraseWalk<>(graph, graph.starts(TAILS));
    for (Token token : tail(text, lastWord(text))) {
      walk.take(token);
      if (!token.isSign() || walk.isOnItsWay()) {
        return walk.isOnItsWay();
      }
    }
    return true;
  }

  /** Where the run of letters and digits begins in which the text ends, signs aside. */
  private static int lastWord(String text) {
    int least = Math.max(0, text.length() - LAST_WORD);
    int i = text.length();
    while (i > least && !Words.isWordy(text.charAt(i - 1))) {
      i--;
    }
    while (i > least && isInside(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isInside(char c) {
    return Words.isWordy(c) || Scripts.isInvisible(c);
  }

  /** Tokens from the last to the first; the first of a cut text may be half a word and is left. */
  private static List<Token> tail(String text, int from) {
    List<Token> tail = new ArrayList<>();
    Tokens tokens = new Tokens(text, from, text.length());
    for (Token token = tokens.next(); token.kind() != Token.Kind.END; token = tokens.next()) {
      tail.add(token);
    }
    if (isCut(text, from) && !tail.isEmpty() && tail.get(0).kind() != Token.Kind.RULE) {
      tail.remove(0);
    }
    Collections.reverse(tail);
    return tail;
  }

  private static boolean isCut(String text, int from) {
    return from > 0
        && from < text.length()
        && isInside(text.charAt(from))
        && isInside(text.charAt(from - 1));
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
}
