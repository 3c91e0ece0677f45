package io.github.copydesk.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Looks into an element no further than a name or a headline can reach. */
final class BoundedText {
  private static final int MOST_NODES = 100;
  private static final int MOST_CHARS = 500;

  private BoundedText() {}

  /** The first visible text of an element, with a blank at each element border. */
  static String of(Element element) {
    StringBuilder text = new StringBuilder();
    int[] nodes = {0};
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof TextNode leaf) {
            String whole = leaf.getWholeText();
            text.append(' ').append(whole, 0, Math.min(whole.length(), MOST_CHARS));
          }
          return proceed(text.length() > MOST_CHARS || ++nodes[0] > MOST_NODES);
        },
        element);
    return PageText.repaired(text.toString());
  }

  /** The first element inside with this word in this attribute, or null. */
  static Element firstWith(Element element, String attribute, String word) {
    Element[] found = {null};
    int[] nodes = {0};
    NodeTraversor.filter(
        (node, depth) -> {
          if (node != element && isMatch(node, attribute, word)) {
            found[0] = (Element) node;
          }
          return proceed(found[0] != null || ++nodes[0] > MOST_NODES);
        },
        element);
    return found[0];
  }

  private static boolean isMatch(Node node, String attribute, String word) {
    return node instanceof Element element && element.attr(attribute).equals(word);
  }

  private static NodeFilter.FilterResult proceed(boolean enough) {
    return enough ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
  }
}
