package io.github.copydesk.page;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What one page may cost. Beyond bytes, depth or blocks a page is cut short; beyond the time it is
 * skipped, so that no article depends on the speed of a machine. Never an error.
 *
 * @param bytes longest content that is read; the rest is left unread
 * @param depth deepest nesting of elements that the parser builds
 * @param blocks most blocks of one page, with ten elements for each; the rest is left unread
 * @param time longest work on one page, in processor time
 */
public record Limits(int bytes, int depth, int blocks, Duration time) {

  /**
   * Room for any news page: 16 MB (the largest page of our corpora has 4), 512 levels (where
   * browsers stop too), 100,000 blocks, 30 seconds (what Nutch gives its parsers).
   */
  public static final Limits DEFAULT = new Limits(16 << 20, 512, 100_000, Duration.ofSeconds(30));

  /** Rules, model and what any page takes, in bytes. */
  private static final long BASE = 256L << 20;

  /** Bytes of memory for each byte that is read, and for each block with its elements. */
  private static final long FOR_BYTE = 40;

  private static final long FOR_BLOCK = 6_000;

  public Limits {
    requireNonNull(time, "time");
    if (bytes < 1 || depth < 1 || blocks < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("limits are positive");
    }
  }

  /** Limits with the usual time. */
  public Limits(int bytes, int depth, int blocks) {
    this(bytes, depth, blocks, DEFAULT.time);
  }

  /**
   * Heap in bytes that is enough for any page within these limits, cleaned on one thread at a time;
   * each thread more needs what is beyond the first 256 MB once more.
   */
  public long heap() {
    long most = Math.min(blocks, bytes);
    return BASE + bytes * FOR_BYTE + most * FOR_BLOCK;
  }
}
