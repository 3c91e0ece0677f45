package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What kind of page it is.
 *
 * @param kind the most probable kind
 * @param probability of that kind, 0..1
 */
public record PageKind(Kind kind, double probability) {
  /** The kinds of pages. */
  public enum Kind {
    /** One story: news, blog post, essay. */
    ARTICLE,
    /** A story told in entries with their times. */
    LIVE_BLOG,
    /** Teasers and links: a front page, a section, a search result. */
    LISTING,
    /** Posts of several people on one topic. */
    FORUM,
    /** A thing or service with its price. */
    PRODUCT,
    /** How something works: manuals, references, help. */
    DOCUMENTATION,
    /** What a company or office does and offers. */
    SERVICE,
    /** The beginning of a story and a request to pay or sign in for the rest. */
    PAYWALL,
    /** Says that there is no such page, or that it may not be seen. */
    ERROR,
    /** Asks for consent before it shows anything. */
    CONSENT,
    /** None of these clearly. */
    OTHER;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in every output, lower case with hyphens: {@code live-blog}. */
    public String id() {
      return id;
    }

    /** The kind of that name. */
    public static Optional<Kind> named(String id) {
      return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
  }

  /** Nothing is known of the page. */
  public static final PageKind UNKNOWN = new PageKind(Kind.OTHER, 0);

  public PageKind {
    requireNonNull(kind, "kind");
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("a probability is 0..1, was " + probability);
    }
  }
}
