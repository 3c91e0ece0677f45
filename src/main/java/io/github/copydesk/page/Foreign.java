package io.github.copydesk.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells elements whose dates and names belong to something else than the article: navigation,
 * footers, comments, lists of other articles.
 */
final class Foreign {
  private static final Set<String> ELEMENTS = Set.of("nav", "template");

  /**
   * First parts of a class or id. Only first parts: {@code comments-area} is a list of comments,
   * {@code no-comments} and {@code has-sidebar} stand on whole pages.
   */
  private static final Set<String> FIRST_PARTS =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "disqus",
          "footer",
          "nav",
          "navigation",
          "recommended",
          "recommendations",
          "related",
          "respond",
          "sidebar",
          "teaser",
          "teasers",
          "trending",
          "widget");

  private Foreign() {}

  static boolean is(Element element) {
    return switch (element.normalName()) {
      case "html", "body", "main", "head", "h1", "time", "meta" -> false;
      case "footer" -> !isInArticle(element);
      default ->
          ELEMENTS.contains(element.normalName())
              || saysSo(element.id())
              || element.hasAttr("class") && classSaysSo(element.attr("class"));
    };
  }

  /** The footer of an article has its author and date; that of the page has not. */
  private static boolean isInArticle(Element element) {
    Element parent = element.parent();
    while (parent != null && !parent.normalName().equals("article")) {
      parent = parent.parent();
    }
    return parent != null;
  }

  private static boolean classSaysSo(String classes) {
    if (classes.length() > 1_000) {
      return false;
    }
    for (String name : classes.split("\\s")) {
      if (saysSo(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysSo(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return end > 2 && FIRST_PARTS.contains(name.substring(0, end).toLowerCase(Locale.ROOT));
  }
}
