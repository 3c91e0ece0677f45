package io.github.copydesk.page;

import io.github.copydesk.text.Repair;
import io.github.copydesk.text.Tidy;

/** White space and broken characters of attribute values and script strings. */
final class PageText {
  private PageText() {}

  /** The text as it was meant: collapsed, and its characters repaired as those of the body are. */
  static String repaired(String text) {
    return isPlain(text) ? text : Tidy.line(Repair.characters(collapse(text)));
  }

  /**
   * Whether nothing can be wrong with it: letters and signs of ASCII with single blanks between.
   */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= '\u007F' || c == '&' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  /** The text with each run of white space as one blank, none at the ends. */
  static String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = collapsed.length() > 0;
      } else {
        if (gap) {
          collapsed.append(' ');
          gap = false;
        }
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }

  /** ASCII controls and blanks, the no-break spaces, the byte-order mark, Unicode's blanks. */
  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c >= '\u2000' && c <= '\u200a'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u3000'
        || c == '\ufeff';
  }
}
