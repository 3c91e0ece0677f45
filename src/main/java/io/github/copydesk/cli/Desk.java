package io.github.copydesk.cli;

import io.github.copydesk.Input;
import io.github.copydesk.Outcome;
import io.github.copydesk.cli.Done.Result;
import io.github.copydesk.write.Entry;
import java.util.Optional;
import java.util.function.Function;

/** Does the work of one task; used by many threads. */
final class Desk {
  private final Function<Input, Outcome> engine;
  private final Hints hints;
  private final int most;

  /**
   * A desk.
   *
   * @param engine the cleaner
   * @param hints what is known of every input
   * @param most how much of an input the engine reads
   */
  Desk(Function<Input, Outcome> engine, Hints hints, int most) {
    this.engine = engine;
    this.hints = hints;
    // One byte more shows the engine that there is more.
    this.most = most + 1;
  }

  Done work(Task task) {
    if (task instanceof Task.Passed passed) {
      return Done.passed(passed);
    }
    if (task instanceof Task.Unread unread) {
      return failed(task, Result.FAILED, hints.url(), unread.why());
    }
    Optional<String> url = task instanceof Task.Record record ? record.page().url() : hints.url();
    try {
      return clean(task, input(task), url);
    } catch (OutOfMemoryError e) {
      // One page of a million must not end the run.
      return failed(task, Result.FAILED, url, "too large for the memory (java -Xmx)");
    }
  }

  private Input input(Task task) {
    return task instanceof Task.Record record
        ? hints.over(record.page().input(most))
        : hints.of(((Task.Content) task).bytes());
  }

  private Done clean(Task task, Input input, Optional<String> url) {
    Outcome outcome = engine.apply(input);
    if (outcome instanceof Outcome.Found found) {
      Result result = found.truncated() ? Result.CUT : Result.GOOD;
      return Done.of(task, result, Entry.of(task.name(), found.article()));
    }
    Outcome.Skipped skipped = (Outcome.Skipped) outcome;
    boolean defect = skipped.cause() == Outcome.Cause.FAILED;
    Result result = defect ? Result.FAILED : Result.NOTHING;
    return Done.of(task, result, Entry.failed(task.name(), url, skipped.why(), skipped.pageKind()));
  }

  private static Done failed(Task task, Result result, Optional<String> url, String why) {
    return Done.of(task, result, Entry.failed(task.name(), url, why));
  }
}
