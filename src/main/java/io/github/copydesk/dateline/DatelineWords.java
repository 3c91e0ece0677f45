package io.github.copydesk.dateline;

import io.github.copydesk.text.Normal;
import io.github.copydesk.text.Prose;
import io.github.copydesk.text.WordFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Places, agencies and small words of the dateline grammar, read once from the resource files. */
final class DatelineWords {

  /** What a name can be; bits of one number. */
  static final int CITY = 1;

  static final int COMMON_WORD = 2;
  static final int COUNTRY = 4;
  static final int STATE = 8;
  static final int ABBREVIATION = 16;
  static final int REGION = 32;

  /** Anything that can follow a place after a comma. */
  static final int QUALIFIER = COUNTRY | STATE | ABBREVIATION | REGION;

  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> agencies = new HashSet<>();
  private final Set<String> agencyOpenings = new HashSet<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  DatelineWords() {
    for (Entry entry : read("cities-world.txt")) {
      place(entry.name(), CITY);
    }
    for (Entry entry : read("cities.txt")) {
      place(entry.name(), CITY);
    }
    for (Entry entry : read("countries.txt")) {
      place(entry.name(), COUNTRY);
    }
    for (Entry entry : read("states.txt")) {
      state(entry);
    }
    for (Entry entry : read("agencies.txt")) {
      if (entry.section().equals("heads")) {
        list("heads").add(key(entry.name()));
      } else {
        agencies.add(key(entry.name()));
        if (entry.section().equals("lower case")) {
          list("lower case").add(key(entry.name()));
        }
      }
    }
    agencies.forEach(name -> agencyOpenings.add(firstWord(name)));
    for (Entry entry : read("words.txt")) {
      list(entry.section()).add(key(entry.name()));
    }
  }

  private void state(Entry entry) {
    switch (entry.section()) {
      case "abbreviations" -> place(entry.name(), ABBREVIATION);
      case "states" -> place(entry.name(), STATE);
      case "regions" -> place(entry.name(), REGION);
      default -> list(entry.section()).add(key(entry.name()));
    }
  }

  private void place(String printed, int kind) {
    boolean common = printed.endsWith("?");
    String name = common ? printed.substring(0, printed.length() - 1) : printed;
    places.merge(key(name), common ? kind | COMMON_WORD : kind, (a, b) -> a | b);
  }

  private Set<String> list(String section) {
    return lists.computeIfAbsent(section, s -> new HashSet<>());
  }

  /** What a name is, as bits; 0 when it is not known. */
  int place(String key) {
    return places.getOrDefault(key, 0);
  }

  boolean isAgency(String key) {
    return agencies.contains(key);
  }

  /** Whether the name of an agency may begin with a word; says so of a word without letters. */
  boolean mayOpenAgency(String word) {
    return word.isEmpty() || agencyOpenings.contains(firstWord(word));
  }

  private static String firstWord(String key) {
    int blank = key.indexOf(' ');
    return blank < 0 ? key : key.substring(0, blank);
  }

  /** Whether an agency's name may be printed in small letters. */
  boolean isLowerCaseAgency(String key) {
    return isIn("lower case", key);
  }

  /** Whether a section of the word lists holds a word. */
  boolean isIn(String section, String key) {
    return lists.getOrDefault(section, Set.of()).contains(key);
  }

  /** Whether a name ends as names of towns do. */
  boolean hasPlaceEnding(String key) {
    if (key.chars().filter(c -> c == ' ').count() > 2) {
      return false;
    }
    for (int length = 2; length <= 9 && length < key.length() - 1; length++) {
      if (isIn("place endings", key.substring(key.length() - length))) {
        return true;
      }
    }
    int blank = key.lastIndexOf(' ');
    int first = key.indexOf(' ');
    boolean three = blank > 0 && (first == blank || key.indexOf(' ', first + 1) == blank);
    return three
        && (isIn("place last words", key.substring(blank + 1))
            || isIn("place first words", key.substring(0, first)));
  }

  /**
   * A name in the form in which names are compared: compatibility forms, lower case, without
   * accents, dots and apostrophes, final sigma as sigma, dotless i as i.
   */
  static String key(String name) {
    if (Prose.isAscii(name)) {
      return asciiKey(name);
    }
    String flat = decomposed(name).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(flat.length());
    for (int i = 0; i < flat.length(); i += Character.charCount(flat.codePointAt(i))) {
      append(key, flat.codePointAt(i));
    }
    return key.toString().strip();
  }

  private static String asciiKey(String name) {
    char[] key = new char[name.length()];
    int length = 0;
    for (int i = 0; i < key.length; i++) {
      char c = name.charAt(i);
      if (c == '.' || c == '\'' || c == '`') {
        continue;
      }
      if (!DatelineText.isSpacePoint(c)) {
        key[length++] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
      } else if (length > 0 && key[length - 1] != ' ') {
        key[length++] = ' ';
      }
    }
    return new String(key, 0, length).strip();
  }

  private static String decomposed(String name) {
    return Normal.form(Normal.form(name, Normalizer.Form.NFKC), Normalizer.Form.NFD);
  }

  private static void append(StringBuilder key, int c) {
    boolean accent = c >= 0x300 && c <= 0x36F || c >= 0x64B && c <= 0x655 || c == 0x670;
    if (accent || c == '.' || c == '\'' || c == 0x2019 || c == '`' || c == 0x200B || c == 0x200C) {
      return;
    }
    switch (c) {
      case 'ß' -> key.append("ss");
      case 'ς' -> key.append('σ');
      case 'ı' -> key.append('i');
      case 'ł' -> key.append('l');
      case 0x649, 0x6CC -> key.append((char) 0x64A);
      case 0x6A9 -> key.append((char) 0x643);
      case 0x2010, 0x2011 -> key.append('-');
      default -> {
        if (!DatelineText.isSpacePoint(c)) {
          key.appendCodePoint(c);
        } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
          key.append(' ');
        }
      }
    }
  }

  /** One name of a resource file, with the section it stands in. */
  record Entry(String section, String name) {}

  /** The names of a file of comma-separated names in sections. */
  private static List<Entry> read(String file) {
    List<Entry> entries = new ArrayList<>();
    String section = "";
    for (String line : lines(file)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section = line.substring(1, line.length() - 1);
        continue;
      }
      for (String name : line.split(",", -1)) {
        if (!name.isBlank()) {
          entries.add(new Entry(section, name.strip()));
        }
      }
    }
    return entries;
  }

  /** The lines of a resource that say something: no comments, no empty lines. */
  static List<String> lines(String file) {
    return WordFile.lines(DatelineWords.class, file).stream().map(WordFile.Line::text).toList();
  }
}
