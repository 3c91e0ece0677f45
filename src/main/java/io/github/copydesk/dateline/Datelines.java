package io.github.copydesk.dateline;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Dated;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.article.Dateline.Position;
import io.github.copydesk.article.Dateline.Where;
import io.github.copydesk.dateline.DatelineForm.Ending;
import io.github.copydesk.dateline.DatelinePart.Kind;
import io.github.copydesk.page.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds datelines: "BAGHDAD, Oct 5, (Agencies): ", "Berlin (dpa) - ", "新华社北京11月17日电". A prefix must
 * first have the form of a dateline, then enough evidence; see {@link #explain}. Looks at a bounded
 * head or tail of a text, in linear time. Immutable and safe for use by several threads.
 */
public final class Datelines {

  /** A line of its own longer than this is no dateline. */
  private static final int LONGEST_LINE = 60;

  /** Characters of the paragraph under a line of its own. */
  private static final int SHORTEST_STORY = 60;

  private final DatelineVocabulary vocabulary;
  private final DatelineEastAsian eastAsian;
  private final DatelineSignature signature;

  /** Reads the word lists. */
  public Datelines() {
    this.vocabulary = DatelineVocabulary.load();
    this.eastAsian = new DatelineEastAsian(vocabulary.words());
    this.signature = new DatelineSignature(vocabulary);
  }

  /**
   * The dateline that opens a paragraph.
   *
   * @param paragraph the text of a paragraph
   * @param setting what is known of the page; the language may be {@code und}
   * @return the dateline, with its position in paragraph 0 in code points, terminator included
   */
  public Optional<Dateline> inline(String paragraph, Setting setting) {
    requireNonNull(setting, "setting");
    DatelineText text = DatelineText.head(paragraph);
    Optional<Dateline> eastern = eastAsian.at(text, setting);
    if (eastern.isPresent()) {
      return eastern;
    }
    return best(paragraph, text, setting).map(form -> dateline(form, text, setting, Where.INLINE));
  }

  private Optional<DatelineForm> best(String paragraph, DatelineText text, Setting setting) {
    List<DatelineForm> forms = scan(text, setting, false);
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    DatelineEvidence evidence = evidence(paragraph, text, setting);
    DatelineForm best = null;
    for (DatelineForm form : forms) {
      if (evidence.isEnough(form)) {
        best = form;
      }
    }
    return Optional.ofNullable(best);
  }

  private List<DatelineForm> scan(DatelineText text, Setting setting, boolean line) {
    return new DatelineScanner(text, vocabulary, setting, line).forms();
  }

  private DatelineEvidence evidence(String paragraph, DatelineText text, Setting setting) {
    DatelineStory story = new DatelineStory(paragraph, text, vocabulary, setting);
    return new DatelineEvidence(text, story, vocabulary.words(), setting);
  }

  /**
   * A line of its own between headline and text that is a dateline: "Ankara", "Bruselas -".
   *
   * @param line the line
   * @param next the paragraph after it, or ""
   * @param setting what is known of the page
   * @return the dateline, with its position in the line as paragraph 0
   */
  public Optional<Dateline> block(String line, String next, Setting setting) {
    requireNonNull(next, "next");
    DatelineText text = DatelineText.head(line);
    if (!text.whole() || text.length() > LONGEST_LINE || !isProse(next)) {
      return Optional.empty();
    }
    List<DatelineForm> forms = scan(text, setting, true);
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    DatelineEvidence evidence = evidence(line + " " + next, text, setting);
    DatelineForm best = null;
    for (DatelineForm form : forms) {
      boolean whole =
          form.after() >= text.length() || text.skipSpaces(form.after()) >= text.length();
      if (whole && isPlaceLine(form, text, evidence)) {
        best = form;
      }
    }
    return Optional.ofNullable(best).map(form -> dateline(form, text, setting, Where.BLOCK));
  }

  /** A dateline stands above text, a menu entry or a table cell above something short. */
  private static boolean isProse(String next) {
    return next.length() >= SHORTEST_STORY && !next.isBlank();
  }

  /**
   * "Jane Roe, The Associated Press" is a byline: an unknown place must have its credit in
   * brackets. A lone name must be a known city, or have its region or a credit; a date alone is a
   * date line.
   */
  private boolean isPlaceLine(DatelineForm form, DatelineText text, DatelineEvidence evidence) {
    if (!form.has(Kind.PLACE) || form.ending() == Ending.COLON && !form.has(Kind.AGENCY)) {
      return false;
    }
    boolean named =
        form.weight(Kind.AGENCY) >= DatelineEvidence.AGENCY && text.isClosing(form.end() - 1)
            || form.all(Kind.PLACE).stream().allMatch(p -> isNamed(p, text));
    if (!named || evidence.isLabel(form)) {
      return false;
    }
    List<DatelineEvidence.Item> items = new ArrayList<>();
    evidence.content(form, items);
    boolean set = form.ending() == Ending.DASH || form.ending() == Ending.STRONG;
    int sum = DatelineEvidence.sum(items) + (set ? 1 : 0);
    boolean city = form.weight(Kind.PLACE) >= DatelineEvidence.CITY;
    boolean region = form.last().is(Kind.PLACE) && isQualified(form.last(), text);
    return city || region || sum >= DatelineEvidence.ENOUGH;
  }

  /** A place that is known or in capitals, or one word with its region. */
  private boolean isNamed(DatelinePart place, DatelineText text) {
    int end = nameEnd(place, text);
    boolean known = vocabulary.words().place(text.key(place.start(), end)) != 0;
    boolean oneWord = text.wordEnd(place.start()) == end;
    return known || place.capitals() || oneWord && isQualified(place, text);
  }

  private static boolean isQualified(DatelinePart place, DatelineText text) {
    return place.weight() > 0 && nameEnd(place, text) < place.end();
  }

  private static int nameEnd(DatelinePart place, DatelineText text) {
    int end = place.start();
    while (end < place.end() && !text.is(end, ',') && !text.isOpening(end)) {
      end++;
    }
    return end;
  }

  /**
   * A dateline or an agency's sign in the last words of a text: "(ANI)", "— AFP", "【ベルリン山田太郎】".
   *
   * @param paragraph the last paragraph of a text
   * @param setting what is known of the page
   * @return the dateline, with its position in that paragraph as paragraph 0
   */
  public Optional<Dateline> end(String paragraph, Setting setting) {
    requireNonNull(setting, "setting");
    return signature.of(paragraph, setting);
  }

  /**
   * Why the head of a paragraph is a dateline or not: one line per form found, with what speaks for
   * and against it, and the sum.
   */
  public List<String> explain(String paragraph, Setting setting) {
    DatelineText text = DatelineText.head(paragraph);
    Optional<Dateline> eastern = eastAsian.at(text, setting);
    if (eastern.isPresent()) {
      return List.of("\"" + eastern.get().raw() + "\": Chinese, Japanese or Korean dispatch form");
    }
    return weigh(paragraph, setting).stream()
        .map(
            form ->
                "\""
                    + form.raw()
                    + "\": "
                    + join(form.items())
                    + " = "
                    + DatelineEvidence.sum(form.items())
                    + " of "
                    + DatelineEvidence.ENOUGH)
        .toList();
  }

  /**
   * A form at the head of a paragraph with what speaks for and against it.
   *
   * @param raw as printed
   * @param items the evidence
   */
  record Weighed(String raw, List<DatelineEvidence.Item> items) {}

  /** All forms at the head of a paragraph, those that are no datelines included. */
  List<Weighed> weigh(String paragraph, Setting setting) {
    DatelineText text = DatelineText.head(paragraph);
    DatelineEvidence evidence = evidence(paragraph, text, setting);
    return scan(text, setting, false).stream()
        .map(form -> new Weighed(text.text(form.start(), form.end()), evidence.of(form)))
        .toList();
  }

  /** Whether the paragraph opens with a Chinese, Japanese or Korean form, which is not weighed. */
  boolean isEastAsian(String paragraph, Setting setting) {
    return eastAsian.at(DatelineText.head(paragraph), setting).isPresent();
  }

  private static String join(List<DatelineEvidence.Item> items) {
    return String.join(", ", items.stream().map(DatelineEvidence.Item::toString).toList());
  }

  private static Dateline dateline(
      DatelineForm form, DatelineText text, Setting setting, Where where) {
    Optional<Dated> date =
        form.date()
            .map(
                f ->
                    DatelineDates.dated(
                        text.text(f.start(), f.end()), f.year(), f.month(), f.day(), setting));
    return new Dateline(
        text.text(form.start(), form.end()),
        text.spaced(form.end(), form.after()),
        where,
        texts(form, text, Kind.PLACE),
        date,
        texts(form, text, Kind.AGENCY),
        texts(form, text, Kind.PERSON),
        Optional.of(new Position(0, form.start(), form.after())));
  }

  private static List<String> texts(DatelineForm form, DatelineText text, Kind kind) {
    return form.all(kind).stream().map(p -> text.text(p.start(), p.end())).toList();
  }
}
