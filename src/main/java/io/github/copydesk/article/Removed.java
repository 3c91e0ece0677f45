package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

/**
 * A text that stood on the page and is not in the article. A line that became a field stands here
 * too if the field's raw text does not hold all its words: a date line beside which the metadata
 * knew better.
 *
 * @param block index of its block in reading order, from 0
 * @param text the removed text: a whole block, or the part that was cut
 * @param role its kind; never part of the body
 * @param reason what decided it
 */
public record Removed(int block, String text, Role role, Reason reason) {
  public Removed {
    if (block < 0) {
      throw new IllegalArgumentException("block must be >= 0, was " + block);
    }
    requireNonNull(text, "text");
    requireNonNull(reason, "reason");
    if (role.isBody()) {
      throw new IllegalArgumentException(role + " is part of the article");
    }
  }
}
