package io.github.copydesk.cli;

import io.github.copydesk.Input;
import io.github.copydesk.Outcome;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Imprint;
import io.github.copydesk.article.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A stand-in for the engine: the content is the article. */
final class Echo {
  private Echo() {}

  static Outcome clean(Input input) {
    String text = new String(input.bytes(), StandardCharsets.UTF_8);
    return switch (text) {
      case "" -> new Outcome.Skipped(Outcome.Cause.EMPTY, "empty");
      case "PNG" -> new Outcome.Skipped(Outcome.Cause.NOT_TEXT, "not HTML or text (image/png)");
      case "<p>" -> new Outcome.Skipped(Outcome.Cause.NO_TEXT, "no text");
      case "defect" -> new Outcome.Skipped(Outcome.Cause.FAILED, "internal error");
      default -> new Outcome.Found(article(input, text), text.startsWith("long"));
    };
  }

  private static Article article(Input input, String text) {
    return new Article(
        new Imprint(
            input.url(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Paragraph(Paragraph.Type.PARAGRAPH, 0, text, 0)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        1);
  }
}
