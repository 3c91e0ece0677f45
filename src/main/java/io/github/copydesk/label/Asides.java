package io.github.copydesk.label;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.FeatureTable;
import io.github.copydesk.label.RoleModel.Likely;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names the blocks that no rule knows but that a policy asks for, by the learned model of roles:
 * posts, words on the author, teasers, promotions and comments.
 */
final class Asides {
  /** Probability from which on a block that was left out is one. */
  private static final double PROBABLE = 0.5;

  /** The same of a block that was kept: two models disagree. */
  private static final double SURE = 0.8;

  private static final Set<Role> ROLES =
      EnumSet.of(Role.EMBED, Role.BIO, Role.RELATED, Role.PROMO, Role.COMMENT);

  private Asides() {}

  /**
   * Gives roles to blocks of which only the estimate is known.
   *
   * @param labelled changed in place
   */
  static void apply(List<Labelled> labelled, FeatureTable table, RoleModel model, Policy policy) {
    for (int row = 0; row < table.rows(); row++) {
      int block = table.block(row);
      Labelled label = labelled.get(block);
      boolean kept = label.role().isBody();
      if (kept || label.role() == Role.OTHER) {
        Likely likely = model.of(table, row).get(0);
        boolean is = likely.probability() >= (kept ? SURE : PROBABLE);
        if (is && ROLES.contains(likely.role()) && (!kept || policy.takesOut(likely.role()))) {
          labelled.set(block, label.as(likely.role(), reason(likely)));
        }
      }
    }
  }

  private static Reason reason(Likely likely) {
    return new Reason.Form(
        String.format(
            Locale.ROOT, "%s with probability %.2f", likely.role().id(), likely.probability()));
  }
}
