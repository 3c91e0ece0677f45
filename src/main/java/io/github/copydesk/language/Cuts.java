package io.github.copydesk.language;

import io.github.copydesk.text.PhraseIndex;
import io.github.copydesk.text.PhraseIndex.Match;
import java.util.ArrayList;
import java.util.Comparator;
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

  List<Hit> find() {
    List<Hit> hits = new ArrayList<>();
    best(index.startingIn(text), Cut.PREFIX)
        .map(match -> match.value().hit(0, afterSigns(match.end())))
        .filter(hit -> beginsAnew(hit.end()))
        .ifPresent(hits::add);
    lines(hits);
    best(index.endingIn(text), Cut.SUFFIX)
        .filter(match -> endsBefore(match.start()))
        .map(match -> match.value().hit(match.start(), text.length()))
        .filter(hit -> hits.isEmpty() || hits.get(hits.size() - 1).end() <= hit.start())
        .ifPresent(hits::add);
    return List.copyOf(hits);
  }

  private Optional<Match<Entry>> best(List<Match<Entry>> found, Cut cut) {
    return found.stream()
        .filter(match -> match.value().rule().form().cut() == cut)
        .filter(match -> match.value().holds(language))
        .max(Comparator.comparingInt(match -> match.end() - match.start()));
  }

  private void lines(List<Hit> hits) {
    int from = 0;
    while (from < text.length() && text.indexOf('\n') >= 0) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline + 1;
      int start = from;
      if (hits.isEmpty() || hits.get(hits.size() - 1).end() <= start) {
        best(wholes(text.substring(from, to)), Cut.LINE)
            .ifPresent(match -> hits.add(match.value().hit(start, to)));
      }
      from = to;
    }
  }

  private List<Match<Entry>> wholes(String line) {
    return index.startingIn(line).stream().filter(Match::whole).toList();
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
