package io.github.copydesk.page;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Hands characters to a parser that asks nobody how long it may take. */
final class TimedReader extends FilterReader {
  private final Deadline deadline;

  TimedReader(Reader text, Deadline deadline) {
    super(text);
    this.deadline = deadline;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    deadline.check();
    return super.read(buffer, offset, length);
  }
}
