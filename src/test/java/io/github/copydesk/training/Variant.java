package io.github.copydesk.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Element;

/**
 * A page in other clothes, with the same article: class names dropped or renamed, neutral elements
 * in place of telling ones, furniture in another order and more of it, also between the paragraphs.
 * The same page and seed give the same variant.
 */
final class Variant {
  /** What is done to the pages; for finding out what each is worth. */
  enum Change {
    NAMES,
    ELEMENTS,
    ORDER,
    INSERTS,
    SPLIT
  }

  private static final List<String> TELLING =
      List.of("article", "main", "aside", "nav", "header", "footer", "section");
  private static final int PARAGRAPH = 60;
  private static final int FEW_PARAGRAPHS = 4;
  private static final int MOST_INSERTS = 4;

  private final Element body;
  private final Inserts inserts;
  private final List<Change> changes;
  private final Random random;

  private Variant(Element body, Inserts inserts, List<Change> changes, long seed) {
    this.body = body;
    this.inserts = inserts;
    this.changes = changes;
    this.random = new Random(seed);
  }

  /**
   * Changes a page.
   *
   * @param body changed in place
   * @param inserts furniture to put in
   */
  static void apply(Element body, Inserts inserts, List<Change> changes, long seed) {
    new Variant(body, inserts, changes, seed).change();
  }

  private void change() {
    Element story = story();
    if (changes.contains(Change.ORDER) && story != null) {
      shuffleFurniture(story);
    }
    if (changes.contains(Change.INSERTS) && story != null) {
      insert(story);
    }
    if (changes.contains(Change.SPLIT) && story != null && random.nextInt(3) == 0) {
      split(story);
    }
    if (changes.contains(Change.ELEMENTS) && random.nextInt(3) == 0) {
      neutralise();
    }
    if (changes.contains(Change.NAMES)) {
      rename();
    }
  }

  /** The element with the most paragraphs as children, or null if none has a few. */
  private Element story() {
    Map<Element, Integer> counts = new java.util.IdentityHashMap<>();
    Element best = null;
    for (Element paragraph : body.getElementsByTag("p")) {
      if (paragraph.text().length() >= PARAGRAPH && paragraph.parent() != null) {
        int count = counts.merge(paragraph.parent(), 1, Integer::sum);
        if (count >= FEW_PARAGRAPHS && (best == null || count > counts.get(best))) {
          best = paragraph.parent();
        }
      }
    }
    return best;
  }

  private void insert(Element story) {
    for (int i = random.nextInt(MOST_INSERTS); i >= 0; i--) {
      List<Element> paragraphs = paragraphs(story);
      Element before = paragraphs.get(random.nextInt(paragraphs.size()));
      before.after(inserts.any(random));
    }
  }

  private static List<Element> paragraphs(Element story) {
    return story.children().stream().filter(child -> child.nameIs("p")).toList();
  }

  /** The story's children in two elements, with an advertisement between. */
  private void split(Element story) {
    List<Element> children = new ArrayList<>(story.children());
    int at = children.size() / 3 + random.nextInt(Math.max(1, children.size() / 3));
    Element first = story.ownerDocument().createElement("div").addClass("part");
    Element second = story.ownerDocument().createElement("div").addClass("part");
    boolean textBetween = story.textNodes().stream().anyMatch(text -> !text.isBlank());
    if (textBetween) {
      return;
    }
    for (int i = 0; i < children.size(); i++) {
      (i < at ? first : second).appendChild(children.get(i));
    }
    story.appendChild(first);
    story.append(inserts.advert(random));
    story.appendChild(second);
  }

  /** Lists of links beside the story and its ancestors change places. */
  private void shuffleFurniture(Element story) {
    for (Element at = story; at != body && at.parent() != null; at = at.parent()) {
      List<Element> lists = new ArrayList<>();
      for (Element sibling : at.parent().children()) {
        if (sibling != at && isFurniture(sibling)) {
          lists.add(sibling);
        }
      }
      if (lists.size() > 1) {
        exchange(lists);
      }
    }
  }

  private void exchange(List<Element> lists) {
    List<Element> marks = new ArrayList<>();
    for (Element list : lists) {
      Element mark = list.ownerDocument().createElement("div");
      list.replaceWith(mark);
      marks.add(mark);
    }
    Collections.shuffle(lists, random);
    for (int i = 0; i < marks.size(); i++) {
      marks.get(i).replaceWith(lists.get(i));
    }
  }

  private static boolean isFurniture(Element element) {
    int linked = 0;
    for (Element link : element.getElementsByTag("a")) {
      linked += link.text().length();
    }
    int all = element.text().length();
    return all > 0 && linked > 0.6 * all && element.getElementsByTag("h1").isEmpty();
  }

  private void neutralise() {
    for (Element element : body.getAllElements()) {
      if (TELLING.contains(element.normalName())) {
        element.tagName("div");
      }
    }
  }

  /** A third of the pages lose all names, a third has names that say nothing. */
  private void rename() {
    int mode = random.nextInt(3);
    if (mode == 0) {
      return;
    }
    int salt = random.nextInt();
    Map<String, String> names = new HashMap<>();
    for (Element element : body.getAllElements()) {
      for (String key : List.of("class", "id", "data-testid")) {
        if (element.hasAttr(key)) {
          if (mode == 1) {
            element.removeAttr(key);
          } else {
            element.attr(key, renamed(element.attr(key), salt, names));
          }
        }
      }
    }
  }

  private static String renamed(String value, int salt, Map<String, String> names) {
    List<String> out = new ArrayList<>();
    for (String name : Arrays.asList(value.trim().split("\\s+"))) {
      out.add(
          names.computeIfAbsent(
              name.toLowerCase(Locale.ROOT),
              old ->
                  "css-"
                      + Integer.toUnsignedString(
                          (old.hashCode() ^ salt) * 0x9E3779B1, Character.MAX_RADIX)));
    }
    return String.join(" ", out);
  }
}
