package io.github.copydesk.byline;

import io.github.copydesk.byline.BylinePiece.Kind;
import java.util.List;

/** Cuts the pieces of a byline out of its line, as printed. */
final class BylinePrint {
  private final BylineWords words;
  private final String line;

  BylinePrint(BylineWords words, String line) {
    this.words = words;
    this.line = line;
  }

  BylinePiece person(List<NameToken> item) {
    int end = item.size();
    while (end > 2
        && words.degrees.has(item.get(end - 1).folded())
        && isDegree(item.get(end - 1))) {
      end--;
    }
    if (end > 2 && isHandle(item.subList(0, end))) {
      end--;
    }
    List<NameToken> name = item.subList(0, end);
    BylinePiece piece = piece(Kind.PERSON, name);
    return new BylinePiece(Kind.PERSON, tidy(piece.text(), name), name.size());
  }

  /** "Jane Doe janedoe": the account of the same person. */
  private static boolean isHandle(List<NameToken> name) {
    StringBuilder before = new StringBuilder();
    name.subList(0, name.size() - 1).forEach(token -> before.append(NameLetters.of(token.text())));
    return before.toString().equals(NameLetters.of(name.get(name.size() - 1).text()));
  }

  /** Degrees are written in capitals: "Jane Doe MD", but "Thomas Ba". */
  static boolean isDegree(NameToken token) {
    return token.text().length() >= 2 && Character.isUpperCase(token.text().charAt(1))
        || token.text().indexOf('.') > 0
        || token.folded().equals("phd");
  }

  /** Without a note mark, and without a full stop that ends no initial. */
  private String tidy(String text, List<NameToken> name) {
    NameToken last = name.get(name.size() - 1);
    int end = text.length();
    boolean keepsStop = last.text().length() <= 2 || words.nameEndings.has(last.folded());
    if (text.endsWith(".") && !keepsStop && last.text().indexOf('.') == last.text().length() - 1) {
      end--;
    }
    while (name.size() > 1 && end > 1 && Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  BylinePiece piece(Kind kind, List<NameToken> item) {
    String text = line.substring(item.get(0).start(), item.get(item.size() - 1).end());
    return new BylinePiece(kind, text, item.size());
  }
}
