package io.github.copydesk.label;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;

/**
 * A block with its role.
 *
 * @param block the block
 * @param role what it is taken for
 * @param keep probability that it is part of the article's body, 0..1, as first estimated
 * @param reason what decided the role
 */
public record Labelled(Block block, Role role, double keep, Reason reason) {
  public Labelled {
    requireNonNull(block, "block");
    requireNonNull(role, "role");
    requireNonNull(reason, "reason");
  }

  /** The same block with another role; the first estimate stays. */
  public Labelled as(Role newRole, Reason newReason) {
    return new Labelled(block, newRole, keep, newReason);
  }
}
