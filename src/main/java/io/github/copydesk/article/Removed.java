package io.github.copydesk.article;

import static java.util.Objects.requireNonNull;

/**
 * A text that stood on the page and is not in the article.
 *
 * @param block index of its block in reading order, from 0
 * @param text the removed text: a whole block, or the part that was cut
 * @param role its kind; always furniture
 * @param reason what decided it
 */
public record Removed(int block, String text, Role role, Reason reason) {
  public Removed {
    if (block < 0) {
      throw new IllegalArgumentException("block must be >= 0, was " + block);
    }
    requireNonNull(text, "text");
    requireNonNull(reason, "reason");
    if (!role.isFurniture()) {
      throw new IllegalArgumentException(role + " is not furniture");
    }
  }
}
