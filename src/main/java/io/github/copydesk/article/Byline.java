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
 */
public record Byline(
    Optional<String> raw, List<Author> authors, List<String> orgs, List<String> places) {

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

  public Byline {
    requireNonNull(raw, "raw");
    authors = List.copyOf(authors);
    orgs = List.copyOf(orgs);
    places = List.copyOf(places);
  }
}
