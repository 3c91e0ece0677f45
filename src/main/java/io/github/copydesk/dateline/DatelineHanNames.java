package io.github.copydesk.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits runs of Chinese and Japanese letters, which have no spaces, into names and places. */
record DatelineHanNames(DatelineText text, DatelineWords words) {

  private static final int LONGEST_PLACE = 9;
  private static final int LONGEST_AGENCY = 12;

  /** Words for reporters; what stands before them in the same word qualifies them. */
  private static final List<String> ROLES =
      List.of("记者", "記者", "通讯员", "通訊員", "特派員", "特派员", "編譯", "编译", "编辑", "編輯", "评论员", "文/", "文／");

  private static final Set<String> NO_NAMES =
      Set.of(
          "整合", "编译", "摄影", "报道", "報導", "综合", "綜合", "文", "图", "摄", "撰文", "文并图", "整理", "實習", "实习",
          "微博");

  /** Last letters of a paper's, an agency's or a station's name. */
  private static final String MEDIUM_ENDS = "社报報网網台臺";

  private static final List<String> MEDIUM_WORDS =
      List.of(
          "财经", "財經", "科技", "娱乐", "体育", "視窗", "视窗", "在线", "線上", "热线", "传媒", "周刊", "新闻", "新聞", "快讯",
          "晚报");

  String text(int start, int end) {
    return text.text(start, end);
  }

  boolean isPlace(int start, int end) {
    return end > start
        && (words.place(DatelineWords.key(text(start, end)))
                & (DatelineWords.CITY | DatelineWords.COUNTRY | DatelineWords.REGION))
            != 0;
  }

  boolean isLabel(int start, int end) {
    return words.isIn("labels", DatelineWords.key(text(start, end)));
  }

  boolean isAgency(int start, int end) {
    return end > start && words.isAgency(DatelineWords.key(text(start, end)));
  }

  /** The end of the longest known agency that starts here, or {@code start}. */
  int knownAgencyEnd(int start, int limit) {
    for (int end = Math.min(limit, start + LONGEST_AGENCY); end > start + 1; end--) {
      if (isAgency(start, end)) {
        return end;
      }
    }
    return start;
  }

  /** The end of the medium that starts here: known, or with the last letter of one; or start. */
  int mediumEnd(int start, int limit) {
    int known = knownAgencyEnd(start, limit);
    int best = known;
    int bound = Math.min(limit, start + LONGEST_AGENCY);
    for (int i = start + 1; i < bound && known == start; i++) {
      int c = text.at(i);
      if (!DatelineEastAsian.isHan(c) && !Character.isLetterOrDigit(c)) {
        break;
      }
      if (MEDIUM_ENDS.indexOf(c) >= 0) {
        best = i + 1;
        break;
      }
      best = Math.max(best, mediumWordEnd(start, i));
    }
    return best;
  }

  private int mediumWordEnd(int start, int last) {
    for (String word : MEDIUM_WORDS) {
      int from = last + 1 - word.length();
      if (from > start && text(from, last + 1).equals(word)) {
        return last + 1;
      }
    }
    return start;
  }

  /** The start of the longest known place that ends here, or {@code end}. */
  int placeStart(int start, int end) {
    for (int from = Math.max(start, end - LONGEST_PLACE); from < end; from++) {
      if (isPlace(from, end)) {
        return from;
      }
    }
    return end;
  }

  /** The end of the longest known place that starts here, or {@code start}. */
  int placeEnd(int start, int end) {
    for (int to = Math.min(end, start + LONGEST_PLACE); to > start; to--) {
      if (isPlace(start, to)) {
        return to;
      }
    }
    return start;
  }

  /** The end of the first word for a reporter in a range, or -1. */
  int roleEnd(int start, int end) {
    int best = -1;
    for (String role : ROLES) {
      int length = role.length();
      for (int i = start; i + length <= end; i++) {
        if (text(i, i + length).equals(role)) {
          best = Math.max(best, i + length);
          break;
        }
      }
    }
    return best;
  }

  /** The start of the word for a reporter that ends at {@code roleEnd}. */
  int roleStart(int roleEnd) {
    for (String role : ROLES) {
      if (roleEnd >= role.length() && text(roleEnd - role.length(), roleEnd).equals(role)) {
        return roleEnd - role.length();
      }
    }
    return roleEnd;
  }

  /** The persons in a list like {@code 记者 柳德新 通讯员 彭娟}; empty when it is no such list. */
  List<int[]> persons(int start, int end) {
    List<int[]> persons = new ArrayList<>();
    int at = start;
    while (at < end) {
      int stop = at;
      while (stop < end && !isListSign(stop)) {
        stop++;
      }
      int role = roleEnd(at, stop);
      int from = role > 0 ? role : at;
      if (stop > from && !NO_NAMES.contains(text(from, stop))) {
        if (!isPersonName(from, stop)) {
          return List.of();
        }
        persons.add(new int[] {from, stop});
      }
      at = stop + 1;
    }
    return persons;
  }

  private boolean isListSign(int i) {
    int c = text.at(i);
    return text.isSpace(i) || DatelineText.in("、，,/／;；:：╱", c);
  }

  /** Two to four Chinese letters, or a longer name with a dot between its halves. */
  boolean isPersonName(int start, int end) {
    int letters = 0;
    boolean dot = false;
    for (int i = start; i < end; i++) {
      int c = text.at(i);
      if (c == 0xB7 || c == 0x30FB || c == 0x2027) {
        dot = true;
      } else if (DatelineEastAsian.isHan(c) || DatelineEastAsian.isKana(c)) {
        letters++;
      } else {
        return false;
      }
    }
    return letters >= 2 && letters <= (dot ? 12 : 4);
  }
}
