package io.github.copydesk.explain;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.Explanation;
import io.github.copydesk.Explanation.Piece;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.PageKind;
import io.github.copydesk.text.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page in one line.
 *
 * @param name the page's name as the caller knows it
 * @param host its host, "" if no address is known
 * @param title its headline, or why it has no article
 * @param kind what kind of page it is, else what it was read as
 * @param confidence of the article, 0 without one
 * @param kept words kept / all words, 0..1
 * @param warnings what an operator should look at
 * @param link address of its own report, relative to the index, if there is one
 */
public record Summary(
    String name,
    String host,
    String title,
    String kind,
    double confidence,
    double kept,
    List<String> warnings,
    Optional<String> link) {
  public Summary {
    requireNonNull(name, "name");
    requireNonNull(host, "host");
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    warnings = List.copyOf(warnings);
    requireNonNull(link, "link");
  }

  /** A page that was explained. */
  public static Summary of(String name, Explanation explanation, Optional<String> link) {
    Optional<Article> article = explanation.article();
    return new Summary(
        name,
        address(explanation).map(Summary::host).orElse(""),
        article.flatMap(Article::headline).orElse(""),
        kind(explanation),
        article.map(Article::confidence).orElse(0.0),
        kept(explanation),
        Warnings.of(explanation),
        link);
  }

  /** A page that could not be read. */
  public static Summary unread(String name, String why) {
    return new Summary(name, "", "", "not read", 0, 0, List.of(why), Optional.empty());
  }

  /** For a terminal: confidence, share kept, name and warnings on one line. */
  public String line() {
    String warned = warnings.isEmpty() ? "" : "  (" + String.join("; ", warnings) + ")";
    return String.format(Locale.ROOT, "%.2f %4s  ", confidence, Phrases.percent(kept))
        + TextReport.printable(name + warned);
  }

  /** What kind of page it is, else what it was read as. */
  static String kind(Explanation explanation) {
    return explanation
        .outcome()
        .kind()
        .map(PageKind::kind)
        .map(PageKind.Kind::id)
        .orElse(explanation.form().words());
  }

  /** How probable that kind is, 0 if it is none. */
  static double kindProbability(Explanation explanation) {
    return explanation.outcome().kind().map(PageKind::probability).orElse(0.0);
  }

  /** Words in the article's body / words of the page. */
  static double kept(Explanation explanation) {
    long all = 0;
    long kept = 0;
    for (Piece piece : explanation.pieces()) {
      int words = Words.count(piece.text());
      all += words;
      kept += piece.last().isBody() ? words : 0;
    }
    return all == 0 ? 0 : (double) kept / all;
  }

  /** Where it was fetched, else where the page says that it belongs. */
  private static Optional<String> address(Explanation explanation) {
    return explanation
        .url()
        .or(() -> explanation.article().flatMap(article -> article.imprint().canonicalUrl()));
  }

  private static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
