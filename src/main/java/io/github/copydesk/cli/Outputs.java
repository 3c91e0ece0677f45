package io.github.copydesk.cli;

import io.github.copydesk.batch.Checkpoint;
import io.github.copydesk.batch.Journal;
import io.github.copydesk.write.Format;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the output goes. */
final class Outputs {
  @Option(
      names = {"-o", "--output", "--output-dir"},
      paramLabel = "FILE|DIR",
      description =
          "Write to FILE, which is replaced as a whole at the end or not at all; into DIR, if"
              + " there is such a directory or the name ends in /, a file for each input.")
  private String output;

  @Option(
      names = "--keep-dirs",
      description =
          "Make the folders of the inputs in DIR. Without it all files are in DIR itself, with a"
              + " number made from the input's path in their names.")
  private boolean keepFolders;

  @Option(
      names = "--resume",
      description =
          "Keep a journal beside the output, and go on where a run with the same inputs and"
              + " options was ended. With -o only; a single FILE must be jsonl.")
  private boolean resume;

  boolean resume() {
    return resume;
  }

  boolean isGiven() {
    return output != null;
  }

  boolean isFolder() {
    return output != null
        && (keepFolders
            || output.endsWith("/")
            || output.endsWith(File.separator)
            || Files.isDirectory(Path.of(output)));
  }

  /** Its name for people. */
  String name() {
    return output == null ? "standard output" : output;
  }

  /** What is wrong with the name, if anything. */
  Optional<String> badName() {
    try {
      return output == null || !Path.of(output).toString().isEmpty()
          ? Optional.empty()
          : Optional.of("-o needs a name");
    } catch (InvalidPathException e) {
      return Optional.of("-o: not a file name in this locale (LC_ALL)");
    }
  }

  /** What is wrong with the options, if anything. */
  Optional<String> fault(Format format) {
    if (keepFolders && output == null) {
      return Optional.of("--keep-dirs needs -o DIR");
    }
    if (resume && output == null) {
      return Optional.of("--resume needs -o");
    }
    return resume && !isFolder() && format != Format.JSONL
        ? Optional.of("--resume with a single file is for jsonl only")
        : Optional.empty();
  }

  /** The journal of a run that can be resumed. */
  Optional<Journal> journal(String run) throws IOException {
    if (!resume) {
      return Optional.empty();
    }
    Path file = Path.of(output);
    if (isFolder()) {
      Files.createDirectories(file);
      return Optional.of(Journal.open(file.resolve(".copydesk.journal"), run));
    }
    Path journal = Continued.journal(file);
    if (!Files.exists(Continued.part(file))) {
      // Ended before the first record, or after the last.
      Files.deleteIfExists(journal);
    }
    return Optional.of(Journal.open(journal, run));
  }

  /** Opens the output. */
  Output open(Writing writing, Optional<Checkpoint> reached, Console console) throws IOException {
    if (isFolder()) {
      return new FolderOutput(
          Path.of(output), keepFolders, writing.extension(), out -> writing.open(out, false));
    }
    Target target = target(reached, console);
    try {
      return new Output.Single(target, writing.open(target.writer(), writing.several()));
    } catch (IOException e) {
      target.close();
      throw e;
    }
  }

  private Target target(Optional<Checkpoint> reached, Console console) throws IOException {
    if (output == null) {
      return Target.stream(console.out());
    }
    return resume
        ? new Continued(Path.of(output), reached.map(Checkpoint::length).orElse(0L))
        : Target.file(Path.of(output));
  }
}
