package io.github.copydesk.block;

import io.github.copydesk.page.Deadline;
import io.github.copydesk.page.Limits;
import io.github.copydesk.text.Tidy;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  /** What an element is in a text. */
  private enum Shape {
    /** Its text is none of the page's. */
    SKIPPED,
    INLINE,
    LINE_BREAK,
    RULE,
    PICTURE,
    BLOCK
  }

  private static final Map<String, Shape> SHAPES = shapes();

  /** Attributes that name an element; the parser has their names in lower case. */
  private static final String[] HINTING = {"class", "id", "itemprop", "rel", "role", "data-testid"};

  private static final List<String> SPOKEN =
      List.of("visually-hidden", "visuallyhidden", "sr-only", "screen-reader", "screenreader");

  private static Map<String, Shape> shapes() {
    Map<String, Shape> shapes = new HashMap<>();
    String skipped =
        "script style svg math iframe head select option datalist textarea object embed audio video"
            + " canvas rt rp frameset";
    String inline =
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd map mark meter nobr"
            + " output progress q ruby rb s samp small span strike strong sub sup time tt u var wbr"
            + " picture";
    for (String name : skipped.split(" ")) {
      shapes.put(name, Shape.SKIPPED);
    }
    for (String name : inline.split(" ")) {
      shapes.put(name, Shape.INLINE);
    }
    shapes.put("br", Shape.LINE_BREAK);
    shapes.put("hr", Shape.RULE);
    shapes.put("img", Shape.PICTURE);
    return shapes;
  }

  private final Limits limits;
  private final Deadline deadline;
  private final BlockWriter out;
  private final Tree.Builder tree = new Tree.Builder();

  /** Whether the elements around the current one are nodes of the tree, by depth. */
  private final BitSet nodes = new BitSet();

  private int depth;

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
      } else if (node instanceof Element element) {
        Shape shape = shape(element);
        if (shape == Shape.INLINE && isSpoken(element)) {
          out.aside(element.wholeText());
        } else if (shape != Shape.SKIPPED) {
          descends = element.childNodeSize() > 0;
          current = enter(element, shape, current, descends);
        }
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

  private static Shape shape(Element element) {
    Shape shape = SHAPES.get(element.normalName());
    return shape == null ? Shape.BLOCK : shape;
  }

  /** Words for screen readers inside a link: "opens new tab". They are no part of the sentence. */
  private static boolean isSpoken(Element element) {
    Element parent = element.parent();
    if (!element.normalName().equals("span")
        || parent == null
        || !parent.normalName().equals("a")
        || parent.childNodeSize() == 1) {
      return false;
    }
    String classes = attr(element, "class").toLowerCase(Locale.ROOT);
    return !classes.isEmpty() && SPOKEN.stream().anyMatch(classes::contains);
  }

  private int enter(Element element, Shape shape, int current, boolean hasChildren) {
    if (shape == Shape.LINE_BREAK || shape == Shape.RULE) {
      out.end(current);
      out.lineBreak();
      return current;
    }
    if (shape == Shape.PICTURE) {
      picture(element, current);
      return current;
    }
    boolean block = isContainer(element, shape);
    if (block) {
      out.end(current);
    }
    if (!hasChildren) {
      return current;
    }
    nodes.set(depth++, block);
    if (block) {
      int opened = openBlock(element, current);
      out.openContainer(element.normalName());
      return opened;
    }
    out.openInline(element.normalName(), hints(element), attr(element, "datetime"));
    return current;
  }

  private int leave(Element element, int current) {
    if (!nodes.get(--depth)) {
      out.closeInline(element.normalName());
      return current;
    }
    out.end(current);
    out.closeContainer(element.normalName());
    tree.close(current, out.size());
    return tree.parent(current);
  }

  /**
   * Whether the element is a node of the tree: block elements, and inline ones that stand around
   * block elements, since their classes say as much ({@code <a class=card><h3>}).
   */
  private static boolean isContainer(Element element, Shape shape) {
    if (shape != Shape.INLINE || isCaptionPart(element)) {
      return true;
    }
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof Element inner) {
        Shape inside = shape(inner);
        if (inside == Shape.BLOCK || inside == Shape.RULE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Figure captions keep text and credit apart in spans with classes. */
  private static boolean isCaptionPart(Element element) {
    Element parent = element.parent();
    String name = element.normalName();
    return parent != null
        && parent.normalName().equals("figcaption")
        && (name.equals("span") || name.equals("small") || name.equals("cite"))
        && element.attributesSize() > 0
        && element.attributes().hasKey("class");
  }

  private int openBlock(Element element, int parent) {
    boolean more = !hasOnlyClass(element);
    return tree.open(
        element.normalName(),
        parent,
        hints(element),
        element.normalName().equals("template") || more && isHidden(element.attributes()),
        more ? element.attributes().get("datetime") : "",
        out.size());
  }

  private void picture(Element image, int current) {
    String source = attr(image, "src");
    if (source.isEmpty() || source.startsWith("data:")) {
      String lazy = attr(image, "data-src");
      source = lazy.isEmpty() && source.startsWith("data:") ? "" : lazy;
    }
    out.picture(current, source, Tidy.line(attr(image, "alt")));
  }

  private static String hints(Element element) {
    int left = element.attributesSize();
    if (left == 0) {
      return "";
    }
    Attributes attributes = element.attributes();
    String all = "";
    for (int i = 0; i < HINTING.length && left > 0; i++) {
      String value = attributes.get(HINTING[i]);
      if (!value.isEmpty()) {
        all = all.isEmpty() ? value : all + " " + value;
        left--;
      }
    }
    return all.toLowerCase(Locale.ROOT);
  }

  private static boolean isHidden(Attributes attributes) {
    if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
      return true;
    }
    String style = attributes.get("style");
    return !style.isEmpty() && isHiding(style.toLowerCase(Locale.ROOT).replace(" ", ""));
  }

  private static boolean isHiding(String style) {
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /** Whether there is nothing but a class, as on most elements, or nothing at all. */
  private static boolean hasOnlyClass(Element element) {
    int size = element.attributesSize();
    return size == 0 || size == 1 && element.attributes().hasKey("class");
  }

  /** The value, or "": the parser has the names in lower case, so that case need not be asked. */
  private static String attr(Element element, String name) {
    return hasOnlyClass(element) && !name.equals("class") ? "" : element.attributes().get(name);
  }
}
