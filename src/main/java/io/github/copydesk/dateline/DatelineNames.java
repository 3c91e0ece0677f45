package io.github.copydesk.dateline;

import io.github.copydesk.page.Setting;
import java.util.Locale;

/**
 * Finds names in the head of a paragraph: places, what qualifies them, agencies, persons. Ranges
 * are code points of that text.
 */
final class DatelineNames {

  private static final int MOST_WORDS = 6;
  private static final int MOST_AGENCY_WORDS = 5;

  /** Shortest name of a site, and shortest beginning of one, in letters. */
  private static final int SHORTEST_SITE = 4;

  private static final int SHORTEST_START = 6;

  private final DatelineText text;
  private final DatelineVocabulary vocabulary;

  /** Letters of the site's name. */
  private final String site;

  DatelineNames(DatelineText text, DatelineVocabulary vocabulary, Setting setting) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.site = letters(setting.siteName());
  }

  private DatelineWords words() {
    return vocabulary.words();
  }

  private String key(int start, int end) {
    return text.key(start, end);
  }

  /** The end of a run of words that can be the name of a place, or -1. */
  int nameEnd(int start, DatelineDates dates, Setting where) {
    boolean capitals = isCapitals(start, text.wordEnd(start));
    int at = start;
    int end = -1;
    for (int word = 0; word < MOST_WORDS; word++) {
      int wordEnd = text.wordEnd(at);
      if (wordEnd == at || text.digit(at) >= 0 || word > 0 && stops(at, dates, where)) {
        break;
      }
      boolean particle =
          word > 0 && text.isLower(at) && words().isIn("particles", key(at, wordEnd));
      boolean name = text.isUpper(at) || text.isCaseless(at);
      boolean sameCase = word == 0 || !capitals || isCapitals(at, wordEnd);
      if (!particle && (!name || !sameCase)) {
        break;
      }
      int after = dotted(at, wordEnd);
      end = particle ? end : after;
      int next = text.skipSpaces(after);
      if (next == after) {
        break;
      }
      at = next;
    }
    return end;
  }

  /** The dot of "St." and "Ft." belongs to the name. */
  private int dotted(int start, int end) {
    boolean dot =
        text.is(end, '.') && text.isSpace(end + 1) && text.isUpper(text.skipSpaces(end + 1));
    boolean saint = dot && end - start <= 3 && words().isIn("place first words", key(start, end));
    return saint ? end + 1 : end;
  }

  /** A date ends a name, and so does an agency or "in" where there are no capitals. */
  private boolean stops(int at, DatelineDates dates, Setting where) {
    if (text.isCaseless(at)) {
      int end = text.wordEnd(at);
      boolean agency = agencyEnd(at, false) > 0;
      return agency || key(at, end).equals("في") || dates.at(text, at, where).isPresent();
    }
    return dates.at(text, at, where).isPresent();
  }

  /**
   * How surely a range is a place: 2 a city, 1 a country or a town named like a word, 0 unknown.
   */
  int placeWeight(int start, int end) {
    if (end <= start) {
      return 0;
    }
    int kind = words().place(key(start, end));
    boolean city = (kind & DatelineWords.CITY) != 0;
    boolean common = (kind & DatelineWords.COMMON_WORD) != 0 && !isCapitals(start, end);
    if (city && !common) {
      return DatelineEvidence.CITY;
    }
    return city || (kind & ~DatelineWords.ABBREVIATION & DatelineWords.QUALIFIER) != 0
        ? DatelineEvidence.COUNTRY
        : 0;
  }

  /** Whether a whole range is a state, a country or a region. */
  boolean isQualifier(int start, int end) {
    String key = key(start, end);
    return (words().place(key) & DatelineWords.QUALIFIER) != 0 && !words().isAgency(key);
  }

  /** The end of the state, country or region that starts here, or -1. */
  int qualifierEnd(int start, boolean anyCase) {
    if (!text.isUpper(start) && !text.isCaseless(start) && !anyCase) {
      return -1;
    }
    int best = -1;
    int at = start;
    for (int word = 0; word < MOST_WORDS; word++) {
      int end = text.wordEnd(at);
      if (end == at) {
        break;
      }
      best = Math.max(best, qualifierAt(start, end));
      boolean regionWord =
          word > 0
              && words().isIn("region words", key(at, end))
              && (text.isUpper(at) || !text.isUpper(start) || text.isLower(at));
      best = regionWord ? end : best;
      int next = text.skipSpaces(end);
      if (next == end) {
        break;
      }
      at = next;
    }
    return best;
  }

  private int qualifierAt(int start, int end) {
    int kind = words().place(key(start, end));
    if ((kind & DatelineWords.ABBREVIATION) != 0) {
      boolean dot = text.is(end, '.') && (!text.isDash(end + 1) || !isCapitals(start, end));
      if (dot) {
        return end + 1;
      }
      return isCapitals(start, end) || (kind & ~DatelineWords.ABBREVIATION) != 0 ? end : -1;
    }
    return (kind & DatelineWords.QUALIFIER) != 0 ? end : -1;
  }

  /** A state or region is good evidence; a country only behind capitals. */
  int qualifierWeight(int start, int end, boolean capitalsBefore) {
    int kind = words().place(key(start, end));
    boolean local = (kind & (DatelineWords.STATE | DatelineWords.ABBREVIATION)) != 0;
    boolean known = (kind & DatelineWords.QUALIFIER) != 0;
    return local || known && capitalsBefore ? DatelineEvidence.QUALIFIED : 1;
  }

  /** Whether a whole range names an agency, a station or the site. */
  boolean isAgency(int start, int end) {
    String key = key(start, end);
    boolean listed =
        words().isAgency(key) && (!text.isLower(start) || words().isLowerCaseAgency(key));
    return listed || isStation(start, end) || isDomain(start, end) || isSite(key);
  }

  /** The end of the agency that starts here, or -1; the site's own name counts at the head. */
  int agencyEnd(int start, boolean head) {
    if (text.isLower(start)) {
      return isDomain(start, text.wordEnd(start)) ? text.wordEnd(start) : -1;
    }
    int first = text.wordEnd(start);
    int best = isDomain(start, first) ? first : -1;
    String opening = key(start, first);
    boolean headed = words().isIn("heads", opening);
    if (!headed && !words().mayOpenAgency(opening) && !(head && mayOpenSite(opening))) {
      return best;
    }
    int at = start;
    for (int word = 0; word < MOST_AGENCY_WORDS; word++) {
      int end = text.wordEnd(at);
      if (end == at) {
        break;
      }
      String key = key(start, end);
      boolean named = words().isAgency(key) || headed && word > 0 && word < 4;
      best = named || head && isSite(key) ? end : best;
      int next = text.skipSpaces(end);
      if (next == end) {
        break;
      }
      at = next;
    }
    return best;
  }

  /** An agency at the head without brackets: sure when it is the site or no ordinary word. */
  int bareAgencyWeight(int start, int end) {
    String key = key(start, end);
    if (isSite(key)) {
      return DatelineEvidence.AGENCY;
    }
    if (words().isLowerCaseAgency(key)) {
      return DatelineEvidence.BARE_AGENCY;
    }
    boolean ordinary =
        text.wordEnd(start) == end && !isCapitals(start, end) && !text.isCaseless(start);
    return ordinary ? 1 : DatelineEvidence.BARE_AGENCY;
  }

  /** {@code KOMPAS.com}, {@code INTERFAX.RU}: one word with a dot and a short last part. */
  boolean isDomain(int start, int end) {
    int dot = -1;
    for (int i = start; i < end; i++) {
      dot = text.is(i, '.') ? i : dot;
      if (text.isSpace(i)) {
        return false;
      }
    }
    int tail = end - dot - 1;
    if (dot - start < 3 || tail < 2 || tail > 4) {
      return false;
    }
    for (int i = dot + 1; i < end; i++) {
      int c = text.at(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return text.wordEnd(start) == end;
  }

  /** American stations: {@code KGO}, {@code WABC}, {@code NEWS10}, {@code FOX 5}. */
  private boolean isStation(int start, int end) {
    int letters = 0;
    int digits = 0;
    for (int i = start; i < end; i++) {
      int c = text.at(i);
      if (c >= 'A' && c <= 'Z') {
        letters++;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != ' ' && c != '-' && c != '/') {
        return false;
      }
    }
    boolean call = (text.is(start, 'K') || text.is(start, 'W')) && letters >= 3 && letters <= 6;
    return call && letters + digits == end - start && letters <= 4
        || digits > 0 && digits <= 2 && letters >= 3 && letters <= 6;
  }

  /**
   * The name of the site, or the first words of it. One plain word must be the whole name: the
   * first word of "Berliner Zeitung" is a place.
   */
  private boolean isSite(String key) {
    if (!mayOpenSite(key)) {
      return false;
    }
    String name = letters(key);
    boolean several = key.indexOf(' ') > 0 || key.indexOf('-') > 0;
    return site.equals(name) || several && name.length() >= SHORTEST_START && site.startsWith(name);
  }

  /** Whether the first letter of a name is that of the site's: that of most is not. */
  private boolean mayOpenSite(String key) {
    if (site.length() < SHORTEST_SITE) {
      return false;
    }
    int at = 0;
    while (at < key.length() && !Character.isLetterOrDigit(key.codePointAt(at))) {
      at += Character.charCount(key.codePointAt(at));
    }
    return at < key.length() && key.codePointAt(at) == site.codePointAt(0);
  }

  private static String letters(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String key = DatelineWords.key(lower.startsWith("www.") ? lower.substring(4) : lower);
    StringBuilder letters = new StringBuilder(key.length());
    int count = 0;
    for (int at = 0; at < key.length() && count < 60; ) {
      int point = key.codePointAt(at);
      if (Character.isLetterOrDigit(point)) {
        letters.appendCodePoint(point);
        count++;
      }
      at += Character.charCount(point);
    }
    return letters.toString();
  }

  /** Whether all letters of a range are capitals: at least two, "Mc" and particles apart. */
  boolean isCapitals(int start, int end) {
    int capitals = 0;
    int at = start;
    while (at < end) {
      int wordEnd = Math.max(at + 1, Math.min(end, text.wordEnd(at)));
      boolean particle =
          at > start && text.isLower(at) && words().isIn("particles", key(at, wordEnd));
      for (int i = at; i < wordEnd && !particle; i++) {
        boolean scottish = i == at + 1 && text.is(at, 'M') && text.is(i, 'c');
        if (text.isLower(i) && !scottish || text.isCaseless(i)) {
          return false;
        }
        capitals += text.isUpper(i) ? 1 : 0;
      }
      at = wordEnd;
    }
    return capitals >= 2;
  }

  /** A paper's own sign after a slash: two to four capitals that are no place. */
  boolean isSign(int start, int end) {
    boolean brief = end - start >= 2 && end - start <= 4;
    return brief && isCapitals(start, end) && words().place(key(start, end)) == 0;
  }

  /** Whether this is the second half of one place: Frankfurt/Main. */
  boolean isRiver(int start, int end) {
    return words().isIn("rivers", key(start, end));
  }

  /** Whether a range holds the first letters of the words of a name: "Access Point (AP)". */
  boolean isAcronym(int start, int end, int nameStart, int nameEnd) {
    StringBuilder first = new StringBuilder();
    for (int i = nameStart; i < nameEnd; i++) {
      boolean head = i == nameStart || !text.isLetter(i - 1);
      if (head && text.isLetter(i)) {
        first.appendCodePoint(text.at(i));
      }
    }
    return first.length() > 1 && key(start, end).equals(DatelineWords.key(first.toString()));
  }

  /** Whether brackets around this are a remark: directions, parties, "photo". */
  boolean isNoCredit(int start, int end) {
    return words().isIn("brackets that are no credit", key(start, end));
  }

  /** Two or three capitalised words, none of them known as something else; or -1. */
  int personEnd(int start) {
    int at = start;
    int end = -1;
    for (int word = 0; word < 3; word++) {
      int wordEnd = text.wordEnd(at);
      if (wordEnd == at || !text.isUpper(at) || isAgency(at, wordEnd)) {
        break;
      }
      end = word > 0 ? wordEnd : end;
      int next = text.skipSpaces(wordEnd);
      if (next == wordEnd) {
        break;
      }
      at = next;
    }
    return end;
  }
}
