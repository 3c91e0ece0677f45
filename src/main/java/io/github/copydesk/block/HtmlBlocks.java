package io.github.copydesk.block;

import io.github.copydesk.page.Deadline;
import io.github.copydesk.page.Limits;
import io.github.copydesk.text.Tidy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cuts a page into blocks: one walk over the DOM, without recursion. A block is a run of inline
 * text; every block element and every {@code br} ends it. Hidden elements, {@code noscript} and
 * {@code template} are walked like any other and marked in the tree: what they are is for the
 * labeller to say.
 */
public final class HtmlBlocks {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "svg",
          "math",
          "iframe",
          "head",
          "select",
          "option",
          "datalist",
          "textarea",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "rt",
          "rp",
          "frameset");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "map",
          "mark",
          "meter",
          "nobr",
          "output",
          "progress",
          "q",
          "ruby",
          "rb",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "picture");

  /** Attributes that name an element; the parser has their names in lower case. */
  private static final String[] HINTING = {"class", "id", "itemprop", "rel", "role", "data-testid"};

  private static final List<String> SPOKEN =
      List.of("visually-hidden", "visuallyhidden", "sr-only", "screen-reader", "screenreader");

  private final Limits limits;
  private final Deadline deadline;
  private final BlockWriter out;
  private final Tree.Builder tree = new Tree.Builder();

  private HtmlBlocks(Limits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
    this.out = new BlockWriter();
  }

  /**
   * The blocks of a page.
   *
   * @param root the element to walk, usually {@code body}; not changed
   * @param limits at most {@code limits.blocks()} blocks are made
   */
  public static Blocks of(Element root, Limits limits) {
    return of(root, limits, Deadline.NONE);
  }

  /**
   * The same within a time.
   *
   * @throws Deadline.Passed if it takes too long
   */
  public static Blocks of(Element root, Limits limits, Deadline deadline) {
    return new HtmlBlocks(limits, deadline).walk(root);
  }

  private Blocks walk(Element root) {
    int top = openBlock(root, -1);
    int current = top;
    Node node = root.firstChild();
    boolean truncated = false;
    while (node != null) {
      deadline.step();
      if (out.size() >= limits.blocks()) {
        truncated = true;
        break;
      }
      boolean descends = false;
      if (node instanceof TextNode text) {
        out.text(text.getWholeText());
      } else if (node instanceof Element element && isSpoken(element)) {
        out.aside(element.wholeText());
      } else if (node instanceof Element element && !SKIPPED.contains(element.normalName())) {
        descends = element.firstChild() != null;
        current = enter(element, current, descends);
      }
      Node next = descends ? node.firstChild() : node.nextSibling();
      while (next == null) {
        node = node.parent();
        if (node == root || node == null) {
          break;
        }
        current = leave((Element) node, current);
        next = node.nextSibling();
      }
      node = next;
    }
    while (current != -1) {
      out.end(current);
      tree.close(current, out.size());
      current = tree.parent(current);
    }
    return new Blocks(out.blocks(), tree.build(), out.pictures(), true, truncated);
  }

  /** Words for screen readers inside a link: "opens new tab". They are no part of the sentence. */
  private static boolean isSpoken(Element element) {
    Element parent = element.parent();
    if (!element.normalName().equals("span")
        || !element.hasAttr("class")
        || parent == null
        || !parent.normalName().equals("a")
        || parent.childNodeSize() == 1) {
      return false;
    }
    String classes = element.className().toLowerCase(Locale.ROOT);
    return SPOKEN.stream().anyMatch(classes::contains);
  }

  private int enter(Element element, int current, boolean hasChildren) {
    String name = element.normalName();
    if (name.equals("br") || name.equals("hr")) {
      out.end(current);
      out.lineBreak();
      return current;
    }
    if (name.equals("img")) {
      picture(element, current);
      return current;
    }
    if (!hasChildren) {
      if (isContainer(element, name)) {
        out.end(current);
      }
      return current;
    }
    if (isContainer(element, name)) {
      out.end(current);
      int opened = openBlock(element, current);
      out.openContainer(name);
      return opened;
    }
    out.openInline(name, hints(element), element.attr("datetime"));
    return current;
  }

  private int leave(Element element, int current) {
    String name = element.normalName();
    if (!isContainer(element, name)) {
      out.closeInline(name);
      return current;
    }
    out.end(current);
    out.closeContainer(name);
    tree.close(current, out.size());
    return tree.parent(current);
  }

  /**
   * Whether the element is a node of the tree: block elements, and inline ones that stand around
   * block elements, since their classes say as much ({@code <a class=card><h3>}).
   */
  private static boolean isContainer(Element element, String name) {
    if (!INLINE.contains(name) || isCaptionPart(element, name)) {
      return true;
    }
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof Element inner
          && !INLINE.contains(inner.normalName())
          && !SKIPPED.contains(inner.normalName())
          && !inner.normalName().equals("img")
          && !inner.normalName().equals("br")) {
        return true;
      }
    }
    return false;
  }

  /** Figure captions keep text and credit apart in spans with classes. */
  private static boolean isCaptionPart(Element element, String name) {
    Element parent = element.parent();
    return parent != null
        && parent.normalName().equals("figcaption")
        && (name.equals("span") || name.equals("small") || name.equals("cite"))
        && element.hasAttr("class");
  }

  private int openBlock(Element element, int parent) {
    return tree.open(
        element.normalName(),
        parent,
        hints(element),
        isHidden(element),
        element.attr("datetime"),
        out.size());
  }

  private void picture(Element image, int current) {
    String source = image.attr("src");
    if (source.isEmpty() || source.startsWith("data:")) {
      String lazy = image.attr("data-src");
      source = lazy.isEmpty() && source.startsWith("data:") ? "" : lazy;
    }
    out.picture(current, source, Tidy.line(image.attr("alt")));
  }

  private static String hints(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    Attributes attributes = element.attributes();
    String all = "";
    for (String key : HINTING) {
      String value = attributes.get(key);
      if (!value.isEmpty()) {
        all = all.isEmpty() ? value : all + " " + value;
      }
    }
    return all.toLowerCase(Locale.ROOT);
  }

  private static boolean isHidden(Element element) {
    String name = element.normalName();
    if (element.attributesSize() == 0) {
      return name.equals("template");
    }
    if (name.equals("template") || element.hasAttr("hidden")) {
      return true;
    }
    if (element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && isHiding(style.toLowerCase(Locale.ROOT).replace(" ", ""));
  }

  private static boolean isHiding(String style) {
    return style.contains("display:none") || style.contains("visibility:hidden");
  }
}
