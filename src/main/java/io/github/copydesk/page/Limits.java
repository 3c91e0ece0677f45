package io.github.copydesk.page;

/**
 * What one page may cost. Beyond a limit the page is cut short or skipped, never an error.
 *
 * @param bytes longest content that is read; the rest is left unread
 * @param depth deepest nesting of elements that the parser builds
 * @param blocks most blocks of one page; the rest is left unread
 */
public record Limits(int bytes, int depth, int blocks) {

  /**
   * Room for any news page: 16 MB (the largest page of our corpora has 4), 512 levels (where
   * browsers stop too), 100,000 blocks.
   */
  public static final Limits DEFAULT = new Limits(16 << 20, 512, 100_000);

  public Limits {
    if (bytes < 1 || depth < 1 || blocks < 1) {
      throw new IllegalArgumentException("limits are positive");
    }
  }
}
