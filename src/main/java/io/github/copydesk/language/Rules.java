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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The furniture rules of all languages. Immutable and safe for use by many threads.
 *
 * <p>On a page in a known language the rules of that language, of English (sites mix it in) and of
 * {@code any.txt} hold, and of other languages the phrases that are long enough to be no accident.
 * On a page in an unknown language all rules hold.
 */
public final class Rules {
  /** Words of a block that may be several labels in a row. */
  private static final int LABEL_WORDS = 30;

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

  /** Looks a block up that may stand anywhere: see {@link #read(String, String, Predicate)}. */
  public Reading read(String blockText, String language) {
    return read(blockText, language, place -> true);
  }

  /**
   * Looks a block up, once for both of its answers. A rule for a part of a block counts for the
   * whole when the part is all of it; {@link Hit#cut()} of the whole is {@link Cut#BLOCK}, {@link
   * Cut#START}, {@link Cut#RUN} or that of the part.
   *
   * @param blockText text of one block
   * @param language primary subtag of the page's language, or {@code und}
   * @param allowed whether the block stands in such a place; rules for other places do not hold
   */
  public Reading read(String blockText, String language, Predicate<Place> allowed) {
    requireNonNull(language, "language");
    requireNonNull(allowed, "allowed");
    List<Match<Entry>> heads = index.startingIn(blockText);
    List<Match<Entry>> tails = index.endingIn(blockText);
    if (heads.isEmpty() && tails.isEmpty() && blockText.indexOf('\n') < 0) {
      return Reading.NONE;
    }
    Optional<Hit> whole = whole(heads, tails, blockText, language, allowed);
    if (whole.isPresent()) {
      return new Reading(whole, List.of());
    }
    List<Hit> cuts = new Cuts(index, blockText, language).find(heads, tails);
    Optional<Hit> parts = parts(cuts, blockText, language, allowed);
    return new Reading(parts, parts.isPresent() ? List.of() : cuts);
  }

  /** "12 views Reading time: 3 minutes": what is left of a short block may be furniture as well. */
  private Optional<Hit> parts(
      List<Hit> cuts, String text, String language, Predicate<Place> allowed) {
    if (cuts.size() != 1 || PhraseIndex.words(text, LABEL_WORDS) > LABEL_WORDS) {
      return Optional.empty();
    }
    Hit cut = cuts.get(0);
    String rest = cut.start() == 0 ? text.substring(cut.end()) : text.substring(0, cut.start());
    boolean furniture = !rest.equals(text) && read(rest, language, allowed).whole().isPresent();
    return furniture
        ? Optional.of(new Hit(cut.rule(), cut.role(), cut.cut(), 0, text.length(), cut.evidence()))
        : Optional.empty();
  }

  private static Optional<Hit> whole(
      List<Match<Entry>> heads,
      List<Match<Entry>> tails,
      String text,
      String language,
      Predicate<Place> allowed) {
    Match<Entry> best = null;
    for (Match<Entry> match : heads) {
      best = better(best, match, text, language, allowed);
    }
    for (Match<Entry> match : tails) {
      best = better(best, match, text, language, allowed);
    }
    return best == null ? Optional.empty() : Optional.of(best.value().hit(0, text.length()));
  }

  private static Match<Entry> better(
      Match<Entry> best,
      Match<Entry> match,
      String text,
      String language,
      Predicate<Place> allowed) {
    Entry entry = match.value();
    boolean holds =
        (match.whole() || isStart(entry.rule(), text))
            && entry.holds(language)
            && allowed.test(entry.rule().form().place());
    return holds && (best == null || Entry.compare(match, best, language) < 0) ? match : best;
  }

  private static boolean isStart(Rule rule, String text) {
    int most = rule.form().words();
    return rule.form().cut() == Cut.START && PhraseIndex.words(text, most) <= most;
  }
}
