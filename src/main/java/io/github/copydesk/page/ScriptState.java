package io.github.copydesk.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.copydesk.text.Words;
import java.io.IOException;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article in the state that single-page applications send along with an empty page: the
 * longest string of HTML in the JSON of any script. No script is run.
 */
public final class ScriptState {
  /** Words from which on a string of HTML is an article and no teaser. */
  private static final int ARTICLE_WORDS = 60;

  /** Places in one script where JSON is tried; state stands in one of the first. */
  private static final int MOST_STARTS = 200;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Field names of a hostile page would stay in the factory's symbol table.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(1_000)
                  .maxStringLength(20_000_000)
                  .build())
          .build();

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
    Document document = page.document();
    for (Element script : document.getElementsByTag("script")) {
      state.read(script.data());
    }
    return Optional.of(state.longest).filter(html -> !html.isEmpty());
  }

  /** Tries each bracket that is not inside what was read already, so that nothing is read twice. */
  private void read(String script) {
    char[] chars = script.toCharArray();
    int from = start(script, 0);
    for (int n = 0; n < MOST_STARTS && from >= 0; n++) {
      from = start(script, readFrom(chars, from));
    }
  }

  private static int start(String script, int from) {
    for (int i = from; i < script.length(); i++) {
      if (script.charAt(i) == '{' || script.charAt(i) == '[') {
        return i;
      }
    }
    return -1;
  }

  /** Reads one value; returns the offset after what was read. */
  private int readFrom(char[] script, int from) {
    int last = from + 1;
    try (JsonParser parser = JSON.createParser(script, from, script.length - from)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          offer(parser.getText());
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        last = from + (int) parser.currentLocation().getCharOffset();
        if (depth == 0) {
          return Math.max(from + 1, last);
        }
      }
    } catch (IOException | RuntimeException notJson) {
      // A script's code between its data: go on after what could be read.
      return Math.max(from + 1, last);
    }
    return Math.max(from + 1, last);
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
