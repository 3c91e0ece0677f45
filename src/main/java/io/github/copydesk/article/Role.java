package io.github.copydesk.article;

import java.util.Locale;

/**
 * What a block of a page is. Every block of every page ends with exactly one role: it is part of
 * the body, it became a field of the article, or it is furniture and stands in {@link
 * Article#removed()}.
 */
public enum Role {
  /** A paragraph of the article. */
  BODY(Fate.BODY),
  /** A subhead inside the article. */
  HEADING(Fate.BODY),
  /** A block quotation that the article is partly made of. */
  QUOTE(Fate.BODY),
  /** A list item of the article. */
  LIST(Fate.BODY),
  /** A table row of the article. */
  TABLE(Fate.BODY),
  /** Preformatted text. */
  CODE(Fate.BODY),

  /** The article's headline. */
  HEADLINE(Fate.FIELD),
  /** The short line above the headline: section, topic. */
  KICKER(Fate.FIELD),
  /** The standfirst under the headline. */
  DECK(Fate.FIELD),
  /** A line that says who wrote it. */
  BYLINE(Fate.FIELD),
  /** A line that says when it was published or changed. */
  DATE(Fate.FIELD),
  /** A dateline in a block of its own that is not joined to the text. */
  DATELINE(Fate.FIELD),
  /** The text under a picture. */
  CAPTION(Fate.FIELD),
  /** End credits: "Reporting by ...; editing by ...". */
  CREDIT(Fate.FIELD),
  /** A note of the newsroom: correction, update, clarification. */
  NOTE(Fate.FIELD),

  /** A count of views, reads, shares or comments. */
  COUNTER(Fate.FURNITURE),
  /** Links to and teasers of other articles, with their headings. */
  RELATED(Fate.FURNITURE),
  /** A one-line promotion inside the text: "Read more: ...". */
  PROMO(Fate.FURNITURE),
  /** Share and follow bars. */
  SHARE(Fate.FURNITURE),
  /** Newsletter and app sign-ups. */
  NEWSLETTER(Fate.FURNITURE),
  /** Cookie and consent text. */
  CONSENT(Fate.FURNITURE),
  /** Paywall and subscription prompts. */
  PAYWALL(Fate.FURNITURE),
  /** Reader comments and their forms. */
  COMMENT(Fate.FURNITURE),
  /** About the author. */
  BIO(Fate.FURNITURE),
  /** Menus, breadcrumbs, pagers, back to top, print and font-size tools. */
  NAVIGATION(Fate.FURNITURE),
  /** Lists of tags and topics. */
  TAGS(Fate.FURNITURE),
  /** Advertisement labels, sponsored boxes, affiliate notes. */
  ADVERT(Fate.FURNITURE),
  /** Copyright, usage and legal lines. */
  LEGAL(Fate.FURNITURE),
  /** A photo credit that belongs to no caption. */
  PHOTO_CREDIT(Fate.FURNITURE),
  /** Audio and video player text, reading time, "listen to this article". */
  PLAYER(Fate.FURNITURE),
  /** A post of another site shown inside the page. */
  EMBED(Fate.FURNITURE),
  /** A note that a machine wrote, translated or summarised the text. */
  MACHINE_NOTE(Fate.FURNITURE),
  /** A rule made of characters: "-----", "***". */
  SEPARATOR(Fate.FURNITURE),
  /** A second copy of a text that stands elsewhere in the article. */
  REPEAT(Fate.FURNITURE),
  /** Text of the page that is not this article and of no kind named above. */
  OTHER(Fate.FURNITURE);

  private enum Fate {
    BODY,
    FIELD,
    FURNITURE
  }

  private final Fate fate;
  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Role(Fate fate) {
    this.fate = fate;
  }

  /** The name in every output, lower case with hyphens: {@code photo-credit}. */
  public String id() {
    return id;
  }

  /** Whether a block of this role is part of the article's body. */
  public boolean isBody() {
    return fate == Fate.BODY;
  }

  /** Whether a block of this role became a field of the article. */
  public boolean isField() {
    return fate == Fate.FIELD;
  }

  /** Whether a block of this role is removed. */
  public boolean isFurniture() {
    return fate == Fate.FURNITURE;
  }
}
