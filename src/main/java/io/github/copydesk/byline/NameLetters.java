package io.github.copydesk.byline;

import java.util.List;

/** Compares names by their letters. */
final class NameLetters {
  private NameLetters() {}

  /** The letters and digits of a text, folded: what names are compared by. */
  static String of(String text) {
    StringBuilder letters = new StringBuilder();
    NameToken.fold(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The site's name, its initials, or its name without the ending of its domain. */
  static boolean isSite(String siteName, List<NameToken> item) {
    String site = of(siteName);
    StringBuilder own = new StringBuilder();
    item.forEach(token -> own.append(of(token.text())));
    if (site.isEmpty() || own.length() < 2) {
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
