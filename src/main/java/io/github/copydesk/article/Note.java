package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What the newsroom says of the article beside it: that it was corrected, updated, explained.
 *
 * @param type what it says
 * @param text as printed
 */
public record Note(Type type, String text) {
  /** The kinds of notes. */
  public enum Type {
    /** Something was wrong. */
    CORRECTION,
    /** Something was added, or will be. */
    UPDATE,
    /** Something was unclear. */
    CLARIFICATION,
    /** Anything else from the newsroom. */
    EDITORS_NOTE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in every output, lower case with hyphens: {@code editors-note}. */
    public String id() {
      return id;
    }
  }

  public Note {
    requireNonNull(type, "type");
    requireNonNull(text, "text");
  }
}
