package io.github.copydesk.dateline;

import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Dateline.Where;
import io.github.copydesk.page.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dateline in brackets at the head of a paragraph: {@code （中央社記者NAME台北11日電）}, {@code
 * 〔記者NAME／台南報導〕}, {@code 【ロンドン＝NAME】}, {@code ［東京 24日 ロイター］}, {@code (서울=연합뉴스) NAME 기자 =}. For one
 * text.
 */
final class DatelineBracketHead {

  private static final List<String> ENDS =
      List.of(
          "專題報導", "综合报道", "綜合報導", "連線報導", "報導", "报道", "報道", "外電", "專電", "专电", "專訊", "专讯", "电", "電",
          "讯", "訊");
  private static final List<String> COMPILED = List.of("綜合", "综合", "即時", "連線", "整理");

  /** Kinds of news that end in the word for "dispatch" and are labels. */
  private static final List<String> LABELS =
      List.of("快讯", "快訊", "简讯", "簡訊", "资讯", "資訊", "通讯", "通訊", "视讯", "視訊", "短讯", "短訊", "喜讯");

  private static final List<String> REPORTERS = List.of("기자", "특파원", "인턴기자", "통신원", "선임기자", "객원기자");

  private final DatelineText text;
  private final DatelineHanNames names;
  private final DatelineDraft draft;
  private final int open;
  private final int close;

  DatelineBracketHead(DatelineText text, DatelineWords words, int open, int close) {
    this.text = text;
    this.names = new DatelineHanNames(text, words);
    this.draft = new DatelineDraft(text);
    this.open = open;
    this.close = close;
  }

  Optional<Dateline> read(Setting setting) {
    int start = text.skipSpaces(open + 1);
    int equals = find(start, close, "=＝");
    int slash = find(start, close, "/／╱");
    boolean found;
    if (equals > 0) {
      found = equation(start, equals);
    } else {
      found =
          slash > 0 && reported(start, slash)
              || dispatch(start)
              || reporters(start)
              || tokens(start)
              || koreanCredit(start, close);
    }
    if (!found) {
      return Optional.empty();
    }
    int end = persons(koreanReporter(close + 1));
    return Optional.of(draft.dateline(open, end, after(end), Where.INLINE, setting));
  }

  private int find(int start, int end, String signs) {
    for (int i = start; i < end; i++) {
      if (DatelineText.in(signs, text.at(i))) {
        return i;
      }
    }
    return -1;
  }

  private int trimmed(int end) {
    int to = end;
    while (text.isSpace(to - 1)) {
      to--;
    }
    return to;
  }

  /** {@code 【ロンドン＝NAME】}, {@code [부산=PAPER NAME 기자]}, {@code [PAPER=부산, NAME 기자]}. */
  private boolean equation(int start, int equals) {
    int left = trimmed(equals);
    boolean place = names.isPlace(start, left) || looksForeign(start, left);
    int right = text.skipSpaces(equals + 1);
    if (names.isAgency(start, left)) {
      draft.agency(start, left);
      return koreanCredit(right, close) || columnist(right);
    }
    if (names.isLabel(start, left)) {
      return false;
    }
    boolean korean = koreanCredit(right, close);
    boolean credited = korean || names.isAgency(right, trimmed(close));
    if (!place && !credited) {
      return false;
    }
    if (names.isAgency(right, trimmed(close)) && !korean) {
      draft.agency(right, trimmed(close));
    } else if (!korean && !japaneseName(right)) {
      return false;
    }
    placeAndAgency(start, left);
    return true;
  }

  /** {@code 워싱턴 로이터}: where, and who reported it first. */
  private void placeAndAgency(int start, int end) {
    List<int[]> tokens = split(start, end);
    int[] last = tokens.isEmpty() ? new int[] {start, end} : tokens.get(tokens.size() - 1);
    if (last[0] > start && names.isAgency(last[0], last[1])) {
      draft.place(start, trimmed(last[0]));
      draft.agency(last[0], last[1]);
    } else {
      draft.place(start, end);
    }
  }

  /** A Korean column: {@code [PAPER=NAME의 COLUMN]}. */
  private boolean columnist(int from) {
    int end = text.wordEnd(from);
    boolean possessive = end - from >= 3 && end - from <= 5 && text.is(end - 1, '의');
    if (possessive) {
      draft.author(from, end - 1);
    }
    return possessive;
  }

  /** Places abroad are printed in katakana. */
  private boolean looksForeign(int start, int end) {
    for (int i = start; i < end; i++) {
      int c = text.at(i);
      if (!DatelineEastAsian.isKana(c) && c != 0x30FC && c != 0x30FB) {
        return false;
      }
    }
    return end - start >= 2 && end - start <= 10;
  }

  private boolean japaneseName(int from) {
    int end = trimmed(close);
    List<int[]> persons = names.persons(from, end);
    boolean plain = !persons.isEmpty();
    for (int i = from; i < end && !plain; i++) {
      int c = text.at(i);
      if (!DatelineEastAsian.isHan(c) && !DatelineEastAsian.isKana(c) && !text.isSpace(i)) {
        return false;
      }
    }
    if (plain) {
      persons.forEach(p -> draft.author(p[0], p[1]));
    } else if (end - from >= 2 && end - from <= 8) {
      draft.author(from, end);
    }
    return draft.hasAuthor();
  }

  /** Words and a Korean word for "reporter": {@code PAPER NAME 기자}, {@code 부산, NAME 기자}. */
  private boolean koreanCredit(int start, int end) {
    List<int[]> tokens = split(start, end);
    int reporter = -1;
    for (int i = 1; i < tokens.size(); i++) {
      if (REPORTERS.contains(names.text(tokens.get(i)[0], tokens.get(i)[1]))) {
        reporter = i;
      }
    }
    boolean agencyOnly = tokens.size() == 1 && names.isAgency(tokens.get(0)[0], tokens.get(0)[1]);
    if (reporter < 0) {
      return agencyOnly && koreanAgency(tokens.get(0));
    }
    int[] name = tokens.get(reporter - 1);
    if (!isKoreanName(name)) {
      return false;
    }
    draft.author(name[0], name[1]);
    for (int[] token : tokens.subList(0, reporter - 1)) {
      // After the paper's name, what is no person is where the reporter was.
      boolean there = draft.hasAgency() && isKoreanName(token);
      if (there || names.isPlace(token[0], token[1])) {
        draft.place(token[0], token[1]);
      } else {
        draft.agency(token[0], token[1]);
      }
    }
    return true;
  }

  private boolean koreanAgency(int[] token) {
    draft.agency(token[0], token[1]);
    return true;
  }

  private boolean isKoreanName(int[] token) {
    for (int i = token[0]; i < token[1]; i++) {
      if (!DatelineEastAsian.isHangul(text.at(i))) {
        return false;
      }
    }
    return token[1] - token[0] >= 2 && token[1] - token[0] <= 4;
  }

  private List<int[]> split(int start, int end) {
    List<int[]> tokens = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      boolean sign = i == end || text.isSpace(i) || DatelineText.in(",，、=·", text.at(i));
      if (sign && i > from) {
        tokens.add(new int[] {from, i});
      }
      from = sign ? i + 1 : from;
    }
    return tokens;
  }

  /** {@code 記者NAME／PLACE報導}. */
  private boolean reported(int start, int slash) {
    int right = text.skipSpaces(slash + 1);
    int end = wordStart(right, trimmed(close));
    if (end < 0) {
      return false;
    }
    List<int[]> persons = names.persons(start, trimmed(slash));
    if (persons.isEmpty()) {
      return false;
    }
    persons.forEach(p -> draft.author(p[0], p[1]));
    place(right, end);
    return true;
  }

  /** Where the word for "report" that ends a range starts, or -1. */
  private int wordStart(int start, int end) {
    for (String word : ENDS) {
      int from = end - word.length();
      if (from >= start && names.text(from, end).equals(word)) {
        return from;
      }
    }
    return -1;
  }

  private void place(int start, int end) {
    String printed = names.text(start, end);
    for (String compiled : COMPILED) {
      if (printed.endsWith(compiled)) {
        draft.place(start, end - compiled.length());
        return;
      }
    }
    draft.place(start, end);
  }

  /** {@code 中央社記者NAME台北11日電}, {@code 法新社日內瓦16日電}, {@code 明報專訊}. */
  private boolean dispatch(int start) {
    int end = wordStart(start, trimmed(close));
    if (end < 0 || LABELS.contains(names.text(start, trimmed(close)))) {
      return false;
    }
    int role = names.roleEnd(start, end);
    int medium = names.mediumEnd(start, end);
    boolean named = medium > start;
    if (role > 0) {
      medium = names.roleStart(role);
      named = true;
    }
    int dateStart = dateStart(medium, end);
    boolean dated = dateStart < end && draft.date(dateStart) == end;
    boolean special = names.text(end, trimmed(close)).length() >= 2;
    int from = role > 0 ? role : medium;
    int to = dated ? dateStart : end;
    if (!named && !dated && !(special && end > start && end - start <= 8)) {
      draft.date(end);
      return false;
    }
    if (!named) {
      medium = to;
      from = to;
    }
    draft.agency(start, medium);
    if (role > 0) {
      personAndPlace(role, to);
    } else {
      place(from, to);
    }
    return true;
  }

  /** {@code 大公報記者 李明}: a medium and its reporters. */
  private boolean reporters(int start) {
    int role = names.roleEnd(start, close);
    int medium = role > 0 ? names.roleStart(role) : -1;
    if (medium <= start || names.mediumEnd(start, medium) != medium) {
      return false;
    }
    List<int[]> persons = names.persons(role, trimmed(close));
    if (persons.isEmpty()) {
      return false;
    }
    draft.agency(start, medium);
    persons.forEach(p -> draft.author(p[0], p[1]));
    return true;
  }

  /** The same forms without brackets: {@code 記者NAME／PLACE報導} up to a blank. */
  Optional<Dateline> readBare(Setting setting) {
    int start = open + 1;
    int slash = find(start, close, "/／╱");
    boolean reporter = names.roleEnd(start, slash) > 0;
    return slash > 0 && reporter && reported(start, slash)
        ? Optional.of(draft.dateline(start, close, after(close), Where.INLINE, setting))
        : Optional.empty();
  }

  private int dateStart(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.digit(i) >= 0) {
        return i;
      }
    }
    return end;
  }

  /** A name and a place without anything between: the place is known, or the name has three. */
  private void personAndPlace(int start, int end) {
    int place = names.placeStart(start, end);
    if (place == end) {
      boolean compiled = COMPILED.contains(names.text(Math.max(start, end - 2), end));
      place = compiled ? end - 2 : Math.min(end, start + 3);
    }
    draft.author(start, place);
    place(place, end);
  }

  /** {@code 6月18日 AFP}, {@code 東京 24日 ロイター}, {@code ソウル聯合ニュース}, {@code 中央社}. */
  private boolean tokens(int start) {
    List<int[]> tokens = split(start, trimmed(close));
    for (int[] token : tokens) {
      int at = token[0];
      int place = names.placeEnd(at, token[1]);
      if (draft.date(at) == token[1]) {
        continue;
      }
      if (names.isAgency(at, token[1])) {
        draft.agency(at, token[1]);
      } else if (place == token[1]) {
        draft.place(at, place);
      } else if (place > at && names.isAgency(place, token[1])) {
        draft.place(at, place);
        draft.agency(place, token[1]);
      } else {
        return false;
      }
    }
    return draft.hasAgency();
  }

  /** Names and a word for "reporter" right after the bracket, before an equals sign. */
  private int koreanReporter(int end) {
    List<int[]> found = new ArrayList<>();
    int at = text.skipSpaces(end);
    for (int step = 0; step < 5; step++) {
      int wordEnd = text.wordEnd(at);
      if (REPORTERS.contains(names.text(at, wordEnd))) {
        boolean equals = text.is(text.skipSpaces(wordEnd), '=');
        found.forEach(name -> author(name, equals));
        return equals && !found.isEmpty() ? wordEnd : end;
      }
      if (!isKoreanName(new int[] {at, wordEnd})) {
        return end;
      }
      found.add(new int[] {at, wordEnd});
      at = text.skipSpaces(text.is(wordEnd, '·') ? wordEnd + 1 : wordEnd);
    }
    return end;
  }

  private void author(int[] name, boolean wanted) {
    if (wanted) {
      draft.author(name[0], name[1]);
    }
  }

  /** {@code （记者 NAME）} after the bracket of the medium. */
  private int persons(int end) {
    int from = text.skipSpaces(end);
    int to = text.isOpening(from) ? text.closing(from, 40) : -1;
    if (to < 0 || names.roleEnd(from, to) < 0) {
      return end;
    }
    List<int[]> persons = names.persons(from + 1, to);
    persons.forEach(p -> draft.author(p[0], p[1]));
    return persons.isEmpty() ? end : to + 1;
  }

  private int after(int end) {
    int sign = text.skipSpaces(end);
    boolean dash = text.isDash(sign) && text.at(sign) != 0x30FC;
    boolean mark = dash || text.is(sign, '=') || text.isColon(sign);
    return mark ? text.skipSpaces(sign + 1) : sign;
  }
}
