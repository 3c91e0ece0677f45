package io.github.copydesk.credit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes site name and section off a page title: {@code Section | Hed - Site}, in any order. */
final class HeadlineTitle {
  /** Between the parts of a title; spaced, since all of them occur inside words and names. */
  private static final List<String> SEPARATORS =
      List.of(
          " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ｜ ", " › ",
          " >> ", " > ", " ~ ", ": ", " : ", " ― ", " － ", " ㅣ ");

  /** Chinese, Japanese and Korean titles are joined without blanks. */
  private static final String TIGHT = "_|｜－—：ㅣ";

  /** The last is a Korean letter that looks like one. */
  private static final Set<String> BARS = Set.of("|", "｜", "::", "»", "«", "_", "ㅣ");

  private static final int LONGEST = 1_000;

  /** Parts that no site needs to be known for. */
  private static final Set<String> GENERIC =
      Set.of("blogarchive", "blogarchiv", "home", "homepage", "startseite", "accueil", "inicio");

  private final Set<String> names = new HashSet<>();

  /**
   * @param names site name, publisher, sections: parts that are no headline
   * @param host of the page's address
   */
  HeadlineTitle(List<String> names, Optional<String> host) {
    names.forEach(name -> this.names.add(key(name)));
    this.names.addAll(GENERIC);
    this.names.remove("");
    host.ifPresent(this::addHost);
  }

  private void addHost(String host) {
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    names.add(key(bare));
    names.add(key(host));
    for (String label : bare.split("\\.")) {
      if (label.length() > 3) {
        names.add(key(label));
      }
    }
  }

  /** The title without the parts at its ends that are names of the site or section. */
  String clean(String title) {
    if (title.length() > LONGEST) {
      return title.strip();
    }
    List<Part> parts = parts(title);
    int from = 0;
    int to = parts.size();
    while (to - from > 1 && isLikeName(parts.get(to - 1).text)) {
      to--;
    }
    while (to - from > 1 && isLikeName(parts.get(from).text)) {
      from++;
    }
    return title.substring(parts.get(from).start, parts.get(to - 1).end).strip();
  }

  /** The parts between separators, in order. */
  List<String> partsOf(String title) {
    return title.length() > LONGEST
        ? List.of(title.strip())
        : parts(title).stream().map(part -> part.text.strip()).filter(t -> !t.isEmpty()).toList();
  }

  /**
   * The title up to its first bar, for pages that name their site nowhere: what follows a bar is
   * the site in nearly all titles; what follows a dash often is not.
   */
  String upToBar(String title) {
    String cleaned = clean(title);
    List<Part> parts = parts(cleaned.length() > LONGEST ? "" : cleaned);
    for (int i = 1; i < parts.size(); i++) {
      String separator = cleaned.substring(parts.get(i - 1).end, parts.get(i).start).strip();
      String before = cleaned.substring(0, parts.get(i - 1).end).strip();
      if (BARS.contains(separator) && (before.indexOf(' ') > 0 || before.length() > 8)) {
        return before;
      }
    }
    return cleaned;
  }

  /** Whether the text is a name of the site or section and nothing else. */
  boolean isName(String text) {
    return names.contains(key(text));
  }

  /** Whether a part of a title is such a name or close to it: "The Paper News" beside "Paper". */
  private boolean isLikeName(String text) {
    String key = key(text);
    if (names.contains(key)) {
      return true;
    }
    for (String name : names) {
      if (name.length() > 4 && isVariant(key, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVariant(String key, String name) {
    boolean around = key.startsWith(name) || key.endsWith(name);
    boolean inside = name.startsWith(key) || name.endsWith(key);
    return around && key.length() <= name.length() + 6
        || inside && key.length() > 3 && name.length() <= key.length() + 6;
  }

  private record Part(int start, int end, String text) {}

  private static List<Part> parts(String title) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < title.length(); at++) {
      int width = separator(title, at);
      if (width > 0 && at > start) {
        parts.add(new Part(start, at, title.substring(start, at)));
        start = at + width;
        at = start - 1;
      }
    }
    if (start < title.length()) {
      parts.add(new Part(start, title.length(), title.substring(start)));
    }
    return parts.isEmpty() ? List.of(new Part(0, title.length(), title)) : parts;
  }

  private static int separator(String title, int at) {
    char first = title.charAt(at);
    if (first == ' ' && at + 1 < title.length() && isPlain(title.charAt(at + 1))) {
      return 0;
    }
    if (first == ' ' || first == ':') {
      for (String separator : SEPARATORS) {
        if (title.startsWith(separator, at)) {
          return separator.length();
        }
      }
    }
    boolean wide = at > 0 && title.charAt(at - 1) > 0x2e7f;
    boolean tight =
        TIGHT.indexOf(title.charAt(at)) >= 0 || wide && "-:".indexOf(title.charAt(at)) >= 0;
    return tight && (wide || title.charAt(at) == '|') ? 1 : 0;
  }

  /** A letter or digit that no separator has: most blanks stand before one. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** Letters and digits in lower case: what two spellings of one name have in common. */
  static String key(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    char[] key = new char[lower.length()];
    int length = 0;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      if (c < 0x80 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c)) {
        length += Character.toChars(c, key, length);
      }
      i += Character.charCount(c);
    }
    return new String(key, 0, length);
  }
}
