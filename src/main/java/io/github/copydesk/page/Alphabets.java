package io.github.copydesk.page;

import io.github.copydesk.text.WordFile;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well decoded characters fit the letters of some language: {@code alphabets.txt}. Only
 * characters beyond ASCII count, since all character sets agree on the others.
 */
final class Alphabets {
  private static final String KANA = "kana";
  private static final String HANGUL = "hangul";

  /** Beyond letters, what printed text has: quotation marks, dashes, signs, wide punctuation. */
  private static final String USUAL =
      "\u00A0\u00AD«»„“”‚‘’‹›–—…·•€£§©®°¿¡№´½²×،؛؟־׳״"
          + "　、。，．・：；？！（）「」『』《》〈〉【】〔〕％～￥＿－／＋＝＆０１２３４５６７８９ー々";

  /** What a letter of a language's only part is worth, then those of its three parts. */
  private static final double[] WORTH = {1, 1.3, 0.7, -0.3};

  private static final double KANA_WORTH = 1;
  private static final double RARE_HANGUL = 0.3;
  private static final double PUNCTUATION = 0.2;
  private static final double SYMBOL = -0.4;
  private static final double WRONG_LETTER = -1;

  /** One capital after another: shouting, or another set's small letters. */
  private static final double SHOUT = -0.4;

  /** A capital or a symbol inside a word, two scripts in one word. */
  private static final double WRONG_PLACE = -1.5;

  private static final double NO_CHARACTER = -3;

  /** What a letter is worth to each language that writes it. */
  private record Writers(int[] languages, double[] worth) {
    Writers and(int language, double more) {
      int size = languages.length;
      int[] both = Arrays.copyOf(languages, size + 1);
      double[] all = Arrays.copyOf(worth, size + 1);
      both[size] = language;
      all[size] = more;
      return new Writers(both, all);
    }
  }

  private static final Writers NOBODY = new Writers(new int[0], new double[0]);

  private static final Alphabets SHARED =
      new Alphabets(WordFile.lines(Alphabets.class, "alphabets.txt"));

  private final Map<Character, Writers> writers = new HashMap<>();
  private final int languages;
  private int japanese;
  private int korean;

  private Alphabets(List<WordFile.Line> lines) {
    languages = lines.size();
    for (int language = 0; language < languages; language++) {
      String line = lines.get(language).text();
      String letters = line.substring(line.indexOf('\t') + 1);
      japanese = letters.startsWith(KANA) ? language : japanese;
      korean = letters.startsWith(HANGUL) ? language : korean;
      String[] parts = letters.replace(KANA, "").replace(HANGUL, "").split("\\|");
      for (int part = 0; part < parts.length; part++) {
        double worth = WORTH[parts.length == 1 ? 0 : part + 1];
        for (char letter : parts[part].toCharArray()) {
          put(letter, language, worth);
          if (Character.toUpperCase(letter) != letter) {
            put(Character.toUpperCase(letter), language, worth);
          }
        }
      }
    }
  }

  private void put(char letter, int language, double worth) {
    writers.put(letter, writers.getOrDefault(letter, NOBODY).and(language, worth));
  }

  /**
   * How well a text fits the language that it fits best: about 1 when the characters beyond ASCII
   * are its letters in their places, 0 or less when it is no text.
   *
   * @return 0 for a text in ASCII
   */
  static double fit(String text) {
    return SHARED.best(text);
  }

  private double best(String text) {
    double[] sums = new double[languages];
    double all = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        all +=
            Character.isLetter(c) || isMark(c)
                ? letter(c, before, after, sums)
                : other(c, before, after);
        count++;
      }
    }
    return count == 0 ? 0 : (all + Arrays.stream(sums).max().orElse(0)) / count;
  }

  /** Adds what the letter is worth to its languages; returns what it is worth to all. */
  private double letter(char c, char before, char after, double[] sums) {
    if (isMisplaced(c, before, after)) {
      return WRONG_PLACE;
    }
    if (isKana(c)) {
      sums[japanese] += KANA_WORTH;
      return 0;
    }
    double base = isEastern(c) ? 0 : WRONG_LETTER;
    Writers those = writers.getOrDefault(c, NOBODY);
    for (int i = 0; i < those.languages.length; i++) {
      sums[those.languages[i]] += those.worth[i] - base;
    }
    if (isHangul(c) && those == NOBODY) {
      sums[korean] += RARE_HANGUL;
    }
    return base + (Character.isUpperCase(c) && Character.isUpperCase(before) ? SHOUT : 0);
  }

  private static boolean isMisplaced(char c, char before, char after) {
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(c);
    boolean latin = script == UnicodeScript.LATIN || script == UnicodeScript.INHERITED;
    return isDigit(before) && !isEastern(c)
        || isDigit(after) && !isEastern(c)
        || !latin && (isLatin(before) || isLatin(after));
  }

  private static double other(char c, char before, char after) {
    if (USUAL.indexOf(c) >= 0) {
      return PUNCTUATION;
    }
    if (c == '\uFFFD' || c < 0xA0 || !Character.isDefined(c) || isPrivate(c)) {
      return NO_CHARACTER;
    }
    boolean inside = Character.isLetter(before) && Character.isLetter(after);
    return inside ? WRONG_PLACE : SYMBOL;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isPrivate(char c) {
    return c >= 0xE000 && c < 0xF900;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isKana(char c) {
    return c >= 0x3041 && c <= 0x30FF;
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  private static boolean isEastern(char c) {
    return isHangul(c) || isKana(c) || c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
  }
}
