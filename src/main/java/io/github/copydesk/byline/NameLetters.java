package io.github.copydesk.byline;

import java.util.List;

/** Compares names by their letters. */
final class NameLetters {
  private NameLetters() {}

  /** The letters and digits of a text, folded: what names are compared by. */
  static String of(String text) {
    String folded = NameToken.fold(text);
    StringBuilder letters = new StringBuilder(folded.length());
    add(letters, folded);
    return letters.toString();
  }

  private static void add(StringBuilder letters, String folded) {
    for (int at = 0; at < folded.length(); ) {
      int point = folded.codePointAt(at);
      if (Character.isLetterOrDigit(point)) {
        letters.appendCodePoint(point);
      }
      at += Character.charCount(point);
    }
  }

  /**
   * The site's name, its initials, or its name without the ending of its domain.
   *
   * @param site the letters of its name
   */
  static boolean isSite(String site, String siteName, List<NameToken> item) {
    if (site.isEmpty()) {
      return false;
    }
    StringBuilder own = new StringBuilder();
    item.forEach(token -> add(own, token.folded()));
    if (own.length() < 2) {
      return false;
    }
    String name = own.toString();
    return site.equals(name)
        || site.equals("the" + name)
        || name.equals("the" + site)
        || item.size() == 1
            && NameShape.isAllCapitals(item.get(0).text())
            && name.equals(initials(siteName));
  }

  private static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    for (NameToken token : NameToken.read(text)) {
      if (token.isWord()) {
        initials.appendCodePoint(token.folded().codePointAt(0));
      }
    }
    return initials.toString();
  }
}
