package io.github.copydesk.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page says about itself outside its visible text. Strings are as the page has them, white
 * space collapsed; nothing is judged here.
 *
 * @param url the address it was fetched from, if known
 * @param title text of the {@code title} element
 * @param canonical {@code link rel=canonical}
 * @param language {@code lang} of the root element, or what HTTP or meta say
 * @param meta contents of the meta elements by lower-case name, property or itemprop, in page order
 * @param stories the articles of the page's JSON-LD, the main one first
 * @param breadcrumbs names of the page's breadcrumb trail (JSON-LD), outermost first
 */
public record PageFacts(
    Optional<String> url,
    Optional<String> title,
    Optional<String> canonical,
    Optional<String> language,
    Map<String, List<String>> meta,
    List<Story> stories,
    List<String> breadcrumbs) {

  /** Nothing is known: plain text. */
  public static final PageFacts NONE =
      new PageFacts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of(),
          List.of());

  /**
   * An article as the page's JSON-LD describes it; "" and empty lists where it is silent.
   *
   * @param type its {@code @type}
   * @param headline {@code headline}, else {@code name}
   * @param description {@code description}
   * @param authors {@code author} and {@code creator}, null entries left out
   * @param publisher name of the publisher
   * @param published {@code datePublished}, else {@code dateCreated}
   * @param modified {@code dateModified}
   * @param section {@code articleSection}, several joined by ", "
   * @param keywords {@code keywords}, split at commas
   * @param body {@code articleBody}, with its line breaks
   * @param language {@code inLanguage}
   * @param url {@code url} or {@code mainEntityOfPage}
   * @param terms who owns it and who may read it
   */
  public record Story(
      String type,
      String headline,
      String description,
      List<Agent> authors,
      String publisher,
      String published,
      String modified,
      String section,
      List<String> keywords,
      String body,
      String language,
      String url,
      Terms terms) {
    public Story {
      authors = List.copyOf(authors);
      keywords = List.copyOf(keywords);
      requireNonNull(terms, "terms");
    }

    /** A story without terms. */
    public Story(
        String type,
        String headline,
        String description,
        List<Agent> authors,
        String publisher,
        String published,
        String modified,
        String section,
        List<String> keywords,
        String body,
        String language,
        String url) {
      this(
          type,
          headline,
          description,
          authors,
          publisher,
          published,
          modified,
          section,
          keywords,
          body,
          language,
          url,
          Terms.NONE);
    }
  }

  /**
   * What JSON-LD says of an article's rights; "" where it is silent.
   *
   * @param holder name of the {@code copyrightHolder}
   * @param notice {@code copyrightNotice}
   * @param usage {@code license}, else {@code usageInfo}
   * @param free {@code isAccessibleForFree} as printed
   */
  public record Terms(String holder, String notice, String usage, String free) {
    static final Terms NONE = new Terms("", "", "", "");
  }

  /**
   * A person or organization in JSON-LD.
   *
   * @param type {@code @type}, "" for a bare string
   * @param name never blank
   * @param role {@code jobTitle}, or ""
   * @param email or ""
   */
  public record Agent(String type, String name, String role, String email) {}

  public PageFacts {
    requireNonNull(url, "url");
    requireNonNull(title, "title");
    requireNonNull(canonical, "canonical");
    requireNonNull(language, "language");
    meta = Map.copyOf(meta);
    stories = List.copyOf(stories);
    breadcrumbs = List.copyOf(breadcrumbs);
  }

  /** The first content of the first of these meta names that has one. */
  public Optional<String> meta(String... names) {
    for (String name : names) {
      for (String content : meta.getOrDefault(name, List.of())) {
        if (!content.isBlank()) {
          return Optional.of(content);
        }
      }
    }
    return Optional.empty();
  }

  /** The main article of the JSON-LD. */
  public Optional<Story> story() {
    return stories.isEmpty() ? Optional.empty() : Optional.of(stories.get(0));
  }

  /** The same facts with the address it was fetched from. */
  public PageFacts at(Optional<String> newUrl) {
    return new PageFacts(newUrl, title, canonical, language, meta, stories, breadcrumbs);
  }
}
