package io.github.copydesk.block;

import java.util.function.Function;

/**
 * Looks the parts of class names and ids up: {@code article__sub-title} has the parts article, sub,
 * title and, two together, subtitle. No regular expressions.
 */
public final class HintParts {
  private HintParts() {}

  /**
   * The first part, or two parts together, that something is known of.
   *
   * @param hints lower-case names with blanks between, as {@link Tree#hints}
   * @param known what is known of a part, or null
   * @return what was found, or null
   */
  public static <T> T find(String hints, Function<String, T> known) {
    int previous = -1;
    int start = 0;
    for (int i = 0; i <= hints.length(); i++) {
      char c = i < hints.length() ? hints.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z') {
        continue;
      }
      if (i > start) {
        T found = known.apply(hints.substring(start, i));
        if (found == null && previous >= 0) {
          found = known.apply(hints.substring(previous, start - 1) + hints.substring(start, i));
        }
        if (found != null) {
          return found;
        }
      }
      previous = c == '-' || c == '_' ? start : -1;
      start = i + 1;
    }
    return null;
  }
}
