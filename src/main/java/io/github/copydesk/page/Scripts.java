package io.github.copydesk.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The texts of a page's scripts in page order, each read when somebody asks for it. */
final class Scripts extends AbstractList<String> {
  private final int count;
  private final IntFunction<String> texts;

  private Scripts(int count, IntFunction<String> texts) {
    this.count = count;
    this.texts = texts;
  }

  /**
   * Scripts that stand in the bytes of a page.
   *
   * @param page UTF-8; not copied
   * @param places where each begins and where it ends
   */
  static List<String> in(byte[] page, int[] places) {
    return new Scripts(
        places.length / 2,
        i -> new String(page, places[2 * i], places[2 * i + 1] - places[2 * i], UTF_8));
  }

  /** Scripts of a document. */
  static List<String> in(Document document) {
    List<Element> elements = document.getElementsByTag("script");
    return new Scripts(elements.size(), i -> text(elements.get(i)));
  }

  /** The text of a script, not copied where it is one piece, as it always is. */
  static String text(Element script) {
    return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode only
        ? only.getWholeData()
        : script.data();
  }

  @Override
  public String get(int index) {
    return texts.apply(index);
  }

  @Override
  public int size() {
    return count;
  }
}
