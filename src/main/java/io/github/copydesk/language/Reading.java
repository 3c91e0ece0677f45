package io.github.copydesk.language;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What the rules say of one block.
 *
 * @param whole the rule that says what the block is; its span is the whole block
 * @param cuts the parts of the block that are furniture while the rest is not: a counter before a
 *     teaser, a line of a text with several lines, a notice after the last sentence; in the order
 *     of the text, not overlapping, none if {@code whole} is there
 */
public record Reading(Optional<Hit> whole, List<Hit> cuts) {
  /** No rule says anything. */
  static final Reading NONE = new Reading(Optional.empty(), List.of());

  public Reading {
    requireNonNull(whole, "whole");
    cuts = List.copyOf(cuts);
  }
}
