package io.github.copydesk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Where the output goes: UTF-8 into a stream, or into a file that appears whole or not at all. */
interface Target extends AutoCloseable {

  /** Takes the output. */
  Writer writer();

  /**
   * Puts what was written so far on the disk.
   *
   * @return the length of the output, bytes
   */
  default long secure() throws IOException {
    throw new UnsupportedOperationException("not an output to go on with");
  }

  /** Makes the output final; without this call, or without output, a file is left as it was. */
  void commit() throws IOException;

  /** Drops what was not committed. */
  @Override
  void close() throws IOException;

  /** Standard output: written as it comes, never closed. */
  static Target stream(OutputStream out) {
    return new Direct(utf8(out));
  }

  /** A file. What is no regular file, such as a device, is written to directly. */
  static Target file(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new Replacing(file.toAbsolutePath());
    }
    if (!Files.isRegularFile(file)) {
      return new Direct(utf8(Files.newOutputStream(file, StandardOpenOption.WRITE)));
    }
    // Of a link, what it leads to is replaced.
    return new Replacing(file.toRealPath());
  }

  static Writer utf8(OutputStream out) {
    // A surrogate without its other half is U+FFFD as everywhere, not Java's question mark.
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    return new BufferedWriter(new OutputStreamWriter(out, encoder));
  }

  /** Writes at once. */
  record Direct(Writer writer) implements Target {
    @Override
    public void commit() throws IOException {
      writer.flush();
    }

    @Override
    public void close() {}
  }

  /** Writes beside the file and moves over it at the end. */
  final class Replacing implements Target {
    private final Path file;
    private final Path part;
    private final Writer writer;
    private final Thread sweeper;

    private Replacing(Path file) throws IOException {
      this.file = file;
      String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
      this.part = file.resolveSibling(name);
      // An interrupted run leaves nothing behind; known before there is anything.
      this.sweeper = new Thread(this::sweep);
      Runtime.getRuntime().addShutdownHook(sweeper);
      this.writer = open();
    }

    private Writer open() throws IOException {
      try {
        return utf8(Files.newOutputStream(part));
      } catch (IOException e) {
        forget();
        throw e;
      }
    }

    @Override
    public Writer writer() {
      return writer;
    }

    @Override
    public void commit() throws IOException {
      writer.close();
      if (Files.size(part) == 0) {
        // Nothing was extracted: better yesterday's article than an empty file.
        return;
      }
      try {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        writer.close();
      } finally {
        sweep();
        forget();
      }
    }

    private void sweep() {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        // Nobody is left to tell; the name says that it is a part.
        return;
      }
    }

    private void forget() {
      try {
        Runtime.getRuntime().removeShutdownHook(sweeper);
      } catch (IllegalStateException e) {
        // Shutting down already: the hook runs now.
        return;
      }
    }
  }
}
