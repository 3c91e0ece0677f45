package io.github.copydesk.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells elements whose dates and names belong to something else than the article: navigation,
 * footers, comments, lists of other articles.
 */
final class Foreign {
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

  /** Letters of the longest of them. */
  private static final int LONGEST = 15;

  /** For each first letter, the lengths of the words that begin with it, as bits. */
  private static final int[] LENGTHS = new int[128];

  static {
    for (String word : FIRST_PARTS) {
      LENGTHS[word.charAt(0)] |= 1 << word.length();
      LENGTHS[word.charAt(0) - 'a' + 'A'] |= 1 << word.length();
    }
  }

  private Foreign() {}

  /**
   * Whether an element's content is something else's.
   *
   * @param named whether it has attributes, which takes the parser a moment to say
   */
  static boolean is(Element element, boolean named) {
    return switch (element.normalName()) {
      case "html", "body", "main", "head", "h1", "time", "meta", "svg" -> false;
      case "footer" -> !isInArticle(element);
      case "nav", "template" -> true;
      default ->
          named
              && (classSaysSo(element.attributes().get("class"))
                  || saysSo(element.attributes().get("id"), 0));
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
    boolean begins = true;
    for (int i = 0; i < classes.length(); i++) {
      if (begins && saysSo(classes, i)) {
        return true;
      }
      begins = isSpace(classes.charAt(i));
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean saysSo(String names, int from) {
    char first = from < names.length() ? names.charAt(from) : ' ';
    if (first >= LENGTHS.length || LENGTHS[first] == 0) {
      return false;
    }
    int end = from;
    while (end < names.length() && Character.isLetter(names.charAt(end))) {
      end++;
    }
    return end - from <= LONGEST
        && (LENGTHS[first] & 1 << end - from) != 0
        && FIRST_PARTS.contains(names.substring(from, end).toLowerCase(Locale.ROOT));
  }
}
