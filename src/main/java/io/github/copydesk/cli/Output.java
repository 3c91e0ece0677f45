package io.github.copydesk.cli;

import io.github.copydesk.write.Entry;
import io.github.copydesk.write.EntryWriter;
import java.io.IOException;

/** Takes the entries of a run, in order. */
interface Output extends AutoCloseable {

  void write(Entry entry) throws IOException;

  /** Puts everything so far on the disk and returns the length of the output, if it is one file. */
  long secure() throws IOException;

  /** Makes the output final. */
  void commit() throws IOException;

  /** Drops what was not committed, unless the run can be resumed. */
  @Override
  void close() throws IOException;

  /** All entries into one target. */
  record Single(Target target, EntryWriter writer) implements Output {
    @Override
    public void write(Entry entry) throws IOException {
      writer.write(entry);
      // So that a closed pipe ends a long run soon, and a reader sees each record at once.
      target.writer().flush();
    }

    @Override
    public long secure() throws IOException {
      return target.secure();
    }

    @Override
    public void commit() throws IOException {
      writer.finish();
      target.commit();
    }

    @Override
    public void close() throws IOException {
      target.close();
    }
  }
}
