package io.github.copydesk.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes the spellings of one word equal: case, width, accents of Latin, Greek and Cyrillic letters,
 * Arabic vowel signs and letter variants, Hebrew points. Vowel signs of Indic scripts stay: they
 * are letters there.
 */
final class Fold {
  private Fold() {}

  static String word(String word) {
    if (isSimple(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    return Letters.areAllOf(word) ? Letters.fold(word) : anyWord(word);
  }

  /** The same without a table of letters. */
  static String anyWord(String word) {
    String decomposed = Normal.form(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (!isAccent(c)) {
        kept.append(variant(c));
      }
    }
    return Normal.form(kept.toString(), Normalizer.Form.NFC);
  }

  /** Whether only case can differ: ASCII, Han, and the Cyrillic letters that do not decompose. */
  private static boolean isSimple(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean cyrillic = c >= 'А' && c <= 'я' && c != 'Й' && c != 'й';
      boolean han = c >= 0x4E00 && c <= 0x9FFF;
      if (c >= 0x80 && !cyrillic && !han) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAccent(char c) {
    return c >= 0x0300 && c <= 0x036F
        || c >= 0x0591 && c <= 0x05C7
        || c >= 0x064B && c <= 0x065F
        || c == 0x0670
        || c == 0x0640; // tatweel stretches a word and says nothing
  }

  private static String variant(char c) {
    return switch (c) {
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'ς' -> "σ";
      case 'ی', 'ى' -> "ي";
      case 'ک' -> "ك";
      case 'ة' -> "ه";
      default -> String.valueOf(c);
    };
  }
}
