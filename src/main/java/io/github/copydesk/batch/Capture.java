package io.github.copydesk.batch;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.Input;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A page or text as an archive holds it.
 *
 * @param url where it was fetched
 * @param fetched the day it was fetched, UTC
 * @param contentType the HTTP {@code Content-Type} header, or the type that the record states
 * @param kind whether it is HTML or plain text
 * @param block the record's content: an HTTP response if {@code http}, else the payload; perhaps
 *     cut
 * @param http whether the block begins with an HTTP header
 */
record Capture(
    Optional<String> url,
    Optional<LocalDate> fetched,
    Optional<String> contentType,
    Input.Kind kind,
    byte[] block,
    boolean http) {
  Capture {
    requireNonNull(url, "url");
    requireNonNull(fetched, "fetched");
    requireNonNull(contentType, "contentType");
    requireNonNull(kind, "kind");
    requireNonNull(block, "block");
  }

  /** The page with its transfer and content encodings undone, at most {@code most} bytes. */
  Input input(int most) {
    byte[] payload = http ? Payload.of(block, most) : block;
    return new Input(payload, kind, url, contentType, fetched);
  }
}
