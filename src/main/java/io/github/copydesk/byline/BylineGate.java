package io.github.copydesk.byline;

import io.github.copydesk.byline.NameToken.Kind;
import java.util.List;

/**
 * Says at once of most lines that no markup vouches for that they are no byline: these need a lead
 * word, a common first name, an agency or an address. Immutable.
 */
final class BylineGate {
  private final BylineWords words;
  private final NameShape shape;

  BylineGate(BylineWords words) {
    this.words = words;
    this.shape = new NameShape(words);
  }

  /** Whether the line may be a byline; false is sure. */
  boolean mayBe(String line, String language) {
    List<NameToken> tokens = NameToken.read(line);
    for (int i = 0; i < tokens.size(); i++) {
      NameToken token = tokens.get(i);
      if (isAddress(token) || token.folded().equals("by") || opens(tokens, i, language)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAddress(NameToken token) {
    return token.is(Kind.MAIL) || token.is(Kind.HANDLE) || token.is(Kind.DOMAIN);
  }

  private boolean opens(List<NameToken> tokens, int at, String language) {
    return words.lead(tokens, at, tokens.size(), language) > 0
        || words.agencies.match(tokens, at, tokens.size()) > 0
        || shape.isFirstName(tokens.get(at));
  }
}
