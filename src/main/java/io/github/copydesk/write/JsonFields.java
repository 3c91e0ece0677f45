package io.github.copydesk.write;

import java.io.IOException;

/** Writes an entry as one JSON object. */
@FunctionalInterface
interface JsonFields {
  void write(Entry entry) throws IOException;
}
