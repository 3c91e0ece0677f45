package io.github.copydesk.label;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Reason;
import io.github.copydesk.article.Role;
import io.github.copydesk.block.Block;
import io.github.copydesk.block.Blocks;
import io.github.copydesk.label.BlockModel.Estimate;
import io.github.copydesk.label.BlockModel.Strength;
import io.github.copydesk.label.RoleModel.Likely;
import io.github.copydesk.language.Rules;
import io.github.copydesk.page.Deadline;
import io.github.copydesk.page.PageFacts;
import io.github.copydesk.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Says of every block what it is. Immutable, safe for use by many threads. */
public final class Labeller {
  /**
   * Probability from which on a block of a part that is wanted even in doubt is kept: the least cut
   * of a page that has no such wish.
   */
  private static final double DOUBT = 0.1;

  private final BlockModel model;
  private final Containers containers = new Containers(Containers.FURNITURE);
  private final Containers asides = new Containers(Containers.ASIDES);
  private final Furniture furniture;
  private final Policy policy;

  /** A labeller with these furniture rules and this model that serves this policy. */
  public Labeller(Rules rules, BlockModel model, Policy policy) {
    this.model = requireNonNull(model, "model");
    furniture = new Furniture(rules);
    this.policy = requireNonNull(policy, "policy");
  }

  /**
   * Labels a page: first the estimate, then what the neighbours tell, then the furniture rules.
   *
   * @param language primary BCP 47 subtag or "und"
   * @throws Deadline.Passed if it takes too long
   */
  public Labels label(Blocks blocks, PageFacts facts, String language, Deadline deadline) {
    Estimate estimate = model.estimate(blocks, facts, policy.focus(), deadline);
    List<Labelled> labelled = new ArrayList<>(blocks.size());
    for (Block block : blocks.blocks()) {
      labelled.add(first(block, blocks, estimate));
    }
    Neighbours.apply(labelled, blocks, policy.focus());
    if (blocks.markup()) {
      Edges.apply(labelled);
      SecondStory.apply(labelled, blocks, facts);
      containers.apply(labelled, blocks, facts, role -> true);
      if (!policy.isUsual()) {
        asides.apply(labelled, blocks, facts, policy::takesOut);
      }
    }
    deadline.check();
    furniture.apply(labelled, blocks.tree(), language, deadline);
    LinkList.apply(labelled);
    if (blocks.markup()) {
      Repeats.apply(labelled, blocks.tree());
    }
    if (!policy.isUsual()) {
      Asides.apply(labelled, model.table(blocks, facts), RoleHolder.MODEL, policy);
    }
    return new Labels(labelled, estimate.confidence());
  }

  /**
   * What moves the model most, block by block; for reports, not for crawls.
   *
   * @param most how many features to name for each block
   * @return one list for each block, the strongest first
   */
  public List<List<Strength>> strengths(Blocks blocks, PageFacts facts, int most) {
    return model.strengths(blocks, facts, most);
  }

  /**
   * What each block probably is, by the learned model of roles alone, and of the body by its
   * elements; for reports, not for crawls.
   *
   * @return one list for each block, the most probable role first; empty for a block without a
   *     letter or digit
   */
  public List<List<Likely>> roles(Blocks blocks, PageFacts facts) {
    List<List<Likely>> told = RoleHolder.MODEL.all(model.table(blocks, facts), blocks.size());
    List<List<Likely>> roles = new ArrayList<>(told.size());
    for (Block block : blocks.blocks()) {
      Role form = BodyRoles.of(block, blocks.tree());
      roles.add(
          told.get(block.index()).stream()
              .map(each -> each.role() == Role.BODY ? new Likely(form, each.probability()) : each)
              .toList());
    }
    return roles;
  }

  /** Loads the model of roles when it is first asked: the usual policy does not. */
  private static final class RoleHolder {
    static final RoleModel MODEL = RoleModel.load();
  }

  private Labelled first(Block block, Blocks blocks, Estimate estimate) {
    if (!Words.any(block.text())) {
      return new Labelled(
          block, Role.SEPARATOR, 0, new Reason.Form("has neither letters nor digits"));
    }
    if (isClock(block.text())) {
      return new Labelled(block, Role.DATE, 0, new Reason.Form("is only a time of day"));
    }
    double keep = estimate.keep()[block.index()];
    boolean sure = estimate.keeps(block.index());
    Role form = sure || keep >= DOUBT ? BodyRoles.of(block, blocks.tree()) : Role.OTHER;
    Role role = sure || policy.wants(form) ? form : Role.OTHER;
    return new Labelled(block, role, keep, new Reason.Score(keep));
  }

  /** "9:00", "12.40": the line above an entry of a ticker. */
  private static boolean isClock(String text) {
    int length = text.length();
    if (length < 4 || length > 5 || ":.".indexOf(text.charAt(length - 3)) < 0) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (i != length - 3 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
        return false;
      }
    }
    return true;
  }
}
