package io.github.copydesk.explain;

import io.github.copydesk.Explanation;
import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.Outcome;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Paragraph;
import io.github.copydesk.article.Role;
import io.github.copydesk.text.Prose;
import io.github.copydesk.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What an operator should look at. */
final class Warnings {
  /** Confidence below which a page is named. Chosen, not fitted: half is a coin's throw. */
  private static final double LOW = 0.5;

  /** Words of a body under which a paywall's prompt tells a stub. */
  private static final int STUB_WORDS = 200;

  /** Words of a last paragraph that should end as a sentence. */
  private static final int SENTENCE_WORDS = 8;

  private Warnings() {}

  static List<String> of(Explanation explanation) {
    if (explanation.outcome() instanceof Outcome.Skipped skipped) {
      return List.of("no article: " + skipped.why());
    }
    Article article = explanation.article().orElseThrow();
    List<String> warnings = new ArrayList<>(explanation.limits());
    add(warnings, article.confidence() < LOW, "low confidence");
    add(warnings, isCut(article), "truncated?");
    add(warnings, isStub(explanation, article), "paywall stub?");
    add(warnings, Summary.kept(explanation) < 0.5, "more removed than kept");
    add(warnings, article.headline().isEmpty(), "no headline");
    add(warnings, article.published().isEmpty(), "no date");
    return warnings;
  }

  private static void add(List<String> warnings, boolean is, String warning) {
    if (is) {
      warnings.add(warning);
    }
  }

  /** Whether the last paragraph ends in the middle of a sentence. */
  private static boolean isCut(Article article) {
    Paragraph last = article.body().get(article.body().size() - 1);
    String text = last.text();
    boolean prose = last.type() == Paragraph.Type.PARAGRAPH;
    boolean open = words(text) >= SENTENCE_WORDS && !Prose.endsSentence(text);
    return prose && (open || Prose.trailsOff(text));
  }

  private static boolean isStub(Explanation explanation, Article article) {
    int body = article.body().stream().mapToInt(paragraph -> words(paragraph.text())).sum();
    int start = article.body().get(0).block();
    return body < STUB_WORDS
        && explanation.pieces().stream().anyMatch(piece -> isPrompt(piece, start));
  }

  /** A prompt in or under the text; a link to subscriptions is in every menu. */
  private static boolean isPrompt(Piece piece, int start) {
    return piece.last() == Role.PAYWALL && piece.block() > start;
  }

  private static int words(String text) {
    return Words.count(text);
  }
}
