package io.github.copydesk.block;

import io.github.copydesk.block.TextBlocks.Line;
import io.github.copydesk.text.WordFile;
import io.github.copydesk.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells hyphens that were put in at the ends of lines from hyphens of words, by the other words of
 * the text: where it has "harbour", "har-" and "bour" are one word; where it has "long-term", or
 * both "ferry" and "terminal", the hyphen stays. It also stays where the two halves are one word
 * twice ("anak-anak") and beside words that are written with one in some language ("dit-il").
 */
final class Hyphens {
  private static final Map<String, Set<String>> LISTS = lists();

  /** Letters of a half that may be a word of its own. */
  private static final int SHORTEST_WORD = 4;

  private final Set<String> words = new HashSet<>();

  private static Map<String, Set<String>> lists() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (WordFile.Line line : WordFile.lines(Hyphens.class, "hyphens.txt")) {
      List<String> words = List.of(line.text().split(" +"));
      lists
          .computeIfAbsent(words.get(0), name -> new HashSet<>())
          .addAll(words.subList(1, words.size()));
    }
    if (!lists.keySet().equals(Set.of("before", "after", "gap"))) {
      throw new IllegalStateException("hyphens.txt: before, after or gap expected");
    }
    return lists;
  }

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

  /**
   * Writes a blank between a line and the next one, or takes the hyphen at the end away; writes
   * nothing between two characters of a script without blanks.
   */
  void joint(StringBuilder text, String next) {
    if (isUnspaced(text.charAt(text.length() - 1)) && isUnspaced(next.charAt(0))) {
      return;
    }
    int end = text.length() - 1;
    String tail = last(text).toLowerCase(Locale.ROOT);
    String head = bare(first(next)).toLowerCase(Locale.ROOT);
    boolean hyphen =
        end > 0
            && text.charAt(end) == '-'
            && Character.isLetter(text.charAt(end - 1))
            && Character.isLowerCase(next.codePointAt(0));
    if (!hyphen || LISTS.get("gap").contains(head)) {
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
            || tail.equals(head)
            || LISTS.get("before").contains(tail)
            || LISTS.get("after").contains(head)
            || isWord(tail) && isWord(head);
    return small && !compound;
  }

  /** Full-width stops and brackets belong to the script. */
  private static boolean isUnspaced(char c) {
    return Words.isUnspaced(c) || c >= '\u3001' && c <= '\u301F' || c >= '\uFF01' && c <= '\uFF1F';
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
