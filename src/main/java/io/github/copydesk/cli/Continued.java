package io.github.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that several runs write: its part stays when a run ends early, and the next goes on. */
final class Continued implements Target {
  private final Path file;
  private final Path part;
  private final FileChannel channel;
  private final Writer writer;

  /**
   * Opens the part.
   *
   * @param length what of it is known to be good; the rest goes
   */
  Continued(Path file, long length) throws IOException {
    this.file = file.toAbsolutePath();
    this.part = part(file);
    this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.size() < length) {
      channel.close();
      throw new IOException("shorter than its journal says; remove " + part + " to start anew");
    }
    channel.truncate(length);
    channel.position(length);
    this.writer = Target.utf8(Channels.newOutputStream(channel));
  }

  /** Where the output is while it is not complete. */
  static Path part(Path file) {
    return file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".part");
  }

  /** Where the journal is. */
  static Path journal(Path file) {
    return file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".journal");
  }

  @Override
  public Writer writer() {
    return writer;
  }

  @Override
  public long secure() throws IOException {
    writer.flush();
    channel.force(false);
    return channel.position();
  }

  @Override
  public void commit() throws IOException {
    secure();
    writer.close();
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
