package io.github.copydesk.page;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about the page around a line that is to be read.
 *
 * @param language primary BCP 47 subtag ({@code en}, {@code zh}), or {@code und}
 * @param region BCP 47 region in upper case ({@code US}), or ""
 * @param published when the page was published, if that is known already
 * @param fetched when it was fetched
 * @param headline the article's headline, or ""
 * @param siteName name of the site or paper, or ""
 */
public record Setting(
    String language,
    String region,
    Optional<LocalDate> published,
    Optional<LocalDate> fetched,
    String headline,
    String siteName) {

  /** Nothing is known. */
  public static final Setting UNKNOWN =
      new Setting("und", "", Optional.empty(), Optional.empty(), "", "");

  public Setting {
    requireNonNull(language, "language");
    requireNonNull(region, "region");
    requireNonNull(published, "published");
    requireNonNull(fetched, "fetched");
    requireNonNull(headline, "headline");
    requireNonNull(siteName, "siteName");
  }

  /** The same setting in another language. */
  public Setting in(String newLanguage) {
    return new Setting(newLanguage, region, published, fetched, headline, siteName);
  }

  /** The same setting with its date of publication. */
  public Setting publishedOn(Optional<LocalDate> day) {
    return new Setting(language, region, day, fetched, headline, siteName);
  }
}
