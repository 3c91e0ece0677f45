package io.github.copydesk.byline;

import io.github.copydesk.byline.NameToken.Kind;
import java.util.List;
import java.util.Set;

/** Whether words look like the name of a person. */
final class NameShape {
  private static final int MOST_WORDS = 7;
  private static final int MOST_WORDS_WITHOUT_CASE = 5;
  private static final int LONGEST_INITIALS = 4;
  private static final int LONGEST_WORD = 30;
  private static final Set<String> GLUED_PREFIXES =
      Set.of("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "O", "D", "L", "Da");

  private final BylineWords words;

  NameShape(BylineWords words) {
    this.words = words;
  }

  /** Whether the tokens are a name of two words or more. */
  boolean isFullName(List<NameToken> tokens) {
    return tokens.size() >= 2 && isName(tokens);
  }

  /** Whether the tokens are a name, perhaps of one word. */
  boolean isName(List<NameToken> tokens) {
    if (tokens.isEmpty() || tokens.size() > MOST_WORDS) {
      return false;
    }
    if (!hasCase(tokens.get(0).text()) && !hasCase(tokens.get(tokens.size() - 1).text())) {
      return isCaselessName(tokens);
    }
    int strong = 0;
    for (NameToken token : tokens) {
      if (!token.isWord() || token.text().length() > LONGEST_WORD) {
        return false;
      }
      boolean particle = words.particles.has(token.folded()) && tokens.size() > 1;
      if (isNamePart(token)) {
        strong++;
      } else if (!particle) {
        return false;
      }
    }
    NameToken last = tokens.get(tokens.size() - 1);
    return strong > 0 && (isNamePart(last) || words.nameEndings.has(last.folded()));
  }

  /** Whether the first word is a common first name. */
  boolean startsWithFirstName(List<NameToken> tokens) {
    String first = tokens.get(0).folded();
    int hyphen = first.indexOf('-');
    return words.firstNames.has(first)
        || hyphen > 0 && words.firstNames.has(first.substring(0, hyphen));
  }

  /** Lower-case initials of a writer: "mh", "kas". */
  boolean areInitials(List<NameToken> tokens) {
    if (tokens.size() != 1 || tokens.get(0).text().length() > LONGEST_INITIALS) {
      return false;
    }
    String text = tokens.get(0).text();
    return text.length() >= 2 && text.chars().allMatch(Character::isLetter);
  }

  /** Two or more letters, all of them capitals. */
  static boolean isAllCapitals(String text) {
    int count = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      count++;
    }
    return count >= 2 && letters > 0;
  }

  static boolean hasCase(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isUpperCase(c) || Character.isLowerCase(c)) {
        return true;
      }
    }
    return false;
  }

  /** BuzzFeed, but not McDonald or DeVito. */
  static boolean isCamelCase(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return !GLUED_PREFIXES.contains(text.substring(0, i));
      }
    }
    return false;
  }

  private boolean isNamePart(NameToken token) {
    String text = token.text();
    int first = text.codePointAt(0);
    boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
    boolean elided = !capital && isElided(text);
    if (!capital && !elided || !isSpelled(text)) {
      return false;
    }
    return !words.noNames.has(token.folded()) || text.length() == 1 || isInitials(text);
  }

  /** "C.", "J.R." */
  private static boolean isInitials(String text) {
    return text.length() > 1 && text.charAt(1) == '.';
  }

  /** "d'Angelo", "al-Masri", "o'Neil": a small prefix joined to a capital. */
  private static boolean isElided(String text) {
    for (int i = 1; i < Math.min(text.length() - 1, 5); i++) {
      if ("'\u2019-".indexOf(text.charAt(i)) >= 0) {
        return Character.isUpperCase(text.codePointAt(i + 1));
      }
    }
    return false;
  }

  /** Letters and the signs inside names; digits only as a note mark at the end. */
  private static boolean isSpelled(String text) {
    int letters = text.length();
    while (letters > 0 && Character.isDigit(text.charAt(letters - 1))) {
      letters--;
    }
    if (letters < 2 && letters < text.length()) {
      return false;
    }
    for (int i = 0; i < letters; i++) {
      char c = text.charAt(i);
      boolean fine =
          Character.isLetter(c)
              || Character.isSurrogate(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.FORMAT
              || "'\u2019.-\u2010\u2011".indexOf(c) >= 0;
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  private boolean isCaselessName(List<NameToken> tokens) {
    if (tokens.size() > MOST_WORDS_WITHOUT_CASE) {
      return false;
    }
    return tokens.stream()
        .allMatch(
            token ->
                token.is(Kind.WORD)
                    && !NameCjk.hasHanOrKana(token.text())
                    && !NameCjk.hasHangul(token.text())
                    && token.text().length() <= LONGEST_WORD
                    && token.text().codePoints().noneMatch(Character::isDigit));
  }
}
