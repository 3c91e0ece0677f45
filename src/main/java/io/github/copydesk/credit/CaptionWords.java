package io.github.copydesk.credit;

import io.github.copydesk.block.HintParts;
import io.github.copydesk.text.WordFile;
import io.github.copydesk.text.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code captions.txt}. Immutable. */
final class CaptionWords {
  private static final String FILE = "captions.txt";
  private static final Set<String> KEYS =
      Set.of("lead", "kana", "credit", "agency", "owner", "hint", "by");

  private final Map<String, Set<String>> words = new HashMap<>();

  /** Leads by their first character. */
  private final Map<Character, List<String>> leads;

  /** Words for a picture that are followed by what is seen. */
  private final List<String> kana;

  /** Credit words by their first character, the longest first. */
  private final Map<Character, List<String>> credits;

  private final HintParts<Boolean> hints;
  private final HintParts<Boolean> creditHints;
  private final int creditWords;

  CaptionWords() {
    KEYS.forEach(key -> words.put(key, new HashSet<>()));
    WordFile.lines(CaptionWords.class, FILE).forEach(line -> read(line.text(), line.number()));
    leads = words.get("lead").stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
    kana = List.copyOf(words.get("kana"));
    Set<String> before = new HashSet<>(words.get("credit"));
    before.addAll(words.get("agency"));
    credits =
        before.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(word -> word.charAt(0)));
    creditWords = before.stream().mapToInt(Words::count).max().orElse(0);
    hints = HintParts.of(words.get("hint"));
    creditHints = HintParts.of(words.get("by"));
  }

  /** Parts of class names on elements that hold captions. */
  HintParts<Boolean> hints() {
    return hints;
  }

  /** Parts of class names on elements that hold only the credit. */
  HintParts<Boolean> creditHints() {
    return creditHints;
  }

  /** Words of the longest credit word: "photo courtesy of" has three. */
  int creditWords() {
    return creditWords;
  }

  /** Whether a line opens as only captions do. */
  boolean opensCaption(String line) {
    return hasLead(line) || saysWhatIsSeen(line);
  }

  /** A Japanese word for a picture and more than a name: names have no kana between the words. */
  private boolean saysWhatIsSeen(String line) {
    for (String word : kana) {
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
    List<String> possible =
        line.isEmpty() ? null : leads.get(Character.toLowerCase(line.charAt(0)));
    if (possible == null) {
      return false;
    }
    String lower = line.substring(0, Math.min(line.length(), 40)).toLowerCase(Locale.ROOT);
    for (String word : possible) {
      if (lower.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Length of the credit words at this place of a lower-cased text, or 0. */
  int creditAt(String lower, int at) {
    List<String> possible = at < lower.length() ? credits.get(lower.charAt(at)) : null;
    if (possible == null) {
      return 0;
    }
    for (String word : possible) {
      if (lower.startsWith(word, at)) {
        int end = at + word.length();
        boolean cut =
            Words.isWordy(lower.charAt(end - 1))
                && end < lower.length()
                && Words.isWordy(lower.charAt(end));
        return cut ? 0 : word.length();
      }
    }
    return 0;
  }

  /** Whether lower-cased credit words are a part of the credit themselves. */
  boolean isAgency(String creditWords) {
    return words.get("agency").contains(creditWords);
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
