package io.github.copydesk.dateline;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.page.Setting;
import java.util.Optional;

/** Datelines of Chinese, Japanese and Korean papers: in brackets, or as the head of a dispatch. */
final class DatelineEastAsian {

  private static final int FIRST_HAN = 0x2E80;

  private final DatelineWords words;

  DatelineEastAsian(DatelineWords words) {
    this.words = words;
  }

  /** The dateline at the head of a text, if it is written in one of these scripts. */
  Optional<Dateline> at(DatelineText text, Setting setting) {
    int start = text.skipSpaces(0);
    if (text.isOpening(start)) {
      int close = text.closing(start, 50);
      boolean eastern = close > 0 && hasEastern(text, start, close);
      return eastern
          ? new DatelineBracketHead(text, words, start, close).read(setting)
          : Optional.empty();
    }
    boolean eastern = hasEastern(text, start, start + 6);
    if (!eastern) {
      return Optional.empty();
    }
    int blank = start;
    while (blank < start + 24 && blank < text.length() && !text.isSpace(blank)) {
      blank++;
    }
    Optional<Dateline> dispatch = new DatelineDispatchHead(text, words, start).read(setting);
    int end = blank;
    return dispatch.or(
        () -> new DatelineBracketHead(text, words, start - 1, end).readBare(setting));
  }

  private static boolean hasEastern(DatelineText text, int start, int end) {
    for (int i = start; i < end; i++) {
      int c = text.at(i);
      if (isHan(c) || isKana(c) || isHangul(c)) {
        return true;
      }
    }
    return false;
  }

  static boolean isHan(int c) {
    return c >= FIRST_HAN
        && (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c == 0x3005);
  }

  static boolean isKana(int c) {
    return c >= 0x3041 && c <= 0x30FF && c != 0x30FB || c >= 0xFF66 && c <= 0xFF9D;
  }

  static boolean isHangul(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }
}
