package io.github.copydesk.credit;

import io.github.copydesk.article.Imprint;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.page.PageFacts.Story;
import io.github.copydesk.page.Setting;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads where an article appeared: addresses, site, language, section, keywords. */
public final class Imprints {
  /** Keywords that are kept; pages for search engines list hundreds. */
  private static final int MOST_KEYWORDS = 100;

  /** Longest keyword, in characters; what is longer is a sentence. */
  private static final int LONGEST_KEYWORD = 80;

  private static final String PARTERS = ",;，、";

  private static final String[] TAGS = {
    "article:tag", "og:article:tag", "parsely-tags", "sailthru.tags"
  };
  private static final String[] KEYWORDS = {"news_keywords", "keywords", "itemprop:keywords"};
  private static final String[] SECTIONS = {
    "article:section", "og:article:section", "itemprop:articlesection", "articlesection",
    "parsely-section", "cxenseparse:section", "section", "category"
  };

  private final RightsReader rights = new RightsReader();

  /** The imprint of the page's article. */
  public Imprint of(PageFacts facts, Setting setting) {
    Optional<String> base = facts.url().flatMap(Imprints::web);
    Optional<String> canonical = facts.canonical().flatMap(link -> absolute(base, link));
    Optional<String> shared = facts.meta("og:url").flatMap(link -> absolute(base, link));
    return new Imprint(
        facts.url().or(() -> canonical).or(() -> shared),
        canonical.or(() -> shared),
        siteName(facts).or(() -> filled(setting.siteName())),
        declaredLanguage(facts).or(() -> tag(setting.language())),
        section(facts),
        keywords(facts),
        rights.of(facts));
  }

  /** Name of the site as the page gives it. */
  static Optional<String> siteName(PageFacts facts) {
    return facts
        .meta("og:site_name", "application-name", "apple-mobile-web-app-title")
        .or(() -> facts.story().map(Story::publisher).flatMap(Imprints::filled))
        .or(() -> facts.meta("itemprop:publisher", "dc.publisher", "dcterms.publisher"))
        .map(Imprints::withoutScheme);
  }

  private static String withoutScheme(String name) {
    int host = name.indexOf("://");
    return host < 0 ? name : name.substring(host + 3);
  }

  private static Optional<String> section(PageFacts facts) {
    return facts
        .story()
        .map(Story::section)
        .flatMap(Imprints::filled)
        .or(() -> facts.meta(SECTIONS));
  }

  private static List<String> keywords(PageFacts facts) {
    List<String> words = new ArrayList<>();
    Set<String> known = new HashSet<>();
    List<String> own = facts.story().map(Story::keywords).orElse(List.of());
    own.forEach(word -> add(word, words, known));
    for (String name : TAGS) {
      facts.meta().getOrDefault(name, List.of()).forEach(tag -> addAll(tag, words, known));
    }
    for (String name : KEYWORDS) {
      if (words.isEmpty()) {
        facts.meta().getOrDefault(name, List.of()).forEach(list -> addAll(list, words, known));
      }
    }
    return words;
  }

  private static void addAll(String list, List<String> words, Set<String> known) {
    int from = 0;
    for (int at = 0; at <= list.length(); at++) {
      if (at == list.length() || PARTERS.indexOf(list.charAt(at)) >= 0) {
        add(list.substring(from, at), words, known);
        from = at + 1;
      }
    }
  }

  private static void add(String printed, List<String> words, Set<String> known) {
    String word = printed.strip();
    boolean fits = !word.isEmpty() && word.length() <= LONGEST_KEYWORD;
    if (fits && words.size() < MOST_KEYWORDS && known.add(word.toLowerCase(Locale.ROOT))) {
      words.add(word);
    }
  }

  /** The language the page says it is in, as a BCP 47 tag. */
  public static Optional<String> declaredLanguage(PageFacts facts) {
    return facts
        .language()
        .flatMap(Imprints::tag)
        .or(() -> facts.story().map(Story::language).flatMap(Imprints::tag))
        .or(
            () ->
                facts.meta("og:locale", "dc.language", "dcterms.language").flatMap(Imprints::tag));
  }

  /**
   * A BCP 47 tag in its usual case, from what pages write: {@code de_DE}, {@code EN-us.UTF-8}; not
   * {@code english}, and not the charset that stands there on some pages.
   */
  static Optional<String> tag(String printed) {
    if (isUsualTag(printed)) {
      return Optional.of(printed);
    }
    String first = printed.strip().split("[,; .@]", 2)[0].replace('_', '-');
    Locale locale = Locale.forLanguageTag(first);
    String tag = locale.toLanguageTag();
    boolean code = locale.getLanguage().length() <= 3 && !locale.getLanguage().equals("utf");
    return !code || tag.equals("und") || tag.length() > 35 ? Optional.empty() : Optional.of(tag);
  }

  /** "en", "en-GB": as it is, but for codes that have newer ones. */
  private static boolean isUsualTag(String tag) {
    boolean language = tag.length() >= 2 && isSmall(tag.charAt(0)) && isSmall(tag.charAt(1));
    boolean region =
        tag.length() == 5
            && tag.charAt(2) == '-'
            && isCapital(tag.charAt(3))
            && isCapital(tag.charAt(4));
    return language
        && (tag.length() == 2 || region)
        && !tag.startsWith("iw")
        && !tag.startsWith("in")
        && !tag.startsWith("ji");
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static Optional<String> absolute(Optional<String> base, String link) {
    Optional<String> address = web(link);
    return address.isPresent() ? address : base.flatMap(page -> resolved(page, link));
  }

  private static Optional<String> web(String address) {
    String lower = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    return web ? Optional.of(address) : Optional.empty();
  }

  private static Optional<String> resolved(String base, String link) {
    try {
      return web(new URI(base).resolve(new URI(link)).toString());
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static Optional<String> filled(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }
}
