package io.github.copydesk.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A file that holds many pages. */
public interface Container extends Closeable {

  /** The next item, or nothing at the end. */
  Optional<Item> next() throws IOException;
}
