package io.github.copydesk.dateline;

import io.github.copydesk.dateline.DatelineForm.Ending;
import io.github.copydesk.dateline.DatelinePart.Kind;
import io.github.copydesk.page.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Weighs what speaks for and against a prefix with the form of a dateline. The weights are small
 * whole numbers, each from what it means; a form is a dateline from {@link #ENOUGH} on. On the 225
 * annotated pages and 157 one-line cases of the development set, cross-validated by host, the
 * threshold 3 is chosen in every fold, 2 is as good and 4 costs a fifth of the recall; a search
 * over the weights finds nothing to move ({@code DatelineFitTest}). The pages were read when the
 * forms were written, so these figures are not blind. Moving a weight by 1 moves whole classes of
 * forms ("Place. ", "PLACE - "): run the vectors.
 */
final class DatelineEvidence {

  /** The sum at which a form is a dateline. */
  static final int ENOUGH = 3;

  /** An agency, station or site that is known. */
  static final int AGENCY = 3;

  /** A known agency at the head without brackets: it may be what the story is about. */
  static final int BARE_AGENCY = 2;

  /** A short sign where a credit stands. */
  static final int OPEN_AGENCY = 1;

  static final int DATE = 2;
  static final int CITY = 2;

  /** A country, a state, or a town that is also a common word. */
  static final int COUNTRY = 1;

  /** A place with its state or region. */
  static final int QUALIFIED = 2;

  private static final int DASH = 1;
  private static final int STRONG = 2;
  private static final int CAPITALS = 1;
  private static final int PLACE_ENDING = 1;
  private static final int MENTION = 1;
  private static final int STOP_LAYOUT = 1;
  private static final int COLON_LAYOUT = 1;
  private static final int PERSON = 1;
  private static final int BRACKETED_DATE = 1;

  private static final int LOWER_CASE = -2;
  private static final int LONG = -3;
  private static final int FRAGMENT = -3;
  private static final int BARE_COLON = -3;
  private static final int HEADLINE = -4;
  private static final int SCORE = -4;
  private static final int LABEL = -6;
  private static final int PHOTO = -6;

  /** A form that cannot be a dateline whatever else speaks for it. */
  private static final int NEVER = -20;

  private static final int LONGEST = 60;
  private static final int LONGEST_WITH_CREDIT = 90;

  /** Below this many code points, a rest without a full stop is a headline or a caption. */
  private static final int SHORT_REST = 100;

  private static final Map<Ending, Integer> ENDINGS =
      Map.of(Ending.DASH, DASH, Ending.STRONG, STRONG);

  /**
   * One thing that speaks for or against.
   *
   * @param what in words
   * @param weight points
   */
  record Item(String what, int weight) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s %+d", what, weight);
    }
  }

  private final DatelineText text;
  private final DatelineStory story;
  private final DatelineWords words;
  private final Setting setting;

  DatelineEvidence(DatelineText text, DatelineStory story, DatelineWords words, Setting setting) {
    this.text = text;
    this.story = story;
    this.words = words;
    this.setting = setting;
  }

  static int sum(List<Item> items) {
    int sum = 0;
    for (Item item : items) {
      sum += item.weight();
    }
    return sum;
  }

  /**
   * Whether enough speaks for a form at the head of a paragraph. Most forms end as no dateline
   * does; then nothing else can make them one.
   */
  boolean isEnough(DatelineForm form) {
    return canEndHere(form) && sum(of(form)) >= ENOUGH;
  }

  /** Everything that speaks for or against a form at the head of a paragraph. */
  List<Item> of(DatelineForm form) {
    List<Item> items = new ArrayList<>();
    content(form, items);
    int ending = ENDINGS.getOrDefault(form.ending(), 0);
    add(items, ending == 0 ? "" : "ends in " + form.ending(), ending);
    around(form, items);
    if (!canEndHere(form)) {
      items.add(new Item("no dateline ends like this", NEVER));
    }
    return items;
  }

  private static void add(List<Item> items, String what, int weight) {
    if (weight != 0) {
      items.add(new Item(what, weight));
    }
  }

  /** What the parts themselves say; also used for lines of their own. */
  void content(DatelineForm form, List<Item> items) {
    add(items, "agency", form.weight(Kind.AGENCY));
    add(items, "date", form.has(Kind.DATE) ? DATE : 0);
    add(items, "person", form.has(Kind.PERSON) ? PERSON : 0);
    if (!form.has(Kind.PLACE)) {
      return;
    }
    DatelinePart place = form.all(Kind.PLACE).get(0);
    add(items, "place", isPersonAndPlace(form) ? 0 : form.weight(Kind.PLACE));
    add(items, "capitals", place.capitals() && place.end() - place.start() > 2 ? CAPITALS : 0);
    if (place.weight() == 0) {
      boolean ending = words.hasPlaceEnding(name(place));
      add(items, "ends like a town", ending ? PLACE_ENDING : 0);
      boolean mentioned = story.names(name(place), form.after(), ending);
      add(items, "the text names it again", mentioned ? MENTION : 0);
    }
  }

  /** "Jane Roe, London" is who wrote a letter, not where two stories come from. */
  private boolean isPersonAndPlace(DatelineForm form) {
    List<DatelinePart> places = form.all(Kind.PLACE);
    DatelinePart first = places.get(0);
    return places.size() > 1
        && first.weight() == 0
        && !first.capitals()
        && text.is(text.skipSpaces(first.end()), ',');
  }

  private String name(DatelinePart part) {
    return text.key(part.start(), part.end());
  }

  private void around(DatelineForm form, List<Item> items) {
    boolean credited = form.weight(Kind.AGENCY) >= AGENCY;
    add(items, "next word is lower case", text.isLower(form.after()) && !credited ? LOWER_CASE : 0);
    int longest = credited ? LONGEST_WITH_CREDIT : LONGEST;
    add(items, "long", form.end() - form.start() > longest ? LONG : 0);
    boolean fragment = story.restLength(form.after()) < SHORT_REST && !story.endsSentence();
    add(items, "no sentence follows", fragment ? FRAGMENT : 0);
    add(items, "label", isLabel(form) ? LABEL : 0);
    add(items, "a result follows", story.scoreFollows(form.after()) ? SCORE : 0);
    add(items, "repeats the headline", story.repeats(setting.headline()) ? HEADLINE : 0);
    if (form.ending() == Ending.COLON) {
      boolean date = text.digit(form.after()) >= 0 || story.dateFollows(form.after());
      add(items, "photo dateline", date && !form.has(Kind.DATE) ? PHOTO : 0);
      add(items, "papers here use a colon", hasColonLayout() ? COLON_LAYOUT : 0);
      add(items, "bare colon", isBareColon(form) ? BARE_COLON : 0);
    }
    boolean layout =
        form.ending() == Ending.STOP
            && (words.isIn("stop layout", setting.language()) || text.isIndic(form.start()));
    add(items, "papers of this language use a stop", layout ? STOP_LAYOUT : 0);
    add(items, "a date in brackets", isBracketedDate(form) ? BRACKETED_DATE : 0);
  }

  /** "(18.01.2023) The farmers hope for rain." */
  private boolean isBracketedDate(DatelineForm form) {
    return form.ending() == Ending.SPACE
        && isDateOnly(form)
        && form.parts().size() == 1
        && text.isOpening(form.start())
        && isBracket(form.end() - 1)
        && isDatedHead(form);
  }

  /** Whether the form, or its first piece unless that is a known name, is a label. */
  boolean isLabel(DatelineForm form) {
    DatelinePart first = form.parts().get(0);
    String whole = text.key(form.start(), form.end());
    return words.isIn("labels", whole) || first.weight() == 0 && words.isIn("labels", name(first));
  }

  /** A colon after a name in capitals needs a place that is known or looks and reads like one. */
  private boolean isBareColon(DatelineForm form) {
    if (form.has(Kind.DATE) || form.has(Kind.PERSON)) {
      return false;
    }
    if (form.has(Kind.AGENCY)) {
      return !form.has(Kind.PLACE);
    }
    DatelinePart place = form.all(Kind.PLACE).get(0);
    boolean city = form.weight(Kind.PLACE) >= CITY;
    boolean known = city || words.hasPlaceEnding(name(place));
    return !(place.capitals() && known) && !(city && hasColonLayout());
  }

  private boolean hasColonLayout() {
    return text.isIndic(text.skipSpaces(0))
        || words.isIn("colon layout", setting.language())
        || words.isIn("colon layout", DatelineWords.key(setting.region()));
  }

  private boolean canEndHere(DatelineForm form) {
    boolean bracket = isBracket(form.end() - 1);
    boolean credited = form.weight(Kind.AGENCY) >= AGENCY;
    if (joinsUnknownPlaces(form) && form.ending() != Ending.STRONG && !credited) {
      return false;
    }
    return switch (form.ending()) {
      case DASH -> !isDateOnly(form) || isDatedHead(form);
      case STRONG, COLON -> !isDateOnly(form);
      case STOP -> canStop(form, bracket);
      case EQUALS -> credited;
      case SLASH -> credited && form.last().is(Kind.DATE);
      case BROKEN -> credited && bracket;
      case SPACE -> canEndInSpace(form, bracket, credited);
      case NONE, LINE -> false;
    };
  }

  private boolean isBracket(int index) {
    return text.isClosing(index) || text.is(index, '/');
  }

  private static boolean isDateOnly(DatelineForm form) {
    return !form.has(Kind.PLACE) && !form.has(Kind.AGENCY);
  }

  /** A date alone is a dateline when it is of this year; else it opens a chronicle. */
  private boolean isDatedHead(DatelineForm form) {
    int year = form.date().map(DatelineDates.Found::year).orElse(0);
    int day = form.date().map(DatelineDates.Found::day).orElse(0);
    int now = setting.published().or(setting::fetched).map(d -> d.getYear()).orElse(year);
    return year > 0 && day > 0 && Math.abs(now - year) <= 1;
  }

  /** Places joined by a dash must be known: "BRUSSELS - EU -" is a place and a story. */
  private boolean joinsUnknownPlaces(DatelineForm form) {
    List<DatelinePart> places = form.all(Kind.PLACE);
    for (int i = 1; i < places.size(); i++) {
      int between = text.skipSpaces(places.get(i - 1).end());
      if (text.isDash(between) && places.get(i).weight() == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean canStop(DatelineForm form, boolean bracket) {
    if (isDateOnly(form) || story.oneWordSentenceAt(form.after())) {
      return false;
    }
    DatelinePart last = form.last();
    if (last.is(Kind.AGENCY) || last.is(Kind.PERSON) || last.is(Kind.OTHER)) {
      boolean placed =
          form.has(Kind.PLACE)
              && (form.weight(Kind.PLACE) > 0 || form.all(Kind.PLACE).get(0).capitals());
      return placed || !form.has(Kind.PLACE) && form.has(Kind.DATE) || bracket;
    }
    if (last.is(Kind.DATE)) {
      return form.weight(Kind.PLACE) > 0;
    }
    boolean capitals = form.all(Kind.PLACE).get(0).capitals();
    return capitals || form.weight(Kind.PLACE) >= CITY;
  }

  private boolean canEndInSpace(DatelineForm form, boolean bracket, boolean credited) {
    if (text.isLower(form.after())) {
      return false;
    }
    if (isBracketedDate(form)) {
      return true;
    }
    if (form.last().is(Kind.TIME)) {
      return form.parts().get(0).is(Kind.DATE) && form.weight(Kind.PLACE) >= CITY;
    }
    boolean closed = bracket || text.isCaseless(form.end() - 1);
    boolean alone = form.parts().size() == 1 && bracket;
    return credited && closed && (form.weight(Kind.PLACE) > 0 || form.has(Kind.DATE) || alone);
  }
}
