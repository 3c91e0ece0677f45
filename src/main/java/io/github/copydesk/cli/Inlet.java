package io.github.copydesk.cli;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.Input;
import io.github.copydesk.document.Documents;
import java.io.IOException;

/**
 * From what was read to what the engine is given: documents become text, encodings are undone.
 *
 * @param hints what is known of every input
 * @param most how many bytes of an input are used
 * @param documents reads what is no web page
 */
record Inlet(Hints hints, int most, Documents documents) {
  Inlet {
    requireNonNull(hints, "hints");
    requireNonNull(documents, "documents");
  }

  /** A file. */
  Input input(Task.Content task) throws IOException {
    return hints.kind() == Input.Kind.AUTO
        ? documents.read(task.bytes(), most).orElseGet(() -> hints.of(task.bytes()))
        : hints.of(task.bytes());
  }

  /** A page of an archive or a feed. */
  Input input(Task.Record task) {
    // One byte more shows the engine that there is more.
    return hints.over(task.page().input(most + 1));
  }
}
