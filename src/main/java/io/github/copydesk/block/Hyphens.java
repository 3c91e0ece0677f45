package io.github.copydesk.block;

import io.github.copydesk.block.TextBlocks.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells hyphens that were put in at the ends of lines from hyphens of words, by the other words of
 * the text: where it has "harbour", "har-" and "bour" are one word; where it has "long-term", or
 * both "ferry" and "terminal", the hyphen stays.
 */
final class Hyphens {
  /** Parts of words that keep their hyphen in print, and hardly ever end a line by chance. */
  private static final Set<String> PREFIXES =
      Set.of(
          "self", "well", "long", "short", "high", "low", "non", "ex", "anti", "semi", "mid",
          "half", "vice", "pro", "co", "two", "three", "four", "five", "six", "ten", "year", "so",
          "all");

  /** Words after which a first half goes on later: "harbour- and ferry traffic". */
  private static final Set<String> JOINING =
      Set.of("und", "oder", "and", "or", "et", "ou", "och", "eller", "og", "en", "of", "bis", "y");

  /** Letters of a half that may be a word of its own. */
  private static final int SHORTEST_WORD = 4;

  private final Set<String> words = new HashSet<>();

  Hyphens(List<Line> lines) {
    boolean half = false;
    for (Line line : lines) {
      String[] all = line.text().toLowerCase(Locale.ROOT).split(" ");
      boolean open = all[all.length - 1].endsWith("-");
      for (int i = half ? 1 : 0; i < all.length - (open ? 1 : 0); i++) {
        words.add(bare(all[i]));
      }
      half = open;
    }
  }

  /** Writes a blank between a line and the next one, or takes the hyphen at the end away. */
  void joint(StringBuilder text, String next) {
    int end = text.length() - 1;
    String tail = last(text).toLowerCase(Locale.ROOT);
    String head = bare(first(next)).toLowerCase(Locale.ROOT);
    boolean hyphen =
        end > 0
            && text.charAt(end) == '-'
            && Character.isLetter(text.charAt(end - 1))
            && Character.isLowerCase(next.codePointAt(0));
    if (!hyphen || JOINING.contains(head)) {
      text.append(' ');
    } else if (isOneWord(bare(tail), head, Character.isLowerCase(text.charAt(end - 1)))) {
      text.setLength(end);
    }
  }

  private boolean isOneWord(String tail, String head, boolean small) {
    if (words.contains(tail + head)) {
      return true;
    }
    boolean compound =
        tail.indexOf('-') >= 0
            || words.contains(tail + "-" + head)
            || PREFIXES.contains(tail)
            || isWord(tail) && isWord(head);
    return small && !compound;
  }

  private boolean isWord(String half) {
    return half.length() >= SHORTEST_WORD && words.contains(half);
  }

  private static String last(CharSequence text) {
    int start = text.length();
    while (start > 0 && text.charAt(start - 1) != ' ') {
      start--;
    }
    return text.subSequence(start, text.length()).toString();
  }

  private static String first(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line : line.substring(0, space);
  }

  /** Without the signs around it. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }
}
