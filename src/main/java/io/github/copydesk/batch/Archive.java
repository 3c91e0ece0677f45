package io.github.copydesk.batch;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads a WARC, WET or ARC file, gzipped record by record or not at all. What is damaged is told
 * and passed over: the next record that can be read follows. Not safe for use by several threads.
 */
public final class Archive implements Container {
  /** More damaged places than this are one damaged file; each may cost a reading to its end. */
  private static final int MOST_DAMAGES = 1_000;

  private final Optional<FileChannel> file;
  private final Records records;
  private Optional<WarcReader> reader;
  private long start;
  private int damages;

  private Archive(Optional<FileChannel> file, WarcReader reader, int most) {
    this.file = file;
    this.reader = Optional.of(reader);
    this.records = new Records(most);
    this.start = reader.position();
  }

  /**
   * Opens a file.
   *
   * @param from the offset of an item; 0 for the first
   * @param most largest number of bytes of one page
   */
  public static Archive open(Path path, long from, int most) throws IOException {
    FileChannel file = FileChannel.open(requireNonNull(path, "path"));
    try {
      file.position(from);
      return new Archive(Optional.of(file), new WarcReader(file), most);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Reads a stream, which is closed with the archive; damage in it ends the reading. */
  public static Archive of(InputStream in, int most) throws IOException {
    return new Archive(Optional.empty(), new WarcReader(Channels.newChannel(in)), most);
  }

  @Override
  public Optional<Item> next() throws IOException {
    if (reader.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<WarcRecord> record = reader.get().next();
      start = reader.get().position();
      return record.isPresent() ? Optional.of(records.item(record.get(), start)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // RuntimeException: jwarc's answer to some malformed headers.
      return Optional.of(damage(e));
    }
  }

  private Item damage(Exception e) throws IOException {
    // The reader's own place may be one record further.
    long place = Math.max(start, reader.get().position());
    Optional<Long> sound = file.isPresent() ? Resync.after(file.get(), place) : Optional.empty();
    damages++;
    reader = Optional.empty();
    if (sound.isPresent() && damages <= MOST_DAMAGES) {
      start = sound.get();
      file.get().position(start);
      reader = Optional.of(new WarcReader(file.get()));
    }
    String rest = reader.isPresent() ? "" : "; nothing after it was read";
    return new Item.Damaged(place, explain(e) + rest);
  }

  private static String explain(Exception e) {
    String detail = e.getMessage() == null ? "" : ": " + e.getMessage();
    return e instanceof EOFException ? "truncated archive" : "damaged archive" + detail;
  }

  @Override
  public void close() throws IOException {
    if (reader.isPresent()) {
      reader.get().close();
    }
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
