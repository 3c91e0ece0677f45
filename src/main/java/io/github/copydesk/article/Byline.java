package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Who wrote the article.
 *
 * @param raw the visible line as printed, white space collapsed; empty when the page shows none and
 *     the names come from its metadata
 * @param authors the persons, in the order of the page
 * @param orgs agencies, papers and newsrooms, never persons; not the site itself beside a person
 * @param places places named in the line
 * @param alternatives what other places of the page say, where they name other persons
 */
public record Byline(
    Optional<String> raw,
    List<Author> authors,
    List<String> orgs,
    List<String> places,
    List<Alternative> alternatives) {

  /**
   * One person.
   *
   * @param name as printed, without titles
   * @param role "correspondent", "news reporter"
   * @param org who the person works for, if the line says so
   * @param place where the person writes from
   * @param handle social handle with its sign: {@code @name}
   * @param email mail address
   */
  public record Author(
      String name,
      Optional<String> role,
      Optional<String> org,
      Optional<String> place,
      Optional<String> handle,
      Optional<String> email) {
    public Author {
      if (name.isBlank()) {
        throw new IllegalArgumentException("an author has a name");
      }
      requireNonNull(role, "role");
      requireNonNull(org, "org");
      requireNonNull(place, "place");
      requireNonNull(handle, "handle");
      requireNonNull(email, "email");
    }

    /** A person of whom only the name is known. */
    public static Author named(String name) {
      return new Author(
          name,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * The persons that one place of the page names, and that were not believed.
   *
   * @param source where they stand
   * @param names never empty
   */
  public record Alternative(Source source, List<String> names) {
    public Alternative {
      requireNonNull(source, "source");
      names = List.copyOf(names);
    }
  }

  /** Where a page names authors. */
  public enum Source {
    /** The visible line near the headline. */
    LINE("line"),
    /** JSON-LD of the article. */
    JSON_LD("json-ld"),
    /** Meta elements, microdata and links to authors. */
    META("meta");

    private final String id;

    Source(String id) {
      this.id = id;
    }

    /** The name in output. */
    public String id() {
      return id;
    }
  }

  /** A byline that nothing on the page contradicts. */
  public Byline(
      Optional<String> raw, List<Author> authors, List<String> orgs, List<String> places) {
    this(raw, authors, orgs, places, List.of());
  }

  public Byline {
    requireNonNull(raw, "raw");
    authors = List.copyOf(authors);
    orgs = List.copyOf(orgs);
    places = List.copyOf(places);
    alternatives = List.copyOf(alternatives);
  }

  /** The same beside what other places say. */
  public Byline beside(List<Alternative> others) {
    return new Byline(raw, authors, orgs, places, others);
  }
}
