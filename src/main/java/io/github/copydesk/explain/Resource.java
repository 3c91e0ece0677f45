package io.github.copydesk.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that goes into the reports.
 *
 * @param text the file
 */
record Resource(String text) {

  /** A file beside this class. */
  static Resource of(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      return new Resource(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** One file after the other. */
  Resource and(Resource next) {
    return new Resource(text + next.text);
  }

  /** Its source expression in a content security policy. */
  String hash() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
