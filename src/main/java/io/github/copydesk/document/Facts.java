package io.github.copydesk.document;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.Input;
import java.util.Optional;

/**
 * What is told of a story outside its text: in the header of a mail, in the item of a feed.
 *
 * @param title its subject
 * @param author who wrote or sent it
 * @param published when, in ISO 8601
 * @param language BCP 47
 */
public record Facts(
    Optional<String> title,
    Optional<String> author,
    Optional<String> published,
    Optional<String> language) {

  public Facts {
    requireNonNull(title, "title");
    requireNonNull(author, "author");
    requireNonNull(published, "published");
    requireNonNull(language, "language");
  }

  /**
   * A page that says these facts as web pages do.
   *
   * @param html the text; a fragment or a whole page
   */
  public Input page(String html) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html");
    language.ifPresent(l -> page.append(" lang=\"").append(escape(l)).append('"'));
    page.append("><head>");
    title.ifPresent(t -> page.append("<title>").append(escape(t)).append("</title>"));
    author.ifPresent(a -> meta(page, "name=\"author\"", a));
    published.ifPresent(p -> meta(page, "property=\"article:published_time\"", p));
    // The head is left open: if the text is a page its own head goes on here.
    return Input.html(page.append('\n').append(html).toString());
  }

  private static void meta(StringBuilder page, String name, String content) {
    page.append("<meta ").append(name).append(" content=\"").append(escape(content)).append("\">");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
