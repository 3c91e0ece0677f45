package io.github.copydesk.byline;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Credit;
import io.github.copydesk.article.Credit.Role;
import io.github.copydesk.byline.NameToken.Kind;
import io.github.copydesk.page.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the credits at the end of a story: who reported, wrote, edited and translated it, and which
 * agency it comes from. Immutable and thread-safe; time is linear in the length of the paragraph.
 */
public final class EndCredits {
  /** Longer paragraphs are text. UTF-16 units. */
  private static final int LONGEST = 700;

  private static final int LONGEST_SENTENCE = 400;
  private static final int LONGEST_SIGNATURE = 90;
  private static final int MOST_SIGNATURE_TOKENS = 14;
  private static final int LONGEST_INITIALS = 4;

  /** First tokens of a paragraph that are looked at: more than a phrase or a signature has. */
  private static final int ENOUGH = 24;

  /** First characters in which rights are stated. */
  private static final int RIGHTS_REACH = 40;

  private static final List<String> CONTRIBUTED =
      List.of(
          "contributed to this report",
          "contributed to this story",
          "contributed to this article",
          "contributed reporting",
          "contributed from",
          "contributed");
  private static final List<String> RIGHTS = List.of("©", "copyright", "(c)", "this report by");

  private final BylineWords words = BylineWords.SHARED;
  private final CreditClauses clauses = new CreditClauses(words);
  private final CreditLabels labels = new CreditLabels();
  private final BylineCjk cjk = new BylineCjk();

  /** A reader with the word lists of this version. */
  public EndCredits() {}

  /**
   * Reads one of the last paragraphs of a text.
   *
   * @param paragraph as printed
   * @param setting language and site name, as far as they are known
   * @return its credits in order; empty when the paragraph is text
   */
  public List<Credit> read(String paragraph, Setting setting) {
    requireNonNull(paragraph, "paragraph");
    requireNonNull(setting, "setting");
    if (paragraph.length() > LONGEST) {
      return List.of();
    }
    String text = bare(Bylines.collapse(paragraph));
    if (text.isEmpty()) {
      return List.of();
    }
    List<Credit> credits = labels.read(text);
    List<NameToken> head = credits.isEmpty() ? NameToken.read(text, ENOUGH) : List.of();
    if (credits.isEmpty()) {
      credits = clauses.read(text, head, setting);
    }
    if (credits.isEmpty()) {
      credits = sentence(text, setting);
    }
    if (credits.isEmpty()) {
      credits = signature(text, head, setting);
    }
    return credits;
  }

  /** Without the brackets and dashes around the whole. */
  private static String bare(String text) {
    int from = 0;
    int end = text.length();
    while (from < end && "([（【［〔-–—*•. ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    boolean closed = text.indexOf('(', from) < 0 && text.indexOf('（', from) < 0;
    String closers = closed ? ")]）】］〕*." : "]】］〕*.";
    while (end > from && closers.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(from, end).strip();
  }

  /**
   * "Jane Doe contributed to this report", "Jane Doe reported from Oslo and John Roe from Rome".
   */
  private List<Credit> sentence(String text, Setting setting) {
    if (text.length() > LONGEST_SENTENCE) {
      return List.of();
    }
    String folded = NameToken.fold(text);
    for (String phrase : CONTRIBUTED) {
      int at = folded.indexOf(phrase);
      boolean last = !phrase.equals("contributed") || folded.length() - at < 120;
      if (at > 0 && at <= text.length() && last) {
        return contributed(text.substring(0, at), text, setting);
      }
    }
    boolean reported = folded.contains(" reported from ") && text.indexOf('"') < 0;
    return reported ? people(Role.REPORTING, text, text, setting) : List.of();
  }

  private List<Credit> contributed(String subject, String raw, Setting setting) {
    String names = subject.strip();
    for (String also : List.of(" also", " and", " have", " has")) {
      if (names.endsWith(also)) {
        names = names.substring(0, names.length() - also.length());
      }
    }
    return people(Role.CONTRIBUTING, withoutPaper(names), raw, setting);
  }

  /** "CNN's", "Associated Press writers", "Staff writer" before the names. */
  private String withoutPaper(String names) {
    List<NameToken> tokens = NameToken.read(names);
    int from = 0;
    for (int i = 0; i < Math.min(tokens.size(), 6); i++) {
      String word = tokens.get(i).folded();
      boolean writer = words.roles.has(word) || word.endsWith("writers") || word.equals("staff");
      if (writer || word.endsWith("'s") || word.endsWith("s'")) {
        from = i + 1;
      }
    }
    return from > 0 && from < tokens.size() ? names.substring(tokens.get(from).start()) : names;
  }

  private List<Credit> people(Role role, String names, String raw, Setting setting) {
    return clauses.people(role, names, raw, setting).map(List::of).orElse(List.of());
  }

  /** An agency alone or with initials, a copyright line of an agency, a Korean reporter's line. */
  private List<Credit> signature(String text, List<NameToken> head, Setting setting) {
    if (statesRights(text)) {
      return source(agenciesIn(NameToken.read(text), false), text);
    }
    List<String> agencies =
        head.size() > MOST_SIGNATURE_TOKENS ? List.of() : agenciesIn(head, true);
    if (!agencies.isEmpty()) {
      return source(agencies, text);
    }
    if (text.length() <= LONGEST_SIGNATURE && NameCjk.hasHangul(text)) {
      Optional<Byline> line = cjk.line(text, text, false, setting);
      return line.map(byline -> List.of(reporter(byline, text))).orElse(List.of());
    }
    return List.of();
  }

  private static boolean statesRights(String text) {
    String start = NameToken.fold(text.substring(0, Math.min(text.length(), RIGHTS_REACH)));
    for (String rights : RIGHTS) {
      if (start.startsWith(rights)) {
        return true;
      }
    }
    return false;
  }

  private static Credit reporter(Byline line, String raw) {
    List<String> names = new ArrayList<>();
    line.authors().forEach(author -> names.add(author.name()));
    names.addAll(names.isEmpty() ? line.orgs() : List.of());
    return new Credit(Role.REPORTING, names, line.places(), raw);
  }

  private static List<Credit> source(List<String> agencies, String raw) {
    return agencies.isEmpty()
        ? List.of()
        : List.of(new Credit(Role.SOURCE, agencies, List.of(), raw));
  }

  /** The agencies named; none when strict and anything but initials stands beside them. */
  private List<String> agenciesIn(List<NameToken> tokens, boolean strict) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int length = words.agencies.match(tokens, at, tokens.size());
      if (length > 0 && words.isAgency(tokens, at, at + length)) {
        found.add(printed(tokens, at, at + length));
        at += length;
      } else if (strict && !isSmall(tokens.get(at))) {
        return List.of();
      } else {
        at++;
      }
    }
    return found;
  }

  private static String printed(List<NameToken> tokens, int from, int end) {
    StringBuilder text = new StringBuilder(tokens.get(from).text());
    for (int i = from + 1; i < end; i++) {
      boolean apart = tokens.get(i).start() > tokens.get(i - 1).end();
      text.append(apart ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }

  /** A sign, initials, or a small joining word. */
  private static boolean isSmall(NameToken token) {
    return !token.isWord() && !token.is(Kind.NUMBER) && !token.is(Kind.DOMAIN)
        || token.isWord() && token.text().length() <= LONGEST_INITIALS;
  }
}
