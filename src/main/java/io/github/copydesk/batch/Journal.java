package io.github.copydesk.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file beside the output of a long run that says how far it has come. Checkpoints are appended,
 * each a line; the last whole line counts, whatever ended the run in the middle of writing.
 */
public final class Journal implements Closeable {
  private static final String HEAD = "copydesk-journal 1 ";

  private final Path file;
  private final FileChannel channel;
  private final Optional<Checkpoint> last;

  private Journal(Path file, FileChannel channel, Optional<Checkpoint> last) {
    this.file = file;
    this.channel = channel;
    this.last = last;
  }

  /**
   * Opens a journal, or starts one.
   *
   * @param run what makes runs the same: inputs and options, on one line
   * @throws OtherRun if the journal is of another run
   */
  public static Journal open(Path file, String run) throws IOException {
    requireNonNull(run, "run");
    String before = Files.exists(file) ? Files.readString(file, UTF_8) : "";
    String head = HEAD + run + "\n";
    int whole = before.lastIndexOf('\n') + 1;
    if (whole > 0 && !before.startsWith(head)) {
      throw new OtherRun(file);
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new IOException("another run is writing this output");
    }
    // What was written by halves goes.
    channel.truncate(before.substring(0, whole).getBytes(UTF_8).length);
    channel.position(channel.size());
    Journal journal = new Journal(file, channel, last(before.substring(0, whole)));
    if (whole == 0) {
      journal.append(head);
    }
    return journal;
  }

  private static Optional<Checkpoint> last(String lines) {
    return lines.lines().map(Checkpoint::of).flatMap(Optional::stream).reduce((a, b) -> b);
  }

  /** How far the run came before this journal was opened. */
  public Optional<Checkpoint> last() {
    return last;
  }

  /** Adds a checkpoint; what it tells of must be on the disk already. */
  public void write(Checkpoint checkpoint) throws IOException {
    append(checkpoint.line() + "\n");
  }

  private void append(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Ends the run: there is nothing to go on with. */
  public void delete() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }

  /** The journal belongs to another run. */
  public static final class OtherRun extends IOException {
    private static final long serialVersionUID = 1;

    OtherRun(Path file) {
      super(
          "the run that was ended had other inputs or options; repeat them, or remove "
              + file
              + " to start anew");
    }
  }
}
