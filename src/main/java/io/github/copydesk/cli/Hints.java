package io.github.copydesk.cli;

import io.github.copydesk.Input;
import java.util.Optional;

/**
 * What the command line says of its inputs.
 *
 * @param kind HTML, text, or decided by the content
 * @param url where the only input comes from
 * @param contentType as a server would send it
 */
record Hints(Input.Kind kind, Optional<String> url, Optional<String> contentType) {

  /** The content with what is said of it. */
  Input of(byte[] bytes) {
    return new Input(bytes, kind, url, contentType, Optional.empty());
  }

  /** An archive's page; what the user says goes before what the record says. */
  Input over(Input page) {
    Input typed = contentType.map(page::typed).orElse(page);
    return kind == Input.Kind.AUTO ? typed : typed.as(kind);
  }
}
