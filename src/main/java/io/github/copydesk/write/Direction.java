package io.github.copydesk.write;

import java.util.Locale;
import java.util.Set;

/** The direction of writing of a language. */
final class Direction {
  /** ISO 15924 codes of scripts written from right to left. */
  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** Languages whose usual script, by CLDR's likely subtags, is one of these. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc",
          "mzn", "nqo", "pnb", "ps", "sd", "skr", "syr", "ug", "ur", "yi");

  private Direction() {}

  /** {@code rtl} or {@code ltr}. */
  static String of(String tag) {
    Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
    boolean rtl =
        locale.getScript().isEmpty()
            ? LANGUAGES.contains(locale.getLanguage())
            : SCRIPTS.contains(locale.getScript());
    return rtl ? "rtl" : "ltr";
  }
}
