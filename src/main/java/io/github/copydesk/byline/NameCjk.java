package io.github.copydesk.byline;

import io.github.copydesk.byline.BylinePiece.Kind;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of persons in Chinese, Japanese and Korean letters. Immutable. */
final class NameCjk {
  private static final int LONGEST_CHINESE = 4;
  private static final int LONGEST_JAPANESE = 8;
  private static final int LONGEST_KOREAN = 4;

  private static final char FIRST_JAMO = '\u1100';
  private static final char LAST_JAMO = '\u11ff';
  private static final char FIRST_RADICAL = '\u2e80';

  private final BylineWords words = BylineWords.SHARED;
  private final Set<String> chinese;
  private final Set<String> korean;
  private final List<String> orgEnds;

  NameCjk() {
    Map<String, List<String>> surnames = BylineWords.labelledLists("surnames-cjk", " ");
    chinese = new HashSet<>(surnames.get("zh"));
    korean = new HashSet<>(surnames.get("ko"));
    orgEnds = BylineWords.labelledLists("cjk", " ").get("orgend");
  }

  static boolean hasHangul(String text) {
    return hasEastern(text)
        && text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
  }

  /** Whether a character stands where Unicode has Chinese, Japanese and Korean ones, too. */
  private static boolean hasEastern(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_JAMO && (c <= LAST_JAMO || c >= FIRST_RADICAL)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasKana(String text) {
    return hasEastern(text) && text.codePoints().anyMatch(NameCjk::isKana);
  }

  static boolean hasHanOrKana(String text) {
    return hasEastern(text) && text.codePoints().anyMatch(c -> isHan(c) || isKana(c));
  }

  /** A name written "李 明", or in Latin letters. */
  static boolean isSpelledApart(String text) {
    String[] parts = text.split(" ");
    return !hasHanOrKana(text)
        || parts.length == 2 && parts[0].length() == 1 && parts[1].length() <= 2;
  }

  /** Digits with the letters of dates only. */
  static boolean isDate(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      if (Character.isLetter(c) && "年月日時时分秒小前鐘钟間间天".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }

  boolean isNobody(String text) {
    List<NameToken> tokens = NameToken.read(text);
    return words.never.isAll(tokens);
  }

  /** A name that a label calls an author. */
  Kind labelled(String name, boolean japanese) {
    if (isNobody(name)) {
      return Kind.NOTHING;
    }
    if (isOrg(name)) {
      return Kind.ORG;
    }
    if (!hasHanOrKana(name)) {
      return new NameShape(words).isName(NameToken.read(name)) ? Kind.PERSON : Kind.UNKNOWN;
    }
    boolean letters = name.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ');
    int longest = japanese ? LONGEST_JAPANESE : LONGEST_CHINESE;
    int length = letterCount(name);
    return letters && !isPhrase(name) && length >= 2 && length <= longest
        ? Kind.PERSON
        : Kind.UNKNOWN;
  }

  /** Words of a Japanese sentence: "この記事を書いた人". */
  private static boolean isPhrase(String name) {
    return name.length() > 4 && name.codePoints().skip(1).anyMatch(c -> "をのはがにで".indexOf(c) >= 0);
  }

  /** A name without a label. */
  Kind bare(String name, boolean japanese) {
    Kind kind = labelled(name, japanese);
    if (kind == Kind.PERSON && !hasHanOrKana(name) && name.indexOf(' ') < 0) {
      return Kind.ORG;
    }
    boolean person = kind == Kind.PERSON && hasHanOrKana(name);
    return person && !japanese && !startsWithSurname(name) ? Kind.UNKNOWN : kind;
  }

  /** Two to four syllables. */
  boolean isKorean(String name) {
    int length = name.codePointCount(0, name.length());
    return length >= 2
        && length <= LONGEST_KOREAN
        && name.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL)
        && !isOrg(name);
  }

  /** Three syllables, the first a family name. */
  boolean isLikelyKorean(String name) {
    return isKorean(name)
        && (name.length() == 3 && korean.contains(name.substring(0, 1))
            || name.length() == LONGEST_KOREAN && korean.contains(name.substring(0, 2)));
  }

  boolean isOrg(String name) {
    List<NameToken> tokens = NameToken.read(name);
    if (words.isAgency(tokens, 0, tokens.size())) {
      return true;
    }
    int length = letterCount(name);
    for (String end : orgEnds) {
      if (name.endsWith(end) && (length > end.length() + 1 || end.length() > 1)) {
        return !(length <= 3 && end.length() == 1 && startsWithSurname(name) && !isFirm(end));
      }
    }
    return false;
  }

  /** Endings that stand in no given name. */
  private static boolean isFirm(String end) {
    return "社网網報报台臺局署厅廳".contains(end);
  }

  private boolean startsWithSurname(String name) {
    return chinese.contains(name.substring(0, name.offsetByCodePoints(0, 1)))
        || name.length() > 3 && chinese.contains(name.substring(0, 2));
  }

  private static int letterCount(String name) {
    return (int) name.codePoints().filter(Character::isLetter).count();
  }

  private static boolean isHan(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  private static boolean isKana(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
  }
}
