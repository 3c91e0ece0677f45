package io.github.copydesk.byline;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Byline.Alternative;
import io.github.copydesk.article.Byline.Source;
import io.github.copydesk.article.Credit;
import io.github.copydesk.article.Dateline;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides who wrote an article when the page says it in several places. The order: persons in the
 * dateline or in a signature at the end, the visible byline, JSON-LD, meta elements. Sources that
 * agree on a person are joined; where they disagree the first wins. Immutable and thread-safe.
 */
public final class Authors {
  /** More visible bylines than these are those of other articles. */
  private static final int MOST_LINES = 4;

  /** Names of an alternative that are kept. */
  private static final int MOST_OTHERS = 20;

  private static final Byline NOBODY =
      new Byline(Optional.empty(), List.of(), List.of(), List.of());

  private final BylineWords words = BylineWords.SHARED;
  private final AuthorSources sources = new AuthorSources(new Bylines());

  /** A judge with the word lists of this version. */
  public Authors() {}

  /** What each source says, and what came of it. */
  private record Verdict(
      Byline signed, Byline visible, Byline story, Byline metas, Byline result, String winner) {}

  /**
   * Who wrote the article.
   *
   * @param visible the visible lines that were read as bylines, in page order
   * @param dateline the dateline, if there is one
   * @param credits the credits at the end
   * @param facts what the page says outside its visible text
   * @param setting language and site name, as far as they are known
   * @return empty when no source names anybody
   */
  public Optional<Byline> reconcile(
      List<Byline> visible,
      Optional<Dateline> dateline,
      List<Credit> credits,
      PageFacts facts,
      Setting setting) {
    Verdict verdict = judge(visible, dateline, credits, facts, setting);
    Byline result = OwnSite.of(facts, setting).leftOut(verdict.result());
    return isEmpty(result)
        ? Optional.empty()
        : Optional.of(result.beside(alternatives(result, verdict)));
  }

  /** The sources with a person that the result has not, each list of persons once. */
  private static List<Alternative> alternatives(Byline result, Verdict verdict) {
    List<Alternative> others = new ArrayList<>();
    Set<Set<String>> seen = new HashSet<>();
    for (Source source : Source.values()) {
      Byline said =
          switch (source) {
            case LINE -> verdict.visible();
            case JSON_LD -> verdict.story();
            case META -> verdict.metas();
          };
      if (!AuthorNames.covers(result, said) && seen.add(AuthorNames.keys(said))) {
        others.add(
            new Alternative(
                source,
                said.authors().stream().map(Byline.Author::name).limit(MOST_OTHERS).toList()));
      }
    }
    return others;
  }

  /** What each source says and which one won, one line each, for a report. */
  public List<String> explain(
      List<Byline> visible,
      Optional<Dateline> dateline,
      List<Credit> credits,
      PageFacts facts,
      Setting setting) {
    Verdict verdict = judge(visible, dateline, credits, facts, setting);
    List<String> lines = new ArrayList<>();
    lines.add("authors from " + verdict.winner());
    lines.add("dateline or signature: " + list(verdict.signed()));
    lines.add("visible byline: " + list(verdict.visible()));
    lines.add("JSON-LD: " + list(verdict.story()));
    lines.add("meta: " + list(verdict.metas()));
    return lines;
  }

  private static String list(Byline byline) {
    List<String> names = new ArrayList<>();
    byline.authors().forEach(author -> names.add(author.name()));
    byline.orgs().forEach(org -> names.add(org + " (organisation)"));
    return names.isEmpty() ? "nobody" : String.join(", ", names);
  }

  private Verdict judge(
      List<Byline> visible,
      Optional<Dateline> dateline,
      List<Credit> credits,
      PageFacts facts,
      Setting setting) {
    Byline signed = signed(dateline, credits);
    Byline story = sources.story(facts, setting);
    Byline metas = sources.metas(facts, setting);
    Byline data = hasPersons(story) && !isPart(story, metas) ? story : metas;
    Byline shown = shown(visible, data, setting);
    Optional<String> raw = shown.raw();
    if (hasPersons(signed)) {
      Byline result = new Byline(raw, signed.authors(), shown.orgs(), shown.places());
      return new Verdict(signed, shown, story, metas, result, "the dateline or a signature");
    }
    if (hasPersons(shown) && isOverruled(shown, data, story, metas, setting)) {
      Byline result = new Byline(Optional.empty(), data.authors(), data.orgs(), data.places());
      return new Verdict(signed, shown, story, metas, result, "the metadata, which agree");
    }
    if (hasPersons(shown)) {
      Byline result = withAgencies(completed(shown, data), data, story, setting);
      return new Verdict(signed, shown, story, metas, result, "the visible byline");
    }
    return unsigned(signed, shown, story, metas);
  }

  /** The agencies that the metadata name beside the same persons. */
  private Byline withAgencies(Byline result, Byline data, Byline story, Setting setting) {
    if (!AuthorNames.agree(result, data)) {
      return result;
    }
    String site = NameLetters.of(setting.siteName());
    List<String> orgs = new ArrayList<>(result.orgs());
    Set<String> known = orgs.stream().map(NameLetters::of).collect(Collectors.toSet());
    for (String org : story.orgs()) {
      List<NameToken> tokens = NameToken.read(org);
      boolean agency = words.isAgency(tokens, 0, tokens.size());
      if (agency && !NameLetters.of(org).equals(site) && known.add(NameLetters.of(org))) {
        orgs.add(org);
      }
    }
    return new Byline(result.raw(), result.authors(), orgs, result.places());
  }

  /** No visible person: the metadata, unless an agency signs. */
  private Verdict unsigned(Byline signed, Byline shown, Byline story, Byline metas) {
    if (isAgencyOnly(shown) && !isMonogram(shown, story)) {
      Byline agency = isDesk(shown, story) ? story : shown;
      Byline result = new Byline(shown.raw(), List.of(), agency.orgs(), shown.places());
      return new Verdict(signed, shown, story, metas, result, "the visible byline");
    }
    if (hasPersons(story)) {
      Byline result = isMonogram(shown, story) ? story : AuthorNames.join(shown, story);
      return new Verdict(signed, shown, story, metas, result, "JSON-LD");
    }
    if (hasPersons(metas) && !isAgencyOnly(story)) {
      Byline result = AuthorNames.join(shown, metas);
      return new Verdict(signed, shown, story, metas, result, "meta");
    }
    Byline result = isEmpty(shown) ? isEmpty(story) ? metas : story : shown;
    return new Verdict(
        signed, shown, story, metas, result, isEmpty(result) ? "nowhere" : "organisations only");
  }

  /** A line without a lead word, that names others than the metadata, which name full names. */
  private boolean isOverruled(
      Byline shown, Byline data, Byline story, Byline metas, Setting setting) {
    if (!hasPersons(data) || AuthorNames.agree(shown, data) || isShort(shown, data)) {
      return false;
    }
    boolean full = data.authors().stream().allMatch(author -> author.name().indexOf(' ') > 0);
    boolean twice = !hasPersons(story) || AuthorNames.agree(story, metas) || !hasPersons(metas);
    return full && twice && !isLed(shown.raw().orElse(""), setting);
  }

  /** A lead word or a full name: one word alone may be a section in the place of a byline. */
  private boolean isSure(Byline line, Setting setting) {
    return line.authors().stream().anyMatch(author -> author.name().indexOf(' ') > 0)
        || NameCjk.hasHanOrKana(line.raw().orElse(""))
        || NameCjk.hasHangul(line.raw().orElse(""))
        || isLed(line.raw().orElse(""), setting);
  }

  private static boolean isPart(Byline story, Byline metas) {
    return AuthorNames.keys(metas).containsAll(AuthorNames.keys(story));
  }

  private boolean isLed(String raw, Setting setting) {
    BylineReader reader = new BylineReader(words, raw, true, setting);
    reader.read();
    return reader.isLed();
  }

  /** "PA" in the place of a portrait is Paula Ander, no agency. */
  private static boolean isMonogram(Byline shown, Byline story) {
    return shown.orgs().size() == 1
        && story.authors().stream()
            .anyMatch(author -> initials(author.name()).equals(shown.orgs().get(0)));
  }

  /** "dpa Sport" in the line and "dpa" in the data: a desk of the agency. */
  private static boolean isDesk(Byline shown, Byline story) {
    return shown.orgs().size() == 1
        && story.orgs().size() == 1
        && shown.orgs().get(0).startsWith(story.orgs().get(0) + " ");
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (NameToken token : NameToken.read(name)) {
      initials.appendCodePoint(token.text().codePointAt(0));
    }
    return initials.toString();
  }

  /**
   * Persons in the dateline, or who sign at the end as reporters of Chinese and Korean papers do.
   */
  private static Byline signed(Optional<Dateline> dateline, List<Credit> credits) {
    List<String> names = new ArrayList<>();
    dateline.ifPresent(line -> names.addAll(line.authors()));
    if (names.isEmpty()) {
      credits.stream()
          .filter(credit -> credit.role() == Credit.Role.REPORTING)
          .filter(credit -> NameCjk.hasHangul(credit.raw()) || NameCjk.hasHanOrKana(credit.raw()))
          .forEach(credit -> names.addAll(credit.names()));
    }
    return AuthorNames.ofNames(names, Optional.empty());
  }

  /** The visible lines as one; only those the metadata agree with, when there are such. */
  private Byline shown(List<Byline> visible, Byline metadata, Setting setting) {
    List<Byline> agreeing =
        visible.stream().filter(line -> AuthorNames.agree(line, metadata)).toList();
    Byline all = NOBODY;
    for (Byline line : agreeing.isEmpty() ? first(visible, setting) : agreeing) {
      all = AuthorNames.join(all, line);
    }
    return all;
  }

  private List<Byline> first(List<Byline> visible, Setting setting) {
    List<Byline> sure = visible.stream().filter(line -> isSure(line, setting)).toList();
    List<Byline> some = sure.isEmpty() ? visible : sure;
    List<Byline> persons = some.stream().filter(Authors::hasPersons).toList();
    List<Byline> lines = persons.isEmpty() ? some : persons;
    return lines.subList(0, Math.min(MOST_LINES, lines.size()));
  }

  /** The visible names with those of the JSON-LD, when one list is part of the other. */
  private static Byline completed(Byline shown, Byline story) {
    if (isShort(shown, story)) {
      return new Byline(shown.raw(), story.authors(), shown.orgs(), shown.places());
    }
    if (!hasPersons(story) || !AuthorNames.agree(shown, story)) {
      return shown;
    }
    Set<String> visible = AuthorNames.keys(shown);
    Set<String> known = AuthorNames.keys(story);
    boolean wholeSum = visible.size() == 1 && AuthorNames.isSum(visible.iterator().next(), known);
    boolean same = visible.containsAll(known) || known.containsAll(visible) || wholeSum;
    if (isTrailing(shown, story)) {
      return new Byline(shown.raw(), story.authors(), shown.orgs(), shown.places());
    }
    return same || isLonger(shown, story) ? longest(shown, story) : shown;
  }

  /** "Jane Doe Deputy Hub" in the line and "Jane Doe" in the data. */
  private static boolean isTrailing(Byline shown, Byline story) {
    if (shown.authors().size() != 1 || story.authors().size() != 1) {
      return false;
    }
    String line = shown.authors().get(0).name();
    String data = story.authors().get(0).name();
    return data.indexOf(' ') > 0
        && line.startsWith(data + " ")
        && line.substring(data.length() + 1).indexOf(' ') > 0;
  }

  /** Initials or a first name in the line, "jdo" or "Jane", and "Jane Doe" in the data. */
  private static boolean isShort(Byline shown, Byline story) {
    if (shown.authors().size() != 1 || story.authors().size() != 1) {
      return false;
    }
    String line = NameLetters.of(shown.authors().get(0).name());
    String data = story.authors().get(0).name();
    String first = NameLetters.of(data.substring(0, Math.max(0, data.indexOf(' '))));
    boolean one = shown.authors().get(0).name().indexOf(' ') < 0;
    return one
        && !first.isEmpty()
        && (line.equals(first) || line.length() <= 4 && line.charAt(0) == first.charAt(0));
  }

  /** "Jane" in the line and "Jane Doe" in the data. */
  private static boolean isLonger(Byline shown, Byline story) {
    return shown.authors().size() <= story.authors().size()
        && AuthorNames.keys(shown).stream()
            .allMatch(key -> AuthorNames.keys(story).stream().anyMatch(k -> k.startsWith(key)));
  }

  /** Both, without names that are the beginning of another. */
  private static Byline longest(Byline shown, Byline story) {
    Byline both = AuthorNames.join(shown, story);
    Set<String> keys = AuthorNames.keys(both);
    return new Byline(
        shown.raw(),
        both.authors().stream()
            .filter(author -> isWhole(NameLetters.of(author.name()), keys))
            .collect(Collectors.toList()),
        shown.orgs(),
        shown.places());
  }

  private static boolean isWhole(String key, Set<String> keys) {
    return keys.stream().noneMatch(k -> k.length() > key.length() && k.startsWith(key));
  }

  private boolean isAgencyOnly(Byline line) {
    return !hasPersons(line)
        && line.orgs().stream()
            .anyMatch(
                org -> {
                  List<NameToken> tokens = NameToken.read(org);
                  return words.isAgency(tokens, 0, tokens.size());
                });
  }

  private static boolean hasPersons(Byline line) {
    return !line.authors().isEmpty();
  }

  private static boolean isEmpty(Byline line) {
    return line.authors().isEmpty() && line.orgs().isEmpty();
  }
}
