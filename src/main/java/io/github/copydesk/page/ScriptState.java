package io.github.copydesk.page;

import com.fasterxml.jackson.core.JsonToken;
import io.github.copydesk.text.Words;
import java.util.Optional;

/**
 * Finds the article in the state that single-page applications send along with an empty page: the
 * longest string of HTML in the JSON of any script. No script is run.
 */
public final class ScriptState {
  /** Words from which on a string of HTML is an article and no teaser. */
  private static final int ARTICLE_WORDS = 60;

  private String longest = "";
  private int words = ARTICLE_WORDS - 1;

  private ScriptState() {}

  /**
   * The article's HTML, if a script of the page holds one.
   *
   * @param page not changed
   */
  public static Optional<String> article(Page page) {
    ScriptState state = new ScriptState();
    page.scripts().forEach(state::read);
    return Optional.of(state.longest).filter(html -> !html.isEmpty());
  }

  private void read(String script) {
    ScriptJson.read(
        script,
        (token, depth, parser) -> {
          if (token == JsonToken.VALUE_STRING) {
            offer(parser.getText());
          }
        });
  }

  private void offer(String text) {
    if (text.length() > words && isMarkup(text)) {
      int count = Words.count(withoutTags(text));
      if (count > words) {
        words = count;
        longest = text;
      }
    }
  }

  private static boolean isMarkup(String text) {
    return text.contains("<p") || text.contains("<br") || text.contains("<div");
  }

  private static String withoutTags(String html) {
    StringBuilder text = new StringBuilder(html.length());
    boolean tag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      tag = c == '<' || tag && c != '>';
      text.append(tag || c == '>' ? ' ' : c);
    }
    return text.toString();
  }
}
