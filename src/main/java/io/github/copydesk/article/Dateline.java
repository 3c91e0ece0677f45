package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where, when and for whom a story was filed, as the line at its head says.
 *
 * @param raw as printed, white space collapsed, without the terminator
 * @param terminator what separates it from the story, with its spaces; may be empty
 * @param where where it stands
 * @param places as printed, each with its qualifier: {@code ERBIL, Kurdistan Region}
 * @param date the date in it, if any
 * @param agencies the agencies, papers, stations or wires named in it, as printed
 * @param authors the persons named in it
 * @param position where it stands in the body, if it is in the body
 */
public record Dateline(
    String raw,
    String terminator,
    Where where,
    List<String> places,
    Optional<Dated> date,
    List<String> agencies,
    List<String> authors,
    Optional<Position> position) {

  /** Where a dateline can stand. */
  public enum Where {
    /** At the head of a paragraph. */
    INLINE,
    /** In a block of its own above the text. */
    BLOCK,
    /** Inside the byline. */
    BYLINE,
    /** In the last words of the text. */
    END;

    /** The name in every output, lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The dateline's place in the body, terminator included, in code points.
   *
   * @param paragraph index in {@link Article#body()}
   * @param start first code point
   * @param end the code point after the terminator
   */
  public record Position(int paragraph, int start, int end) {}

  public Dateline {
    requireNonNull(raw, "raw");
    requireNonNull(terminator, "terminator");
    requireNonNull(where, "where");
    places = List.copyOf(places);
    requireNonNull(date, "date");
    agencies = List.copyOf(agencies);
    authors = List.copyOf(authors);
    requireNonNull(position, "position");
  }

  /** The same dateline at another place of the body, or at none. */
  public Dateline at(Optional<Position> newPosition) {
    return new Dateline(raw, terminator, where, places, date, agencies, authors, newPosition);
  }
}
