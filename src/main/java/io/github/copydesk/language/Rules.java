package io.github.copydesk.language;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.text.Phrase;
import io.github.copydesk.text.PhraseIndex;
import io.github.copydesk.text.PhraseIndex.Match;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The furniture rules of all languages. Immutable and safe for use by many threads.
 *
 * <p>On a page in a known language the rules of that language, of English (sites mix it in) and of
 * {@code any.txt} hold, and of other languages the phrases that are long enough to be no accident.
 * On a page in an unknown language all rules hold.
 */
public final class Rules {
  private final List<Rule> rules;
  private final PhraseIndex<Entry> index;

  private Rules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    PhraseIndex.Builder<Entry> builder = new PhraseIndex.Builder<>();
    for (Rule rule : rules) {
      for (Phrase phrase : rule.when()) {
        Entry entry = Entry.of(rule, phrase);
        if (rule.form().cut() == Cut.SUFFIX) {
          builder.addTail(phrase, entry);
        } else {
          builder.addHead(phrase, entry);
        }
      }
    }
    index = builder.build();
  }

  /**
   * The built-in rules: {@code any.txt} and one file for each language that has one.
   *
   * @throws RuleFileException if one of them is broken
   */
  public static Rules load() {
    Set<String> codes = codes();
    List<Rule> rules = new ArrayList<>();
    for (String code : codes) {
      String name = code + ".txt";
      read(name).ifPresent(text -> rules.addAll(RuleFile.parse(name, text, codes).rules()));
    }
    return new Rules(rules);
  }

  /** Every two-letter code there is, and {@code any}; in alphabetical order. */
  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>(List.of(Locale.getISOLanguages()));
    codes.add(Rule.Origin.ANY);
    return codes;
  }

  private static Optional<String> read(String name) {
    try (InputStream in = Rules.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * These rules and those of a user.
   *
   * @param fileName name of the user's file without folder; {@code pt.txt} holds for Portuguese
   *     pages, a name that is no language code for all pages
   * @param ruleText its text; a line {@code off ID} or {@code off en.txt/ID} switches rules off
   * @throws RuleFileException if the text is broken or switches off what is not there
   */
  public Rules with(String fileName, String ruleText) {
    RuleFile file = RuleFile.parse(fileName, ruleText, codes());
    List<Rule> all = new ArrayList<>(rules);
    for (RuleFile.Off off : file.off()) {
      if (!all.removeIf(off::means)) {
        throw new RuleFileException(fileName, off.line(), "no rule '" + off.name() + "'");
      }
    }
    all.addAll(file.rules());
    return new Rules(all);
  }

  /** All rules, in the order of their files. */
  List<Rule> all() {
    return rules;
  }

  /**
   * The rule that says what this block is, if one does. {@link Hit#cut()} is {@link Cut#BLOCK},
   * {@link Cut#START}, {@link Cut#RUN} or {@link Cut#LINE}, and the span is the whole block; a rule
   * for a part of a block counts when the part is all of it.
   *
   * @param blockText text of one block
   * @param language primary subtag of the page's language, or {@code und}
   */
  public Optional<Hit> match(String blockText, String language) {
    requireNonNull(language, "language");
    List<Match<Entry>> found = new ArrayList<>(index.startingIn(blockText));
    found.addAll(index.endingIn(blockText));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Comparator<Match<Entry>> order =
        Comparator.<Match<Entry>>comparingInt(m -> m.value().distance(language))
            .thenComparing(Match::whole, Comparator.reverseOrder())
            .thenComparing(m -> m.value().isPart())
            .thenComparing(Match::end, Comparator.reverseOrder())
            .thenComparing(m -> m.value().rule().origin().file())
            .thenComparing(m -> m.value().rule().origin().line());
    return found.stream()
        .filter(match -> match.value().holds(language))
        .filter(match -> match.whole() || isStart(match.value().rule(), blockText))
        .min(order)
        .map(match -> match.value().hit(0, blockText.length()));
  }

  private static boolean isStart(Rule rule, String text) {
    int most = rule.form().words();
    return rule.form().cut() == Cut.START && PhraseIndex.words(text, most) <= most;
  }

  /**
   * The parts of a block that are furniture while the rest is not: a counter before a teaser, a
   * line of a text with several lines, a notice after the last sentence. Empty when {@link #match}
   * finds something.
   *
   * @param blockText text of one block
   * @param language primary subtag of the page's language, or {@code und}
   * @return hits of {@link Cut#PREFIX}, {@link Cut#LINE} and {@link Cut#SUFFIX} in the order of the
   *     text, not overlapping
   */
  public List<Hit> cuts(String blockText, String language) {
    requireNonNull(language, "language");
    return match(blockText, language).isPresent()
        ? List.of()
        : new Cuts(index, blockText, language).find();
  }
}
