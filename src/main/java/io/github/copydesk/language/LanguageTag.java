package io.github.copydesk.language;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * What is used of a BCP 47 tag.
 *
 * @param primary the language, lower case: {@code en}; {@code und} when unknown
 * @param region the region, upper case: {@code US}; "" when not given
 */
public record LanguageTag(String primary, String region) {
  /** No language is known. */
  public static final LanguageTag UNKNOWN = new LanguageTag("und", "");

  public LanguageTag {
    requireNonNull(primary, "primary");
    requireNonNull(region, "region");
  }

  /** Reads a tag as pages write it: {@code de_DE} and {@code en-us} too. */
  public static LanguageTag of(Optional<String> printed) {
    if (printed.isEmpty()) {
      return UNKNOWN;
    }
    Locale locale = Locale.forLanguageTag(printed.get().strip().replace('_', '-'));
    return locale.getLanguage().isEmpty()
        ? UNKNOWN
        : new LanguageTag(locale.getLanguage(), locale.getCountry());
  }
}
