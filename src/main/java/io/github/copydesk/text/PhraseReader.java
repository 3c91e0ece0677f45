package io.github.copydesk.text;

import io.github.copydesk.text.Phrase.Piece;
import java.util.ArrayList;
import java.util.List;

/** Reads the brackets and placeholders of a phrase. */
final class PhraseReader {
  private static final int DEEPEST = 4;
  private static final int WORDS = 6;
  private static final int NAME = 5;
  private static final int MOST_WORDS = 40;

  private final String source;
  private int at;

  PhraseReader(String source) {
    this.source = source;
  }

  List<Piece> read() {
    List<Piece> pieces = sequence(0);
    if (at < source.length()) {
      throw wrong("'" + source.charAt(at) + "' without its opening bracket");
    }
    return pieces;
  }

  private List<Piece> sequence(int depth) {
    if (depth > DEEPEST) {
      throw wrong("brackets nested too deep");
    }
    List<Piece> pieces = new ArrayList<>();
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == ']' || c == ')' || c == '|' && depth > 0) {
        break;
      }
      switch (c) {
        case '[' -> pieces.add(bracket(']', true, depth));
        case '(' -> pieces.add(bracket(')', false, depth));
        case '{' -> pieces.add(placeholder());
        default -> pieces.addAll(literal());
      }
    }
    return List.copyOf(pieces);
  }

  private Piece bracket(char close, boolean optional, int depth) {
    List<List<Piece>> ways = new ArrayList<>();
    if (optional) {
      ways.add(List.of());
    }
    do {
      at++;
      ways.add(sequence(depth + 1));
    } while (at < source.length() && source.charAt(at) == '|');
    if (at >= source.length() || source.charAt(at) != close) {
      throw wrong("missing '" + close + "'");
    }
    at++;
    return new Piece.Choice(List.copyOf(ways));
  }

  private Piece placeholder() {
    int close = source.indexOf('}', at);
    if (close < 0) {
      throw wrong("missing '}'");
    }
    String name = source.substring(at + 1, close);
    at = close + 1;
    if (name.startsWith("words:")) {
      return new Piece.Words(count(name.substring("words:".length())));
    }
    return switch (name) {
      case "number" -> new Piece.Number();
      case "icon" -> new Piece.Mark(Token.ICON);
      case "words" -> new Piece.Words(WORDS);
      case "name" -> new Piece.Words(NAME);
      case "rule" -> new Piece.Rule(false);
      case "long-rule" -> new Piece.Rule(true);
      default -> throw wrong("unknown placeholder {" + name + "}");
    };
  }

  private int count(String digits) {
    for (int most = 1; most <= MOST_WORDS; most++) {
      if (digits.equals(String.valueOf(most))) {
        return most;
      }
    }
    throw wrong("words must be 1 to " + MOST_WORDS + ", was " + digits);
  }

  private List<Piece> literal() {
    int from = at;
    while (at < source.length() && "[](){}|".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    if (at == from) {
      throw wrong("unexpected '" + source.charAt(at) + "'");
    }
    return Phrase.literal(source.substring(from, at));
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what + " in phrase '" + source + "'");
  }
}
