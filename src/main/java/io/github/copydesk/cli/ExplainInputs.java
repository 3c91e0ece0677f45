package io.github.copydesk.cli;

import io.github.copydesk.Input;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads the inputs of a report one after another, archives record by record. */
final class ExplainInputs {
  private final Console console;
  private final Hints hints;
  private final int most;

  /**
   * @param console standard input comes from its {@code in}
   * @param hints what is known of every input
   * @param most how much of an input the engine reads
   */
  ExplainInputs(Console console, Hints hints, int most) {
    this.console = console;
    this.hints = hints;
    this.most = most;
  }

  /** Passes every input on, in the order of the arguments. */
  void read(List<String> arguments, Reader reader) throws IOException {
    try (Feed feed = new Feed(Sources.of(arguments), console.in(), most, Optional.empty())) {
      for (Optional<Task> task = feed.next(); task.isPresent(); task = feed.next()) {
        pass(task.get(), reader);
      }
    }
  }

  private void pass(Task task, Reader reader) throws IOException {
    if (task instanceof Task.Content content) {
      reader.page(task.name(), hints.of(content.bytes()));
    } else if (task instanceof Task.Record record) {
      // One byte more shows the engine that there is more.
      reader.page(task.name(), hints.over(record.page().input(most + 1)));
    } else if (task instanceof Task.Unread unread) {
      reader.unread(task.name(), unread.why());
    }
  }

  /** Takes what was read; throws if its own output cannot be written. */
  interface Reader {
    void page(String name, Input input) throws IOException;

    void unread(String name, String why) throws IOException;
  }
}
