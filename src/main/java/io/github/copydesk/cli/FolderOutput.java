package io.github.copydesk.cli;

import io.github.copydesk.write.Entry;
import io.github.copydesk.write.EntryWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file for each entry. Its name depends on the input's name alone, so that a run that is resumed
 * or repeated writes the same files.
 */
final class FolderOutput implements Output {
  /** Longest part of an input's name that is kept, code units; file systems allow 255 bytes. */
  private static final int LONGEST = 60;

  private static final int HASH_BYTES = 8;

  private final Path folder;
  private final boolean keepFolders;
  private final String extension;
  private final Opening opening;

  /**
   * Writes into a folder, which is made.
   *
   * @param keepFolders whether the folders of the inputs are made in it; otherwise all files are in
   *     it, with a hash of the input's path in their names
   * @param extension of the files, with its dot
   * @param opening makes the writer of one file
   */
  FolderOutput(Path folder, boolean keepFolders, String extension, Opening opening)
      throws IOException {
    this.folder = folder;
    this.keepFolders = keepFolders;
    this.extension = extension;
    this.opening = opening;
    Files.createDirectories(folder);
  }

  @Override
  public void write(Entry entry) throws IOException {
    Path file = file(entry.source());
    Files.createDirectories(file.getParent());
    try (Target target = Target.file(file)) {
      EntryWriter writer = opening.open(target.writer());
      writer.write(entry);
      writer.finish();
      target.commit();
    }
  }

  private Path file(String source) {
    String path = source.equals("-") ? "stdin" : source.replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (!keepFolders) {
      return folder.resolve(cut(name) + "-" + hash(source) + extension);
    }
    Path place = folder;
    for (String step : path.substring(0, path.length() - name.length()).split("/")) {
      // Nothing may lead out of the folder.
      if (!step.isEmpty() && !step.equals(".")) {
        place = place.resolve(step.equals("..") ? "_" : safe(step));
      }
    }
    return place.resolve(safe(name) + extension);
  }

  private static String cut(String name) {
    String safe = safe(name);
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST);
  }

  private static String safe(String name) {
    StringBuilder safe = new StringBuilder();
    for (char c : name.toCharArray()) {
      safe.append(c < ' ' || "<>:\"|?*".indexOf(c) >= 0 ? '_' : c);
    }
    return safe.toString();
  }

  private static String hash(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().toHexDigits(ByteBuffer.wrap(digest, 0, HASH_BYTES).getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  @Override
  public long secure() {
    // Every file is whole as soon as it has its name.
    return 0;
  }

  @Override
  public void commit() {}

  @Override
  public void close() {}

  /** Makes the writer of one file. */
  @FunctionalInterface
  interface Opening {
    EntryWriter open(Appendable out) throws IOException;
  }
}
