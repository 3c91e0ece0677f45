package io.github.copydesk.language;

import io.github.copydesk.text.PhraseIndex;
import io.github.copydesk.text.PhraseIndex.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what to cut from one block that stays. */
final class Cuts {
  /** Signs after which a new sentence may begin, also inside closing quotes and brackets. */
  private static final String SENTENCE_ENDS = ".!?…:;\"”»“)]。！？：）」』】।۔؟|·•-–—_=";

  private final PhraseIndex<Entry> index;
  private final String text;
  private final String language;

  Cuts(PhraseIndex<Entry> index, String text, String language) {
    this.index = index;
    this.text = text;
    this.language = language;
  }

  /**
   * Finds the cuts.
   *
   * @param heads what the text begins with
   * @param tails what the text ends with
   */
  List<Hit> find(List<Match<Entry>> heads, List<Match<Entry>> tails) {
    List<Hit> hits = new ArrayList<>();
    longest(heads, Cut.PREFIX)
        .map(match -> match.value().hit(0, afterSigns(match.end())))
        .filter(hit -> beginsAnew(hit.end()))
        .ifPresent(hits::add);
    lines(hits);
    longest(tails, Cut.SUFFIX)
        .filter(match -> endsBefore(match.start()))
        .map(match -> match.value().hit(match.start(), text.length()))
        .filter(hit -> hits.isEmpty() || hits.get(hits.size() - 1).end() <= hit.start())
        .ifPresent(hits::add);
    return List.copyOf(hits);
  }

  private Optional<Match<Entry>> longest(List<Match<Entry>> found, Cut cut) {
    Optional<Match<Entry>> longest = Optional.empty();
    int most = -1;
    for (Match<Entry> match : found) {
      Entry entry = match.value();
      int length = match.end() - match.start();
      if (length > most && entry.rule().form().cut() == cut && entry.holds(language)) {
        longest = Optional.of(match);
        most = length;
      }
    }
    return longest;
  }

  private void lines(List<Hit> hits) {
    int from = text.indexOf('\n') < 0 ? text.length() : 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline + 1;
      int start = from;
      if (hits.isEmpty() || hits.get(hits.size() - 1).end() <= start) {
        longest(wholes(text.substring(from, to)), Cut.LINE)
            .ifPresent(match -> hits.add(match.value().hit(start, to)));
      }
      from = to;
    }
  }

  private List<Match<Entry>> wholes(String line) {
    List<Match<Entry>> wholes = new ArrayList<>();
    for (Match<Entry> match : index.startingIn(line)) {
      if (match.whole()) {
        wholes.add(match);
      }
    }
    return wholes;
  }

  /** The first place at or after {@code from} where a letter, digit or opening sign stands. */
  private int afterSigns(int from) {
    int i = from;
    while (i < text.length() && isJoint(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isJoint(int c) {
    return !Character.isLetterOrDigit(c) && "\"“„«‘'’([「『【¿¡".indexOf(c) < 0;
  }

  /** What follows a cut must not go on in lower case: "12 views that changed the court". */
  private boolean beginsAnew(int at) {
    return at < text.length() && !Character.isLowerCase(text.codePointAt(at));
  }

  /** What stands before a cut must have come to its end. */
  private boolean endsBefore(int at) {
    int i = at;
    while (i > 0 && Character.isWhitespace(text.codePointBefore(i))) {
      i -= Character.charCount(text.codePointBefore(i));
    }
    boolean drawn = at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at));
    return i > 0 && (drawn || SENTENCE_ENDS.indexOf(text.codePointBefore(i)) >= 0);
  }
}
