package io.github.copydesk.byline;

import io.github.copydesk.byline.NameToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Marks dates, clock times, ages and counts in a byline: a number and the date words around it. */
final class BylineDates {
  /** Signs that stand inside a date: "09:10 | 4 May", "Sat, 4 May - 09:10". */
  private static final Set<Kind> INSIDE =
      Set.of(Kind.COMMA, Kind.COLON, Kind.DASH, Kind.SLASH, Kind.BAR);

  /** Words that open a date; what stands before them is none: "Ann Maio on January 21". */
  private static final Set<String> OPENERS =
      Set.of("on", "at", "am", "um", "vom", "le", "el", "il", "om", "em", "den", "в", "о", "στις");

  private final BylineWords words;

  BylineDates(BylineWords words) {
    this.words = words;
  }

  /** The tokens with each date as one token. */
  List<NameToken> mark(List<NameToken> tokens) {
    if (!hasNumber(tokens)) {
      return tokens;
    }
    List<NameToken> marked = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      int end = dateEnd(tokens, at);
      if (end == at) {
        marked.add(tokens.get(at));
        at++;
      } else {
        dropOpening(marked);
        marked.add(tokens.get(at).as(Kind.DATE));
        at = end;
      }
    }
    return marked;
  }

  private static boolean hasNumber(List<NameToken> tokens) {
    for (NameToken token : tokens) {
      if (token.is(Kind.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** The end of the date that starts with the number at this token, or this token. */
  private int dateEnd(List<NameToken> tokens, int at) {
    if (!tokens.get(at).is(Kind.NUMBER)) {
      return at;
    }
    int end = at + 1;
    int next = end;
    while (next < tokens.size()) {
      NameToken token = tokens.get(next);
      if (token.is(Kind.NUMBER) || token.isWord() && words.dates.has(token.folded())) {
        end = next + 1;
      } else if (!INSIDE.contains(token.kind())) {
        break;
      }
      next++;
    }
    return end;
  }

  /** Date words just before the number belong to it: "Monday, August" of "Monday, August 27". */
  private void dropOpening(List<NameToken> marked) {
    int keep = marked.size();
    for (int i = marked.size() - 1; i >= 0; i--) {
      NameToken token = marked.get(i);
      if (token.isWord() && words.dates.has(token.folded())) {
        keep = i;
        if (OPENERS.contains(token.folded())) {
          break;
        }
      } else if (!token.is(Kind.COMMA) && !token.is(Kind.COLON)) {
        break;
      }
    }
    while (marked.size() > keep) {
      marked.remove(marked.size() - 1);
    }
  }
}
