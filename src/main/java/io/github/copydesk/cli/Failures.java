package io.github.copydesk.cli;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** What an I/O failure means to the person at the terminal. */
final class Failures {
  private Failures() {}

  /** One line without the file's name. */
  static String explain(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
      return "no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemLoopException) {
      return "a link that leads back to itself";
    }
    if (e instanceof EOFException) {
      return "ends in the middle of the data";
    }
    String detail = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return detail == null || detail.isBlank() ? "cannot be read or written" : detail;
  }

  /** Whether the reader of our output went away, as {@code head} does: not an error. */
  static boolean isClosedPipe(IOException e) {
    String message = e.getMessage() == null ? "" : e.getMessage().toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }
}
