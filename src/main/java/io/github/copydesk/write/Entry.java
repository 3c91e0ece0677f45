package io.github.copydesk.write;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.PageKind;
import java.util.Optional;

/**
 * What became of one input, ready to be written: an article or an error, never both.
 *
 * @param source the input's name as the caller knows it: a path, {@code -}, a WARC record
 * @param url the address the caller gave; an article's own address goes before it
 * @param article the article, if there is one
 * @param error why there is none: one line for people, without the input's name
 * @param pageKind of what kind the page is, if it could be read
 */
public record Entry(
    String source,
    Optional<String> url,
    Optional<Article> article,
    Optional<String> error,
    Optional<PageKind> pageKind) {
  public Entry {
    requireNonNull(source, "source");
    requireNonNull(url, "url");
    if (article.isPresent() == error.isPresent()) {
      throw new IllegalArgumentException("an entry has an article or an error");
    }
  }

  /** An input that gave an article. */
  public static Entry of(String source, Article article) {
    return new Entry(
        source,
        article.imprint().url(),
        Optional.of(article),
        Optional.empty(),
        Optional.of(article.pageKind()));
  }

  /** An input that gave none. */
  public static Entry failed(String source, Optional<String> url, String error) {
    return failed(source, url, error, Optional.empty());
  }

  /** An input that gave none, but is a page of some kind. */
  public static Entry failed(
      String source, Optional<String> url, String error, Optional<PageKind> pageKind) {
    return new Entry(source, url, Optional.empty(), Optional.of(error), pageKind);
  }
}
