package io.github.copydesk.credit;

import io.github.copydesk.text.WordFile;
import io.github.copydesk.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code captions.txt}. Immutable. */
final class CaptionWords {
  private static final String FILE = "captions.txt";
  private static final Set<String> KEYS = Set.of("lead", "kana", "credit", "owner", "hint", "by");

  private final Map<String, Set<String>> words = new HashMap<>();
  private final int longestCredit;

  /** First characters of all leads, and of all credit words. */
  private final String leadStarts;

  private final String creditStarts;

  CaptionWords() {
    KEYS.forEach(key -> words.put(key, new HashSet<>()));
    WordFile.lines(CaptionWords.class, FILE).forEach(line -> read(line.text(), line.number()));
    longestCredit = words.get("credit").stream().mapToInt(String::length).max().orElse(0);
    leadStarts = starts("lead");
    creditStarts = starts("credit");
  }

  private String starts(String key) {
    return words.get(key).stream()
        .map(word -> word.substring(0, 1))
        .distinct()
        .collect(Collectors.joining());
  }

  /** Parts of class names on elements that hold captions. */
  Set<String> hints() {
    return words.get("hint");
  }

  /** Parts of class names on elements that hold only the credit. */
  Set<String> creditHints() {
    return words.get("by");
  }

  /** Whether a line opens as only captions do. */
  boolean opensCaption(String line) {
    return hasLead(line) || saysWhatIsSeen(line);
  }

  /** A Japanese word for a picture and more than a name: names have no kana between the words. */
  private boolean saysWhatIsSeen(String line) {
    for (String word : words.get("kana")) {
      if (line.startsWith(word)) {
        return line.codePoints()
                .skip(word.length())
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA)
                .limit(2)
                .count()
            > 1;
      }
    }
    return false;
  }

  private boolean hasLead(String line) {
    if (line.isEmpty() || leadStarts.indexOf(Character.toLowerCase(line.charAt(0))) < 0) {
      return false;
    }
    String lower = line.substring(0, Math.min(line.length(), 40)).toLowerCase(Locale.ROOT);
    return words.get("lead").stream().anyMatch(lower::startsWith);
  }

  /** Length of the credit words at this place of a lower-cased text, or 0. */
  int creditAt(String lower, int at) {
    if (at >= lower.length() || creditStarts.indexOf(lower.charAt(at)) < 0) {
      return 0;
    }
    for (int length = Math.min(longestCredit, lower.length() - at); length > 0; length--) {
      if (words.get("credit").contains(lower.substring(at, at + length))) {
        boolean cut =
            Words.isWordy(lower.charAt(at + length - 1))
                && at + length < lower.length()
                && Words.isWordy(lower.charAt(at + length));
        return cut ? 0 : length;
      }
    }
    return 0;
  }

  /** Whether this is an agency or picture library, or several with slashes between. */
  boolean isOwner(String text) {
    for (String part : text.toLowerCase(Locale.ROOT).split("[/,|]")) {
      if (!words.get("owner").contains(part.strip())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line begins with a word for a picture: "Photo AFP". */
  boolean isPhoto(String line) {
    int blank = line.indexOf(' ');
    return blank > 0
        && words.get("credit").contains(line.substring(0, blank).toLowerCase(Locale.ROOT) + ":");
  }

  /** Whether one of the names between slashes is an agency or picture library. */
  boolean namesOwner(String text) {
    for (String part : text.toLowerCase(Locale.ROOT).split("[/,|]")) {
      if (words.get("owner").contains(part.strip())) {
        return true;
      }
    }
    return false;
  }

  private void read(String line, int number) {
    int blank = line.indexOf(' ');
    Set<String> list = blank < 0 ? null : words.get(line.substring(0, blank));
    if (list == null) {
      throw new IllegalStateException(FILE + ":" + number + ": unknown key in '" + line + "'");
    }
    list.add(line.substring(blank + 1).strip());
  }
}
