package io.github.copydesk.byline;

import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Byline.Author;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Agent;
import io.github.copydesk.page.PageFacts.Story;
import io.github.copydesk.page.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the authors a page names outside its visible text. */
final class AuthorSources {
  /** More than these authors are a list of something else. */
  private static final int MOST_AUTHORS = 60;

  private static final int LONGEST_NAME = 300;
  private static final int[] NO_SEAMS = {};
  private static final Byline NOBODY =
      new Byline(Optional.empty(), List.of(), List.of(), List.of());

  /** Authors of visible elements: of comments, reviews and other stories, too. */
  private static final String MICRODATA = "itemprop:author";

  /** More authors in microdata than these are not one article's. */
  private static final int MOST_MARKED = 3;

  /** From the most to the least trusted; "author" comes last because it names owners of sites. */
  private static final List<String> METAS =
      List.of(
          "article:author",
          "byl",
          "parsely-author",
          "sailthru.author",
          "citation_author",
          "dc.creator",
          "dcterms.creator",
          "cxenseparse:author",
          "article:author_name",
          MICRODATA,
          "author");

  private final Bylines bylines;

  AuthorSources(Bylines bylines) {
    this.bylines = bylines;
  }

  /** The authors of the main story of the JSON-LD. */
  Byline story(PageFacts facts, Setting setting) {
    Byline all = NOBODY;
    if (facts.story().isEmpty()) {
      return all;
    }
    Story story = facts.story().get();
    int count = Math.min(MOST_AUTHORS, story.authors().size());
    for (Agent agent : story.authors().subList(0, count)) {
      all = AuthorNames.join(all, agent(agent, story.publisher(), setting));
    }
    return all;
  }

  private Byline agent(Agent agent, String publisher, Setting setting) {
    String name = Bylines.collapse(agent.name());
    boolean org =
        agent.type().toLowerCase(Locale.ROOT).contains("organi")
            || agent.type().equals("Corporation")
            || isSame(name, publisher);
    if (org) {
      Byline read = read(name, setting);
      boolean person = !isSame(name, publisher) && read.orgs().isEmpty() && isFullName(read);
      return person ? read : orgs(name);
    }
    Byline read = read(name, setting);
    if (isEmpty(read) && agent.type().equals("Person") && isNameLike(name)) {
      read = AuthorNames.ofNames(List.of(name), Optional.empty());
    }
    if (read.authors().size() != 1) {
      return read;
    }
    Author a = read.authors().get(0);
    Author full =
        new Author(
            a.name(),
            agent.role().isBlank() ? a.role() : Optional.of(agent.role()),
            a.org(),
            a.place(),
            a.handle(),
            agent.email().isBlank() ? a.email() : Optional.of(agent.email()));
    return new Byline(Optional.empty(), List.of(full), read.orgs(), read.places());
  }

  private static boolean isEmpty(Byline read) {
    return read.authors().isEmpty() && read.orgs().isEmpty();
  }

  /**
   * Two to four words in capitals and nothing else: the markup calls it a person, though one word
   * of it, "You" or "Online", is in a list of words that are no names.
   */
  private static boolean isNameLike(String name) {
    List<NameToken> tokens = NameToken.read(name);
    return tokens.size() >= 2
        && tokens.size() <= 4
        && tokens.stream()
            .allMatch(t -> t.isWord() && Character.isUpperCase(t.text().codePointAt(0)))
        && tokens.stream().filter(AuthorSources::isNoName).count() <= 1
        && !BylineWords.SHARED.never.isAll(tokens)
        && tokens.stream().noneMatch(t -> BylineWords.SHARED.roles.has(t.folded()));
  }

  private static boolean isNoName(NameToken token) {
    return BylineWords.SHARED.noNames.isAll(List.of(token));
  }

  /** A writer whom the page's markup calls an organisation: two or three words, a first name. */
  private static boolean isFullName(Byline read) {
    return read.authors().size() == 1
        && read.authors().get(0).name().indexOf(' ') > 0
        && new NameShape(BylineWords.SHARED)
            .startsWithFirstName(NameToken.read(read.authors().get(0).name()));
  }

  private static Byline orgs(String name) {
    boolean fine = name.length() <= LONGEST_NAME && !isAddress(name) && !name.isEmpty();
    return new Byline(Optional.empty(), List.of(), fine ? List.of(name) : List.of(), List.of());
  }

  /** The authors of the first meta element that names a person, else its organisations. */
  Byline metas(PageFacts facts, Setting setting) {
    Byline orgs = NOBODY;
    for (String key : METAS) {
      List<String> values = facts.meta().getOrDefault(key, List.of());
      if (values.isEmpty()
          || key.equals(MICRODATA) && values.stream().distinct().count() > MOST_MARKED) {
        continue;
      }
      Byline read = values(key.startsWith("citation") ? turnedAll(values) : values, setting);
      if (!read.authors().isEmpty()) {
        return read;
      }
      orgs = AuthorNames.join(orgs, read);
    }
    Byline label = labelled(facts, setting);
    return label.authors().isEmpty() ? orgs : label;
  }

  private Byline values(List<String> values, Setting setting) {
    Byline all = NOBODY;
    List<String> names = isFamilyFirst(values) ? turnedAll(values) : values;
    for (String value : names.subList(0, Math.min(MOST_AUTHORS, names.size()))) {
      all = AuthorNames.join(all, read(Bylines.collapse(value), setting));
    }
    return all;
  }

  /** "twitter:label1 = Written by", "twitter:data1 = NAME". */
  private Byline labelled(PageFacts facts, Setting setting) {
    Optional<String> label = facts.meta("twitter:label1");
    Optional<String> data = facts.meta("twitter:data1");
    if (label.isEmpty() || data.isEmpty()) {
      return NOBODY;
    }
    List<NameToken> tokens = NameToken.read(label.get() + " : x");
    int lead = BylineWords.SHARED.lead(tokens, 0, tokens.size(), setting.language());
    return lead > 0 && lead >= tokens.size() - 2 ? read(data.get(), setting) : NOBODY;
  }

  private Byline read(String name, Setting setting) {
    if (name.length() > LONGEST_NAME || isAddress(name)) {
      return NOBODY;
    }
    return bylines
        .line(turned(name), NO_SEAMS, true, setting)
        .map(b -> new Byline(Optional.empty(), b.authors(), b.orgs(), b.places()))
        .orElse(NOBODY);
  }

  private static boolean isAddress(String name) {
    return name.contains("://") || name.startsWith("www.") || name.contains("facebook.com");
  }

  /** Citations put the family name first, by their format. */
  private static List<String> turnedAll(List<String> names) {
    return names.stream().limit(MOST_AUTHORS).map(AuthorSources::turnedAlways).toList();
  }

  /** Several names, each with one comma, one of them surely turned: so are the others. */
  private static boolean isFamilyFirst(List<String> names) {
    return names.size() > 1
        && names.size() <= MOST_AUTHORS
        && names.stream().allMatch(name -> !turnedAlways(name).equals(name))
        && names.stream().anyMatch(name -> !turned(name).equals(name));
  }

  private static String turnedAlways(String name) {
    int comma = name.indexOf(", ");
    boolean one = comma > 0 && name.indexOf(',', comma + 1) < 0;
    return one ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
  }

  /** "Doe, Jane R." as "Jane R. Doe": one word, a comma, a first name or initials. */
  private static String turned(String name) {
    int comma = name.indexOf(", ");
    if (comma <= 0 || name.indexOf(',', comma + 1) > 0) {
      return name;
    }
    List<NameToken> left = NameToken.read(name.substring(0, comma));
    List<NameToken> right = NameToken.read(name.substring(comma + 2));
    boolean first =
        !right.isEmpty()
            && right.size() <= 2
            && (new NameShape(BylineWords.SHARED).startsWithFirstName(right)
                || right.get(0).text().length() <= 2 && right.get(0).text().endsWith("."));
    boolean turned = left.size() == 1 && first && right.stream().allMatch(NameToken::isWord);
    return turned ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
  }

  private static boolean isSame(String name, String other) {
    String letters = NameLetters.of(name);
    return !letters.isEmpty() && letters.equals(NameLetters.of(other));
  }
}
