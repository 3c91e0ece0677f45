package io.github.copydesk.write;

/** Escapes text for one line of CommonMark, with GitHub's tables and strikethrough in mind. */
final class Markdown {
  /** Longest list number that CommonMark reads as one. */
  private static final int LIST_DIGITS = 9;

  /** Longer than every entity name of HTML. */
  private static final int ENTITY = 34;

  private Markdown() {}

  /** The text on one line, every character of it literal. */
  static String escape(String text) {
    return escapeLine(Printable.line(text));
  }

  /** The same for a heading, where a # at the end would be taken for its closing sequence. */
  static String escapeHeading(String text) {
    String line = Printable.line(text);
    return line.endsWith("#")
        ? escapeLine(line.substring(0, line.length() - 1)) + "\\#"
        : escapeLine(line);
  }

  private static String escapeLine(String line) {
    int marker = marker(line);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      if (i == marker || isSpecial(line, i)) {
        escaped.append('\\');
      }
      escaped.append(line.charAt(i));
    }
    return escaped.toString();
  }

  /** Index of the character that would make the line a heading, list, quote or rule; else -1. */
  private static int marker(String line) {
    if (line.isEmpty()) {
      return -1;
    }
    char c = line.charAt(0);
    if (c == '>') {
      return 0;
    }
    if (c == '#' || c == '-' || c == '+' || c == '=') {
      return line.length() == 1 || line.charAt(1) == ' ' || line.charAt(1) == c ? 0 : -1;
    }
    return number(line);
  }

  private static int number(String line) {
    int i = 0;
    while (i < line.length() && i < LIST_DIGITS && isDigit(line.charAt(i))) {
      i++;
    }
    boolean dot = i > 0 && i < line.length() && (line.charAt(i) == '.' || line.charAt(i) == ')');
    return dot && (i + 1 == line.length() || line.charAt(i + 1) == ' ') ? i : -1;
  }

  private static boolean isSpecial(String line, int i) {
    return switch (line.charAt(i)) {
      case '\\', '`', '*', '[', '|', '~' -> true;
      case '_' -> !(isWord(line, i - 1) && isWord(line, i + 1));
      case '<' -> opensTag(line, i + 1);
      case '&' -> isEntity(line, i + 1);
      default -> false;
    };
  }

  private static boolean isWord(String line, int i) {
    return i >= 0 && i < line.length() && Character.isLetterOrDigit(line.charAt(i));
  }

  private static boolean opensTag(String line, int i) {
    if (i >= line.length()) {
      return false;
    }
    char c = line.charAt(i);
    return c == '/' || c == '!' || c == '?' || isLetter(c);
  }

  private static boolean isEntity(String line, int from) {
    for (int i = from; i < line.length() && i < from + ENTITY; i++) {
      char c = line.charAt(i);
      if (c == ';') {
        return i > from;
      }
      if (!(isLetter(c) || isDigit(c) || c == '#')) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
