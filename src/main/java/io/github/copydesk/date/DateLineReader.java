package io.github.copydesk.date;

import io.github.copydesk.article.Dated;
import io.github.copydesk.date.DateScan.Found;
import io.github.copydesk.date.DateWords.Kind;
import io.github.copydesk.date.DateWords.Phrase;
import io.github.copydesk.page.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one visible line as a date line. */
final class DateLineReader {
  /** Longest date line with a byline beside it, in characters; the longest seen has 210. */
  private static final int LONGEST = 300;

  /** Words beside the dates of a line that says "published"; running text has more. */
  private static final int MOST_WORDS_WITH_LEAD = 25;

  /** Words beside the dates of a line that does not say what its date is. */
  private static final int MOST_WORDS = 14;

  /** Words that may stand before a date without a mark between: a name, "dpa am". */
  private static final int MOST_WORDS_UNMARKED = 4;

  /** Tokens of the names between "by" and "on", the marks counted. */
  private static final int MOST_NAME_TOKENS = 8;

  /** Words in lower case inside names, and between them. */
  private static final Set<String> NAME_PARTICLES =
      Set.of(
          "and", "und", "et", "y", "e", "og", "och", "en", "i", "de", "da", "di", "do", "dos", "du",
          "del", "della", "la", "le", "van", "von", "der", "den", "ter", "bin", "al", "el");

  private static final Set<String> MARKS =
      Set.of(
          "|", "/", "-", ",", "·", "•", "⋅", "●", ":", "(", "[", "【", "]", ")", "】", "*", ">", "»",
          "、");

  private static final Set<String> PARTS = Set.of("|", "/", "·", "•", "⋅", "●");

  private static final String EDGES = " \t|/-–—,·•⋅●:;>»*\u00a0。.@";

  private final String line;
  private final List<DateToken> tokens;
  private final DateWords words;
  private final List<Found> dates;

  /** Whether the token belongs to a date, its lead words or the like. */
  private final boolean[] used;

  private boolean lead;

  /** What the words around a date call it. */
  private enum Meaning {
    PUBLISHED,
    MODIFIED,
    OPEN
  }

  DateLineReader(String line, DateWords words, Setting setting) {
    this.line = line;
    this.tokens = DateToken.of(line);
    this.words = words;
    this.dates = new DateScan(line, tokens, words, setting).dates();
    this.used = new boolean[tokens.size()];
  }

  /** Whether the line can be a date line at all: it has a digit and is not long. */
  static boolean isShort(String line) {
    return line.length() <= LONGEST && hasDigit(line);
  }

  private static boolean hasDigit(String line) {
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(line.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  Optional<DateLine> read() {
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    Meaning[] meanings = new Meaning[dates.size()];
    int free = 0;
    for (int i = 0; i < meanings.length; i++) {
      meanings[i] = meaning(i, free);
      free = dates.get(i).to();
    }
    useAsides(free);
    if (isForeign() || !isMostlyDate() || isRange(meanings)) {
      return Optional.empty();
    }
    dates.forEach(date -> useLittleWordsBefore(date.from()));
    Optional<Dated> published =
        first(meanings, Meaning.PUBLISHED).or(() -> first(meanings, Meaning.OPEN));
    return Optional.of(new DateLine(published, first(meanings, Meaning.MODIFIED), rest(), lead));
  }

  private Optional<Dated> first(Meaning[] meanings, Meaning wanted) {
    for (int i = 0; i < meanings.length; i++) {
      if (meanings[i] == wanted) {
        return Optional.of(dates.get(i).dated());
      }
    }
    return Optional.empty();
  }

  /** Two dates that nobody explains are a span of time, or two things. */
  private boolean isRange(Meaning[] meanings) {
    String first = "";
    for (int i = 0; i < meanings.length; i++) {
      if (meanings[i] == Meaning.OPEN) {
        String iso = dates.get(i).dated().iso().substring(0, 10);
        if (!first.isEmpty() && !first.equals(iso)) {
          return true;
        }
        first = iso;
      }
    }
    return false;
  }

  /** What the date is called; marks the date and its lead words as used. */
  private Meaning meaning(int index, int free) {
    Found date = dates.get(index);
    use(date.from(), date.to());
    Meaning meaning = Meaning.OPEN;
    for (int at = free; at < date.from(); at++) {
      Phrase modified = words.at(Kind.MODIFIED, tokens, at);
      Phrase published = words.at(Kind.PUBLISHED, tokens, at);
      Phrase phrase = longer(modified, published);
      if (phrase != null && phrase.to() <= date.from() && isLeadPlace(phrase, date.from())) {
        meaning = phrase == modified ? Meaning.MODIFIED : Meaning.PUBLISHED;
        use(phrase.from(), phrase.to());
        lead = true;
        at = phrase.to() - 1;
      }
    }
    useLittleWords(date.from(), free);
    useLittleWordsAfter(date.to());
    return meaning == Meaning.OPEN ? meaningAfter(index) : meaning;
  }

  private static Phrase longer(Phrase one, Phrase other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.to() > one.to() ? other : one;
  }

  /** Lead words open a line, follow a mark, or stand right before the date. */
  private boolean isLeadPlace(Phrase phrase, int date) {
    return phrase.from() == 0
        || used[phrase.from() - 1]
        || MARKS.contains(tokens.get(phrase.from() - 1).text())
        || tokens.get(phrase.from() - 1).is(".")
        || onlyLittle(phrase.to(), date);
  }

  private boolean onlyLittle(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isLittle(tokens.get(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean isLittle(DateToken token) {
    boolean mark = !token.isWord() && !token.isNumber();
    return mark && !words.is(Kind.FOREIGN, token)
        || words.is(Kind.INNER, token)
        || words.is(Kind.ABOUT, token);
  }

  private void useLittleWords(int end, int free) {
    int at = end;
    while (at > free && !used[at - 1] && isLittle(tokens.get(at - 1))) {
      at--;
    }
    boolean opens = at == 0 || used[at - 1];
    if (opens) {
      use(at, end);
    }
  }

  /** The "on" of "by Ada Ray on 4 October". */
  private void useLittleWordsBefore(int end) {
    for (int at = end; at > 0 && !used[at - 1] && isLittle(tokens.get(at - 1)); at--) {
      used[at - 1] = tokens.get(at - 1).isWord();
    }
  }

  /** The "г." of "4 мая 2020 г.", the "Uhr" that no time had. */
  private void useLittleWordsAfter(int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).isWord() && words.is(Kind.INNER, tokens.get(at))) {
      use(at, at + 1);
      at++;
    }
  }

  /** Lead words after the date, as in Chinese and Korean, where no other date follows them. */
  private Meaning meaningAfter(int index) {
    int at = dates.get(index).to();
    int end = index + 1 < dates.size() ? dates.get(index + 1).from() : tokens.size();
    while (at < end && !tokens.get(at).isWord() && !tokens.get(at).isNumber()) {
      at++;
    }
    if (at >= end || index + 1 < dates.size()) {
      return Meaning.OPEN;
    }
    Phrase modified = words.at(Kind.MODIFIED, tokens, at);
    Phrase published = words.at(Kind.PUBLISHED, tokens, at);
    Phrase phrase = longer(modified, published);
    if (phrase == null) {
      return Meaning.OPEN;
    }
    use(phrase.from(), phrase.to());
    lead = true;
    return phrase == modified ? Meaning.MODIFIED : Meaning.PUBLISHED;
  }

  /** The links of a theme's date line that lead to its comments: "4 May 2020 | 3 comments". */
  private void useAsides(int from) {
    for (int at = from; at < tokens.size(); at++) {
      Phrase aside = words.at(Kind.ASIDE, tokens, at);
      if (aside != null) {
        boolean counted = at > from && tokens.get(at - 1).isNumber();
        use(counted ? at - 1 : at, aside.to());
        at = aside.to() - 1;
      }
    }
  }

  private void use(int from, int to) {
    Arrays.fill(used, from, Math.min(to, used.length), true);
  }

  /** Whether words beside the dates say that these belong to something else. */
  private boolean isForeign() {
    if (isQuotedPost()) {
      return true;
    }
    for (int at = 0; at < tokens.size(); at++) {
      Phrase foreign = used[at] ? null : words.at(Kind.FOREIGN, tokens, at);
      if (foreign != null && (!lead || at == 0) && !isElsewhere(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all dates come before the word, and a mark between: "4 May 2020 | Photo: Ada Ray". */
  private boolean isElsewhere(int foreign) {
    int last = dates.get(dates.size() - 1).to();
    for (int at = last; at < foreign; at++) {
      if (PARTS.contains(tokens.get(at).text())) {
        return true;
      }
    }
    return false;
  }

  /** A post of a social network as pages embed it: a dash, a name, a handle, a date. */
  private boolean isQuotedPost() {
    boolean dash = tokens.get(0).is("-") && tokens.size() > 1 && tokens.get(1).isWord();
    return dash && tokens.stream().anyMatch(token -> token.is("@"));
  }

  private boolean isMostlyDate() {
    int beside = 0;
    for (int at = 0; at < tokens.size(); at++) {
      beside += used[at] ? 0 : words(tokens.get(at));
    }
    if (beside == 0) {
      return true;
    }
    boolean yearless = dates.stream().anyMatch(Found::yearless);
    if (lead) {
      return beside <= MOST_WORDS_WITH_LEAD;
    }
    return !yearless && beside <= MOST_WORDS && !endsAsSentence(beside) && isSetOff(beside);
  }

  /** What a token counts as; scripts without blanks have no words to count, but letters. */
  private static int words(DateToken token) {
    if (!token.isWord()) {
      return 0;
    }
    boolean kana = token.text().codePointAt(0) >= 0x3040 && token.text().codePointAt(0) < 0x3100;
    return kana ? Math.max(1, (token.end() - token.start()) / 2) : 1;
  }

  private boolean endsAsSentence(int beside) {
    DateToken last = tokens.get(tokens.size() - 1);
    return beside > MOST_WORDS_UNMARKED
        && (last.is(".") || last.is("!") || last.is("?") || last.is("。") || last.is("।"));
  }

  /** Whether each date stands at an end of the line or between marks. */
  private boolean isSetOff(int beside) {
    for (Found date : dates) {
      int from = date.from();
      while (from > 0 && used[from - 1]) {
        from--;
      }
      boolean timed = date.dated().iso().indexOf('T') > 0;
      if (!startsCleanly(from, beside, timed) || !endsCleanly(date.to(), beside)) {
        return false;
      }
    }
    return true;
  }

  private boolean startsCleanly(int from, int beside, boolean timed) {
    if (from == 0) {
      return true;
    }
    DateToken before = tokens.get(from - 1);
    if (timed && before.isWord() && beside <= MOST_WORDS / 2) {
      return true;
    }
    if (before.isWord() && words.is(Kind.ABOUT, before)) {
      // "dpa am 04.10.2020" is a credit, "the opening on 4 October" is not.
      return beside <= 2 && from == 2 || isByline(from - 1);
    }
    return MARKS.contains(before.text()) || beside <= MOST_WORDS_UNMARKED && from > 1;
  }

  /** "By Ada Ray" before "on 4 October 2020": a word for writers, then names only. */
  private boolean isByline(int end) {
    Phrase writer = words.at(Kind.WRITER, tokens, 0);
    if (writer == null || writer.to() >= end || end - writer.to() > MOST_NAME_TOKENS) {
      return false;
    }
    for (int at = writer.to(); at < end; at++) {
      DateToken token = tokens.get(at);
      boolean lower = token.isWord() && Character.isLowerCase(line.codePointAt(token.start()));
      if (token.isNumber() || lower && !NAME_PARTICLES.contains(token.text())) {
        return false;
      }
    }
    return true;
  }

  private boolean endsCleanly(int to, int beside) {
    if (to >= tokens.size() || used[to]) {
      return true;
    }
    DateToken after = tokens.get(to);
    // A chronicle: the date, a colon, what happened.
    boolean chronicle = (after.is(":") || after.is("]")) && beside > MOST_WORDS_UNMARKED;
    return !chronicle && (MARKS.contains(after.text()) || beside <= MOST_WORDS || after.is("."));
  }

  /** The line without its used parts. */
  private String rest() {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (used[i]) {
        rest.append(line, at, Math.max(at, tokens.get(i).start())).append(' ');
        at = tokens.get(i).end();
      }
    }
    rest.append(line, at, line.length());
    return trimmed(rest.toString());
  }

  /** A full stop after a letter may be that of "Jr.". */
  private static boolean isAbbreviation(String text, int end) {
    return end > 1 && text.charAt(end - 1) == '.' && Character.isLetter(text.charAt(end - 2));
  }

  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c >= '\t' && c <= '\r') {
        gap = true;
      } else {
        spaced.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return spaced.toString();
  }

  /** Single blanks, and none of the marks that stood between a date and the rest. */
  private static String trimmed(String text) {
    String spaced = spaced(text.strip());
    int from = 0;
    int to = spaced.length();
    while (from < to && EDGES.indexOf(spaced.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && EDGES.indexOf(spaced.charAt(to - 1)) >= 0 && !isAbbreviation(spaced, to)) {
      to--;
    }
    String inner = spaced.substring(from, to);
    return inner.codePoints().anyMatch(Character::isLetterOrDigit) ? inner : "";
  }
}
