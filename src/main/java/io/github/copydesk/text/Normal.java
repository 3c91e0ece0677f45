package io.github.copydesk.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumMap;
import java.util.Map;

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

  /** Alphabets and punctuation that most texts are written in. */
  private static final int ALPHABETS = 0x0600;

  private static final int FIRST_SIGN = 0x2000;
  private static final int SIGNS = 0x70;

  /** By form whether a character is in it wherever it stands; the signs after the alphabets. */
  private static final Map<Form, boolean[]> STILL = new EnumMap<>(Form.class);

  static {
    for (Form form : Form.values()) {
      boolean[] still = new boolean[ALPHABETS + SIGNS];
      for (int i = 0; i < still.length; i++) {
        int c = i < ALPHABETS ? i : FIRST_SIGN + i - ALPHABETS;
        still[i] = !isMark(c) && Normalizer.isNormalized(Character.toString(c), form);
      }
      STILL.put(form, still);
    }
  }

  private Normal() {}

  private static boolean isStill(String text, boolean[] still) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      int sign = c - FIRST_SIGN;
      boolean is = c < ALPHABETS ? still[c] : sign >= 0 && sign < SIGNS && still[ALPHABETS + sign];
      if (!is) {
        return false;
      }
    }
    return true;
  }

  /** The text in a normal form; the same object if it is already. */
  public static String form(String text, Form form) {
    if (isStill(text, STILL.get(form))) {
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
