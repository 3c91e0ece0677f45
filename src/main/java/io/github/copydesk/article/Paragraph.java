package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A piece of the article's body.
 *
 * @param type what it is
 * @param level of a heading 1 to 6, of a list item its depth from 1; else 0
 * @param text plain text without leading or trailing space; line breaks only in {@link Type#CODE}
 * @param block index of the page's block it came from
 */
public record Paragraph(Type type, int level, String text, int block) {

  /** The kinds of body pieces. */
  public enum Type {
    PARAGRAPH,
    HEADING,
    QUOTE,
    LIST_ITEM,
    TABLE_ROW,
    CODE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in every output, lower case with hyphens: {@code list-item}. */
    public String id() {
      return id;
    }
  }

  public Paragraph {
    requireNonNull(type, "type");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a paragraph has text");
    }
  }

  /** The same piece with another text. */
  public Paragraph withText(String newText) {
    return new Paragraph(type, level, newText, block);
  }
}
