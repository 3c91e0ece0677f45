package io.github.copydesk;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The bytes of one page or text and what is known about them.
 *
 * @param bytes the content, without transfer or content encoding; not copied, not changed
 * @param kind whether it is HTML or plain text
 * @param url where it was fetched
 * @param contentType the HTTP {@code Content-Type} header, with its charset if it has one
 * @param fetched the day it was fetched
 */
public record Input(
    byte[] bytes,
    Kind kind,
    Optional<String> url,
    Optional<String> contentType,
    Optional<LocalDate> fetched) {

  /** HTML or plain text. */
  public enum Kind {
    /** Decided by the content. */
    AUTO,
    HTML,
    TEXT
  }

  public Input {
    requireNonNull(bytes, "bytes");
    requireNonNull(kind, "kind");
    requireNonNull(url, "url");
    requireNonNull(contentType, "contentType");
    requireNonNull(fetched, "fetched");
  }

  /** Bytes of which nothing else is known. */
  public static Input of(byte[] bytes) {
    return new Input(bytes, Kind.AUTO, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An HTML page that is already decoded. */
  public static Input html(String page) {
    return decoded(page, Kind.HTML);
  }

  /** A plain text that is already decoded. */
  public static Input text(String text) {
    return decoded(text, Kind.TEXT);
  }

  private static Input decoded(String text, Kind kind) {
    return new Input(
        text.getBytes(StandardCharsets.UTF_8),
        kind,
        Optional.empty(),
        Optional.of("text/" + (kind == Kind.HTML ? "html" : "plain") + "; charset=utf-8"),
        Optional.empty());
  }

  /** The same input, known to be of this kind. */
  public Input as(Kind newKind) {
    return new Input(bytes, newKind, url, contentType, fetched);
  }

  /** The same input, known to come from this address. */
  public Input from(String newUrl) {
    return new Input(bytes, kind, Optional.of(newUrl), contentType, fetched);
  }

  /** The same input with its HTTP {@code Content-Type} header. */
  public Input typed(String newContentType) {
    return new Input(bytes, kind, url, Optional.of(newContentType), fetched);
  }

  /** The same input, fetched on this day. */
  public Input fetchedOn(LocalDate day) {
    return new Input(bytes, kind, url, contentType, Optional.of(day));
  }
}
