package io.github.copydesk.credit;

import io.github.copydesk.article.Role;
import io.github.copydesk.text.Prose;
import io.github.copydesk.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds kicker, headline and deck of a plain text by their place and shape. */
final class TextHeader {
  /** Longest kicker in words, and shortest headline under one. */
  private static final int KICKER_WORDS = 3;

  /** Longest headline and deck in words. */
  private static final int HEADLINE_WORDS = 30;

  /** The same in scripts without blanks, where each character counts as a word. */
  private static final int HEADLINE_CHARACTERS = 80;

  /** Lines of a header, at most; a text with more short lines at its top is a list. */
  private static final int MOST_LINES = 12;

  private TextHeader() {}

  /**
   * Where the header lines are; -1 for what there is not.
   *
   * @param kicker the line above the headline
   * @param headline the headline
   * @param deck the standfirst
   */
  record Lines(int kicker, int headline, int deck) {}

  /**
   * Finds the lines and gives them their roles.
   *
   * @param opens whether a block opens the story with a dateline
   */
  static Lines take(Draft draft, IntPredicate opens) {
    List<Integer> lines = new ArrayList<>();
    int start = nextOpen(draft, 0);
    boolean dateline = false;
    while (start < draft.size() && lines.size() < MOST_LINES) {
      dateline = opens.test(start);
      if (dateline || isStory(draft, start, lines.isEmpty())) {
        break;
      }
      lines.add(start);
      start = nextOpen(draft, start + 1);
    }
    return start == draft.size() || lines.size() == MOST_LINES
        ? single(draft, lines)
        : assign(draft, lines, dateline);
  }

  /** A headline is no part of the body, so the labeller may have left it out. */
  private static int nextOpen(Draft draft, int from) {
    int i = from;
    while (i < draft.size() && !draft.isBody(i) && draft.role(i) != Role.OTHER) {
      i++;
    }
    return i;
  }

  /** Without any paragraph below, only a first line that stands apart is a headline. */
  private static Lines single(Draft draft, List<Integer> lines) {
    return lines.isEmpty() || lines.size() == 1
        ? new Lines(-1, -1, -1)
        : assign(draft, lines.subList(0, 1), false);
  }

  /** A first line may end with a question or exclamation mark and still be a headline. */
  private static boolean isStory(Draft draft, int i, boolean first) {
    String text = draft.text(i);
    boolean isLong = draft.words(i) > mostWords(text);
    if (first && !isLong && !endsWithStop(text)) {
      return false;
    }
    return Prose.isParagraph(text) || isLong || !first && isSentence(text);
  }

  private static int mostWords(String text) {
    long unspaced = text.chars().filter(c -> Words.isUnspaced((char) c)).count();
    return 2 * unspaced > text.length() ? HEADLINE_CHARACTERS : HEADLINE_WORDS;
  }

  private static boolean isSentence(String text) {
    return endsWithStop(text) && !Prose.trailsOff(text);
  }

  private static boolean endsWithStop(String text) {
    return Prose.endsSentence(text) && !Prose.asksOrCalls(text);
  }

  private static Lines assign(Draft draft, List<Integer> lines, boolean dateline) {
    if (lines.isEmpty()) {
      return new Lines(-1, -1, -1);
    }
    boolean kicked =
        lines.size() > 1
            && draft.words(lines.get(0)) <= KICKER_WORDS
            && draft.words(lines.get(1)) > KICKER_WORDS;
    int kicker = kicked ? lines.get(0) : -1;
    int headline = lines.get(kicked ? 1 : 0);
    int next = kicked ? 2 : 1;
    int deck = lines.size() > next ? lines.get(next) : -1;
    if (kicked) {
      draft.assign(kicker, Role.KICKER, "short line above the headline");
    }
    draft.assign(headline, Role.HEADLINE, "first line above the text");
    if (deck >= 0) {
      draft.assign(
          deck,
          Role.DECK,
          dateline
              ? "between headline and dateline"
              : "line without a final stop under the headline");
    }
    return new Lines(kicker, headline, deck);
  }

  static Optional<String> text(Draft draft, int index) {
    return index < 0 ? Optional.empty() : Optional.of(draft.text(index));
  }
}
