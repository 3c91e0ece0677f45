package io.github.copydesk.dateline;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Dateline.Position;
import io.github.copydesk.article.Dateline.Where;
import io.github.copydesk.page.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the last words of a text: an agency's sign, or a dateline that stands at the end. */
final class DatelineSignature {

  /** Code points of the tail that are looked at. */
  private static final int TAIL = 120;

  private final DatelineVocabulary vocabulary;

  DatelineSignature(DatelineVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Optional<Dateline> of(String paragraph, Setting setting) {
    int end = paragraph.length();
    while (end > 0 && DatelineText.isSpacePoint(paragraph.charAt(end - 1))) {
      end--;
    }
    int start = tail(paragraph, end);
    boolean isShort = start == 0;
    DatelineText text = DatelineText.head(paragraph.substring(start, end));
    int open = lastOpening(text);
    Optional<Dateline> found =
        open >= 0 ? bracket(text, open, setting) : afterDash(text, isShort, setting);
    int last = end;
    return found.or(() -> korean(text, setting)).map(d -> moved(d, paragraph, start, last));
  }

  private static int tail(String paragraph, int end) {
    int start = end;
    for (int points = 0; points < TAIL && start > 0; points++) {
      start = paragraph.offsetByCodePoints(start, -1);
    }
    return start;
  }

  private static Dateline moved(Dateline found, String paragraph, int start, int end) {
    int offset = paragraph.codePointCount(0, start);
    int last = paragraph.codePointCount(0, end);
    return found.at(found.position().map(p -> new Position(0, p.start() + offset, last)));
  }

  /** The bracket that opens what ends the text, or -1. */
  private static int lastOpening(DatelineText text) {
    int last = text.length() - 1;
    if (text.is(last, '.') || text.is(last, '。')) {
      last--;
    }
    for (int i = last - 1; i >= 0; i--) {
      if (text.isOpening(i)) {
        return text.outerClosing(i, TAIL) == last ? i : -1;
      }
    }
    return -1;
  }

  private Optional<Dateline> bracket(DatelineText text, int open, Setting setting) {
    int close = text.outerClosing(open, TAIL);
    Optional<Dateline> places = filedFrom(text, open, close, setting);
    if (places.isPresent()) {
      return places;
    }
    DatelineNames names = new DatelineNames(text, vocabulary, setting);
    DatelineCredit credit = new DatelineCredit(text, names, vocabulary.dates(), setting);
    boolean read = credit.read(open + 1, close, true, false);
    boolean agency =
        read
            && credit.parts().stream()
                .anyMatch(
                    p ->
                        p.is(DatelinePart.Kind.AGENCY)
                            && p.weight() >= DatelineEvidence.AGENCY
                            && isWire(text, p));
    if (!agency) {
      return Optional.empty();
    }
    DatelineDraft draft = new DatelineDraft(text);
    for (DatelinePart part : credit.parts()) {
      if (part.is(DatelinePart.Kind.AGENCY)) {
        draft.agency(part.start(), part.end());
      }
    }
    return Optional.of(draft.dateline(open, close + 1, close + 1, Where.END, setting));
  }

  /** Call signs and domains in a closing bracket are more often something else. */
  private boolean isWire(DatelineText text, DatelinePart part) {
    return vocabulary.words().isAgency(text.key(part.start(), part.end()));
  }

  /** {@code 【ベルリン山田太郎、パリ鈴木花子】}: towns and names without anything between. */
  private Optional<Dateline> filedFrom(DatelineText text, int open, int close, Setting setting) {
    DatelineHanNames names = new DatelineHanNames(text, vocabulary.words());
    DatelineDraft draft = new DatelineDraft(text);
    int from = open + 1;
    for (int i = from; i <= close; i++) {
      if (i < close && !DatelineText.in("、，,・", text.at(i))) {
        continue;
      }
      int name = names.placeEnd(from, i);
      if (name == from || i > name && !names.isPersonName(name, i)) {
        return Optional.empty();
      }
      draft.place(from, name);
      draft.author(name, i);
      from = i + 1;
    }
    return draft.hasAuthor()
        ? Optional.of(draft.dateline(open, close + 1, close + 1, Where.END, setting))
        : Optional.empty();
  }

  /** {@code — AFP}, or a last line that is the name of an agency and nothing else. */
  private Optional<Dateline> afterDash(DatelineText text, boolean isWhole, Setting setting) {
    int start = text.skipSpaces(0);
    for (int i = text.length() - 1; i >= 0; i--) {
      if (text.isDash(i)) {
        start = i;
        break;
      }
    }
    boolean dashed = text.isDash(start) && text.isSpace(start + 1);
    int name = dashed ? text.skipSpaces(start + 1) : start;
    String key = text.key(name, text.length());
    boolean whole = !dashed && isWhole && start == text.skipSpaces(0);
    if (!(dashed || whole) || key.length() > 40 || !vocabulary.words().isAgency(key)) {
      return Optional.empty();
    }
    int first = start;
    while (dashed && text.isDash(first - 1)) {
      first--;
    }
    DatelineDraft draft = new DatelineDraft(text);
    draft.agency(name, text.length());
    return Optional.of(draft.dateline(first, text.length(), text.length(), Where.END, setting));
  }

  /** {@code 부산=선수민 기자 x@y.com} in the last words. */
  private Optional<Dateline> korean(DatelineText text, Setting setting) {
    DatelineHanNames names = new DatelineHanNames(text, vocabulary.words());
    List<int[]> words = new ArrayList<>();
    for (int at = text.skipSpaces(0); at < text.length(); ) {
      int end = at;
      while (end < text.length() && !text.isSpace(end)) {
        end++;
      }
      words.add(new int[] {at, end});
      at = text.skipSpaces(end);
    }
    for (int i = Math.max(0, words.size() - 4); i + 1 < words.size(); i++) {
      int[] word = words.get(i);
      int equals = word[0];
      while (equals < word[1] && !text.is(equals, '=')) {
        equals++;
      }
      boolean reporter = text.text(words.get(i + 1)[0], words.get(i + 1)[1]).startsWith("기자");
      int length = word[1] - equals - 1;
      if (reporter && length >= 2 && length <= 4 && names.isPlace(word[0], equals)) {
        DatelineDraft draft = new DatelineDraft(text);
        draft.place(word[0], equals);
        draft.author(equals + 1, word[1]);
        return Optional.of(
            draft.dateline(word[0], text.length(), text.length(), Where.END, setting));
      }
    }
    return Optional.empty();
  }
}
