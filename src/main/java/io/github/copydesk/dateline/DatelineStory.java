package io.github.copydesk.dateline;

import io.github.copydesk.page.Setting;
import java.util.Optional;

/** What the rest of the paragraph says about its dateline. Looks at a bounded part of it. */
final class DatelineStory {

  /** Code points of the paragraph in which a place is looked for again. */
  private static final int LOOK = 600;

  private static final int LONGEST_HEADLINE = 120;

  private static final String FINAL = ".!?…。！？।؟:;\"”»’'“)）】]";

  private final String paragraph;
  private final DatelineText text;
  private final DatelineVocabulary vocabulary;
  private final Setting setting;

  DatelineStory(
      String paragraph, DatelineText text, DatelineVocabulary vocabulary, Setting setting) {
    this.paragraph = paragraph;
    this.text = text;
    this.vocabulary = vocabulary;
    this.setting = setting;
  }

  /** Code points after a position, counted up to a bound. */
  int restLength(int from) {
    return Math.max(0, text.length() - from);
  }

  /** Whether the paragraph ends as sentences do, or is too long to tell. */
  boolean endsSentence() {
    if (!text.whole()) {
      return true;
    }
    String end = paragraph.stripTrailing();
    return end.isEmpty() || FINAL.indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  /**
   * Whether the rest names a place again: after a preposition, or anywhere when its form is that of
   * a town.
   */
  boolean names(String place, int from, boolean anywhere) {
    String rest = words(from);
    String wanted = " " + place + " ";
    int at = rest.indexOf(wanted);
    while (at >= 0) {
      int before = rest.lastIndexOf(' ', at - 1);
      boolean afterPreposition =
          at > 0 && vocabulary.words().isIn("place prepositions", rest.substring(before + 1, at));
      if (anywhere || afterPreposition) {
        return true;
      }
      at = rest.indexOf(wanted, at + 1);
    }
    return false;
  }

  /** The words of the rest, normalised, one blank around each. */
  private String words(int from) {
    int start = Math.min(paragraph.length(), paragraph.offsetByCodePoints(0, from));
    int end = Math.min(paragraph.length(), start + LOOK);
    String key = DatelineWords.key(paragraph.substring(start, end));
    StringBuilder words = new StringBuilder(key.length() + 2).append(' ');
    key.codePoints()
        .forEach(
            c -> {
              boolean letter = Character.isLetterOrDigit(c) || c == '-';
              if (letter) {
                words.appendCodePoint(c);
              } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
              }
            });
    return words.append(' ').toString();
  }

  /** Whether a sentence of one word starts here: "Sun. Sand. Silence." */
  boolean oneWordSentenceAt(int from) {
    int end = text.wordEnd(from);
    return end > from && text.is(end, '.') && end - from > 2;
  }

  /** Whether a date with a month stands right here. */
  boolean dateFollows(int from) {
    Optional<DatelineDates.Found> date = vocabulary.dates().at(text, from, setting);
    return date.isPresent();
  }

  /**
   * Whether up to three words and a result follow: "Lyon - Marseille : 2-1". Two digits after the
   * mark are minutes, unless the hour is none.
   */
  boolean scoreFollows(int from) {
    int at = from;
    for (int word = 0; word < 3 && text.isLetter(at); word++) {
      at = text.skipSpaces(text.wordEnd(at));
    }
    at = text.isColon(at) ? text.skipSpaces(at + 1) : at;
    int first = digitsEnd(at);
    boolean mark = text.isColon(first) || text.isDash(first) && text.is(first, '-');
    int second = digitsEnd(first + 1);
    boolean result = text.digit(at) >= 0 && mark && text.digit(first + 1) >= 0;
    return result && at > from && (second - first == 2 || first - at > 2);
  }

  private int digitsEnd(int from) {
    int i = from;
    while (text.digit(i) >= 0) {
      i++;
    }
    return i;
  }

  /** Whether the paragraph begins with the headline. */
  boolean repeats(String headline) {
    String start = headline.strip();
    if (start.length() < 20) {
      return false;
    }
    String head = start.substring(0, Math.min(start.length(), LONGEST_HEADLINE));
    return paragraph.stripLeading().startsWith(head);
  }
}
