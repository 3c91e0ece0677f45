package io.github.copydesk.write;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The metadata of an article as YAML 1.2 between two lines of hyphens, as Jekyll and Hugo read it.
 */
final class FrontMatter {
  private final Appendable out;

  FrontMatter(Appendable out) {
    this.out = out;
  }

  /** Writes what is known; keys of what is not are left out. */
  void write(Entry entry, Article article) throws IOException {
    out.append("---\n");
    line("title", article.headline());
    line("kicker", article.kicker());
    line("description", article.deck());
    line("byline", article.byline().flatMap(Byline::raw));
    lines("authors", article.byline().map(FrontMatter::names).orElse(List.of()));
    line("dateline", article.dateline().map(Dateline::raw));
    lines("places", article.dateline().map(Dateline::places).orElse(List.of()));
    lines("agencies", article.dateline().map(Dateline::agencies).orElse(List.of()));
    line("date", article.published().map(Dated::iso));
    line("lastmod", article.modified().map(Dated::iso));
    line("language", article.imprint().inLanguage());
    line("url", article.imprint().url());
    line("canonical", article.imprint().canonicalUrl());
    line("site", article.imprint().siteName());
    line("section", article.imprint().articleSection());
    lines("tags", article.imprint().keywords());
    line("source", Optional.of(entry.source()));
    out.append("---\n\n");
  }

  private static List<String> names(Byline byline) {
    return byline.authors().stream().map(Byline.Author::name).toList();
  }

  private void line(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.append(key).append(": ").append(quoted(value.get())).append('\n');
    }
  }

  private void lines(String key, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      out.append(key).append(":\n");
      for (String value : values) {
        out.append("  - ").append(quoted(value)).append('\n');
      }
    }
  }

  /** In double quotes, where nothing but a quote and a backslash has a meaning. */
  private static String quoted(String value) {
    return '"' + Printable.line(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
