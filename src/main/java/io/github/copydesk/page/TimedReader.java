package io.github.copydesk.page;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Hands characters to a parser that asks nobody how long it may take. */
final class TimedReader extends FilterReader {
  /** Reads between two looks at the clock; a look costs as much as parsing some hundred bytes. */
  private static final int READS = 16;

  private final Deadline deadline;
  private int reads;

  TimedReader(Reader text, Deadline deadline) {
    super(text);
    this.deadline = deadline;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (reads++ % READS == 0) {
      deadline.check();
    }
    return super.read(buffer, offset, length);
  }
}
