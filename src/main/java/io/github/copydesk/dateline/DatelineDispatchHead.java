package io.github.copydesk.dateline;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Dateline.Where;
import io.github.copydesk.page.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The head of a Chinese dispatch: medium, place, date, a word for "dispatch", reporters in
 * brackets. {@code 新华社北京11月17日电}, {@code 本报讯（记者王硕）}. For one text.
 */
final class DatelineDispatchHead {

  /** Code points in which the word for "dispatch" must come. */
  private static final int LONGEST_HEAD = 48;

  private static final List<String> WIRE = List.of("专电", "專電", "电", "電", "专讯", "專訊", "讯", "訊");
  private static final List<String> REPORT = List.of("消息", "报道", "報道", "報導");
  private static final List<String> PARTS_OF_DAY =
      List.of("晚间", "晚間", "上午", "下午", "凌晨", "午间", "早间", "晨", "晚", "今日");

  /** Ends in a word for "dispatch" and means a kind of news or message. */
  private static final Set<String> NO_MEDIUM =
      Set.of("资", "通", "视", "短", "简", "快", "喜", "音", "資", "視", "簡");

  private final DatelineText text;
  private final DatelineHanNames names;
  private final DatelineDraft draft;
  private final int start;
  private final int limit;
  private boolean quoted;
  private boolean wire;
  private boolean reporter;

  DatelineDispatchHead(DatelineText text, DatelineWords words, int start) {
    this.text = text;
    this.names = new DatelineHanNames(text, words);
    this.draft = new DatelineDraft(text);
    this.start = start;
    this.limit = Math.min(text.length(), start + LONGEST_HEAD);
  }

  Optional<Dateline> read(Setting setting) {
    quoted = text.is(start, '据') || text.is(start, '據');
    int from = quoted ? start + 1 : start;
    int medium = medium(from);
    int place = medium > from ? reporter(medium) : -1;
    int end = place > 0 ? placeDateWord(place) : -1;
    if (end < 0 || quoted && (!wire || names.knownAgencyEnd(from, limit) == from)) {
      return Optional.empty();
    }
    int closed = persons(end);
    int whole = continuation(closed);
    boolean sure = wire || draft.hasDate() || closed > end || reporter;
    boolean clause =
        !wire && text.is(whole, '，') && !reporter && closed == end && !draft.hasPlace();
    if (!sure || clause && !draft.hasDate()) {
      return Optional.empty();
    }
    return Optional.of(draft.dateline(start, whole, after(whole), Where.INLINE, setting));
  }

  /** One medium, perhaps with a remark and a second one: {@code 人民网(微博)・天津视窗}. */
  private int medium(int from) {
    int end = names.mediumEnd(from, limit);
    if (end == from) {
      return from;
    }
    draft.agency(from, end);
    int after = end;
    if (text.isOpening(after) && text.closing(after, 6) > 0) {
      after = text.closing(after, 6) + 1;
    }
    if (DatelineText.in("・·•-－—", text.at(after))) {
      int second = names.mediumEnd(after + 1, limit);
      if (second > after + 1) {
        draft.agency(after + 1, second);
        return second;
      }
    }
    return after;
  }

  /** {@code 实习记者王小明} between medium and date. */
  private int reporter(int from) {
    for (String role : List.of("实习记者", "本报记者", "记者", "記者")) {
      int name = from + role.length();
      if (names.text(from, name).equals(role)) {
        int end = name;
        while (end < name + 4 && DatelineEastAsian.isHan(text.at(end)) && !startsWord(end)) {
          end++;
        }
        if (names.isPersonName(name, end)) {
          draft.author(name, end);
          reporter = true;
          return end;
        }
      }
    }
    return from;
  }

  private boolean startsWord(int at) {
    return wordEnd(WIRE, at) > at || wordEnd(REPORT, at) > at;
  }

  /** The place, the date and the word for "dispatch"; the end of that, or -1. */
  private int placeDateWord(int from) {
    int at = from;
    while (at < limit && DatelineEastAsian.isHan(text.at(at)) && !endsHere(at)) {
      at++;
    }
    if (at - from > 10) {
      return -1;
    }
    int place = at;
    if (text.digit(at) >= 0) {
      at = draft.date(at);
    }
    if (at > place) {
      at = wordEnd(PARTS_OF_DAY, at);
    }
    int end = wordEnd(WIRE, at);
    wire = end > at;
    end = wire ? end : wordEnd(REPORT, at);
    boolean stopped = end > at && !DatelineEastAsian.isHan(text.at(end));
    if (!stopped || !draft.hasAgency() || NO_MEDIUM.contains(names.text(at - 1, at))) {
      return -1;
    }
    place(from, place);
    return end;
  }

  /** Whether the word for "dispatch" starts here and ends the head. */
  private boolean endsHere(int at) {
    int wireEnd = wordEnd(WIRE, at);
    int end = wireEnd > at ? wireEnd : wordEnd(REPORT, at);
    return end > at && !DatelineEastAsian.isHan(text.at(end));
  }

  /** What stands before the date is a place, "Beijing time", or the station's town. */
  private void place(int from, int to) {
    int end = to > from && text.is(to - 1, '站') ? to - 1 : to;
    if (!names.text(from, end).contains("时间") && !names.text(from, end).contains("時間")) {
      draft.place(from, end);
    }
  }

  private int wordEnd(List<String> list, int at) {
    for (String word : list) {
      if (names.text(at, Math.min(text.length(), at + word.length())).equals(word)) {
        return at + word.length();
      }
    }
    return at;
  }

  /** Reporters in brackets after the head. */
  private int persons(int end) {
    int open = text.skipSpaces(end);
    int close = text.isOpening(open) ? text.closing(open, 60) : -1;
    if (close < 0) {
      return end;
    }
    List<int[]> persons = names.persons(open + 1, close);
    persons.forEach(p -> draft.author(p[0], p[1]));
    return persons.isEmpty() ? end : close + 1;
  }

  /** {@code 记者帅鹏坤报道} or {@code 北京时间12月15日晚间消息} after the head. */
  private int continuation(int end) {
    int at = text.skipSpaces(end);
    int named = reporter(at);
    if (named > at && wordEnd(REPORT, named) > named) {
      return wordEnd(REPORT, named);
    }
    if (draft.hasDate()) {
      return end;
    }
    int from = at;
    if (names.text(at, Math.min(text.length(), at + 4)).equals("北京时间")) {
      from = at + 4;
    }
    DatelineDraft trial = new DatelineDraft(text);
    int date = trial.date(from);
    int part = wordEnd(PARTS_OF_DAY, date);
    int word = wordEnd(REPORT, part);
    if (date > from && word > part) {
      draft.date(from);
      return word;
    }
    return end;
  }

  private int after(int end) {
    int sign = end;
    boolean mark = text.isColon(sign) || text.is(sign, '，') || text.is(sign, ',');
    return text.skipSpaces(mark ? sign + 1 : sign);
  }
}
