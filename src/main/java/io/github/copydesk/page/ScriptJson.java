package io.github.copydesk.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** Reads the JSON that stands somewhere in a script's code. No script is run. */
final class ScriptJson {
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

  /** Who looks at the tokens. */
  interface Reader {
    /**
     * @param depth objects and arrays around the token, the one it opens or closes included
     * @param parser stands at the token; not to be moved
     */
    void token(JsonToken token, int depth, JsonParser parser) throws IOException;
  }

  private ScriptJson() {}

  /** Tries each bracket that is not inside what was read already, so that nothing is read twice. */
  static void read(String script, Reader reader) {
    char[] chars = script.toCharArray();
    int from = start(script, 0);
    for (int n = 0; n < MOST_STARTS && from >= 0; n++) {
      from = start(script, readFrom(chars, from, reader));
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
  private static int readFrom(char[] script, int from, Reader reader) {
    int last = from + 1;
    try (JsonParser parser = JSON.createParser(script, from, script.length - from)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : 0;
        reader.token(token, depth, parser);
        depth -= token.isStructEnd() ? 1 : 0;
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
}
