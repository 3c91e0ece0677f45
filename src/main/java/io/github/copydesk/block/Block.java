package io.github.copydesk.block;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.text.Words;

/**
 * A run of text without a block boundary inside: a paragraph, a heading, a menu entry, a line of
 * plain text.
 *
 * @param index its number in reading order, from 0
 * @param text white space collapsed (kept inside {@code pre}), tidied, never blank
 * @param element the innermost block element around it, an index of the {@link Tree}
 * @param markup what the markup says of it; {@link Markup#NONE} in plain text
 * @param words of the text, as {@link Words#count} counts: many ask, so they are counted once
 */
public record Block(int index, String text, int element, Markup markup, int words) {

  /**
   * What the markup inside a block says. Characters are UTF-16 units of the text.
   *
   * @param linkChars characters inside links, blanks not counted
   * @param boldChars characters in bold, blanks not counted
   * @param italicChars characters in italics, blanks not counted
   * @param links number of links
   * @param breaks line breaks ({@code br}, or line ends in plain text) since the block before
   * @param hint class, id, itemprop and rel of the inline elements around at least 60 % of the
   *     text, lower case; "" if none
   * @param datetime {@code datetime} attribute of the first {@code time} element inside, or ""
   * @param seams offsets in the text where an inline element begins or ends between two letters
   *     without white space, so that words may be glued there, ascending; where it is certain that
   *     they are, a blank was put there and the offset is the blank's
   */
  public record Markup(
      int linkChars,
      int boldChars,
      int italicChars,
      int links,
      int breaks,
      String hint,
      String datetime,
      int[] seams) {
    private static final int[] NO_SEAMS = {};

    /** A block of plain text. */
    public static final Markup NONE = plain(0);

    /** A block of plain text after so many line ends. */
    public static Markup plain(int breaks) {
      return new Markup(0, 0, 0, 0, breaks, "", "", NO_SEAMS);
    }
  }

  public Block {
    requireNonNull(text, "text");
    requireNonNull(markup, "markup");
  }

  /** A block whose words nobody has counted yet. */
  public Block(int index, String text, int element, Markup markup) {
    this(index, text, element, markup, Words.count(text));
  }
}
