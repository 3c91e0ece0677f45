package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * One credit of the lines at the end of a story: "Reporting by A in Kyiv; editing by B".
 *
 * @param role what the persons did
 * @param names the persons or agencies, as printed
 * @param places where they did it
 * @param raw the credit as printed
 */
public record Credit(Role role, List<String> names, List<String> places, String raw) {

  /** What somebody did for a story. */
  public enum Role {
    REPORTING,
    WRITING,
    EDITING,
    ADDITIONAL,
    CONTRIBUTING,
    TRANSLATION,
    PHOTO,
    /** An agency or paper the text comes from. */
    SOURCE;

    /** The name in every output, lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Credit {
    requireNonNull(role, "role");
    names = List.copyOf(names);
    places = List.copyOf(places);
    requireNonNull(raw, "raw");
  }
}
