package io.github.copydesk.label;

import io.github.copydesk.article.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a page that may be wanted in the article's text or not. */
public enum Part {
  /** Subheads. */
  HEADINGS(Role.HEADING),
  /** Block quotations. */
  QUOTES(Role.QUOTE),
  /** List items. */
  LISTS(Role.LIST),
  /** Table rows. */
  TABLES(Role.TABLE),
  /** Preformatted text. */
  CODE(Role.CODE),
  /** The standfirst, which is a field of its own. */
  DECKS(Role.DECK),
  /** The pictures' texts, which are a field of their own. */
  CAPTIONS(Role.CAPTION),
  /** Posts of other sites. */
  EMBEDS(Role.EMBED),
  /** Words on the author. */
  BIOS(Role.BIO),
  /** Readers' comments, which become a field of their own and never stand in the text. */
  COMMENTS(Role.COMMENT),
  /** Teasers of other articles. */
  RELATED(Role.RELATED),
  /** One-line promotions inside the text. */
  PROMOS(Role.PROMO);

  private final Role role;

  Part(Role role) {
    this.role = role;
  }

  /** The role of the blocks that make it up. */
  public Role role() {
    return role;
  }

  /** The name in every setting, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The part of that name. */
  public static Optional<Part> named(String id) {
    return Stream.of(values())
        .filter(part -> part.id().equals(id.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The part that is made of blocks of this role. */
  static Optional<Part> of(Role role) {
    return Stream.of(values()).filter(part -> part.role == role).findFirst();
  }
}
