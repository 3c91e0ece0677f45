package io.github.copydesk.label;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.article.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which of the blocks of a page make the article's text: opinions differ on decks, captions, posts,
 * tables and words on the author. The fields of the article are the same under any policy, except
 * that comments are a field only if they are wanted.
 *
 * @param focus what weighs more in doubt
 * @param include parts that are wanted beside the usual ones; of headings, quotes, lists, tables
 *     and code, which usually are, also those in doubt
 * @param exclude parts that are not wanted
 */
public record Policy(Focus focus, Set<Part> include, Set<Part> exclude) {
  /** The usual text: body, subheads, quotes, lists, tables and code. */
  public static final Policy DEFAULT = new Policy(Focus.BALANCED, Set.of(), Set.of());

  /** What an article that lacks nothing has beside the usual parts. */
  private static final Set<Part> RECALLED = EnumSet.of(Part.EMBEDS, Part.BIOS);

  public Policy {
    requireNonNull(focus, "focus");
    include = ordered(include);
    exclude = ordered(exclude);
    if (!Collections.disjoint(include, exclude)) {
      throw new IllegalArgumentException("a part is wanted and not wanted");
    }
  }

  private static Set<Part> ordered(Collection<Part> parts) {
    EnumSet<Part> ordered = EnumSet.noneOf(Part.class);
    ordered.addAll(parts);
    return Collections.unmodifiableSet(ordered);
  }

  /** Whether nothing but the usual is wanted, so that no more than usual needs to be known. */
  public boolean isUsual() {
    return focus == Focus.BALANCED && include.isEmpty() && exclude.isEmpty();
  }

  /** Whether blocks of this role, which are not part of the body, go into the text. */
  public boolean adds(Role role) {
    return role != Role.COMMENT
        && !role.isBody()
        && Part.of(role)
            .filter(part -> !exclude.contains(part))
            .filter(part -> include.contains(part) || isRecalled(part))
            .isPresent();
  }

  private boolean isRecalled(Part part) {
    return focus == Focus.RECALL && RECALLED.contains(part);
  }

  /** Whether blocks of this role stay out of the text. */
  public boolean drops(Role role) {
    return Part.of(role).filter(exclude::contains).isPresent();
  }

  /** Whether blocks that were kept leave the text if they turn out to be of this role. */
  boolean takesOut(Role role) {
    return focus == Focus.PRECISION || drops(role);
  }

  /** Whether blocks of this role, which are part of the body, are wanted even in doubt. */
  boolean wants(Role role) {
    return role.isBody() && Part.of(role).filter(include::contains).isPresent();
  }

  /** Whether the comments of readers are a field of the article. */
  public boolean hasComments() {
    return include.contains(Part.COMMENTS);
  }
}
