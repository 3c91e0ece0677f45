package io.github.copydesk.fuzz;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Holds HTML that Copydesk wrote against the elements and attributes that it ever writes. */
public final class Markup {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "body",
          "article",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "code",
          "blockquote",
          "div",
          "ul",
          "li",
          "figure",
          "figcaption",
          "small",
          "section",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "#document",
          "#root");

  private static final Set<String> ATTRIBUTES = Set.of("charset", "lang", "dir", "class");

  private Markup() {}

  /** Fails when an element or attribute is none of ours. */
  public static void isOurs(String html) {
    for (Element element : Jsoup.parse(html).getAllElements()) {
      Law.holds(ELEMENTS.contains(element.nodeName()), () -> "element " + element.nodeName());
      for (Attribute attribute : element.attributes()) {
        Law.holds(ATTRIBUTES.contains(attribute.getKey()), () -> "attribute " + attribute);
      }
    }
  }
}
