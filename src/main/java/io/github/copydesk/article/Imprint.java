package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Where the article appeared.
 *
 * @param url the address it was fetched from, as the caller gave it or the page says
 * @param canonicalUrl the address the page itself calls canonical
 * @param siteName name of the site or paper
 * @param inLanguage BCP 47 tag
 * @param articleSection section of the site
 * @param keywords tags, in the order of the page, each once
 * @param rights who owns it and who may read it
 */
public record Imprint(
    Optional<String> url,
    Optional<String> canonicalUrl,
    Optional<String> siteName,
    Optional<String> inLanguage,
    Optional<String> articleSection,
    List<String> keywords,
    Rights rights) {
  public Imprint {
    requireNonNull(url, "url");
    requireNonNull(canonicalUrl, "canonicalUrl");
    requireNonNull(siteName, "siteName");
    requireNonNull(inLanguage, "inLanguage");
    requireNonNull(articleSection, "articleSection");
    keywords = List.copyOf(keywords);
    requireNonNull(rights, "rights");
  }

  /** An imprint that states no rights. */
  public Imprint(
      Optional<String> url,
      Optional<String> canonicalUrl,
      Optional<String> siteName,
      Optional<String> inLanguage,
      Optional<String> articleSection,
      List<String> keywords) {
    this(url, canonicalUrl, siteName, inLanguage, articleSection, keywords, Rights.UNSTATED);
  }
}
