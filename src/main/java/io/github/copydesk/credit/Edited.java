package io.github.copydesk.credit;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.PageKind;
import io.github.copydesk.article.Removed;
import io.github.copydesk.date.Published;
import io.github.copydesk.label.Labelled;
import io.github.copydesk.page.Setting;
import java.util.List;

/**
 * An article and what it was made of.
 *
 * @param article the article
 * @param blocks every block of the page with its last role, in reading order
 * @param published the dates with their sources
 * @param bylines the visible bylines
 * @param setting what was known when datelines and bylines were read
 */
public record Edited(
    Article article,
    List<Labelled> blocks,
    Published published,
    List<Byline> bylines,
    Setting setting) {
  public Edited {
    requireNonNull(article, "article");
    blocks = List.copyOf(blocks);
    requireNonNull(published, "published");
    bylines = List.copyOf(bylines);
    requireNonNull(setting, "setting");
  }

  /**
   * What the page shows and another article does not hold, in reading order: for a page of which
   * nothing is the article.
   *
   * @param told the article that stands in the page's data
   */
  public List<Removed> beside(Article told) {
    return Shown.beside(this, told);
  }

  /** The same with the kind of the page. */
  public Edited onPage(PageKind kind) {
    return new Edited(article.onPage(kind), blocks, published, bylines, setting);
  }
}
