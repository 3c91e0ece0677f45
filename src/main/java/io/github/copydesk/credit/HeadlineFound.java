package io.github.copydesk.credit;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * An article's headline.
 *
 * @param text without site name and section; never blank
 * @param block the block that shows it, to be left out of the body
 */
public record HeadlineFound(String text, OptionalInt block) {
  public HeadlineFound {
    requireNonNull(text, "text");
    requireNonNull(block, "block");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a headline has words");
    }
  }
}
