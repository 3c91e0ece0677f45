package io.github.copydesk.cli;

import static java.util.Objects.requireNonNull;

import io.github.copydesk.batch.Checkpoint.Mark;
import io.github.copydesk.batch.Item.Passing;
import io.github.copydesk.write.Entry;
import java.util.Optional;

/**
 * What became of a task.
 *
 * @param mark its place in the inputs
 * @param name its name
 * @param result how it went
 * @param entry what is to be written; nothing for a record that is no page
 * @param passing why a record is no page
 */
record Done(
    Mark mark, String name, Result result, Optional<Entry> entry, Optional<Passing> passing) {

  /** How it went. */
  enum Result {
    GOOD,
    /** An article, cut short at a limit. */
    CUT,
    /** Read, and no article in it. */
    NOTHING,
    /** Not read, or the cleaner failed. */
    FAILED,
    /** Not an input. */
    PASSED
  }

  Done {
    requireNonNull(mark, "mark");
    requireNonNull(name, "name");
    requireNonNull(result, "result");
    requireNonNull(entry, "entry");
    requireNonNull(passing, "passing");
  }

  static Done of(Task task, Result result, Entry entry) {
    return new Done(task.mark(), task.name(), result, Optional.of(entry), Optional.empty());
  }

  static Done passed(Task.Passed task) {
    return new Done(
        task.mark(), task.name(), Result.PASSED, Optional.empty(), Optional.of(task.why()));
  }
}
