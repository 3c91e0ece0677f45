package io.github.copydesk.block;

/**
 * What is known of the names of a page's elements. Most elements of a page share their names with
 * others, so each different name is looked up once, when it is first asked for. For one page and
 * one thread.
 *
 * @param <T> what is known of a part
 */
public final class HintSenses<T> {
  private final Tree tree;
  private final HintParts<T> parts;

  /** By the number of the hints. */
  private final Object[] found;

  private final boolean[] asked;

  /** What these parts say of this page's elements. */
  public HintSenses(Tree tree, HintParts<T> parts) {
    this.tree = tree;
    this.parts = parts;
    this.found = new Object[tree.hintNumbers()];
    this.asked = new boolean[found.length];
  }

  /** {@link HintParts#find} of the element's {@link Tree#hints}: what was found, or null. */
  @SuppressWarnings("unchecked")
  public T of(int element) {
    int number = tree.hintNumber(element);
    if (!asked[number]) {
      asked[number] = true;
      found[number] = parts.find(tree.hints(element));
    }
    return (T) found[number];
  }
}
