package io.github.copydesk.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Unicode's normal forms in linear time. Normalizing sorts the marks on a letter, and the JDK does
 * it in a time that grows with the square of their number: a page with nothing but marks would take
 * days. Text has at most a few on each letter.
 */
public final class Normal {
  /** Marks in a row that are sorted together (UAX #15, stream-safe text). */
  private static final int MOST_MARKS = 30;

  /** The first mark; what stands before it needs no look. */
  private static final int FIRST_MARK = 0x0300;

  private Normal() {}

  /** The text in a normal form; the same object if it is already. */
  public static String form(String text, Form form) {
    if (Prose.isAscii(text)) {
      return text;
    }
    int end = endOfMarks(text, 0);
    if (end == text.length()) {
      return piece(text, form);
    }
    StringBuilder all = new StringBuilder(text.length());
    for (int from = 0; from < text.length(); from = end) {
      end = endOfMarks(text, from);
      all.append(piece(text.substring(from, end), form));
    }
    return all.toString();
  }

  private static String piece(String text, Form form) {
    return Normalizer.isNormalized(text, form) ? text : Normalizer.normalize(text, form);
  }

  /** Where a run of marks is too long, or the end of the text. */
  private static int endOfMarks(String text, int from) {
    int marks = 0;
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      marks = c >= FIRST_MARK && isMark(c) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        return i;
      }
      i += Character.charCount(c);
    }
    return text.length();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
