package io.github.copydesk.page;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Optional;

/** Knows UTF-16 without a byte-order mark: no other text has zeros, and it has every second one. */
final class Utf16 {
  /** Bytes that are looked at. */
  private static final int HEAD = 4 << 10;

  /** In markup and text of any script at least one of so many characters is Latin or a blank. */
  private static final int SHARE = 8;

  /** Chinese for "one" and some more characters have a zero too, at the other place. */
  private static final int AHEAD = 4;

  private Utf16() {}

  /** The byte order, if the bytes are UTF-16. */
  static Optional<Charset> of(byte[] bytes, int length) {
    int end = Math.min(length, HEAD) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < end; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int least = Math.max(2, end / 2 / SHARE);
    if (odd >= least && odd >= AHEAD * even) {
      return Optional.of(UTF_16LE);
    }
    return even >= least && even >= AHEAD * odd ? Optional.of(UTF_16BE) : Optional.empty();
  }
}
