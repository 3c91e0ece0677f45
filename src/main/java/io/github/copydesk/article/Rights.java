package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who owns the article and who may read or use it, as far as the page states it.
 *
 * @param copyrightHolder name of the owner
 * @param copyrightNotice the notice as printed: {@code © 2024 The Harbour News}
 * @param usageTerms the licence or terms: their address or their words
 * @param accessibleForFree whether the article can be read without paying
 */
public record Rights(
    Optional<String> copyrightHolder,
    Optional<String> copyrightNotice,
    Optional<String> usageTerms,
    Optional<Boolean> accessibleForFree) {
  /** The page states nothing. */
  public static final Rights UNSTATED =
      new Rights(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Rights {
    requireNonNull(copyrightHolder, "copyrightHolder");
    requireNonNull(copyrightNotice, "copyrightNotice");
    requireNonNull(usageTerms, "usageTerms");
    requireNonNull(accessibleForFree, "accessibleForFree");
  }
}
