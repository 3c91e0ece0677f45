package io.github.copydesk.write;

import java.io.IOException;

/**
 * Writes entries in one format, in the order they come. Not safe for use by several threads. Line
 * ends are {@code \n} on every platform.
 */
public interface EntryWriter {

  /**
   * Writes one entry. The formats for readers (text, Markdown, HTML) write nothing for an error.
   */
  void write(Entry entry) throws IOException;

  /** Writes what the format needs after the last entry. Does not close what is written to. */
  void finish() throws IOException;
}
