package io.github.copydesk.write;

import static java.util.Objects.requireNonNull;

/**
 * What a format shows beyond its usual.
 *
 * @param several whether more than one entry may come; decides the frame, not the entries
 * @param frontMatter whether Markdown begins with the metadata as YAML
 * @param removed whether text, Markdown, HTML and TEI end with what was removed; JSON always has it
 * @param profile the fields of JSON
 */
public record Style(boolean several, boolean frontMatter, boolean removed, Profile profile) {

  /** Whose fields JSON has. */
  public enum Profile {
    /** All that is known: {@code article.schema.json}. */
    COPYDESK,
    /** IPTC ninjs 3.1, for content management systems. */
    NINJS
  }

  /** One entry, nothing unusual. */
  public static final Style ONE = new Style(false, false, false, Profile.COPYDESK);

  public Style {
    requireNonNull(profile, "profile");
  }

  /** The same for one entry or several. */
  public Style several(boolean newSeveral) {
    return new Style(newSeveral, frontMatter, removed, profile);
  }
}
