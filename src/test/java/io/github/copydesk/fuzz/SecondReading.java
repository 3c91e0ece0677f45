package io.github.copydesk.fuzz;

import io.github.copydesk.Copydesk;
import io.github.copydesk.Input;
import io.github.copydesk.Outcome;
import io.github.copydesk.Outcome.Cause;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Paragraph;
import io.github.copydesk.language.LanguageTag;
import io.github.copydesk.text.Repair;
import io.github.copydesk.text.Tidy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clean article read once more, as plain text. Without markup the model may take another view of
 * a line, and each line that goes has its reason; but no line that stays is changed: nothing in it
 * is cut, repaired, joined or moved a second time.
 */
final class SecondReading {
  private SecondReading() {}

  /** The article's text: headline, standfirst and body, a blank line between two lines. */
  static Input input(Article article) {
    return Input.text(String.join("\n\n", lines(article)));
  }

  /** Fails when a line of the second body is none of the first article's, in one language. */
  static void hold(Article first, Copydesk desk) {
    Outcome outcome = desk.clean(input(first));
    if (outcome instanceof Outcome.Skipped skipped) {
      Law.holds(skipped.cause() == Cause.NO_TEXT, skipped::why);
    } else {
      Article second = ((Outcome.Found) outcome).article();
      // Markup may have told another language, whose rules are others.
      if (language(second).equals(language(first))) {
        inOrder(lines(first), second.body());
      }
    }
  }

  private static String language(Article article) {
    return LanguageTag.of(article.imprint().inLanguage()).primary();
  }

  private static void inOrder(List<String> lines, List<Paragraph> body) {
    int at = 0;
    for (Paragraph paragraph : body) {
      while (at < lines.size() && !lines.get(at).equals(paragraph.text())) {
        at++;
      }
      boolean found = at < lines.size();
      Law.holds(found, () -> "'" + paragraph.text() + "' is none of " + lines);
      at++;
    }
  }

  private static List<String> lines(Article article) {
    List<String> lines = new ArrayList<>();
    Stream.of(article.headline(), article.deckAboveBody())
        .flatMap(Optional::stream)
        .forEach(lines::add);
    // Code has lines of its own, in which spaces count; plain text has no code.
    for (Paragraph paragraph : article.body()) {
      paragraph
          .text()
          .lines()
          .map(line -> Tidy.line(Repair.characters(line)))
          .filter(line -> !line.isEmpty())
          .forEach(lines::add);
    }
    return lines;
  }
}
