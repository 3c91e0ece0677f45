package io.github.copydesk.credit;

/**
 * Which of two spellings of one headline is printed: that of the heading, unless its lines run
 * together where the page's title has a colon or dash between them.
 */
final class HeadlineWording {
  private static final String MARKS = ":|/-–—·•»";

  private final String text;
  private int at;

  private HeadlineWording(String text) {
    this.text = text;
  }

  /**
   * The headline to print.
   *
   * @param heading as the page shows it
   * @param title with the same letters and digits
   */
  static String of(String heading, String title) {
    HeadlineWording shown = new HeadlineWording(heading);
    HeadlineWording told = new HeadlineWording(title);
    shown.gap();
    told.gap();
    while (shown.at < heading.length() && told.at < title.length()) {
      shown.word();
      told.word();
      String between = shown.gap();
      String mark = told.gap();
      boolean inside = shown.at < heading.length() && told.at < title.length();
      if (inside && isSeparator(mark) && (between.isBlank() || between.startsWith(" :"))) {
        return title;
      }
    }
    return heading;
  }

  /** A mark with a blank beside it; without, it is part of a word. */
  private static boolean isSeparator(String gap) {
    return gap.indexOf(' ') >= 0 && gap.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }

  /** Goes behind the next letter or digit. */
  private void word() {
    at += Character.charCount(text.codePointAt(at));
  }

  /** What stands before the next letter or digit. */
  private String gap() {
    int start = at;
    while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return text.substring(start, at);
  }
}
