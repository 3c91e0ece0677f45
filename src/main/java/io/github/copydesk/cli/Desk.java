package io.github.copydesk.cli;

import io.github.copydesk.Input;
import io.github.copydesk.Outcome;
import io.github.copydesk.cli.Done.Result;
import io.github.copydesk.write.Entry;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Does the work of one task; used by many threads. */
final class Desk {
  private final Function<Input, Outcome> engine;
  private final Inlet inlet;

  /**
   * A desk.
   *
   * @param engine the cleaner
   * @param inlet what it is given
   */
  Desk(Function<Input, Outcome> engine, Inlet inlet) {
    this.engine = engine;
    this.inlet = inlet;
  }

  Done work(Task task) {
    if (task instanceof Task.Passed passed) {
      return Done.passed(passed);
    }
    if (task instanceof Task.Unread unread) {
      return failed(task, Result.FAILED, inlet.hints().url(), unread.why());
    }
    Optional<String> url =
        task instanceof Task.Record record ? record.page().url() : inlet.hints().url();
    try {
      return clean(task, input(task), url);
    } catch (IOException e) {
      return failed(task, Result.FAILED, url, Failures.explain(e));
    } catch (OutOfMemoryError e) {
      // One page of a million must not end the run.
      return failed(task, Result.FAILED, url, "too large for the memory (java -Xmx)");
    }
  }

  private Input input(Task task) throws IOException {
    return task instanceof Task.Record record
        ? inlet.input(record)
        : inlet.input((Task.Content) task);
  }

  private Done clean(Task task, Input input, Optional<String> url) {
    Outcome outcome = engine.apply(input);
    if (outcome instanceof Outcome.Found found) {
      Result result = found.truncated() ? Result.CUT : Result.GOOD;
      return Done.of(task, result, Entry.of(task.name(), found.article()));
    }
    Outcome.Skipped skipped = (Outcome.Skipped) outcome;
    Result result =
        switch (skipped.cause()) {
          case FAILED, TIME, INTERRUPTED -> Result.FAILED;
          case EMPTY, NOT_TEXT, NO_TEXT -> Result.NOTHING;
        };
    return failed(task, result, url, skipped.why());
  }

  private static Done failed(Task task, Result result, Optional<String> url, String why) {
    return Done.of(task, result, Entry.failed(task.name(), url, why));
  }
}
